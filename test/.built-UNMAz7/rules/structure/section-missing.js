import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { form2021, regulationsArticle } from "../../src/standard/instruments.js";
var section_missing_default = defineRule({
  id: "section-missing",
  title: { zh: "\u7F3A\u5C11\u89C4\u5B9A\u7684\u90E8\u5206", en: "a section of the form is missing" },
  group: "structure",
  basis: [form2021.sections, regulationsArticle("\u7B2C\u4E94\u5341\u6761")],
  scope: "report",
  messages: {
    missing: {
      severity: "error",
      zh: "\u7F3A\u5C11\u201C{heading}\u201D\u3002\u5E74\u5EA6\u62A5\u544A\u5E94\u6709\u516D\u4E2A\u90E8\u5206\uFF1B\u6CA1\u6709\u53EF\u5199\u7684\uFF0C\u4E5F\u8981\u4FDD\u7559\u6807\u9898\u5E76\u5199\u660E\u60C5\u51B5\u3002",
      en: "The section \u201C{heading}\u201D is missing. A report has six sections; keep the heading even where there is little to say."
    },
    untold: {
      severity: "unjudged",
      zh: "\u6CA1\u6709\u627E\u5230\u201C{heading}\u201D\uFF0C\u4F46\u6587\u4EF6\u4E2D\u6709\u65E0\u6CD5\u8FA8\u8BA4\u7684\u5B57\u7B26\uFF0C\u4E0D\u80FD\u65AD\u5B9A\u7F3A\u5C11\u8FD9\u4E00\u90E8\u5206\u3002",
      en: "The section \u201C{heading}\u201D was not found, but characters of the file are lost, so it may be there."
    }
  },
  *check({ report }) {
    for (const { state, form, anchor } of report.sections) {
      if (state !== "absent") continue;
      const parts = { at: anchor, data: { heading: form.heading } };
      yield report.damage.characters ? unjudged("untold", parts) : finding("missing", parts);
    }
  }
});
export {
  section_missing_default as default
};
