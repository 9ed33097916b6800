import { plainText } from "./article.js";
import { isHidden } from "./elements.js";
import { FlowReader } from "./flow.js";
import { attribute, descendants } from "./tree.js";
const headingNames = /* @__PURE__ */ new Set(["h1", "h2", "h3"]);
const metaNames = /* @__PURE__ */ new Set(["articletitle", "title", "og:title"]);
function looksLikeTitle(text) {
  const plain = text.replaceAll(/\s+/g, "");
  return plain.length <= 80 && plain.includes("\u4FE1\u606F\u516C\u5F00") && /年度?报告|年报/.test(plain);
}
function findTitle(page, article, reading) {
  const metas = [];
  let pageTitle = null;
  const marked = [];
  for (const element2 of descendants(page, article)) {
    if (element2.tagName === "meta") metas.push(element2);
    else if (element2.tagName === "title") pageTitle ??= element2;
    else if (isMarkedTitle(element2) && !isHidden(element2) && looksLikeTitle(plainText(element2))) marked.push(element2);
  }
  const element = marked.at(-1);
  return (element ? headingOf(element, reading) : null) ?? first(metas, (meta) => metaTitle(meta, reading)) ?? (pageTitle ? pageTitleHeading(pageTitle, reading) : null);
}
function first(items, read) {
  for (const item of items) {
    const result = read(item);
    if (result !== null) return result;
  }
  return null;
}
function isMarkedTitle(element) {
  if (headingNames.has(element.tagName)) return true;
  const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`.toLowerCase();
  return names.includes("title") || names.includes("biaoti");
}
function headingOf(element, reading) {
  const block = new FlowReader(reading).read(element).find((candidate) => "children" in candidate);
  if (block?.type !== "paragraph" && block?.type !== "heading") return null;
  return { type: "heading", depth: 1, children: block.children, ...block.position && { position: block.position } };
}
function metaTitle(meta, reading) {
  const name = (attribute(meta, "name") ?? attribute(meta, "property") ?? "").toLowerCase();
  const content = attribute(meta, "content") ?? "";
  if (!metaNames.has(name) || !looksLikeTitle(content)) return null;
  const location = meta.sourceCodeLocation?.attrs?.content;
  if (!location) return null;
  const span = { start: location.startOffset + reading.shift, end: location.endOffset + reading.shift };
  return titleHeading(content, span, reading);
}
function pageTitleHeading(title, reading) {
  const span = reading.span(title);
  const content = plainText(title);
  const parts = content.split(/[_|—–]|\s-+\s|-{2,}/);
  const part = parts.find(looksLikeTitle);
  return span && part !== void 0 ? titleHeading(part, span, reading) : null;
}
function titleHeading(content, span, reading) {
  const text = content.trim();
  const index = reading.source.slice(span).indexOf(text);
  if (text === "" || index === -1) return null;
  const start = span.start + index;
  const position = reading.source.range({ start, end: start + text.length });
  return { type: "heading", depth: 1, children: [{ type: "text", value: text, position }], position };
}
export {
  findTitle,
  looksLikeTitle
};
