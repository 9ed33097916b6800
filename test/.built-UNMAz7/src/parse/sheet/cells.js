import { LimitExceeded, limits } from "../limits.js";
import { child, childrenNamed, value } from "../xml.js";
import { stringText } from "./values.js";
const UNCALCULATED = "\uFF3B\u516C\u5F0F\uFF3D";
function readCells(sheet, workbook) {
  const merges = readMerges(sheet);
  const rows = /* @__PURE__ */ new Map();
  let rowNumber = 0;
  let count = 0;
  for (const row of childrenNamed(child(sheet, "sheetData"), "row")) {
    rowNumber = Number(value(row, "r") ?? rowNumber + 1);
    if (isHidden(row)) continue;
    const cells = [];
    let next = 0;
    for (const element of childrenNamed(row, "c")) {
      const column = columnOf(value(element, "r")) ?? next;
      next = column + 1;
      const name = `${columnName(column)}${rowNumber}`;
      const merge = merges.get(name) ?? { rowSpan: 1, columnSpan: 1 };
      const text = shownText(element, workbook);
      if (text === "" && merge.columnSpan * merge.rowSpan === 1) continue;
      if (++count > limits.slots) throw new LimitExceeded("slots");
      cells.push({ row: rowNumber, column, text, name, ...merge });
    }
    if (cells.length > 0) rows.set(rowNumber, cells);
  }
  return rows;
}
function isHidden(element) {
  const hidden = value(element, "hidden");
  return hidden === "1" || hidden === "true";
}
function hasHiddenCells(sheet) {
  return childrenNamed(child(sheet, "sheetData"), "row").some(isHidden);
}
function shownText(cell, { strings, formats }) {
  const stored = child(cell, "v")?.text ?? "";
  switch (value(cell, "t")) {
    case "s":
      return (strings[Number(stored)] ?? "").trim();
    case "inlineStr":
      return stringText(child(cell, "is")).trim();
    case "str":
    case "e":
    case "d":
      return stored.trim();
    case "b":
      return stored === "1" ? "TRUE" : "FALSE";
    default:
      if (stored === "") return child(cell, "f") ? UNCALCULATED : "";
      return formats.show(stored, value(cell, "s"));
  }
}
function readMerges(sheet) {
  const merges = /* @__PURE__ */ new Map();
  for (const element of childrenNamed(child(sheet, "mergeCells"), "mergeCell")) {
    const [from = "", to = from] = (value(element, "ref") ?? "").split(":");
    const [left, right] = [columnOf(from), columnOf(to)];
    const [top, bottom] = [rowOf(from), rowOf(to)];
    if (left === null || right === null || top === null || bottom === null || right < left || bottom < top) continue;
    merges.set(from, {
      rowSpan: Math.min(bottom - top + 1, limits.rowSpan),
      columnSpan: Math.min(right - left + 1, limits.columnSpan)
    });
  }
  return merges;
}
function rowOf(name) {
  const digits = /^[A-Z]{1,3}(\d{1,7})$/.exec(name)?.[1];
  return digits === void 0 ? null : Number(digits);
}
function columnOf(name) {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(name ?? "")?.[1];
  if (letters === void 0) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
function columnName(column) {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + (rest - 1) % 26) + name;
  return name;
}
export {
  columnName,
  hasHiddenCells,
  readCells
};
