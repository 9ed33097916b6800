import { defineRule, finding } from "../../src/rule/define.js";
import { practice } from "../../src/standard/instruments.js";
import { findSlips } from "./slips.js";
import { proseOf, replaced } from "./words.js";
var confusable_words_default = defineRule({
  id: "confusable-words",
  title: { zh: "\u9519\u522B\u5B57", en: "a misprint" },
  group: "wording",
  basis: [practice("C", "\u89C1\u4E8E\u5DF2\u53D1\u5E03\u62A5\u544A\u7684\u9519\u522B\u5B57")],
  scope: "report",
  messages: {
    word: {
      severity: "info",
      zh: "\u201C{found}\u201D\u5E94\u4E3A\u201C{right}\u201D\u3002",
      en: "\u201C{found}\u201D should be \u201C{right}\u201D."
    },
    doubled: {
      severity: "info",
      zh: "\u201C{found}\u201D\u5199\u91CD\u4E86\uFF0C\u5E94\u4E3A\u201C{right}\u201D\u3002",
      en: "\u201C{found}\u201D is written twice: \u201C{right}\u201D."
    }
  },
  *check({ report }) {
    for (const paragraph of proseOf(report)) {
      for (const { kind, start, from, to } of findSlips(paragraph.text)) {
        const at = paragraph.at(start, start + from.length);
        yield finding(kind, { at, fixes: replaced(report, at, from, to, "suggestion"), data: { found: from, right: to } });
      }
    }
  }
});
export {
  confusable_words_default as default
};
