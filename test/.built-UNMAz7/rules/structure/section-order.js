import { defineRule, finding } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
var section_order_default = defineRule({
  id: "section-order",
  title: { zh: "\u90E8\u5206\u7684\u6B21\u5E8F\u4E0D\u5BF9\u6216\u91CD\u590D", en: "sections out of order, or one twice" },
  group: "structure",
  basis: [form2021.sections],
  scope: "report",
  messages: {
    misplaced: {
      severity: "warning",
      zh: "\u201C{found}\u201D\u6392\u5728\u4E86\u201C{before}\u201D\u4E4B\u540E\u3002\u516D\u4E2A\u90E8\u5206\u5E94\u6309\u683C\u5F0F\u7684\u987A\u5E8F\u6392\u5217\uFF0C\u8BF7\u79FB\u5230\u5B83\u524D\u9762\u3002",
      en: "\u201C{found}\u201D stands behind \u201C{before}\u201D. The six sections follow the order of the form; move it in front."
    },
    repeated: {
      severity: "warning",
      zh: "\u201C{found}\u201D\u51FA\u73B0\u4E86\u4E0D\u6B62\u4E00\u6B21\u3002\u6BCF\u4E2A\u90E8\u5206\u53EA\u5E94\u6709\u4E00\u4E2A\u6807\u9898\uFF0C\u8BF7\u5408\u5E76\u6216\u5220\u53BB\u591A\u4F59\u7684\u3002",
      en: "\u201C{found}\u201D stands more than once. Each section has one heading; merge them or delete the surplus one."
    }
  },
  *check({ report }) {
    const inText = report.sections.filter(isHeaded).sort((left, right) => left.heading.span.start - right.heading.span.start);
    const kept = longestOrdered(inText);
    for (const section of inText) {
      if (kept.includes(section)) continue;
      const { heading } = section;
      const later = kept.find((other) => other.number > section.number);
      if (later === void 0 || later.heading.span.start > heading.span.start) continue;
      yield finding("misplaced", {
        at: heading,
        data: { found: heading.text, before: later.heading.text },
        related: [{ at: later.heading, note: { zh: "\u5E94\u6392\u5728\u5B83\u7684\u540E\u9762", en: "this one comes after it" } }]
      });
    }
    for (const { heading, repeated } of report.sections) {
      for (const again of repeated) {
        const first = { zh: "\u7B2C\u4E00\u6B21\u51FA\u73B0\u5728\u8FD9\u91CC", en: "first here" };
        const related = heading === null ? [] : [{ at: heading, note: first }];
        yield finding("repeated", { at: again, data: { found: again.text }, related });
      }
    }
  }
});
function isHeaded(section) {
  return section.heading !== null;
}
function longestOrdered(sections) {
  const runs = [];
  for (const section of sections) {
    const before = runs.filter((run) => (run.at(-1)?.number ?? 0) < section.number);
    runs.push([...longest(before), section]);
  }
  return longest(runs);
}
function longest(runs) {
  return runs.reduce((best, run) => run.length > best.length ? run : best, []);
}
export {
  section_order_default as default
};
