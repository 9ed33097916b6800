import { formTable } from "../lattice.js";
import { limits } from "../limits.js";
import { readCell } from "./cell.js";
import { isHidden } from "./elements.js";
import { hasText } from "./reading.js";
import { attribute, childElements, descendants } from "./tree.js";
const rowGroups = /* @__PURE__ */ new Set(["thead", "tbody", "tfoot"]);
const rowNames = /* @__PURE__ */ new Set(["tr"]);
const cellNames = /* @__PURE__ */ new Set(["td", "th"]);
function isLayout(table) {
  if (!hasTable(table)) return cellsOf(table).length === 1;
  let own = 0;
  let nested = 0;
  const count = (parent, inside) => {
    for (const cell of cellsBelow(parent)) {
      const inner = hasTable(cell);
      if (inside) nested += inner ? 0 : 1;
      else if (!inner && hasText(cell)) own++;
      if (inner) count(cell, true);
    }
  };
  count(table, false);
  return nested > own || cellsOf(table).length === 1;
}
function cellsOf(table) {
  return rowsOf(table).flatMap(({ row }) => childElements(row, cellNames));
}
function* cellsBelow(parent) {
  for (const child of parent.childNodes) {
    if (!("tagName" in child)) continue;
    if (cellNames.has(child.tagName)) yield child;
    else yield* cellsBelow(child);
  }
}
function hasTable(element) {
  for (const below of descendants(element)) if (below.tagName === "table") return true;
  return false;
}
function rowsOf(table) {
  const found = [];
  for (const group of childElements(table, rowGroups)) {
    const rows = childElements(group, rowNames).filter((row) => !isHidden(row));
    const reach = found.length + rows.length;
    for (const row of rows) found.push({ row, reach });
  }
  return found;
}
function readTable(table, reading) {
  const span = reading.span(table);
  const found = rowsOf(table);
  if (!span || found.length === 0) return null;
  let at = span.start;
  const rows = found.map(({ row, reach }) => {
    const cells = childElements(row, cellNames).flatMap((cell) => {
      if (isHidden(cell)) {
        reading.noteHidden(cell);
        return [];
      }
      const read = rawCell(cell, reading, at);
      at = read.span.end;
      return [read];
    });
    const rowSpan = reading.span(row) ?? { start: cells[0]?.span.start ?? at, end: at };
    at = rowSpan.end;
    return { span: rowSpan, cells, reach };
  });
  noteHiddenRows(table, reading);
  noteNested(table, reading);
  return formTable(reading.source, { layout: "html", span, rows });
}
function rawCell(cell, reading, fallback) {
  const { lines, blankAt } = readCell(cell, reading, fallback);
  const rowSpan = spanCount(cell, "rowspan", limits.rowSpan);
  return {
    lines,
    blankAt,
    span: reading.span(cell) ?? { start: fallback, end: fallback },
    columnSpan: Math.max(spanCount(cell, "colspan", limits.columnSpan), 1),
    // HTML: 0 reaches to the end of the row group.
    rowSpan: rowSpan === 0 ? limits.rowSpan : rowSpan
  };
}
function spanCount(cell, name, most) {
  const digits = /^\s*\+?(\d+)/.exec(attribute(cell, name) ?? "")?.[1];
  return digits === void 0 ? 1 : Math.min(Number(digits), most);
}
function noteHiddenRows(table, reading) {
  for (const group of childElements(table, rowGroups)) {
    for (const row of childElements(group, rowNames)) if (isHidden(row)) reading.noteHidden(row);
  }
}
function noteNested(table, reading) {
  for (const below of descendants(table)) {
    if (below.tagName !== "table") continue;
    const zh = "\u8868\u683C\u7684\u5355\u5143\u683C\u91CC\u8FD8\u5957\u7740\u4E00\u5F20\u8868\u683C\uFF0C\u5DF2\u628A\u5B83\u7684\u6587\u5B57\u5F53\u4F5C\u8FD9\u4E2A\u5355\u5143\u683C\u7684\u5185\u5BB9\u3002";
    const en = "A cell of the table holds a table; its text was read as the content of that cell.";
    reading.note("nested-table", { zh, en }, reading.span(below));
    return;
  }
}
export {
  isLayout,
  readTable
};
