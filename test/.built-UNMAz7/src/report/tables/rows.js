import { isValueToken } from "../../parse/cells.js";
import { labelKey } from "../../standard/labels.js";
function findRows(source, tables) {
  const rows = [];
  for (const { grid } of tables)
    grid.rows.forEach((row, position) => {
      const besideStray = isStray(grid.rows[position - 1]) || isStray(grid.rows[position + 1]);
      rows.push({ ...toFoundRow(grid, row), index: rows.length, besideStray, linear: isLinear(source, grid, row) });
    });
  return rows;
}
function isStray(row) {
  const filled = row?.slots.filter(({ cell, covered }) => !covered && cell.text !== "") ?? [];
  return filled.length > 0 && filled.length < FEWEST_OF_A_ROW && filled.every(({ cell }) => isValueToken(cell.text));
}
const FEWEST_OF_A_ROW = 7;
function isLinear(source, grid, row) {
  if (grid.layout !== "blanks") return grid.layout === "lines";
  return source.pointAt(row.span.start).column === 1;
}
function toFoundRow(grid, row) {
  const cells = row.slots.flatMap(({ cell, covered }, column) => covered ? [] : [{ cell, column }]);
  const filled = cells.filter(({ cell }) => cell.text !== "");
  const firstValue = filled.findIndex(({ cell }) => isValueToken(cell.text));
  return {
    grid,
    row,
    cells,
    texts: firstValue < 0 ? filled : filled.slice(0, firstValue),
    hasValues: firstValue >= 0
  };
}
const keys = /* @__PURE__ */ new WeakMap();
function keyOf(cell) {
  const known = keys.get(cell);
  if (known !== void 0) return known;
  const key = cell.text.length > MAX_LABEL ? "" : labelKey(cell.text);
  keys.set(cell, key);
  return key;
}
const MAX_LABEL = 200;
function hullOf(cells) {
  return {
    start: Math.min(...cells.map((cell) => cell.span.start)),
    end: Math.max(...cells.map((cell) => cell.span.end))
  };
}
export {
  findRows,
  hullOf,
  keyOf
};
