const onRequest = [
  {
    rule: "publication-date",
    set: "off",
    because: {
      zh: "\u8981\u6709\u516C\u5E03\u65E5\u671F\uFF0C\u7F51\u9875\u4E0A\u7684\u65E5\u671F\u53C8\u672A\u5FC5\u662F\u6700\u521D\u7684",
      en: "it needs a date, and the one of a page may not be the first"
    }
  },
  {
    rule: "overview-length",
    set: "off",
    because: { zh: "\u5B57\u6570\u9650\u5236\u53EA\u662F\u4E2A\u522B\u5E02\u7684\u8981\u6C42", en: "only some cities limit the length" }
  },
  {
    rule: "all-zero",
    set: "off",
    because: { zh: "\u8BB8\u591A\u673A\u5173\u786E\u5B9E\u5168\u5E74\u4E3A\u96F6", en: "many offices honestly have nothing to count" }
  },
  {
    rule: "direct-litigation",
    set: "off",
    because: { zh: "\u6CD5\u5F8B\u6709\u4F8B\u5916\uFF0C\u4EE5\u524D\u7684\u6848\u4EF6\u4E5F\u4F1A\u5EF6\u7EED", en: "the law has exceptions, and older cases go on" }
  },
  {
    rule: "fee-three-figures",
    set: "off",
    because: { zh: "\u4E09\u4E2A\u6570\u7684\u8981\u6C42\u6CA1\u6709\u627E\u5230\u539F\u6587", en: "that the three numbers are asked for was not verified" }
  }
];
export {
  onRequest
};
