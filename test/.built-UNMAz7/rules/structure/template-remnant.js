import { defineRule, finding } from "../../src/rule/define.js";
import { form2021, practice } from "../../src/standard/instruments.js";
import { findRemnants } from "./template-patterns.js";
var template_remnant_default = defineRule({
  id: "template-remnant",
  title: { zh: "\u6B8B\u7559\u6A21\u677F\u6587\u5B57", en: "a remnant of the template" },
  group: "structure",
  basis: [form2021.content, practice("B", "\u6A21\u677F\u8BF4\u660E\u6587\u5B57\u4E0D\u5C5E\u4E8E\u62A5\u544A\u5185\u5BB9")],
  scope: "report",
  messages: {
    instruction: {
      severity: "warning",
      zh: "\u201C{text}\u201D\u662F\u6A21\u677F\u91CC\u7684\u586B\u5199\u8BF4\u660E\uFF0C\u5E94\u5220\u53BB\u6216\u6362\u6210\u5B9E\u9645\u5185\u5BB9\u3002",
      en: "\u201C{text}\u201D is an instruction of the template. Delete it, or put the content in its place."
    },
    placeholder: {
      severity: "warning",
      zh: "\u201C{text}\u201D\u662F\u6A21\u677F\u91CC\u7684\u5360\u4F4D\u6587\u5B57\uFF0C\u6CA1\u6709\u6362\u6210\u5B9E\u9645\u5185\u5BB9\u3002",
      en: "\u201C{text}\u201D is a placeholder of the template that was not filled in."
    },
    blank: {
      severity: "warning",
      zh: "\u62EC\u53F7\u201C{text}\u201D\u91CC\u662F\u7A7A\u7684\uFF0C\u5E94\u586B\u5199\u5185\u5BB9\u6216\u5220\u53BB\u62EC\u53F7\u3002",
      en: "The brackets \u201C{text}\u201D are empty. Fill them in, or delete them."
    },
    markup: {
      severity: "warning",
      zh: "\u201C{text}\u201D\u662F\u6587\u6863\u8F6C\u6362\u65F6\u7559\u4E0B\u7684\u4EE3\u7801\uFF0C\u5E94\u5220\u53BB\u3002",
      en: "\u201C{text}\u201D is code left by a conversion. Delete it."
    }
  },
  *check({ report }) {
    const complete = !report.damage.brackets && !report.damage.digits;
    for (const { text, at } of texts(report)) {
      for (const { kind, start, end } of findRemnants(text, complete))
        yield remnant(kind, text.slice(start, end), at(start, end));
    }
  }
});
function remnant(kind, text, at) {
  return finding(kind, { at, data: { text } });
}
function* texts(report) {
  yield* report.paragraphs;
  for (const node of htmlNodes(report.tree)) {
    const offset = node.position?.start.offset;
    if (offset === void 0 || node.value === void 0) continue;
    yield { text: node.value, at: (start, end) => report.spot({ start: offset + start, end: offset + end }) };
  }
}
function* htmlNodes(node) {
  if (node.type === "html") yield node;
  for (const child of node.children ?? []) yield* htmlNodes(child);
}
export {
  template_remnant_default as default
};
