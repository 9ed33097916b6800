import { defineRule, finding } from "../../src/rule/define.js";
import { practice } from "../../src/standard/instruments.js";
var heading_level_default = defineRule({
  id: "heading-level",
  title: { zh: "\u516D\u4E2A\u90E8\u5206\u7684\u6807\u9898\u7EA7\u522B\u4E0D\u4E00", en: "the six headings are not of one level" },
  group: "structure",
  basis: [practice("D", "\u6807\u9898\u7EA7\u522B")],
  scope: "report",
  messages: {
    uneven: {
      severity: "info",
      zh: "\u201C{heading}\u201D\u662F {level} \u7EA7\u6807\u9898\uFF0C\u201C{other}\u201D\u662F {usual} \u7EA7\u3002\u516D\u4E2A\u90E8\u5206\u7684\u6807\u9898\u5E94\u4E3A\u540C\u4E00\u7EA7\uFF0C\u8BF7\u7EDF\u4E00\u3002",
      en: "\u201C{heading}\u201D is a heading of level {level}, \u201C{other}\u201D one of level {usual}. The six headings should be of one level."
    }
  },
  applies: ({ report }) => markedHeadings(report.sections).length > 1,
  *check({ report }) {
    const marked = markedHeadings(report.sections);
    const usual = commonest(marked.map(({ depth }) => depth));
    const differing = marked.filter(({ depth }) => depth !== usual);
    const [first, ...others] = differing;
    const model = marked.find(({ depth }) => depth === usual);
    if (first === void 0 || model === void 0) return;
    yield finding("uneven", {
      at: first,
      data: { heading: first.text, level: first.depth, other: model.text, usual: usual ?? model.depth },
      related: others.map((heading) => ({
        at: heading,
        note: { zh: `\u4E5F\u662F ${heading.depth} \u7EA7\u6807\u9898`, en: `also of level ${heading.depth}` }
      }))
    });
  }
});
function markedHeadings(sections) {
  return sections.flatMap(({ heading }) => heading ?? []).filter((heading) => heading.depth !== null).sort((left, right) => left.span.start - right.span.start);
}
function commonest(depths) {
  const counts = /* @__PURE__ */ new Map();
  for (const depth of depths) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return [...counts].reduce(
    (best, entry) => best === void 0 || entry[1] > best[1] ? entry : best,
    void 0
  )?.[0];
}
export {
  heading_level_default as default
};
