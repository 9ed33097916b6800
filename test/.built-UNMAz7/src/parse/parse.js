import { toString as textOf } from "mdast-util-to-string";
import { findFreeTextTables } from "./free-text/index.js";
import { parseHtml } from "./html.js";
import { parseHtmlTables } from "./html-table.js";
import { parseCell, parseProse } from "./markdown.js";
import { findSeparatedTables } from "./separated.js";
import { toParsedTable } from "./table-node.js";
function parseDocument(source, options = {}) {
  const dialect = options.dialect ?? dialectOf(source.text, options.path);
  if (dialect === "html") return parseHtml(source);
  const markdown = dialect === "markdown";
  const cells = new CellReader(source, markdown);
  const htmlTables = markdown ? htmlTableSpans(source.text).flatMap((span) => parseHtmlTables(source, span)) : [];
  const separated = findSeparatedTables(source, (span) => cells.text(span)).filter(
    (grid) => !overlapsAny(grid.span, htmlTables.map(spanOf))
  );
  const taken = [...htmlTables.map(spanOf), ...separated.map((grid) => grid.span)];
  const freeText = findFreeTextTables(source, lineTest(source, taken));
  const tables = [
    ...htmlTables,
    ...[...separated, ...freeText].map((grid) => toParsedTable(source, grid, (span) => cells.content(span)))
  ].sort((left, right) => left.grid.span.start - right.grid.span.start);
  const tree = parseProse(blankOut(source, tables.map(spanOf)), dialect);
  insertTables(tree, tables);
  return { source, dialect, tree, tables };
}
function dialectOf(text, path) {
  const extension = path === void 0 ? "" : path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  if (extension === "md" || extension === "markdown") return "markdown";
  if (extension === "html" || extension === "htm" || /^\s*<(?:!doctype html|html)\b/i.test(text)) return "html";
  return /^#{1,6} |^\s{0,3}\|?\s{0,3}:?---*:?\s{0,3}\||\*\*|<table\b/m.test(text) ? "markdown" : "text";
}
function htmlTableSpans(text) {
  const spans = [];
  let depth = 0;
  let start = 0;
  for (const tag of text.matchAll(/<(\/?)table\b/gi)) {
    if (tag[1] === "" && depth++ === 0) start = tag.index;
    if (tag[1] === "/" && depth > 0 && --depth === 0) {
      const close = text.indexOf(">", tag.index);
      spans.push({ start, end: close < 0 ? text.length : close + 1 });
    }
  }
  return depth > 0 ? [...spans, { start, end: text.length }] : spans;
}
class CellReader {
  #source;
  #markdown;
  #contents = /* @__PURE__ */ new Map();
  constructor(source, markdown) {
    this.#source = source;
    this.#markdown = markdown;
  }
  text(span) {
    const content = this.content(span);
    return content === null ? this.#source.slice(span) : textOf(content, { includeHtml: false });
  }
  /** Null for a cell without markup. */
  content(span) {
    const text = this.#source.slice(span);
    if (!this.#markdown || !/[\\`*_~[\]<&]/.test(text)) return null;
    const known = this.#contents.get(span.start);
    if (known !== void 0) return known;
    const content = parseCell(text).flatMap(
      (node) => node.type === "paragraph" ? node.children : []
    );
    for (const node of content) moveTo(node, this.#source, span.start);
    this.#contents.set(span.start, content);
    return content;
  }
}
function moveTo(node, source, by) {
  if (node.position !== void 0) {
    const { start, end } = node.position;
    node.position = source.range({ start: (start.offset ?? 0) + by, end: (end.offset ?? 0) + by });
  }
  for (const child of node.children ?? []) moveTo(child, source, by);
}
function spanOf(table) {
  return table.grid.span;
}
function overlapsAny(span, others) {
  return others.some((other) => span.start < other.end && other.start < span.end);
}
function lineTest(source, spans) {
  const lines = /* @__PURE__ */ new Set();
  for (const span of spans) {
    const last = source.lineIndexAt(Math.max(span.start, span.end - 1));
    for (let line = source.lineIndexAt(span.start); line <= last; line++) lines.add(line);
  }
  return (line) => lines.has(line);
}
function blankOut(source, spans) {
  let text = "";
  let end = 0;
  for (const span of spans) {
    text += source.text.slice(end, span.start);
    text += source.slice(span).replace(/[^\r\n]/g, " ");
    end = Math.max(end, span.end);
  }
  return text + source.text.slice(end);
}
function insertTables(tree, tables) {
  const prose = tree.children;
  const merged = [];
  let next = 0;
  for (const { node, grid } of tables) {
    while (next < prose.length && (prose[next]?.position?.start.offset ?? 0) < grid.span.start) {
      const child = prose[next];
      if (child !== void 0) merged.push(child);
      next++;
    }
    merged.push(node);
  }
  tree.children = [...merged, ...prose.slice(next)];
}
export {
  parseDocument
};
