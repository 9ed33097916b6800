import { defineRule, finding } from "../../src/rule/define.js";
import { practice, punctuationStandard } from "../../src/standard/instruments.js";
import { splitNumeral } from "../../src/standard/labels.js";
import { clauseSeries, paragraphSeries } from "./numbered-items.js";
import { findGaps } from "./sequences.js";
const SECTIONS_OF_PROSE = [1, 5, 6];
var numbering_default = defineRule({
  id: "numbering",
  title: { zh: "\u5E8F\u53F7\u4E0D\u8FDE\u7EED", en: "numbers do not follow on each other" },
  group: "structure",
  basis: [practice("B", "\u5E8F\u53F7\u8FDE\u7EED"), punctuationStandard],
  scope: "report",
  messages: {
    section: {
      severity: "info",
      zh: "\u201C{heading}\u201D\u7684\u5E8F\u53F7\u4E0E\u683C\u5F0F\u4E0D\u540C\uFF0C\u683C\u5F0F\u4E3A\u201C{expected}\u201D\u3002",
      en: "The number of \u201C{heading}\u201D is not that of the form, which has \u201C{expected}\u201D."
    },
    skipped: {
      severity: "info",
      zh: "\u201C{previous}\u201D\u4E4B\u540E\u662F\u201C{found}\u201D\uFF0C\u5E94\u4E3A\u201C{expected}\u201D\u3002\u8BF7\u8865\u4E0A\u7F3A\u7684\u4E00\u9879\u6216\u6539\u6B63\u5E8F\u53F7\u3002",
      en: "\u201C{found}\u201D follows on \u201C{previous}\u201D; it should be \u201C{expected}\u201D. Add what is missing, or mend the number."
    },
    repeated: {
      severity: "info",
      zh: "\u5E8F\u53F7\u201C{found}\u201D\u91CD\u590D\uFF0C\u8FD9\u91CC\u5E94\u4E3A\u201C{expected}\u201D\u3002",
      en: "The number \u201C{found}\u201D stands twice; it should be \u201C{expected}\u201D here."
    },
    start: {
      severity: "info",
      zh: "\u8FD9\u91CC\u4EE5\u201C{found}\u201D\u5F00\u5934\uFF0C\u524D\u9762\u6CA1\u6709\u201C{expected}\u201D\u3002",
      en: "This begins with \u201C{found}\u201D; there is no \u201C{expected}\u201D before it."
    }
  },
  *check({ report }) {
    for (const { heading, form } of report.sections) {
      const number = heading === null ? null : splitNumeral(heading.text).number;
      if (heading !== null && number !== null && number !== form.number) {
        yield finding("section", { at: heading, data: { heading: heading.text, expected: form.heading } });
      }
    }
    for (const section of SECTIONS_OF_PROSE) {
      const { paragraphs } = report.section(section);
      for (const { items, begun } of paragraphSeries(paragraphs, section)) yield* findGaps(items, begun).map(toFinding);
      for (const { items } of clauseSeries(paragraphs)) yield* findGaps(items).map(toFinding);
    }
  }
});
function toFinding({ item, previous, expected, misprint }) {
  const { at } = item;
  const found = item.text;
  if (previous === null) return finding("start", { at, data: { found, expected: item.print(1) } });
  const data = { found, expected: item.print(expected) };
  const fixes = misprint ? [correction(item, data.expected)] : [];
  if (previous.number === item.number) return finding("repeated", { at, data, fixes });
  return finding("skipped", { at, data: { ...data, previous: previous.text }, fixes });
}
function correction({ at }, expected) {
  return {
    title: { zh: `\u6539\u4E3A\u201C${expected}\u201D`, en: `Write \u201C${expected}\u201D` },
    safety: "suggestion",
    edits: [{ span: at.span, text: expected }]
  };
}
export {
  numbering_default as default
};
