import { standard2021 } from "../../standard/index.js";
import { labelKey, vocabularyOf } from "../../standard/labels.js";
import { isBlock, isHidden, isUnread } from "./elements.js";
import { isElement, isText } from "./tree.js";
const tableMarks = new Map(
  ["\u884C\u653F\u5F3A\u5236", "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7", "\u5C1A\u672A\u5BA1\u7ED3"].map((word, index) => [word, 1 << standard2021.sections.length + index])
);
const furniture = /* @__PURE__ */ new Set(["nav", "footer", "aside", "header", "a"]);
const MAX_TITLE = 60;
const LEAST_MARKS = 2;
function pickArticle(body) {
  let best = count(body);
  const { marks } = best;
  if (size(marks) < LEAST_MARKS) return body;
  for (; ; ) {
    let longest = null;
    for (const child of best.children)
      if (child.marks === marks && child.length > (longest?.length ?? -1)) longest = child;
    if (!longest) return best.element;
    best = longest;
  }
}
function size(marks) {
  let count2 = 0;
  for (let rest = marks; rest > 0; rest &= rest - 1) count2++;
  return count2;
}
function count(element) {
  const children = [];
  let marks = 0;
  let length = 0;
  let text = "";
  let pieces = 0;
  for (const child of element.childNodes) {
    if (isText(child)) {
      length += child.value.length;
      marks |= markOf(child.value);
      if (length <= MAX_TITLE * 2) text += child.value;
      pieces++;
    } else if (isElement(child) && !furniture.has(child.tagName) && !isUnread(child) && !isHidden(child)) {
      const counted = count(child);
      length += counted.length;
      marks |= counted.marks;
      if (length <= MAX_TITLE * 2) text += counted.text;
      pieces += 2;
      if (counted.marks > 0) children.push(counted);
    }
  }
  if (pieces > 1 && length <= MAX_TITLE * 2 && isBlock(element)) marks |= markOf(text);
  return { element, marks, length, text, children };
}
function markOf(text) {
  if (text.length > MAX_TITLE * 2 || !/[\u4e00-\u9fff]/.test(text)) return 0;
  const trimmed = text.trim();
  if (trimmed.length < 2 || trimmed.length > MAX_TITLE) return 0;
  const key = labelKey(trimmed);
  const section = vocabularyOf(standard2021).sections.get(key)?.section;
  return section ? 1 << section.number - 1 : tableMarks.get(key) ?? 0;
}
function plainText(parent) {
  return parent.childNodes.map((child) => isText(child) ? child.value : isElement(child) && !isUnread(child) ? plainText(child) : "").join("");
}
export {
  pickArticle,
  plainText
};
