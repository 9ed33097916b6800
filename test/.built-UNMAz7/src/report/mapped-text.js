class MappedText {
  text;
  span;
  #pieces;
  /** Offset in the text at which each piece begins. */
  #starts;
  /** @param pieces in the order of the text, none of them empty */
  constructor(pieces) {
    const starts = [];
    const texts = [];
    let length = 0;
    for (const piece of pieces) {
      starts.push(length);
      texts.push(piece.text);
      length += piece.text.length;
    }
    this.text = texts.join("");
    this.span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
    this.#pieces = pieces;
    this.#starts = starts;
  }
  /** The span in the source of `text.slice(start, end)`; offsets are clamped. */
  spanOf(start, end) {
    const from = Math.min(Math.max(start, 0), this.text.length);
    const to = Math.min(Math.max(end, from), this.text.length);
    if (this.#pieces.length === 0) return this.span;
    const begin = from === this.text.length ? this.span.end : this.#sourceOf(from).start;
    return { start: begin, end: to === from ? begin : this.#sourceOf(to - 1).end };
  }
  /** The source of one unit of the text. */
  #sourceOf(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = this.#pieces[low];
    if (piece === void 0) return this.span;
    if (piece.text.length !== piece.end - piece.start) return piece;
    const start = piece.start + offset - (this.#starts[low] ?? 0);
    return { start, end: start + 1 };
  }
}
export {
  MappedText
};
