import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { form2021, practice, regulationsArticle } from "../../src/standard/instruments.js";
import { amountOfText, hasPicture, statements } from "./prose.js";
const WRITTEN_SECTIONS = [1, 5];
var section_empty_default = defineRule({
  id: "section-empty",
  title: { zh: "\u90E8\u5206\u6CA1\u6709\u5B9E\u9645\u5185\u5BB9", en: "a section says nothing" },
  group: "structure",
  basis: [form2021.content, regulationsArticle("\u7B2C\u4E94\u5341\u6761\u7B2C\uFF08\u56DB\uFF09\u9879"), practice("D", "\u5B57\u6570\u4E0B\u9650")],
  scope: "report",
  options: {
    characters: {
      type: "number",
      minimum: 1,
      maximum: 1e3,
      default: 30,
      describe: { zh: "\u5C11\u4E8E\u8FD9\u4E48\u591A\u5B57\uFF0C\u5C31\u7B97\u6CA1\u6709\u5B9E\u9645\u5185\u5BB9", en: "with fewer characters than this, a section says nothing" }
    }
  },
  messages: {
    empty: {
      severity: "warning",
      zh: "\u201C{heading}\u201D\u4E0B\u9762\u6CA1\u6709\u5185\u5BB9\u3002\u8BF7\u5199\u660E{subject}\u3002",
      en: "Nothing stands under \u201C{heading}\u201D. Write about {subject}."
    },
    short: {
      severity: "warning",
      zh: "\u201C{heading}\u201D\u53EA\u5199\u4E86\u201C{text}\u201D\uFF0C\u6CA1\u6709\u5B9E\u9645\u5185\u5BB9\u3002\u8BF7\u5199\u660E{subject}\u3002",
      en: "\u201C{heading}\u201D says only \u201C{text}\u201D. Write about {subject}."
    },
    picture: {
      severity: "unjudged",
      zh: "\u201C{heading}\u201D\u4E0B\u9762\u662F\u56FE\u7247\uFF0C\u65E0\u6CD5\u6838\u5BF9\u6709\u6CA1\u6709\u5185\u5BB9\u3002",
      en: "A picture stands under \u201C{heading}\u201D; what it says could not be read."
    }
  },
  applies: ({ report }) => WRITTEN_SECTIONS.some((number) => report.section(number).state !== "absent"),
  *check({ report, options }) {
    for (const number of WRITTEN_SECTIONS) {
      const section = report.section(number);
      if (section.state === "absent" || amountOfText(report, section) >= options.characters) continue;
      const heading = section.form.heading;
      const said = statements(section);
      const first = said[0];
      if (hasPicture(report, section)) yield unjudged("picture", { at: section.anchor, data: { heading } });
      else if (first === void 0)
        yield finding("empty", { at: section.anchor, data: { heading, subject: subjectOf(number) } });
      else {
        const text = said.map((paragraph) => paragraph.text).join("");
        yield finding("short", { at: first, data: { heading, text, subject: subjectOf(number) } });
      }
    }
  }
});
function subjectOf(number) {
  return number === 1 ? { zh: "\u672C\u5E74\u5EA6\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u7684\u603B\u4F53\u60C5\u51B5", en: "the year\u2019s work on the disclosure of government information" } : { zh: "\u5DE5\u4F5C\u4E2D\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u548C\u6539\u8FDB\u60C5\u51B5", en: "the main problems and what is done about them" };
}
export {
  section_empty_default as default
};
