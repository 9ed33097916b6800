import { labelKey } from "../../standard/labels.js";
import { isPiece, matchOf } from "./columns.js";
import { placedLabels } from "./placed-header.js";
import { keyOf } from "./rows.js";
function readDisputesHeader(header) {
  const { block, rows } = header;
  const groups = groupsOf(block);
  const outcomes = outcomesOf(groups);
  const placed = placedColumns(header, groups, outcomes);
  return {
    found: placed ?? foundColumns(rows, groups, outcomes),
    order: placed === null ? orderOf(block, rows, groups, outcomes) : { state: "ordered", columns: placed.map(({ form }) => form), ground: "header" },
    byColumn: byColumn(block, rows, groups, outcomes),
    added: []
  };
}
function placedColumns({ source, block, rows, values }, groups, outcomes) {
  if (rows.length === 0 || rows.some((row) => row.grid.layout !== "blanks")) return null;
  const others = new Set(block.columns.flatMap((column) => column.under.map(labelKey)));
  const labels = placedLabels(
    source,
    rows,
    values,
    (key) => outcomes.has(key),
    (key) => others.has(key)
  );
  if (labels?.length !== block.columns.length) return null;
  const width = outcomesPerGroup(groups);
  const columns = orderGroups(rows, groups).flatMap(
    (group, turn) => labels.slice(turn * width, (turn + 1) * width).flatMap(({ key, cell }) => {
      const form = group.columns[outcomes.get(key) ?? -1];
      return form === void 0 ? [] : [{ form, cell, match: matchOf(cell, form) }];
    })
  );
  return new Set(columns.map(({ form }) => form)).size === block.columns.length ? columns : null;
}
function groupsOf(block) {
  const groups = /* @__PURE__ */ new Map();
  for (const column of block.columns) {
    const key = labelKey(column.under.at(-1) ?? "");
    groups.set(key, [...groups.get(key) ?? [], column]);
  }
  return [...groups].map(([key, columns]) => ({ key, columns }));
}
function outcomesOf(groups) {
  const outcomes = /* @__PURE__ */ new Map();
  groups[0]?.columns.forEach((column, index) => {
    for (const label of [...column.aliases, column.label]) outcomes.set(labelKey(label), index);
  });
  return outcomes;
}
function orderOf(block, rows, groups, outcomes) {
  const ordered = orderGroups(rows, groups);
  const lines = rows.map((row) => row.cells.flatMap(({ cell }) => outcomes.get(keyOf(cell)) ?? [])).filter((line) => line.length > 0);
  const flat = lines.flat();
  const width = outcomesPerGroup(groups);
  if (flat.length === block.columns.length) {
    const chunks = chunksByGroup(lines, ordered, width);
    const columns = ordered.flatMap((group) => (chunks.get(group.key) ?? []).flatMap((index) => group.columns[index] ?? []));
    if (new Set(columns).size === block.columns.length) return { state: "ordered", columns, ground: "header" };
    return unclear;
  }
  const canonical = ordered.every((group, index) => group === groups[index]);
  return canonical && lines.concat(pieceLines(rows, groups)).every(rises) ? { state: "ordered", columns: block.columns, ground: "form-order" } : unclear;
}
const unclear = {
  state: "unclear",
  reason: {
    zh: "\u8868\u56DB\u8868\u5934\u5404\u5217\u7684\u6B21\u5E8F\u4E0E\u683C\u5F0F\u4E0D\u540C\uFF0C\u53C8\u4E0D\u80FD\u786E\u8BA4\u662F\u4EC0\u4E48\u6B21\u5E8F",
    en: "the columns of table four are not in the order of the form, and the header does not tell their order"
  }
};
function outcomesPerGroup(groups) {
  return groups[0]?.columns.length ?? 0;
}
function orderGroups(rows, groups) {
  const [reconsideration, direct, after] = groups;
  if (reconsideration === void 0 || direct === void 0 || after === void 0) return [...groups];
  const outer = labelKey(direct.columns[0]?.under[0] ?? "");
  const litigation = comesBefore(rows, after.key, direct.key) ? [after, direct] : [direct, after];
  return comesBefore(rows, outer, reconsideration.key) ? [...litigation, reconsideration] : [reconsideration, ...litigation];
}
function comesBefore(rows, first, second) {
  return rows.some((row) => {
    const keys = row.cells.map(({ cell }) => keyOf(cell));
    const position = keys.indexOf(first);
    return position >= 0 && keys.indexOf(second) > position;
  });
}
function chunksByGroup(lines, ordered, width) {
  const flat = lines.flat();
  const chunks = [0, 1, 2].map((index) => flat.slice(index * width, (index + 1) * width));
  const reconsiderationFirst = lines.length > 1 && lines[0]?.length === width;
  const reconsideration = labelKey("\u884C\u653F\u590D\u8BAE");
  const others = ordered.filter((group) => group.key !== reconsideration);
  const inText = reconsiderationFirst ? [...ordered.filter((group) => group.key === reconsideration), ...others] : ordered;
  return new Map(inText.map((group, index) => [group.key, chunks[index] ?? []]));
}
function pieceLines(rows, groups) {
  const labels = groups[0]?.columns.map((column) => labelKey(column.label)) ?? [];
  return rows.map(
    (row) => row.cells.flatMap(({ cell }) => {
      const key = keyOf(cell);
      const having = labels.flatMap((label, index) => key.length > 1 && label.includes(key) ? [index] : []);
      return having.length === 1 ? having : [];
    })
  );
}
function rises(line) {
  const counts = /* @__PURE__ */ new Map();
  for (const outcome of line) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const telling = line.filter((outcome) => counts.get(outcome) === most);
  const runs = telling.filter((outcome, position) => position === 0 || outcome <= (telling[position - 1] ?? -1)).length;
  return runs === most;
}
function byColumn(block, rows, groups, outcomes) {
  if (rows.length === 0 || !rows.every((row) => row.grid.trueColumns)) return null;
  const columns = /* @__PURE__ */ new Map();
  const width = Math.max(...rows.map((row) => row.row.slots.length));
  for (let column = 0; column < width; column++) {
    const keys = rows.flatMap((row) => {
      const slot = row.row.slots[column];
      return slot === void 0 ? [] : [keyOf(slot.cell)];
    });
    const outcome = keys.map((key) => outcomes.get(key)).findLast((index) => index !== void 0);
    const group = groups.find((candidate) => keys.includes(candidate.key));
    const form = outcome === void 0 ? void 0 : group?.columns[outcome];
    if (form !== void 0) columns.set(column, form);
  }
  return new Set(columns.values()).size === block.columns.length && columns.size === block.columns.length ? columns : null;
}
function foundColumns(rows, groups, outcomes) {
  const seen = /* @__PURE__ */ new Map();
  const found = [];
  const add = (cell, index) => {
    const turn = seen.get(index) ?? 0;
    seen.set(index, turn + 1);
    const form = groups[turn]?.columns[index];
    if (form !== void 0) found.push({ form, cell, match: matchOf(cell, form) });
  };
  for (const row of rows)
    for (const { cell } of row.cells) {
      const index = outcomes.get(keyOf(cell));
      const form = groups[0]?.columns[index ?? -1];
      if (index !== void 0 && form !== void 0 && !isPiece(row, cell, form)) add(cell, index);
    }
  return found;
}
export {
  readDisputesHeader
};
