import { defineRule, finding } from "../../src/rule/define.js";
import { regulationsArticle } from "../../src/standard/instruments.js";
import { findPersonalNumbers, masked } from "./personal-numbers.js";
var personal_data_default = defineRule({
  id: "personal-data",
  title: { zh: "\u62A5\u544A\u91CC\u6709\u4E2A\u4EBA\u4FE1\u606F", en: "personal data in the report" },
  group: "wording",
  basis: [regulationsArticle("\u7B2C\u5341\u4E94\u6761")],
  scope: "report",
  messages: {
    identity: {
      severity: "warning",
      zh: "\u201C{number}\u201D\u662F\u4E00\u4E2A\u6821\u9A8C\u76F8\u7B26\u7684\u516C\u6C11\u8EAB\u4EFD\u53F7\u7801\u3002\u516C\u5F00\u524D\u8BF7\u5220\u53BB\u3002",
      en: "\u201C{number}\u201D is an identity number with a valid check digit. Remove it before publication."
    },
    mobile: {
      severity: "warning",
      zh: "\u201C{number}\u201D\u50CF\u662F\u4E2A\u4EBA\u624B\u673A\u53F7\u7801\u3002\u4E0D\u662F\u673A\u5173\u516C\u5F00\u7684\u8054\u7CFB\u7535\u8BDD\u7684\uFF0C\u516C\u5F00\u524D\u8BF7\u5220\u53BB\u3002",
      en: "\u201C{number}\u201D looks like a private mobile number. Remove it unless it is the office\u2019s published contact."
    },
    card: {
      severity: "warning",
      zh: "\u201C{number}\u201D\u50CF\u662F\u4E2A\u4EBA\u94F6\u884C\u5361\u53F7\u3002\u516C\u5F00\u524D\u8BF7\u5220\u53BB\u3002",
      en: "\u201C{number}\u201D looks like the number of a private bank card. Remove it before publication."
    }
  },
  *check({ report }) {
    for (const paragraph of report.paragraphs)
      for (const { kind, start, end, digits } of findPersonalNumbers(paragraph.text))
        yield finding(kind, { at: paragraph.at(start, end), data: { number: masked(digits) } });
  }
});
export {
  personal_data_default as default
};
