import { shortLabel } from "../../standard/index.js";
import { compareExact, sum } from "../numbers.js";
import { readHeader } from "./columns.js";
import { readDisputesHeader } from "./disputes-header.js";
import { hullOf } from "./rows.js";
import { assignValues, findNeighbours, isFilled, readCell } from "./values.js";
function readBlock(input) {
  const { source, table, block, matches } = input;
  const mine = matches.rows.filter((row) => row.block === block);
  const headRows = headerRows(table, block, matches);
  const values = mine.map((row) => row.slots.filter(isFilled).map(({ cell }) => cell)).filter((cells) => cells.length === block.columns.length);
  const header = (table.id === "disputes" ? readDisputesHeader : readHeader)({ source, block, rows: headRows, values });
  const issues = [];
  const rows = onlyOnce(mine, block, issues);
  const columns = presentColumns(block, header, rows, issues);
  const assignments = assignRows(rows, columns, header);
  for (const [row, assignment] of assignments) enterRow(input, row, columns, assignment, header, issues);
  return { table, block, header, rows, issues };
}
function headerRows(table, block, matches) {
  const first = matches.rows.find((row) => row.block === block)?.found.index;
  if (first === void 0) return matches.heads.filter((head) => head.block === block).map((head) => head.found);
  const before = matches.rows.filter((row) => row.block !== block && row.found.index < first).at(-1)?.found.index ?? -1;
  return matches.heads.filter(
    ({ found, table: home }) => found.index > before && found.index < first && (home === table.id || home === null)
  ).map(({ found }) => found);
}
const repeated = {
  zh: "\u540C\u4E00\u884C\u51FA\u73B0\u4E86\u4E0D\u6B62\u4E00\u6B21\uFF0C\u6570\u53C8\u4E0D\u76F8\u540C\uFF0C\u4E0D\u80FD\u786E\u5B9A\u4EE5\u54EA\u4E00\u884C\u4E3A\u51C6",
  en: "the row stands there more than once, with different values"
};
function onlyOnce(rows, block, issues) {
  const kept = /* @__PURE__ */ new Map();
  const conflicting = /* @__PURE__ */ new Set();
  for (const row of withoutGroups(rows, block, issues)) {
    const first = kept.get(row.row);
    if (first === void 0) {
      kept.set(row.row, row);
      continue;
    }
    if (texts(first) !== texts(row)) conflicting.add(row.row);
    issues.push({ kind: "row-repeated", block, row: row.row, at: spotOf(row), first: spotOf(first) });
  }
  return [...kept.values()].map((row) => conflicting.has(row.row) ? { ...row, slots: [] } : row);
}
function texts(row) {
  return row.slots.filter(isFilled).map(({ cell }) => cell.text).join("	");
}
function withoutGroups(rows, block, issues) {
  const present = new Set(rows.map(({ row }) => row.id));
  return rows.filter((row) => {
    const collapsed = block.collapsed?.find((candidate) => candidate.row === row.row);
    if (collapsed === void 0) return true;
    const beside = collapsed.replaces.some((id) => present.has(id));
    const numbered = row.slots.some(isFilled);
    if (beside && numbered) issues.push({ kind: "row-added", label: collapsed.row.label, at: spotOf(row) });
    if (!beside && numbered) {
      const replaced = block.rows.filter((form) => collapsed.replaces.includes(form.id));
      issues.push({ kind: "rows-collapsed", label: shortLabel(collapsed.row.label), rows: replaced, at: spotOf(row) });
    }
    return !beside && numbered;
  });
}
function presentColumns(block, header, rows, issues) {
  if (header.order.state === "unclear") return { forms: null, ground: "form-order", reason: header.order.reason };
  const { columns, ground } = header.order;
  const named = columns.filter((form) => header.found.some((found) => found.form === form));
  const missing = columns.filter((form) => !named.includes(form));
  const [anchor] = header.found;
  if (missing.length > 0 && named.length > 1 && anchor !== void 0 && usualCount(rows) === named.length) {
    for (const column of missing)
      issues.push({ kind: "column-missing", block, column, at: { span: anchor.cell.span, place: blockName(block, rows) } });
    return { forms: named, ground: "header", reason: null };
  }
  return { forms: columns, ground, reason: null };
}
function blockName(block, rows) {
  return [rows[0]?.table.name ?? "", block.heading ?? ""].filter((part) => part !== "").join(" \xB7 ");
}
function usualCount(rows) {
  const counts = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const filled = row.slots.filter(isFilled).length;
    counts.set(filled, (counts.get(filled) ?? 0) + 1);
  }
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}
function assignRows(rows, columns, header) {
  const arity = columns.forms?.length ?? 0;
  const shapes = rows.map((row) => ({ slots: row.slots, shape: shapeOf(row), length: row.found.cells.length }));
  const neighbours = findNeighbours(shapes, arity);
  return rows.map((row, position) => {
    const shape = shapes[position];
    if (row.slots.length === 0 && row.found.hasValues) return [row, { state: "repeated" }];
    if (columns.forms === null || shape === void 0)
      return [row, { state: "unsure", reason: columns.reason ?? repeated, found: arity }];
    if (header.byColumn !== null && row.found.grid.trueColumns)
      return [row, assignByColumn(row, columns.forms, header.byColumn, header.added.length > 0)];
    return [row, checkedBySum(row, columns.forms, assignValues(shape, arity, columns.ground, neighbours))];
  });
}
function shapeOf(row) {
  const last = row.label.at(-1);
  const column = row.found.cells.find(({ cell }) => cell === last)?.column ?? -1;
  return `${column} ${row.row.under.length}`;
}
function assignByColumn(row, forms, byColumn, hasAddedColumns) {
  const cells = forms.map((form) => row.slots.find(({ column }) => byColumn.get(column) === form));
  const present = cells.filter((cell) => cell !== void 0);
  const filled = row.slots.filter(isFilled);
  const beyond = filled.filter((cell) => !present.includes(cell) && !(hasAddedColumns && !byColumn.has(cell.column)));
  if (present.length === forms.length && beyond.length === 0)
    return { state: "assigned", cells: present, ground: "grid", doubt: null };
  const reason = beyond.length > 0 ? crowded : merged;
  return { state: "unsure", reason, found: filled.length };
}
const merged = {
  zh: "\u8FD9\u4E00\u884C\u6709\u5408\u5E76\u7684\u5355\u5143\u683C\u6216\u7F3A\u5C11\u5355\u5143\u683C\uFF0C\u4E0D\u80FD\u786E\u5B9A\u5404\u6570\u5C5E\u4E8E\u54EA\u4E00\u5217",
  en: "cells of the row are merged or missing, so it is not certain which column each value belongs to"
};
const crowded = {
  zh: "\u8FD9\u4E00\u884C\u7684\u6570\u6BD4\u8868\u5934\u7684\u5217\u591A\uFF0C\u4E0D\u80FD\u786E\u5B9A\u5404\u6570\u5C5E\u4E8E\u54EA\u4E00\u5217",
  en: "the row has values beyond the columns of the header, so it is not certain which column each belongs to"
};
function checkedBySum(row, forms, assignment) {
  if (assignment.state !== "assigned") return assignment;
  const doubt = assignment.doubt ?? (row.found.besideStray ? stray : null);
  if (doubt === null) return assignment;
  const readings = assignment.cells.map((cell, index) => {
    const form = forms[index];
    return form === void 0 ? null : readCell(cell, form, assignment.ground).exact ?? null;
  });
  const total = forms.findIndex((form) => form.id === "total");
  const parts = readings.filter((_, index) => index !== total);
  const whole = readings[total];
  const holds = whole != null && parts.every((part) => part !== null) && compareExact(sum(parts.filter((part) => part !== null)), whole) === 0;
  return holds ? assignment : { state: "unsure", reason: doubt, found: assignment.cells.length };
}
const stray = {
  zh: "\u7D27\u90BB\u4E00\u884C\u53EA\u6709\u6570\u3001\u6CA1\u6709\u6807\u7B7E\uFF0C\u53EF\u80FD\u662F\u8FD9\u4E00\u884C\u7684\u6570\u88AB\u65AD\u5F00\u4E86",
  en: "a line beside the row has numbers and no label; they may be parts of its numbers"
};
function enterRow(input, row, columns, assignment, header, issues) {
  const { table, readings } = input;
  const forms = columns.forms ?? row.block.columns;
  const path = (form) => [table.id, row.row.id, form.id].filter((part) => part !== "").join(".");
  const at = spotOf(row);
  if (assignment.state === "assigned") {
    assignment.cells.forEach((placed, index) => {
      const form = forms[index];
      if (form !== void 0) readings.set(path(form), readCell(placed, form, assignment.ground));
    });
    const found2 = row.slots.filter(isFilled).length;
    if (assignment.ground === "equal-values")
      issues.push({ kind: "value-count", row: row.row, expected: forms.length, found: found2, read: true, at });
    return;
  }
  const reason = assignment.state === "repeated" ? repeated : assignment.reason;
  for (const form of row.block.columns) readings.set(path(form), { state: "unread", span: at.span, reason });
  if (assignment.state === "repeated") return;
  const { found } = assignment;
  if (columns.forms !== null && found !== forms.length && header.added.length === 0) {
    issues.push({ kind: "value-count", row: row.row, expected: forms.length, found, read: false, at });
  } else issues.push({ kind: "row-unread", row: row.row, reason, at });
}
function spotOf(row) {
  const origin = row.label[0]?.origin;
  return {
    span: row.label.length > 0 ? hullOf(row.label) : valuesSpan(row.slots, row.found.row.span),
    place: [row.table.name, ...row.row.under.slice(1), row.row.label].filter((part) => part !== "").map(shortLabel).join(" \xB7 "),
    ...origin !== void 0 && { origin }
  };
}
function valuesSpan(slots, fallback) {
  const filled = slots.filter(isFilled).map(({ cell }) => cell);
  return filled.length > 0 ? hullOf(filled) : fallback;
}
export {
  readBlock,
  spotOf
};
