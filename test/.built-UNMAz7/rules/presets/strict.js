import { onRequest } from "./on-request.js";
const decimals = {
  zh: "\u8981\u6C42\u91D1\u989D\u4FDD\u7559 4 \u4F4D\u5C0F\u6570\u7684\u5730\u65B9\uFF0C\u53D1\u5E03\u524D\u5E94\u5F53\u6539\u9F50",
  en: "where four decimals are asked for, they are put right before publication"
};
const citation = { zh: "\u5F15\u7528\u6587\u4EF6\u5E94\u5F53\u51C6\u786E\u3001\u5B8C\u6574", en: "an instrument is cited fully and rightly" };
const strict = {
  describe: {
    zh: "\u4ECE\u4E25\uFF1A\u9002\u5408\u53D1\u5E03\u524D\u7684\u6700\u540E\u4E00\u904D\u6838\u5BF9\uFF0C\u6536\u8D39\u5355\u4F4D\u3001\u5C0F\u6570\u4F4D\u6570\u3001\u5F15\u6587\u3001\u9519\u522B\u5B57\u548C\u683C\u5F0F\u8BF4\u660E\u7684\u63D0\u793A\u90FD\u5347\u4E3A\u8B66\u544A\u3002",
    en: "Strict: for the last look before publication; advice on the fee, citations, slips and the form becomes a warning."
  },
  settings: [
    ...onRequest,
    { rule: "fee-unit/headingDecimals", set: "warning", because: decimals },
    { rule: "fee-unit/fewDecimals", set: "warning", because: decimals },
    {
      rule: "fee-unit/unitRepeated",
      set: "warning",
      because: { zh: "\u5355\u4F4D\u5199\u5728\u8868\u5934\uFF0C\u683C\u5185\u53EA\u586B\u6570\u5B57", en: "the unit stands in the heading, the cell holds a number only" }
    },
    {
      rule: "relations-note",
      set: "warning",
      because: { zh: "\u52FE\u7A3D\u5173\u7CFB\u8BF4\u660E\u662F\u683C\u5F0F\u5370\u660E\u7684\u5185\u5BB9", en: "the note on the balance is printed in the form" }
    },
    { rule: "fee-citation", set: "warning", because: citation },
    { rule: "document-number", set: "warning", because: citation },
    {
      rule: "confusable-words",
      set: "warning",
      because: { zh: "\u9519\u522B\u5B57\u53D1\u5E03\u524D\u5E94\u5F53\u6539\u6B63", en: "slips of the pen are put right before publication" }
    }
  ]
};
export {
  strict
};
