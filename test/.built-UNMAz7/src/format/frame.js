import stringWidth from "string-width";
import { printable } from "./printable.js";
const TAB_STOP = 4;
const MOST_LINES = 3;
const LEAST_WIDTH = 20;
const ELLIPSIS = "\u2026";
function codeFrame(source, range, options) {
  const first = range.start.line - 1;
  const last = Math.max(first, range.end.line - 1 - (endsBeforeText(range) ? 1 : 0));
  const shown = Math.min(last, first + MOST_LINES - 1);
  const gutter = options.numbers ? String(shown + 1).length : 0;
  const available = Math.max(options.width - gutter - 3, LEAST_WIDTH);
  const lines = [];
  for (let index = first; index <= shown; index++) {
    const { text, carets } = frameLine(source, index, range, available);
    const number = options.numbers ? String(index + 1) : "";
    lines.push(`${options.style("dim", `${number.padStart(gutter)} \u2502`)} ${text}`.trimEnd());
    if (carets !== "") lines.push(`${options.style("dim", `${" ".repeat(gutter)} \u2502`)} ${options.style("mark", carets)}`);
  }
  if (shown < last) lines.push(`${options.style("dim", `${" ".repeat(gutter)} \u2502`)} ${ELLIPSIS}`);
  return lines;
}
function endsBeforeText(range) {
  return range.end.column === 1 && range.end.line > range.start.line;
}
function frameLine(source, index, range, available) {
  const line = source.lineSpan(index);
  const start = Math.max(range.start.offset, line.start);
  const end = Math.min(Math.max(range.end.offset, start), line.end);
  const reach = available * 2;
  const from = atCharacter(source.text, Math.max(line.start, start - reach));
  const to = atCharacter(source.text, Math.min(line.end, start + reach));
  const pieces = split(source.text.slice(from, to), from);
  const marked = markedPieces(pieces, start, end);
  const cut = { left: from > line.start, right: to < line.end };
  const window = chooseWindow(pieces, marked, available, cut);
  const before = window.first > 0 || cut.left ? ELLIPSIS : "";
  const after = window.last < pieces.length || cut.right ? ELLIPSIS : "";
  const visible = pieces.slice(window.first, window.last);
  const offset = stringWidth(before) + widthOf(pieces.slice(window.first, Math.min(marked.first, window.last)));
  const length = widthOf(pieces.slice(marked.first, Math.min(marked.last, window.last)));
  const isBlank = source.text.slice(start, end).trim() === "" && range.end.line > range.start.line;
  return {
    text: before + visible.map((piece) => piece.text).join("") + after,
    carets: isBlank ? "" : " ".repeat(offset) + "^".repeat(Math.max(length, 1))
  };
}
function atCharacter(text, offset) {
  const code = text.charCodeAt(offset);
  return code >= 56320 && code <= 57343 && offset > 0 ? offset - 1 : offset;
}
function split(text, from) {
  const pieces = [];
  let column = 0;
  for (const { segment, index } of new Intl.Segmenter("zh", { granularity: "grapheme" }).segment(text)) {
    const shown = segment === "	" ? " ".repeat(TAB_STOP - column % TAB_STOP) : printable(segment);
    const width = stringWidth(shown);
    pieces.push({ text: shown, width, start: from + index, end: from + index + segment.length });
    column += width;
  }
  return pieces;
}
function markedPieces(pieces, start, end) {
  const first = pieces.findIndex((piece) => piece.end > start);
  if (first === -1) return { first: pieces.length, last: pieces.length };
  let last = first;
  while ((pieces[last]?.start ?? end) < end) last += 1;
  return { first, last: Math.max(last, first + 1) };
}
function chooseWindow(pieces, marked, available, cut) {
  if (!cut.left && !cut.right && widthOf(pieces) <= available) return { first: 0, last: pieces.length };
  let room = available - 2 * stringWidth(ELLIPSIS);
  let { first } = marked;
  let last = first;
  const take = (piece) => {
    if (piece === void 0 || piece.width > room) return false;
    room -= piece.width;
    return true;
  };
  while (last < marked.last && take(pieces[last])) last += 1;
  let growsLeft = true;
  let growsRight = last === marked.last;
  while (growsLeft || growsRight) {
    growsLeft = growsLeft && take(pieces[first - 1]);
    if (growsLeft) first -= 1;
    growsRight = growsRight && take(pieces[last]);
    if (growsRight) last += 1;
  }
  return { first, last };
}
function widthOf(pieces) {
  return pieces.reduce((total, piece) => total + piece.width, 0);
}
export {
  codeFrame
};
