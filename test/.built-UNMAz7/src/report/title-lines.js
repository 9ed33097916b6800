import { compactTitle, isTitleText, readTitleWords } from "./title.js";
const LINES_SEARCHED = 60;
const MOST_LINES = 4;
const MAX_LINE = 60;
function findTitle(lines) {
  let withoutYear = null;
  for (let last = 0; last < Math.min(lines.length, LINES_SEARCHED); last++) {
    const found = titleEndingAt(lines, last);
    if (found === null) continue;
    if (readTitleWords(joined(lines, found)).year !== null) return found;
    withoutYear ??= found;
  }
  return withoutYear;
}
function titleEndingAt(lines, last) {
  for (let from = last; from > last - MOST_LINES && from >= 0; from--) {
    if ((lines[from]?.text.length ?? 0) > MAX_LINE) return null;
    const range = { from, to: last + 1 };
    if (isTitleText(joined(lines, range))) return withAgencyLine(lines, range);
  }
  return null;
}
function withAgencyLine(lines, range) {
  const before = lines[range.from - 1];
  if (before === void 0 || readTitleWords(joined(lines, range)).agency !== null) return range;
  return isName(compactTitle(before.text)) ? { from: range.from - 1, to: range.to } : range;
}
function isName(text) {
  return text.length <= 40 && NAME_END.test(text) && !/[，。：；、]/.test(text);
}
const NAME_END = /(?:政府|局|委|厅|办|室|会|院|部|处|队|中心|街道|[省市县区旗州盟镇乡])$/;
function joined(lines, { from, to }) {
  return compactTitle(
    lines.slice(from, to).map((line) => line.text).join("")
  );
}
export {
  findTitle
};
