import { labelKey, splitNumeral, vocabularyOf } from "../../standard/labels.js";
import { similarity } from "../../standard/similarity.js";
import { keyOf } from "./rows.js";
function matchRows(rows, standard) {
  return new Matcher(standard).match(rows);
}
class Matcher {
  #standard;
  #matched = [];
  #unknown = [];
  #heads = [];
  /** The table and block whose words came last. */
  #table = null;
  #block = null;
  constructor(standard) {
    this.#standard = standard;
  }
  match(rows) {
    rows.forEach((found, position) => {
      if (this.#exact(found) || this.#wide(found)) return;
      if (!found.hasValues) this.#head(found);
      else if (!this.#broken(found, rows[position - 1], rows[position + 1]))
        this.#unknown.push({ found, table: this.#table?.id ?? null });
    });
    return { rows: this.#byLikeness(), unknown: this.#unknown, heads: this.#heads };
  }
  /** The last text before the values names a row; or an earlier one does, and what follows is text in place of a number. */
  #exact(found) {
    if (!found.hasValues && found.texts.some(({ cell }) => this.#isHeaderWord(cell))) return false;
    for (let position = found.texts.length - 1; position >= 0; position--) {
      const placed = found.texts[position];
      if (placed === void 0) continue;
      const entry = this.#entryOf(placed.cell);
      if (entry === null || !(found.hasValues || hasRoomForValues(found, placed))) continue;
      if (position < found.texts.length - 1 && isGroup(entry, this.#standard)) continue;
      this.#take(found, entry, entry.match, [placed.cell], placed);
      return true;
    }
    return false;
  }
  /** Whether a cell names a column and no row; 其他 and 总计 name both, and without their number name a column. */
  #isHeaderWord(cell) {
    const { rows, columns } = vocabularyOf(this.#standard);
    const key = keyOf(cell);
    return columns.has(key) && (!rows.has(key) || splitNumeral(cell.text).number === null);
  }
  /** 其他 and 总计 mean a row only within its table; a longer label tells its table itself. */
  #entryOf(cell) {
    const entries = vocabularyOf(this.#standard).rows.get(keyOf(cell)) ?? [];
    const fitting = entries.filter((entry) => fitsNumeral(cell.text, entry.row));
    const here = fitting.find((entry) => entry.table === this.#table);
    const alsoColumn = vocabularyOf(this.#standard).columns.has(keyOf(cell));
    return here ?? (alsoColumn ? null : fitting[0] ?? null);
  }
  /** The row of table four: its values stand under its header without a label, or are more than any other table has. */
  #wide(found) {
    const form = this.#standard.tables.find((table) => table.id === "disputes");
    const [block] = form?.blocks ?? [];
    const [row] = block?.rows ?? [];
    if (form === void 0 || block === void 0 || row === void 0) return false;
    const slots = found.cells.filter((placed) => !found.texts.includes(placed));
    const values = slots.filter(({ cell }) => cell.text !== "").length;
    const underHeader = this.#table === form && found.texts.length <= 1;
    const isRow = underHeader ? values >= 3 || found.texts.length === 0 && slots.length >= block.columns.length : values === block.columns.length;
    if (!isRow) return false;
    this.#table = form;
    this.#block = block;
    this.#matched.push({ found, table: form, block, row, match: "exact", label: [], slots });
    return true;
  }
  #take(found, entry, match, label, last) {
    this.#table = entry.table;
    this.#block = entry.block;
    const slots = found.cells.filter(({ column }) => column > last.column);
    this.#matched.push({ found, table: entry.table, block: entry.block, row: entry.row, match, label, slots });
  }
  /** A label that is broken over this row and the one above or below, which holds nothing else. */
  #broken(found, above, below) {
    const here = found.texts.at(-1);
    if (here === void 0) return false;
    for (const [first, second] of [
      [above?.hasValues === false ? above.texts.at(-1) : void 0, here],
      [here, below?.hasValues === false ? below.texts[0] : void 0]
    ]) {
      if (first === void 0 || second === void 0) continue;
      const key = labelKey(first.cell.text + second.cell.text);
      const entry = vocabularyOf(this.#standard).rows.get(key)?.[0];
      if (entry === void 0) continue;
      this.#take(found, entry, entry.match, [first.cell, second.cell], here);
      return true;
    }
    return false;
  }
  /** A header belongs to the table, and the block, that most of its words belong to. */
  #head(found) {
    const homes2 = found.texts.flatMap(({ cell }) => this.#homeOf(keyOf(cell)) ?? []);
    const table = commonest(homes2.map((home) => home.table));
    if (table !== null) {
      this.#table = table;
      this.#block = commonest(homes2.flatMap((home) => home.table === table && home.block !== null ? [home.block] : []));
    }
    this.#heads.push({ found, table: this.#table?.id ?? null, block: this.#block });
  }
  /** The table and block to which a word of a header belongs; null where several have it, and for 其他, which may be a piece. */
  #homeOf(key) {
    if (key.length < 3) return null;
    const homes2 = homesOf(this.#standard).get(key);
    return homes2?.length === 1 ? homes2[0] ?? null : null;
  }
  /**
   * Misprinted labels: a row that no other has taken, between the neighbours' rows, when its label is like this one and no other's
   * is nearly as like. Each row is compared in its own table only.
   */
  #byLikeness() {
    const left = [];
    for (const unknown of this.#unknown) {
      const placed = unknown.found.texts.at(-1);
      const table = this.#standard.tables.find((form) => form.id === unknown.table);
      const entry = placed === void 0 || table === void 0 ? null : this.#likest(placed.cell, unknown.found, table);
      if (placed === void 0 || entry === null) left.push(unknown);
      else this.#take(unknown.found, entry, "different", [placed.cell], placed);
    }
    this.#unknown.splice(0, this.#unknown.length, ...left);
    return this.#matched.sort((first, second) => first.found.index - second.found.index);
  }
  #likest(cell, found, table) {
    const key = keyOf(cell);
    if (key === "") return null;
    const scored = this.#free(table, found.index).map(({ block, row }) => ({ block, row, score: likeness(key, row) })).sort((first, second2) => second2.score - first.score);
    const [best, second] = scored;
    if (best === void 0 || best.score < LIKE || second !== void 0 && best.score - second.score < MARGIN)
      return null;
    return { table, block: best.block, row: best.row, match: "alias" };
  }
  /** The rows of a table that nothing has taken, between those that the rows above and below have. */
  #free(table, index) {
    const all = table.blocks.flatMap((block) => block.rows.map((row) => ({ block, row })));
    const taken = new Set(this.#matched.map((matched) => matched.row));
    const orders = this.#matched.filter((matched) => matched.table === table).map((matched) => [matched.found.index, all.findIndex(({ row }) => row === matched.row)]);
    const before = Math.max(-1, ...orders.filter(([at]) => at < index).map(([, order]) => order));
    const after = Math.min(all.length, ...orders.filter(([at]) => at > index).map(([, order]) => order));
    const between = all.filter(({ row }, order) => !taken.has(row) && order > before && order < after);
    return between.length > 0 ? between : all.filter(({ row }) => !taken.has(row));
  }
}
function commonest(items) {
  let best = null;
  let most = 0;
  for (const item of new Set(items)) {
    const count = items.filter((other) => other === item).length;
    if (count > most) [best, most] = [item, count];
  }
  return best;
}
function hasRoomForValues(found, label) {
  const { layout } = found.grid;
  return found.cells.at(-1) !== label && layout !== "blanks" && layout !== "lines";
}
const LIKE = 0.6;
const MARGIN = 0.1;
function likeness(key, row) {
  return Math.max(...[row.label, ...row.aliases].map((label) => similarity(labelKey(label), key, LIKE)));
}
function isGroup(entry, standard) {
  return vocabularyOf(standard).groups.has(labelKey(entry.row.label));
}
function fitsNumeral(text, row) {
  const found = splitNumeral(text).style;
  const form = splitNumeral(row.label).style;
  if (found === null || form === null) return true;
  return found.startsWith("arabic") === form.startsWith("arabic");
}
const homes = /* @__PURE__ */ new WeakMap();
function homesOf(standard) {
  const known = homes.get(standard);
  if (known !== void 0) return known;
  const map = /* @__PURE__ */ new Map();
  const enter = (label, home) => {
    const key = labelKey(label);
    const present = map.get(key);
    if (present === void 0) map.set(key, [home]);
    else if (!present.some((other) => other.table === home.table && other.block === home.block)) {
      const sameTable = present.every((other) => other.table === home.table);
      map.set(key, sameTable ? [{ table: home.table, block: null }] : [...present, home]);
    }
  };
  for (const table of standard.tables)
    for (const block of table.blocks) {
      const labels = block.columns.flatMap((column) => [column.label, ...column.aliases, ...column.under]);
      for (const label of [
        ...labels,
        block.heading ?? "",
        ...table.id === "requests" ? [standard.relationsNote] : []
      ])
        if (label !== "") enter(label, { table, block });
    }
  homes.set(standard, map);
  return map;
}
export {
  matchRows
};
