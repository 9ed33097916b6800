class WordContext {
  part;
  styles;
  numbering;
  fields = [];
  /** Where the text box that is being read is anchored: Word takes no comments within a box. */
  boxHost = null;
  /** Paragraphs of text and tables of the body that have been met. */
  paragraphs = 0;
  tables = 0;
  #notices = /* @__PURE__ */ new Map();
  constructor(part, styles, numbering) {
    this.part = part;
    this.styles = styles;
    this.numbering = numbering;
  }
  /** Whether text that stands here is shown: not within an instruction, not in a table of contents. */
  get shown() {
    return this.fields.every((field) => field.separated && !/^\s*TOC\b/i.test(field.instruction));
  }
  /** One notice of a kind is enough; the first says where. */
  note(kind, words, origin = { part: this.part }) {
    if (!this.#notices.has(kind)) this.#notices.set(kind, { kind, words, origin });
  }
  get notices() {
    return [...this.#notices.values()];
  }
  /** Notes insertions and deletions: the text is read as if all were accepted. */
  noteChange() {
    const zh = "\u6587\u6863\u91CC\u6709\u5C1A\u672A\u63A5\u53D7\u7684\u4FEE\u8BA2\uFF0C\u5DF2\u6309\u201C\u63A5\u53D7\u5168\u90E8\u4FEE\u8BA2\u201D\u540E\u7684\u6587\u5B57\u8BFB\u53D6\u3002\u5B9A\u7A3F\u524D\u8BF7\u63A5\u53D7\u6216\u62D2\u7EDD\u5168\u90E8\u4FEE\u8BA2\u3002";
    const en = "The document holds tracked changes; it was read as if all were accepted. Accept or reject them before it is published.";
    this.note("tracked-changes", { zh, en });
  }
}
function chosenBranch(element) {
  return element.children.find((each) => each.name === "mc:Choice") ?? element.children.find((each) => each.name === "mc:Fallback") ?? null;
}
export {
  WordContext,
  chosenBranch
};
