import { child } from "../parse/xml.js";
const order = { end: 0, point: 1, start: 2 };
class CommentMarks {
  /** The file's own prefix for Word's elements, with its colon. */
  prefix;
  #text;
  #insertions = [];
  /** Elements written as `<w:p/>` that get content now: by the offset of their `/>`. */
  #opened = /* @__PURE__ */ new Map();
  constructor({ text, root }) {
    this.#text = text;
    this.prefix = prefixOf(text, root);
  }
  /** @param anchors of one paragraph, in order */
  add(id, anchors) {
    const [first] = anchors;
    const last = anchors.at(-1);
    if (!first || !last) return;
    const begin = `<${this.prefix}commentRangeStart ${this.prefix}id="${id}"/>`;
    const end = `<${this.prefix}commentRangeEnd ${this.prefix}id="${id}"/><${this.prefix}r><${this.prefix}commentReference ${this.prefix}id="${id}"/></${this.prefix}r>`;
    const { paragraph } = first.anchor;
    const from = first.anchor.run && partOf(paragraph, first.anchor.run);
    const to = last.anchor.run && partOf(paragraph, last.anchor.run);
    if (from && to) {
      this.#insert(from.start, order.start, begin);
      this.#insert(to.end, order.end, end);
    } else if (to) {
      this.#insert(contentOf(paragraph), order.start, begin);
      this.#insert(to.end, order.end, end);
    } else this.#insertWithin(paragraph, begin + end);
  }
  #insert(offset, rank, text) {
    this.#insertions.push({ offset, rank, text });
  }
  #insertWithin(paragraph, text) {
    if (paragraph.contentStart !== paragraph.end) {
      this.#insert(contentOf(paragraph), order.point, text);
      return;
    }
    const close = this.#text.lastIndexOf("/", paragraph.end);
    this.#opened.set(close, paragraph);
    this.#insert(close, order.point, text);
  }
  /** The XML with the marks, in UTF-8. */
  apply() {
    const sorted = this.#insertions.toSorted((left, right) => left.offset - right.offset || left.rank - right.rank);
    let xml = "";
    let at = 0;
    for (const [index, { offset, text }] of sorted.entries()) {
      const opened = this.#opened.get(offset);
      const isFirst = sorted[index - 1]?.offset !== offset;
      const isLast = sorted[index + 1]?.offset !== offset;
      xml += this.#text.slice(at, offset) + (opened && isFirst ? ">" : "") + text;
      if (opened && isLast) xml += `</${nameOf(this.#text, opened)}>`;
      at = opened && isLast ? opened.end : offset;
    }
    return encodeXml(xml + this.#text.slice(at));
  }
}
function partOf(paragraph, run) {
  return paragraph.children.find((part) => part.start <= run.start && run.end <= part.end) ?? run;
}
function contentOf(paragraph) {
  return child(paragraph, "w:pPr")?.end ?? paragraph.contentStart;
}
function nameOf(text, element) {
  return /^<([^\s/>]+)/.exec(text.slice(element.start, element.start + 200))?.[1] ?? "";
}
function prefixOf(text, element) {
  const name = nameOf(text, element);
  return name.slice(0, name.indexOf(":") + 1);
}
function encodeXml(xml) {
  const declared = xml.replace(/^(\uFEFF?<\?xml[^>]{0,80}encoding=["'])[\w-]+/, "$1UTF-8");
  return new TextEncoder().encode(declared);
}
export {
  CommentMarks,
  encodeXml,
  prefixOf
};
