import { labelKey } from "../../standard/labels.js";
import { placedLabels } from "./placed-header.js";
import { keyOf } from "./rows.js";
function readHeader(header) {
  const { block, rows } = header;
  const words = wordsOf(block);
  const placed = placedColumns(header, words);
  return {
    found: placed ?? foundColumns(block, rows, words),
    order: placed === null ? orderOf(block, [...linesOf(rows, words, block), ...columnsOfWords(rows, words, block)]) : { state: "ordered", columns: placed.map(({ form }) => form), ground: "header" },
    byColumn: byColumn(block, rows, words),
    added: addedColumns(rows, words)
  };
}
function foundColumns(block, rows, words) {
  const found = [];
  for (const row of rows)
    for (const { cell } of row.cells) {
      const form = block.columns[columnOf(keyOf(cell), words) ?? -1];
      if (form === void 0 || isPiece(row, cell, form) || found.some((other) => other.form === form)) continue;
      found.push({ form, cell, match: matchOf(cell, form) });
    }
  return found;
}
function placedColumns({ source, block, rows, values }, words) {
  if (block.columns.length < 2 || rows.length === 0 || rows.some((row) => row.grid.layout !== "blanks")) return null;
  const labels = placedLabels(
    source,
    rows,
    values,
    (key) => columnOf(key, words) !== void 0,
    (key) => words.groups.has(key) || words.other.has(key)
  );
  if (labels === null) return null;
  const columns = labels.flatMap(({ key, cell }) => {
    const form = block.columns[columnOf(key, words) ?? -1];
    return form === void 0 ? [] : [{ form, cell, match: matchOf(cell, form) }];
  });
  return new Set(columns.map(({ form }) => form)).size === block.columns.length ? columns : null;
}
function matchOf(cell, form) {
  return keyOf(cell) === labelKey(form.label) ? "exact" : "alias";
}
function columnOf(key, words) {
  return words.columns.get(key) ?? words.columns.get(withoutNote(key));
}
function withoutNote(key) {
  const note = key.endsWith(")") ? key.lastIndexOf("(") : -1;
  return note > 0 ? key.slice(0, note) : key;
}
function isPiece(row, cell, form) {
  const key = withoutNote(keyOf(cell));
  const label = withoutNote(labelKey(form.label));
  return (row.grid.layout === "blanks" || row.grid.layout === "lines") && key !== label && label.includes(key);
}
const headerWords = /* @__PURE__ */ new WeakMap();
function wordsOf(block) {
  const known = headerWords.get(block);
  if (known !== void 0) return known;
  const columns = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  block.columns.forEach((column, index) => {
    for (const label of [...column.aliases, column.label]) columns.set(labelKey(label), index);
    for (const label of column.under) {
      const key = labelKey(label);
      groups.set(key, [...groups.get(key) ?? [], index]);
    }
  });
  const words = { columns, groups, other: new Set([block.corner ?? "", block.heading ?? ""].map(labelKey)) };
  headerWords.set(block, words);
  return words;
}
function linesOf(rows, words, block) {
  return rows.map(
    (row) => row.cells.flatMap(({ cell }) => {
      const key = keyOf(cell);
      const index = columnOf(key, words) ?? (row.grid.layout === "blanks" ? pieceOf(key, block) : void 0);
      if (index !== void 0) return [{ kind: "column", index }];
      const members = words.groups.get(key);
      return members === void 0 ? [] : [{ kind: "group", members }];
    })
  ).filter((line) => line.length > 1);
}
function pieceOf(key, block) {
  if (key.length < 2) return void 0;
  const having = block.columns.flatMap((form, index) => labelKey(form.label).includes(key) ? [index] : []);
  return having.length === 1 ? having[0] : void 0;
}
function columnsOfWords(rows, words, block) {
  const levels = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const [only, ...others] = row.linear ? row.cells : [];
    if (only === void 0 || others.length > 0) continue;
    const key = keyOf(only.cell);
    const index = columnOf(key, words);
    const members = words.groups.get(key);
    const form = block.columns[index ?? members?.[0] ?? -1];
    const level = index === void 0 ? form?.under.findIndex((label) => labelKey(label) === key) : form?.under.length;
    if (level === void 0) continue;
    const item = index === void 0 ? { kind: "group", members: members ?? [] } : { kind: "column", index };
    levels.set(level, [...levels.get(level) ?? [], item]);
  }
  return [...levels.values()].filter((line) => line.length > 1);
}
function orderOf(block, lines) {
  const count = block.columns.length;
  const before = Array.from({ length: count }, () => new Array(count).fill(false));
  for (const line of lines) {
    const named = new Set(line.flatMap((item) => item.kind === "column" ? [item.index] : []));
    const sets = line.map(
      (item) => item.kind === "column" ? [item.index] : item.members.filter((member) => !named.has(member))
    );
    sets.forEach((left, position) => {
      for (const right of sets.slice(position + 1)) {
        if (left.some((member) => right.includes(member))) continue;
        for (const a of left) for (const b of right) mark(before, a, b);
      }
    });
  }
  if (block.columns.every((_, a) => block.columns.every((__, b) => a >= b || before[b]?.[a] !== true))) {
    const sure = block.columns.every((_, index) => index === 0 || before[index - 1]?.[index] === true);
    return { state: "ordered", columns: block.columns, ground: sure || count === 1 ? "header" : "form-order" };
  }
  const order = totalOrder(before);
  if (order === null) return { state: "unclear", reason: unclear };
  return { state: "ordered", columns: order.flatMap((index) => block.columns[index] ?? []), ground: "header" };
}
const unclear = {
  zh: "\u8868\u5934\u5404\u5217\u7684\u6B21\u5E8F\u4E0E\u683C\u5F0F\u4E0D\u540C\uFF0C\u53C8\u4E0D\u80FD\u786E\u8BA4\u662F\u4EC0\u4E48\u6B21\u5E8F",
  en: "the columns are not in the order of the form, and the header does not tell their order"
};
function mark(before, left, right) {
  const row = before[left];
  if (row !== void 0) row[right] = true;
}
function totalOrder(before) {
  const left = new Set(before.keys());
  const order = [];
  while (left.size > 0) {
    const first = [...left].filter(
      (candidate) => [...left].every((other) => other === candidate || before[other]?.[candidate] !== true)
    );
    const next = first[0];
    if (first.length !== 1 || next === void 0) return null;
    order.push(next);
    left.delete(next);
  }
  return order;
}
function byColumn(block, rows, words) {
  if (rows.length === 0 || !rows.every((row) => row.grid.trueColumns)) return null;
  const columns = /* @__PURE__ */ new Map();
  for (const row of rows)
    for (const { cell, column } of row.cells) {
      const form = block.columns[columnOf(keyOf(cell), words) ?? -1];
      if (form !== void 0) {
        for (let offset = 0; offset < cell.columnSpan; offset++)
          if (!columns.has(column + offset)) columns.set(column + offset, form);
      }
    }
  return new Set(columns.values()).size === block.columns.length ? columns : null;
}
function addedColumns(rows, words) {
  const named = (row2) => row2.cells.filter(({ cell }) => columnOf(keyOf(cell), words) !== void 0).length;
  const row = rows.toSorted((left, right) => named(right) - named(left))[0];
  if (row === void 0 || named(row) < 3 || row.grid.layout === "blanks" || row.grid.layout === "lines") return [];
  const first = row.cells.findIndex(({ cell }) => columnOf(keyOf(cell), words) !== void 0);
  return row.cells.slice(first).flatMap(({ cell }) => {
    const key = keyOf(cell);
    return key === "" || columnOf(key, words) !== void 0 || words.groups.has(key) || words.other.has(key) ? [] : [cell];
  });
}
export {
  isPiece,
  matchOf,
  readHeader
};
