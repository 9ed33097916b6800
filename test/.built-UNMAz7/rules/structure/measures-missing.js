import { defineRule, finding } from "../../src/rule/define.js";
import { form2021, practice, regulationsArticle } from "../../src/standard/instruments.js";
import { measureInAnyClause, measureWords, problemWords } from "./problem-words.js";
import { countCharacters } from "./prose.js";
const LEAST_CHARACTERS = 30;
var measures_missing_default = defineRule({
  id: "measures-missing",
  title: { zh: "\u53EA\u5199\u95EE\u9898\u6216\u53EA\u5199\u63AA\u65BD", en: "section five lacks problems or measures" },
  group: "structure",
  basis: [regulationsArticle("\u7B2C\u4E94\u5341\u6761\u7B2C\uFF08\u56DB\uFF09\u9879"), form2021.sections, practice("C", "\u95EE\u9898\u4E0E\u6539\u8FDB\u76F8\u5BF9\u5E94")],
  scope: "report",
  messages: {
    noProblems: {
      severity: "warning",
      zh: "\u201C{heading}\u201D\u6CA1\u6709\u5199\u5B58\u5728\u7684\u95EE\u9898\uFF0C\u53EA\u5199\u4E86\u4ECA\u540E\u7684\u505A\u6CD5\u3002\u8BF7\u5148\u5199\u660E\u4E3B\u8981\u95EE\u9898\uFF0C\u518D\u5199\u6539\u8FDB\u60C5\u51B5\u3002",
      en: "\u201C{heading}\u201D names no problem, only what is to be done. Name the main problems first."
    },
    noMeasures: {
      severity: "warning",
      zh: "\u201C{heading}\u201D\u53EA\u5199\u4E86\u95EE\u9898\uFF0C\u6CA1\u6709\u5199\u6539\u8FDB\u60C5\u51B5\u3002\u8BF7\u9488\u5BF9\u95EE\u9898\u5199\u660E\u6539\u8FDB\u63AA\u65BD\u6216\u4E0B\u4E00\u6B65\u6253\u7B97\u3002",
      en: "\u201C{heading}\u201D names problems, but nothing that is done about them. Say what was or will be improved."
    }
  },
  applies: ({ report }) => countCharacters(textOf(report.section(5))) >= LEAST_CHARACTERS,
  *check({ report }) {
    const section = report.section(5);
    const text = textOf(section);
    const parts = { at: section.anchor, data: { heading: section.form.heading } };
    const hasProblems = problemWords.test(text);
    const hasMeasures = text.split(/[。；;！？\n]/).some(speaksOfMeasures);
    if (hasProblems && !hasMeasures) yield finding("noMeasures", parts);
    if (!hasProblems && hasMeasures) yield finding("noProblems", parts);
  }
});
function textOf({ paragraphs }) {
  return paragraphs.filter(({ kind }, index) => kind !== "heading" || (paragraphs[index + 1]?.kind ?? "heading") !== "heading").map(({ text }) => text).join("\n");
}
function speaksOfMeasures(sentence) {
  if (measureInAnyClause.test(sentence)) return true;
  return sentence.split(/[，,、：:]/).some((clause) => measureWords.test(clause) && !problemWords.test(clause));
}
export {
  measures_missing_default as default
};
