import { onRequest } from "./on-request.js";
const wording = {
  zh: "\u5DF2\u53D1\u5E03\u7684\u65E7\u62A5\u544A\u4E0D\u4F1A\u518D\u4E3A\u7528\u8BCD\u6539\u52A8",
  en: "a report published long ago is not reworded"
};
const typography = {
  zh: "\u5DF2\u53D1\u5E03\u7684\u65E7\u62A5\u544A\u4E0D\u4F1A\u518D\u4E3A\u7248\u9762\u95EE\u9898\u6539\u52A8",
  en: "a report published long ago is not set anew for its typography"
};
const archive = {
  describe: {
    zh: "\u5B58\u6863\uFF1A\u6838\u5BF9\u65E9\u5DF2\u53D1\u5E03\u7684\u65E7\u62A5\u544A\uFF0C\u53EA\u770B\u7ED3\u6784\u548C\u6570\u5B57\uFF0C\u4E0D\u770B\u7248\u9762\u3001\u6807\u70B9\u548C\u7528\u8BCD\u3002",
    en: "Archive: for reports published long ago; structure and figures, not typography or wording."
  },
  settings: [
    ...onRequest,
    { rule: "heading-level", set: "off", because: typography },
    { rule: "numbering", set: "off", because: typography },
    { rule: "relations-note", set: "off", because: typography },
    { rule: "halfwidth-punctuation", set: "off", because: typography },
    { rule: "book-title-marks", set: "off", because: typography },
    { rule: "confusable-words", set: "off", because: wording },
    { rule: "agency-name", set: "off", because: wording },
    { rule: "document-number", set: "off", because: wording },
    { rule: "fee-citation", set: "off", because: wording },
    { rule: "fee-unit/headingDecimals", set: "off", because: typography },
    { rule: "fee-unit/fewDecimals", set: "off", because: typography },
    { rule: "fee-unit/unitRepeated", set: "off", because: typography }
  ]
};
export {
  archive
};
