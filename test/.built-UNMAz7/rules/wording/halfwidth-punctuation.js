import { defineRule, finding } from "../../src/rule/define.js";
import { punctuationStandard } from "../../src/standard/instruments.js";
import { findHalfwidth } from "./halfwidth.js";
import { editAt, proseOf } from "./words.js";
var halfwidth_punctuation_default = defineRule({
  id: "halfwidth-punctuation",
  title: { zh: "\u4E2D\u6587\u91CC\u7528\u4E86\u534A\u89D2\u6807\u70B9", en: "half-width punctuation in Chinese text" },
  group: "wording",
  basis: [punctuationStandard],
  scope: "report",
  messages: {
    halfwidth: {
      severity: "info",
      zh: "\u8FD9\u4E00\u6BB5\u6709 {count} \u5904\u534A\u89D2\u6807\u70B9\u201C{signs}\u201D\uFF0C\u4E2D\u6587\u91CC\u5E94\u7528\u5168\u89D2\u201C{right}\u201D\u3002",
      en: "{count} half-width sign(s) \u201C{signs}\u201D in this paragraph; Chinese text takes \u201C{right}\u201D."
    }
  },
  *check({ report }) {
    for (const paragraph of proseOf(report)) {
      const signs = findHalfwidth(paragraph.text);
      const [first] = signs;
      if (first === void 0) continue;
      const kinds = [...new Map(signs.map(({ from, to }) => [from, to])).entries()];
      yield finding("halfwidth", {
        at: paragraph.at(first.start, first.start + 1),
        fixes: fixOf(report, paragraph, signs),
        data: {
          count: signs.length,
          signs: kinds.map(([from]) => from).join(""),
          right: kinds.map(([, to]) => to).join("")
        }
      });
    }
  }
});
function fixOf(report, paragraph, signs) {
  const edits = signs.flatMap(({ start, from, to }) => editAt(report, paragraph.at(start, start + 1), from, to) ?? []);
  if (edits.length === 0) return [];
  return [
    { title: { zh: "\u8FD9\u4E00\u6BB5\u7684\u534A\u89D2\u6807\u70B9\u6539\u4E3A\u5168\u89D2", en: "Make the signs of this paragraph full-width" }, safety: "safe", edits }
  ];
}
export {
  halfwidth_punctuation_default as default
};
