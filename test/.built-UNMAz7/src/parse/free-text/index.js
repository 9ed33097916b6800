import { plainCell } from "../grid.js";
import { isFormLabel } from "../vocabulary.js";
import { findRegions } from "./regions.js";
import { assembleRows } from "./rows.js";
function findFreeTextTables(source, isTaken) {
  return findRegions(source, isTaken).flatMap((region) => {
    const table = assembleRows(region);
    return table.rows.length === 0 ? [] : [toGrid(source, table)];
  });
}
function toGrid(source, table) {
  const dataRows = table.rows.map((row) => toDataRow(source, row));
  const looseRows = table.loose.map((tokens) => toLooseRow(source, tokens)).filter((loose) => !dataRows.some((row) => loose.span.start < row.span.end && row.span.start < loose.span.end));
  const rows = [...dataRows, ...looseRows].sort((left, right) => left.span.start - right.span.start);
  return {
    layout: table.cellALine ? "lines" : "blanks",
    span: hull(rows.map((row) => row.span)),
    rows,
    trueColumns: false
  };
}
function toDataRow(source, row) {
  const cells = [
    ...row.label.length === 0 ? [] : [labelCell(source, row.label)],
    ...row.values.map((token) => tokenCell(source, token))
  ];
  return { span: hull(cells.map((cell) => cell.span)), slots: cells.map((cell) => ({ cell, covered: false })) };
}
function toLooseRow(source, tokens) {
  const cells = wholeWords(tokens).map((word) => labelCell(source, word));
  return { span: hull(cells.map((cell) => cell.span)), slots: cells.map((cell) => ({ cell, covered: false })) };
}
function wholeWords(tokens) {
  const words = [];
  for (const token of tokens) {
    const last = words.at(-1);
    if (last !== void 0 && isFormLabel([...last, token].map(({ label }) => label).join(""))) last.push(token);
    else words.push([token]);
  }
  return words;
}
function labelCell(source, tokens) {
  const pieces = tokens.map((token) => token.span);
  return plainCell(pieces.map((piece) => source.slice(piece)).join(""), hull(pieces), pieces);
}
function tokenCell(source, token) {
  return plainCell(source.slice(token.span), token.span);
}
function hull(spans) {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
export {
  findFreeTextTables
};
