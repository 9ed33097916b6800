import { toString as plainTextOf } from "mdast-util-to-string";
import { pickArticle } from "./html/article.js";
import { FlowReader } from "./html/flow.js";
import { Reading } from "./html/reading.js";
import { findTitle, looksLikeTitle } from "./html/title.js";
import { descendants, parsePage } from "./html/tree.js";
function parseHtml(source) {
  const page = parsePage(source.text);
  const whole = { start: 0, end: source.text.length };
  const reading = new Reading(source, whole);
  const body = firstNamed(descendants(page), "body");
  const article = body ? pickArticle(body) : null;
  const flow = new FlowReader(reading);
  const children = article ? flow.read(article) : [];
  if (article && !hasTitle(children)) {
    const title = findTitle(page, article, reading);
    if (title) insertInOrder(children, title);
  }
  const tree = { type: "root", children, position: source.range(whole) };
  return { source, dialect: "html", tree, tables: flow.tables, notices: reading.notices };
}
function firstNamed(elements, name) {
  for (const element of elements) if (element.tagName === name) return element;
  return null;
}
const TITLE_REACH = 12;
function hasTitle(blocks) {
  return blocks.slice(0, TITLE_REACH).some((block) => (block.type === "paragraph" || block.type === "heading") && looksLikeTitle(plainTextOf(block)));
}
function insertInOrder(blocks, title) {
  const offset = title.position?.start.offset ?? 0;
  const index = blocks.findIndex((block) => (block.position?.start.offset ?? 0) > offset);
  blocks.splice(index === -1 ? blocks.length : index, 0, title);
}
export {
  parseHtml
};
