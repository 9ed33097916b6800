class ReportParagraph {
  kind;
  text;
  section;
  depth;
  span;
  place;
  /** A property, not a method: rules take it out of the paragraph. */
  at;
  constructor(passage, kind, section, place) {
    this.kind = kind;
    this.text = passage.mapped.text;
    this.section = section;
    this.depth = passage.depth;
    this.span = passage.mapped.span;
    this.place = place;
    if (passage.origin !== null) this.origin = passage.origin;
    const origin = passage.origin === null ? {} : { origin: passage.origin };
    this.at = (start, end) => ({ span: passage.mapped.spanOf(start, end), place, ...origin });
  }
}
class ParagraphMaker {
  #section = null;
  #count = 0;
  heading(passage, form) {
    return new ReportParagraph(passage, "heading", form.number, form.heading);
  }
  make(passage, form) {
    if (form !== this.#section) {
      this.#section = form;
      this.#count = 0;
    }
    if (passage.kind === "title") return new ReportParagraph(passage, "title", form?.number ?? 0, "\u6807\u9898");
    const within = form?.heading ?? "\u6B63\u6587\u524D";
    if (passage.kind !== "heading") this.#count++;
    const place = passage.kind === "heading" ? `${within} \xB7 ${shortened(passage.mapped.text)}` : `${within} \u7B2C ${this.#count} \u6BB5`;
    return new ReportParagraph(passage, passage.kind, form?.number ?? 0, place);
  }
}
function shortened(text) {
  return text.length <= MAX_NAME ? text : `${text.slice(0, MAX_NAME)}\u2026`;
}
const MAX_NAME = 20;
export {
  ParagraphMaker
};
