import { standards } from "../standard/index.js";
import { labelKey, normaliseLabel, splitNumeral, vocabularyOf } from "../standard/labels.js";
import { similarity } from "../standard/similarity.js";
let built;
function vocabulary() {
  built ??= build();
  return built;
}
function build() {
  const rows = /* @__PURE__ */ new Map();
  const words = /* @__PURE__ */ new Set();
  const groups = /* @__PURE__ */ new Set();
  const columnLabels = /* @__PURE__ */ new Set();
  for (const block of standards.flatMap((standard) => standard.tables.flatMap((table) => table.blocks))) {
    for (const row of [...block.rows, ...(block.collapsed ?? []).map((collapsed) => collapsed.row)]) {
      for (const label of [row.label, ...row.aliases]) {
        words.add(normaliseLabel(label));
        const key = labelKey(label);
        if (key !== "") rows.set(key, { key, style: splitNumeral(row.label).style });
      }
      for (const label of row.under) groups.add(normaliseLabel(label));
    }
    for (const column of block.columns)
      for (const label of [column.label, ...column.under]) columnLabels.add(normaliseLabel(label));
    const heads = block.columns.flatMap((column) => [column.label, ...column.aliases, ...column.under]);
    for (const label of [...heads, block.heading ?? "", block.corner ?? ""]) words.add(normaliseLabel(label));
  }
  for (const standard of standards) words.add(normaliseLabel(standard.relationsNote));
  for (const word of [...rows.keys(), ...groups]) words.add(word);
  words.delete("");
  return {
    rows: [...rows.values()].sort((left, right) => right.key.length - left.key.length),
    rowKeys: new Set(rows.keys()),
    words,
    columnLabels,
    text: [...words].join("\n"),
    groups: [...groups].join("\n"),
    sections: standards.flatMap((standard) => [...vocabularyOf(standard).sections.keys()])
  };
}
function rowWords() {
  return vocabulary().rows;
}
function isRowLabel(text) {
  return vocabulary().rowKeys.has(labelKey(text));
}
function isTableWord(text) {
  if (text.length > MAX_LABEL) return false;
  return vocabulary().words.has(normaliseLabel(text)) || isRowLabel(text);
}
function isFormLabel(label) {
  return vocabulary().columnLabels.has(label);
}
function isLabelFragment(label) {
  if (label === "" || label.length > MAX_LABEL) return false;
  return vocabulary().text.includes(label) || vocabulary().text.includes(label.slice(splitNumeral(label).rest));
}
function isGroupFragment(label) {
  return label !== "" && label.length <= MAX_LABEL && vocabulary().groups.includes(label);
}
function isSectionHeading(text) {
  if (text.length > MAX_LABEL) return false;
  const key = labelKey(text);
  if (key.length < 4) return false;
  return vocabulary().sections.some((section) => section === key || similarity(section, key, LIKE) >= LIKE);
}
const LIKE = 0.8;
const MAX_LABEL = 60;
export {
  isFormLabel,
  isGroupFragment,
  isLabelFragment,
  isRowLabel,
  isSectionHeading,
  isTableWord,
  rowWords
};
