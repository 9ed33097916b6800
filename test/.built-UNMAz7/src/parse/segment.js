import { isBlank } from "./cells.js";
function isBlankText(text) {
  for (let index = 0; index < text.length; index++) if (!isBlank(text.charCodeAt(index))) return false;
  return true;
}
function trimLine(line) {
  let first = 0;
  let last = line.length - 1;
  while (first <= last && isBlankText(line[first]?.value ?? "")) first++;
  while (last >= first && isBlankText(line[last]?.value ?? "")) last--;
  return line.slice(first, last + 1).map((segment, index, kept) => trimSegment(segment, index === 0, index === kept.length - 1));
}
function trimSegment(segment, atStart, atEnd) {
  const { value, start, end } = segment;
  if (value.length !== end - start) return segment;
  let from = 0;
  let to = value.length;
  if (atStart) while (from < to && isBlank(value.charCodeAt(from))) from++;
  if (atEnd) while (to > from && isBlank(value.charCodeAt(to - 1))) to--;
  return from === 0 && to === value.length ? segment : { ...segment, value: value.slice(from, to), start: start + from, end: start + to };
}
function lineText(line) {
  return line.map((segment) => segment.value).join("");
}
function lineSpan(line) {
  const first = line[0];
  const last = line.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
function joinLines(lines) {
  return lines.reduce((text, line) => text + (needsBlank(text, line) ? " " : "") + line, "");
}
const LATIN_END = /[\p{Script=Latin}\p{Nd}.,%]$/u;
const LATIN_START = /^[\p{Script=Latin}\p{Nd}.,%]/u;
function needsBlank(before, after) {
  return LATIN_END.test(before) && LATIN_START.test(after);
}
export {
  isBlankText,
  joinLines,
  lineSpan,
  lineText,
  needsBlank,
  trimLine
};
