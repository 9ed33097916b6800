const BYTE_ORDER_MARK = "\uFEFF";
class Source {
  /** The text without its byte order mark. */
  text;
  /** Whether the text began with a byte order mark; to be put back when the text is written. */
  byteOrderMark;
  /** Offset at which each line starts; the first is 0. */
  lineStarts;
  constructor(text) {
    this.byteOrderMark = text.startsWith(BYTE_ORDER_MARK);
    this.text = this.byteOrderMark ? text.slice(1) : text;
    this.lineStarts = findLineStarts(this.text);
  }
  /** The 0-based index of the line that holds `offset`. */
  lineIndexAt(offset) {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  /** Offsets outside the text are moved to its nearest end. */
  pointAt(offset) {
    const inside = Math.min(Math.max(offset, 0), this.text.length);
    const index = this.lineIndexAt(inside);
    return { line: index + 1, column: inside - (this.lineStarts[index] ?? 0) + 1, offset: inside };
  }
  /** The inverse of {@link pointAt}. A line or column outside the text is moved to the nearest one inside. */
  offsetAt(line, column) {
    const index = Math.min(Math.max(line, 1), this.lineStarts.length) - 1;
    const { start, end } = this.lineSpan(index);
    return Math.min(start + Math.max(column, 1) - 1, end);
  }
  range(span) {
    return { start: this.pointAt(span.start), end: this.pointAt(span.end) };
  }
  slice(span) {
    return this.text.slice(span.start, span.end);
  }
  /** The span of a line, by 0-based index, without its line ending. */
  lineSpan(index) {
    const start = this.lineStarts[index] ?? this.text.length;
    const next = this.lineStarts[index + 1];
    if (next === void 0) return { start, end: this.text.length };
    const crlf = this.text[next - 1] === "\n" && next - 2 >= start && this.text[next - 2] === "\r";
    return { start, end: next - (crlf ? 2 : 1) };
  }
}
function findLineStarts(text) {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) starts.push(index + 1);
  }
  return starts;
}
export {
  Source
};
