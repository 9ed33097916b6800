import { normaliseLabel } from "../../standard/labels.js";
import { isGroupFragment, isLabelFragment, isRowLabel, isSectionHeading, isTableWord } from "../vocabulary.js";
import { readTokens } from "./tokens.js";
const MAX_LINE = 160;
const ROW_OF_VALUES = 3;
const MAX_UNKNOWN = 3;
function findRegions(source, isTaken) {
  const regions = [];
  let current = [];
  let unknown = 0;
  let above = [];
  const close = () => {
    const region = toRegion(current);
    if (region !== null) regions.push(region);
    current = [];
    unknown = 0;
  };
  for (let index = 0; index < source.lineStarts.length; index++) {
    const line = isTaken(index) ? null : readLine(source, index, current.length > 0);
    if (line === null || line.kind === "prose") {
      close();
      above = [];
    } else if (current.length === 0) {
      above.push(line);
      if (line.whole) {
        current = above;
        above = [];
      }
    } else {
      unknown = line.kind === "unknown" ? unknown + 1 : line.kind === "furniture" ? unknown : 0;
      if (unknown > MAX_UNKNOWN) close();
      else current.push(line);
    }
  }
  close();
  return regions;
}
function readLine(source, index, inTable) {
  const span = source.lineSpan(index);
  if (span.end - span.start > MAX_LINE) return prose;
  const text = source.slice(span);
  if (isPageNumber(text)) return furniture;
  const tokens = readTokens(source, index);
  if (tokens.length === 0) return furniture;
  const labels = tokens.filter((token) => token.kind === "label");
  const values = tokens.length - labels.length;
  if (labels.length === 0) return { kind: inTable ? "values" : "prose", tokens, whole: false };
  const joined = labels.map((token) => token.label).join("");
  const whole = isTableWord(joined) || labels.some((token) => token.label.length > 1 && isTableWord(token.label));
  if (values > 0 && isRowLabel(joined)) return { kind: "row", tokens, whole: true };
  if (!inTable) return !isProse(text) && (whole || isPieces(joined, labels)) ? { kind: "words", tokens, whole } : prose;
  if (isPieces(joined, labels) || values >= ROW_OF_VALUES) return { kind: "words", tokens, whole };
  if (isProse(text) || isSectionHeading(joined)) return prose;
  return { kind: "unknown", tokens, whole };
}
const prose = { kind: "prose", tokens: [], whole: false };
const furniture = { kind: "furniture", tokens: [], whole: false };
function isPieces(joined, labels) {
  return isLabelFragment(joined) || labels.every((token) => isLabelFragment(token.label) || isGroupFragment(token.label));
}
function isProse(text) {
  return text.includes("\u3002") || text.includes("\uFF1B") || normaliseLabel(text).length > 48;
}
const PAGE_NUMBER = /^(?:[-—–－] ?\d{1,4} ?[-—–－]|第 ?\d{1,4} ?页.{0,12}|\d{1,4} ?\/ ?\d{1,4})$/;
function isPageNumber(text) {
  return PAGE_NUMBER.test(text.trim());
}
function toRegion(lines) {
  const last = lines.findLastIndex((line) => line.kind === "row" || line.kind === "values" || line.kind === "words");
  const kept = lines.slice(0, last + 1).filter((line) => line.kind !== "furniture");
  const rows = kept.filter((line) => line.kind === "row").length;
  const values = kept.filter((line) => line.kind === "values").length;
  const words = kept.filter((line) => line.kind === "words").length;
  const enough = rows >= 2 || rows >= 1 && words >= 1 || values >= 1 && words >= 2;
  return enough ? { lines: kept.map((line) => line.tokens) } : null;
}
export {
  findRegions
};
