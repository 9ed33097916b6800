import { defineRule, finding } from "../../src/rule/define.js";
import { form2021, regulationsArticle } from "../../src/standard/instruments.js";
var section_heading_default = defineRule({
  id: "section-heading",
  title: { zh: "\u90E8\u5206\u7684\u6807\u9898\u4E0E\u683C\u5F0F\u4E0D\u7B26", en: "a section heading is lost or differs from the form" },
  group: "structure",
  basis: [form2021.sections, regulationsArticle("\u7B2C\u4E94\u5341\u6761")],
  scope: "report",
  messages: {
    lost: {
      severity: "warning",
      zh: "\u4ECE\u8FD9\u91CC\u8D77\u662F\u201C{expected}\u201D\u7684\u5185\u5BB9\uFF0C\u4F46\u6CA1\u6709\u6807\u9898\u3002\u8BF7\u8865\u4E0A\u201C{expected}\u201D\u3002",
      en: "Here begins what belongs under \u201C{expected}\u201D, without its heading. Put the heading in front."
    },
    otherName: {
      severity: "info",
      zh: "\u6807\u9898\u201C{found}\u201D\u4E0E\u683C\u5F0F\u7684\u7528\u8BED\u4E0D\u540C\uFF0C\u683C\u5F0F\u4E3A\u201C{expected}\u201D\u3002",
      en: "The heading \u201C{found}\u201D is not worded as in the form, which has \u201C{expected}\u201D."
    },
    misprint: {
      severity: "info",
      zh: "\u6807\u9898\u201C{found}\u201D\u4E0E\u683C\u5F0F\u6709\u51FA\u5165\uFF0C\u7591\u4E3A\u7B14\u8BEF\uFF0C\u5E94\u4E3A\u201C{expected}\u201D\u3002",
      en: "The heading \u201C{found}\u201D looks like a misprint of \u201C{expected}\u201D."
    }
  },
  *check({ report }) {
    for (const { state, form, heading, anchor } of report.sections) {
      if (state === "unheaded") yield finding("lost", { at: anchor, data: { expected: form.heading } });
      if (heading === null || heading.match === "exact") continue;
      const data = { found: heading.text, expected: form.heading };
      const parts = { at: heading, data, fixes: [rewording(heading, form.heading)] };
      yield heading.match === "alias" ? finding("otherName", parts) : finding("misprint", parts);
    }
  }
});
function rewording({ span }, expected) {
  return {
    title: { zh: `\u6539\u4E3A\u201C${expected}\u201D`, en: `Write \u201C${expected}\u201D` },
    safety: "suggestion",
    edits: [{ span, text: expected }]
  };
}
export {
  section_heading_default as default
};
