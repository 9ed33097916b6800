import { standard2019 } from "./2019.js";
import { standard2021 } from "./2021.js";
const standards = [standard2019, standard2021];
function standardById(id) {
  return id === "2019" ? standard2019 : standard2021;
}
function standardFor(year) {
  return standards.find(({ inForce }) => inForce.from <= year && (inForce.until === null || year <= inForce.until)) ?? null;
}
function identities(standard, name) {
  return standard.identities.filter((identity) => identity.name === name);
}
const formsOf = /* @__PURE__ */ new WeakMap();
const collapsedFormsOf = /* @__PURE__ */ new WeakMap();
function figureForms(standard) {
  return cached(formsOf, standard, (block) => block.rows);
}
function collapsedFigureForms(standard) {
  return cached(collapsedFormsOf, standard, (block) => (block.collapsed ?? []).map(({ row }) => row));
}
function cached(cache, standard, rowsOf) {
  const known = cache.get(standard);
  if (known !== void 0) return known;
  const forms = /* @__PURE__ */ new Map();
  for (const table of standard.tables)
    for (const block of table.blocks)
      for (const row of rowsOf(block))
        for (const column of block.columns) {
          const path = [table.id, row.id, column.id].filter((part) => part !== "").join(".");
          forms.set(path, { path, table, block, row, column, place: placeOf(table, row, column) });
        }
  cache.set(standard, forms);
  return forms;
}
function placeOf(table, row, column) {
  const rowParts = [...row.under.slice(1), row.label];
  const columnParts = row.label === "" ? [...column.under.slice(-1), column.label] : [column.label];
  return [table.name, ...[...rowParts, ...columnParts].filter((part) => part !== "").map(shortLabel)].join(" \xB7 ");
}
function shortLabel(label) {
  const bracket = label.endsWith("\uFF09") ? label.lastIndexOf("\uFF08") : -1;
  return bracket > 0 ? label.slice(0, bracket) : label;
}
export {
  collapsedFigureForms,
  figureForms,
  identities,
  shortLabel,
  standard2019,
  standard2021,
  standardById,
  standardFor,
  standards
};
