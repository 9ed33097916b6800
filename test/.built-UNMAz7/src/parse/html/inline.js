import { isBlankText, trimLine } from "../segment.js";
import { attribute } from "./tree.js";
const wrappers = /* @__PURE__ */ new Set(["a", "b", "strong", "em", "i", "del", "s", "strike"]);
function tidyLine(line) {
  const kept = line.filter((item, index) => !(isCollapsible(item) && isCollapsible(line[index - 1])));
  const shown = (item) => item.kind === "image" || item.kind === "text" && !isBlankText(item.segment.value);
  const first = kept.findIndex(shown);
  const last = kept.findLastIndex(shown);
  if (first === -1) return [];
  return kept.slice(first, last + 1).map((item, index, all) => {
    if (item.kind !== "text" || index > 0 && index < all.length - 1) return item;
    const [segment] = trimLine([item.segment]);
    if (!segment) return item;
    const trimmed = index === 0 && all.length > 1 ? { ...segment, ...endOf(item.segment, segment) } : segment;
    return { ...item, segment: trimmed, span: trimmed };
  });
}
function isCollapsible(item) {
  return item?.kind === "text" && (item.segment.value === " " || item.segment.value === "\n");
}
function endOf(whole, trimmed) {
  if (whole.value.length !== whole.end - whole.start) return { end: whole.end, value: whole.value };
  return { end: whole.end, value: whole.value.slice(trimmed.start - whole.start) };
}
function inlineText(line) {
  return line.map((item) => item.kind === "text" ? item.segment.value : item.kind === "break" ? "\n" : "").join("");
}
function inlineSpan(line) {
  const first = line[0];
  const last = line.at(-1);
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}
function toPhrasing(source, line, depth = 0) {
  const nodes = [];
  for (let index = 0; index < line.length; ) {
    const item = line[index];
    if (!item) break;
    const wrapper = item.within[depth];
    if (!wrapper) {
      nodes.push(leaf(source, item));
      index++;
      continue;
    }
    let end = index + 1;
    while (line[end]?.within[depth] === wrapper) end++;
    const group = line.slice(index, end);
    const span = inlineSpan(group) ?? item.span;
    nodes.push(wrap(wrapper, toPhrasing(source, group, depth + 1), source.range(span)));
    index = end;
  }
  return nodes;
}
function leaf(source, item) {
  const position = source.range(item.span);
  if (item.kind === "text") return { type: "text", value: item.segment.value, position };
  if (item.kind === "break") return { type: "break", position };
  return { type: "image", url: attribute(item.element, "src") ?? "", alt: attribute(item.element, "alt") ?? "", position };
}
function wrap(element, children, position) {
  switch (element.tagName) {
    case "a":
      return { type: "link", url: attribute(element, "href") ?? "", children, position };
    case "b":
    case "strong":
      return { type: "strong", children, position };
    case "em":
    case "i":
      return { type: "emphasis", children, position };
    default:
      return { type: "delete", children, position };
  }
}
export {
  inlineSpan,
  inlineText,
  tidyLine,
  toPhrasing,
  wrappers
};
