import { LimitExceeded, limits } from "../limits.js";
import { draftText, PICTURE } from "../projection.js";
import { child, childrenNamed, value, xmlDescendants } from "../xml.js";
import { evenColumns } from "./columns.js";
import { chosenBranch } from "./context.js";
import { isEndDeleted, numberRun, readRuns } from "./runs.js";
const wrappers = /* @__PURE__ */ new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);
function* unwrapped(container, name) {
  for (const element of container.children) {
    if (element.name === name) yield element;
    else if (wrappers.has(element.name)) yield* unwrapped(element, name);
  }
}
function isLayoutTable(table) {
  const cells = layoutCells(table);
  const nested = cells.filter((cell) => hasTable(cell));
  if (nested.length === 0) return cells.length === 1;
  const inner = nested.flatMap((cell) => [...xmlDescendants(cell)]).filter((each) => each.name === "w:tc").length;
  return inner > cells.filter((cell) => !nested.includes(cell) && hasText(cell)).length;
}
function layoutCells(table) {
  return [...unwrapped(table, "w:tr")].flatMap((row) => [...unwrapped(row, "w:tc")]);
}
function hasTable(cell) {
  for (const below of xmlDescendants(cell)) if (below.name === "w:tbl") return true;
  return false;
}
function hasText(cell) {
  for (const below of xmlDescendants(cell)) if (below.name === "w:t" && below.text.trim() !== "") return true;
  return false;
}
function readTable(element, context) {
  const rows = [...unwrapped(element, "w:tr")].filter((row) => !isDeletedRow(row, context)).map(placeCells);
  if (rows.length === 0) return [];
  const places = rows.reduce((sum, cells) => sum + (cells.at(-1)?.end ?? 0), 0);
  if (places > limits.slots) throw new LimitExceeded("slots");
  evenColumns(rows, gridWidths(element));
  const table = ++context.tables;
  const open = /* @__PURE__ */ new Map();
  const drafts = rows.map((cells, rowIndex) => {
    const row = [];
    const next = /* @__PURE__ */ new Map();
    for (const placed of cells) {
      const origin = { part: context.part, table, row: rowIndex + 1, column: placed.start + 1 };
      const above = placed.merge === "continue" ? open.get(placed.start) : void 0;
      const { lines, anchor } = readCell(placed.element, context);
      if (above && above.end === placed.end) {
        above.cell.rowSpan++;
        next.set(placed.start, above);
        if (lines.some((line) => draftText(line) !== "")) noteCovered(context, origin);
        continue;
      }
      const cell = {
        lines,
        column: placed.start,
        columnSpan: placed.end - placed.start,
        rowSpan: 1,
        origin,
        ...anchor && { anchor }
      };
      row.push(cell);
      if (placed.merge !== "none") next.set(placed.start, { cell, end: placed.end });
    }
    open.clear();
    for (const [column, each] of next) open.set(column, each);
    return row;
  });
  const columns = Math.max(0, ...rows.map((cells) => cells.at(-1)?.end ?? 0));
  return [{ kind: "table", rows: drafts, columns, origin: { part: context.part, table } }];
}
function isDeletedRow(row, context) {
  const properties = child(row, "w:trPr");
  if (child(properties, "w:ins")) context.noteChange();
  if (!child(properties, "w:del")) return false;
  context.noteChange();
  return true;
}
function placeCells(row) {
  const before = value(child(child(row, "w:trPr"), "w:gridBefore"), "w:val");
  let at = Math.min(Number(before ?? "0") || 0, limits.columnSpan);
  const placed = [];
  for (const element of unwrapped(row, "w:tc")) {
    const properties = child(element, "w:tcPr");
    const span = Number(value(child(properties, "w:gridSpan"), "w:val") ?? "1") || 1;
    const end = at + Math.min(Math.max(span, 1), limits.columnSpan);
    const across = child(properties, "w:hMerge");
    const last = placed.at(-1);
    if (across && value(across, "w:val") !== "restart" && last) last.end = end;
    else placed.push({ element, start: at, end, merge: readMerge(properties) });
    at = end;
  }
  return placed;
}
function readMerge(properties) {
  const merge = child(properties, "w:vMerge");
  if (!merge) return "none";
  return value(merge, "w:val") === "restart" ? "begin" : "continue";
}
function gridWidths(table) {
  return childrenNamed(child(table, "w:tblGrid"), "w:gridCol").map((each) => Number(value(each, "w:w") ?? "0") || 0);
}
function readCell(cell, context) {
  const lines = [];
  let anchor = null;
  let picture = false;
  let carried = [];
  for (const paragraph of cellParagraphs(cell, context)) {
    anchor ??= { paragraph, run: null };
    const content = readRuns(paragraph, context);
    const [first = [], ...rest] = content.lines;
    picture ||= content.hasPicture;
    const line = [...numberRun(paragraph, context), ...carried, ...first];
    if (isEndDeleted(paragraph)) carried = [...line, ...rest.flat()];
    else {
      lines.push(line, ...rest);
      carried = [];
    }
    for (const box of content.boxes) lines.push(...readBox(box, paragraph, context));
  }
  if (carried.length > 0) lines.push(carried);
  if (picture && lines.every((line) => draftText(line) === ""))
    return { lines: [[{ value: PICTURE, generated: true }]], anchor };
  return { lines, anchor };
}
function readBox(box, host, context) {
  const outer = context.boxHost;
  context.boxHost = outer ?? { paragraph: host, run: null };
  const { lines } = readCell(box, context);
  context.boxHost = outer;
  return lines;
}
function* cellParagraphs(container, context) {
  for (const element of container.children) {
    if (element.name === "w:p") yield element;
    else if (element.name === "w:tbl") {
      const zh = "\u8868\u683C\u7684\u5355\u5143\u683C\u91CC\u8FD8\u5957\u7740\u4E00\u5F20\u8868\u683C\uFF0C\u5DF2\u628A\u5B83\u7684\u6587\u5B57\u5F53\u4F5C\u8FD9\u4E2A\u5355\u5143\u683C\u7684\u5185\u5BB9\u3002";
      const en = "A cell of the table holds a table; its text was read as the content of that cell.";
      context.note("nested-table", { zh, en });
      for (const inner of layoutCells(element)) yield* cellParagraphs(inner, context);
    } else if (wrappers.has(element.name)) yield* cellParagraphs(element, context);
    else if (element.name === "mc:AlternateContent") {
      const branch = chosenBranch(element);
      if (branch) yield* cellParagraphs(branch, context);
    }
  }
}
function noteCovered(context, origin) {
  const zh = `\u7B2C ${origin.table} \u5F20\u8868\u7B2C ${origin.row} \u884C\u6709\u6587\u5B57\u88AB\u5408\u5E76\u7684\u5355\u5143\u683C\u76D6\u4F4F\uFF0CWord \u4E0D\u663E\u793A\u5B83\uFF0C\u6821\u6838\u65F6\u7565\u53BB\u3002`;
  const en = `Table ${origin.table}, row ${origin.row}: a merged cell covers text that Word does not show; it was left out.`;
  context.note("covered-text", { zh, en }, origin);
}
export {
  isLayoutTable,
  layoutCells,
  readTable
};
