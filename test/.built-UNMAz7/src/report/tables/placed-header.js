import { plainCell } from "../../parse/grid.js";
import { labelKey } from "../../standard/labels.js";
import { isFilled } from "./values.js";
function placedLabels(source, header, values, isLabel, isOther) {
  const words = header.flatMap((row) => row.cells.filter(isFilled).map(({ cell }) => cell)).filter((cell) => !isOther(labelKey(cell.text))).flatMap((cell) => cell.pieces).sort((left, right) => left.start - right.start);
  for (const wide of [2, 1]) {
    const measure = measureOf(source, wide);
    const labels = labelsAt(source, centresOf(values, measure), words, measure, isLabel);
    if (labels !== null) return labels;
  }
  return null;
}
function centresOf(values, measure) {
  const [first = []] = values;
  return first.map((_, column) => {
    const middles = values.map((row) => row[column]).flatMap((cell) => cell === void 0 ? [] : [measure(cell.span)]);
    return middles.reduce((total, middle) => total + middle, 0) / middles.length;
  });
}
function labelsAt(source, centres, words, measure, isLabel) {
  const reach = reachOf(centres);
  const above = centres.map(() => []);
  for (const word of words) {
    const middle = measure(word);
    const distances = centres.map((centre) => Math.abs(centre - middle));
    const nearest = distances.indexOf(Math.min(...distances));
    if ((distances[nearest] ?? reach) < reach) above[nearest]?.push(word);
  }
  const labels = [];
  for (const pieces of above) {
    const label = lastLabel(source, pieces, isLabel);
    if (label === null) return null;
    labels.push(label);
  }
  return labels;
}
function reachOf(centres) {
  const gaps = centres.slice(1).map((centre, index) => centre - (centres[index] ?? centre));
  return gaps.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...gaps);
}
function lastLabel(source, pieces, isLabel) {
  for (let from = 0; from < pieces.length; from++) {
    const own = pieces.slice(from);
    const [first] = own;
    const text = own.map((piece) => source.slice(piece)).join("");
    const key = labelKey(text);
    if (first !== void 0 && isLabel(key)) return { key, cell: plainCell(text, first, own) };
  }
  return null;
}
function measureOf(source, wide) {
  return (span) => {
    const { start } = source.lineSpan(source.lineIndexAt(span.start));
    const before = widthOf(source.text, start, span.start, wide);
    return before + widthOf(source.text, span.start, span.end, wide) / 2;
  };
}
function widthOf(text, from, to, wide) {
  let width = 0;
  for (let index = from; index < to; index++) width += isWide(text.charCodeAt(index)) ? wide : 1;
  return width;
}
function isWide(code) {
  return code >= 11904 && code <= 40959 || code >= 63744 && code <= 64255 || code >= 65281 && code <= 65376;
}
export {
  placedLabels
};
