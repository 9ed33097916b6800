import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import { findGaps } from "./gaps.js";
var number_missing_default = defineRule({
  id: "number-missing",
  title: { zh: "\u6F0F\u5199\u6570\u5B57", en: "a number is missing" },
  group: "prose",
  basis: [form2021.responsibility, form2021.content],
  scope: "report",
  messages: {
    missing: {
      severity: "warning",
      zh: "\u201C{words}\u201D\u6F0F\u5199\u4E86\u6570\u5B57\u3002\u8BF7\u8865\u4E0A\uFF1B\u6CA1\u6709\u7684\u5199 0\u3002",
      en: "A number is missing in \u201C{words}\u201D. Put it in; write 0 where there is none."
    },
    damaged: {
      severity: "unjudged",
      zh: "\u201C{words}\u201D\u6CA1\u6709\u6570\u5B57\uFF0C\u4F46\u5168\u6587\u6709\u6570\u5B57\u5728\u8F6C\u6362\u4E2D\u4E22\u5931\u7684\u8FF9\u8C61\uFF0C\u65E0\u6CD5\u5224\u65AD\u662F\u4E0D\u662F\u6F0F\u5199\u3002",
      en: "\u201C{words}\u201D has no number, but digits were lost all over the text when it was converted: whether the author left it out cannot be told."
    }
  },
  *check({ report }) {
    for (const paragraph of report.paragraphs) {
      if (paragraph.kind === "heading" || paragraph.kind === "title") continue;
      for (const { start, end } of findGaps(paragraph.text)) {
        const at = paragraph.at(start, end);
        const data = { words: paragraph.text.slice(start, end) };
        yield report.damage.digits ? unjudged("damaged", { at, data }) : finding("missing", { at, data });
      }
    }
  }
});
export {
  number_missing_default as default
};
