import { defineRule, finding } from "../../src/rule/define.js";
import { practice } from "../../src/standard/instruments.js";
var overview_length_default = defineRule({
  id: "overview-length",
  title: { zh: "\u603B\u4F53\u60C5\u51B5\u8FC7\u957F", en: "section one is too long" },
  group: "structure",
  basis: [practice("C", "\u603B\u4F53\u60C5\u51B5\u539F\u5219\u4E0A\u4E0D\u8D85\u8FC71000\u5B57\uFF08\u4E2A\u522B\u5E02\u7684\u8981\u6C42\uFF09")],
  scope: "report",
  messages: {
    long: {
      severity: "info",
      zh: "\u201C{heading}\u201D\u6709 {count} \u5B57\uFF0C\u8D85\u8FC7 {limit} \u5B57\u3002\u8BF7\u5220\u51CF\u3002",
      en: "\u201C{heading}\u201D has {count} characters, more than {limit}. Shorten it."
    }
  },
  options: {
    limit: {
      type: "number",
      minimum: 100,
      maximum: 2e4,
      default: 1e3,
      describe: { zh: "\u6700\u591A\u591A\u5C11\u5B57\uFF08\u4E0D\u8BA1\u7A7A\u767D\uFF09", en: "the most characters, blanks aside" }
    }
  },
  applies: ({ report }) => report.section(1).state !== "absent",
  *check({ report, options }) {
    const { paragraphs, anchor, form } = report.section(1);
    const count = paragraphs.reduce((total, { text }) => total + text.replace(/\s/g, "").length, 0);
    if (count > options.limit)
      yield finding("long", { at: anchor, data: { heading: form.heading, count, limit: options.limit } });
  }
});
export {
  overview_length_default as default
};
