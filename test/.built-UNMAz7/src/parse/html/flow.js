import { headingDepth, isBlock, isHidden, isPicture, isUnread } from "./elements.js";
import { inlineSpan, inlineText, tidyLine, toPhrasing, wrappers } from "./inline.js";
import { isLayout, readTable } from "./table.js";
import { attribute, isElement, isText } from "./tree.js";
const furniture = /* @__PURE__ */ new Set(["nav", "footer", "aside"]);
class FlowReader {
  tables = [];
  #reading;
  #blocks = [];
  #line = [];
  #within = [];
  #centred = false;
  constructor(reading) {
    this.#reading = reading;
  }
  /** Reads what stands in an element. */
  read(parent) {
    const outer = this.#blocks;
    const blocks = [];
    this.#blocks = blocks;
    this.#visitChildren(parent);
    this.#endParagraph(null);
    this.#blocks = outer;
    return blocks;
  }
  #visitChildren(parent) {
    for (const child of parent.childNodes) {
      if (isText(child)) {
        for (const segment of this.#reading.segments(child))
          this.#line.push({ kind: "text", segment, span: segment, within: this.#within });
      } else if (isElement(child)) this.#visit(child);
    }
  }
  #visit(element) {
    if (isHidden(element)) this.#reading.noteHidden(element);
    else if (isPicture(element)) this.#push("image", element);
    else if (isUnread(element) || furniture.has(element.tagName)) return;
    else if (element.tagName === "br") this.#push("break", element);
    else if (element.tagName === "table") this.#visitTable(element);
    else if (element.tagName === "ul" || element.tagName === "ol") this.#visitList(element);
    else if (isBlock(element)) this.#visitBlock(element);
    else this.#visitInline(element);
  }
  #push(kind, element) {
    const span = this.#reading.span(element);
    if (span) this.#line.push({ kind, element, span, within: this.#within });
  }
  #visitInline(element) {
    const outer = this.#within;
    if (wrappers.has(element.tagName)) this.#within = [...outer, element];
    this.#visitChildren(element);
    this.#within = outer;
  }
  #visitBlock(element) {
    this.#endParagraph(null);
    const outer = this.#centred;
    this.#centred = isCentred(element) ?? outer;
    this.#visitChildren(element);
    this.#endParagraph(headingDepth(element));
    this.#centred = outer;
  }
  #visitTable(element) {
    this.#endParagraph(null);
    if (isLayout(element)) {
      this.#visitBlock(element);
      return;
    }
    for (const child of element.childNodes) if (isElement(child) && child.tagName === "caption") this.#visitBlock(child);
    const table = readTable(element, this.#reading);
    if (!table) return;
    this.tables.push(table);
    this.#blocks.push(table.node);
  }
  #visitList(element) {
    this.#endParagraph(null);
    const children = element.childNodes.filter(isElement).flatMap((item) => {
      const blocks = this.read(item).flatMap((block) => isItemContent(block) ? [block] : []);
      const [first2, last2] = [blocks[0]?.position, blocks.at(-1)?.position];
      if (!first2 || !last2) return [];
      return [{ type: "listItem", spread: false, children: blocks, position: { start: first2.start, end: last2.end } }];
    });
    const [first, last] = [children[0]?.position, children.at(-1)?.position];
    if (!first || !last) return;
    const ordered = element.tagName === "ol";
    const start = Number.parseInt(attribute(element, "start") ?? "1", 10);
    const list = { type: "list", ordered, spread: false, children, position: { start: first.start, end: last.end } };
    this.#blocks.push(ordered ? { ...list, start: Number.isNaN(start) ? 1 : start } : list);
  }
  #endParagraph(depth) {
    const line = this.#line;
    if (line.length === 0) return;
    this.#line = [];
    const joined = depth !== null || this.#centred;
    for (const part of joined && !splitLines(line).some(startsNumbered) ? [line] : splitLines(line)) {
      const tidy = tidyLine(part);
      const span = inlineSpan(tidy);
      if (!span) continue;
      const children = toPhrasing(this.#reading.source, tidy);
      const position = this.#reading.source.range(span);
      const paragraph = { type: "paragraph", children, position };
      this.#blocks.push(depth === null ? paragraph : { type: "heading", depth, children, position });
    }
  }
}
function splitLines(line) {
  const lines = [[]];
  for (const item of line) {
    if (item.kind === "break") lines.push([]);
    else lines.at(-1)?.push(item);
  }
  return lines;
}
function startsNumbered(line) {
  return /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]/.test(inlineText(tidyLine(line)));
}
function isCentred(element) {
  if (element.tagName === "center") return true;
  const align = attribute(element, "align")?.toLowerCase();
  if (align !== void 0) return align === "center";
  const style = attribute(element, "style")?.toLowerCase() ?? "";
  const start = style.indexOf("text-align");
  return start === -1 ? null : /^text-align\s*:\s*center/.test(style.slice(start));
}
function isItemContent(block) {
  return ["paragraph", "heading", "list", "table"].includes(block.type);
}
export {
  FlowReader
};
