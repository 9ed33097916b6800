import { foldCharacter } from "./fold.js";
function normaliseLabel(text) {
  let result = "";
  for (const character of text) result += foldCharacter(character);
  return result;
}
const CHINESE_DIGITS = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
const OPENING = "\uFF08(\u3014[\u3010\uFE59";
const CLOSING = "\uFF09)\u3015]\u3011\uFE5A";
const STOPS = "\u3001.\uFF0E\uFF0C,\u3002:\uFF1A)\uFF09";
function chineseNumber(text) {
  const ten = text.indexOf("\u5341");
  if (ten === -1) return chineseDigit(text);
  const tens = ten === 0 ? 1 : chineseDigit(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : chineseDigit(text.slice(ten + 1));
  return tens === null || ones === null ? null : tens * 10 + ones;
}
function chineseDigit(text) {
  const digit = text.length === 1 ? CHINESE_DIGITS.indexOf(text) : -1;
  return digit > 0 ? digit : null;
}
function splitNumeral(text) {
  let index = skipOrnaments(text);
  const circled = "\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469".indexOf(text[index] ?? " ");
  if (circled >= 0) {
    const numeral2 = text[index] ?? "";
    return { number: circled + 1, style: "arabic-bracketed", numeral: numeral2, rest: skipStops(text, index + 1) };
  }
  const bracketed = OPENING.includes(text[index] ?? " ");
  if (bracketed) index = skipBlanks(text, index + 1);
  const ordinal = text[index] === "\u7B2C";
  if (ordinal) index = skipBlanks(text, index + 1);
  const start = index;
  while (index < text.length && index - start <= MAX_DIGITS && isNumeralCharacter(text[index] ?? "")) index++;
  const numeral = text.slice(start, index);
  const arabic = /^[0-9０-９]{1,2}$/.test(numeral);
  const number = arabic ? Number(normaliseLabel(numeral)) : chineseNumber(numeral);
  const mark = number === null ? null : markBehind(text, index, arabic);
  if (number === null || mark === null) return NOT_NUMBERED;
  const closed = mark === "bracket";
  if (bracketed ? !closed : mark === "none" && !ordinal) return NOT_NUMBERED;
  const style = closed ? arabic ? "arabic-bracketed" : "chinese-bracketed" : arabic ? "arabic" : "chinese";
  return { number, style: ordinal ? "ordinal" : style, numeral, rest: skipStops(text, index) };
}
const NOT_NUMBERED = { number: null, style: null, numeral: null, rest: 0 };
const MAX_DIGITS = 3;
function markBehind(text, index, arabic) {
  const after = skipBlanks(text, index);
  const mark = text[after] ?? "";
  if (mark === "") return after > index ? "blank" : "none";
  if (CLOSING.includes(mark)) return "bracket";
  if (STOPS.includes(mark)) {
    const fraction = arabic && /^[.．,，:：][0-9０-９]/.test(text.slice(after, after + 2));
    return fraction && !/^[.．][0-9０-９]{4}年/.test(text.slice(after, after + 6)) ? null : "stop";
  }
  if (after === index) return "none";
  return arabic && UNITS.includes(mark) ? null : "blank";
}
const UNITS = "\u5E74\u6708\u65E5\u65F6\u4E2A\u4EF6\u6761\u6B21\u9879\u4EBA\u540D\u4EFD\u5B97\u8D77\u4F8B\u53F7\u7BC7\u671F\u5BB6\u79CD\u7C7B\u4E07\u4EBF\u5143\u9875%\uFF05";
function isNumeralCharacter(character) {
  return character !== "" && "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u53410123456789\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19".includes(character);
}
function skipBlanks(text, from) {
  let index = from;
  while (index < text.length && foldCharacter(text[index] ?? "") === "" && !`\u201C\u201D"'\u300C\u300D\u300E\u300F`.includes(text[index] ?? ""))
    index++;
  return index;
}
function skipOrnaments(text) {
  let index = skipBlanks(text, 0);
  while (index < text.length && ORNAMENTS.includes(text[index] ?? " ")) index = skipBlanks(text, index + 1);
  return index;
}
const ORNAMENTS = "#*\u2022\u25A0\u25C6\u25CF\u25B2\u2605\u25C7\u25A1\u25AA\u27A2";
function skipStops(text, from) {
  let index = skipBlanks(text, from);
  for (let marks = 0; marks < 2 && index < text.length && STOPS.includes(text[index] ?? " "); marks++) {
    index = skipBlanks(text, index + 1);
  }
  return index;
}
function labelKey(text) {
  if (text.length > MAX_KEPT) return phraseKey(text.slice(splitNumeral(text).rest));
  const known = keptKeys.get(text);
  if (known !== void 0) return known;
  const key = phraseKey(text.slice(splitNumeral(text).rest));
  if (keptKeys.size < MOST_KEPT) keptKeys.set(text, key);
  return key;
}
const keptKeys = /* @__PURE__ */ new Map();
const MAX_KEPT = 60;
const MOST_KEPT = 5e3;
function phraseKey(text) {
  const words = normaliseLabel(text);
  let start = 0;
  while (start < words.length && ORNAMENTS.includes(words[start] ?? " ")) start++;
  let end = words.length;
  while (end > start && ENDING.includes(words[end - 1] ?? " ")) end--;
  return words.slice(start, end);
}
const ENDING = `:;,.\u3002\u3001${ORNAMENTS}`;
const vocabularies = /* @__PURE__ */ new WeakMap();
function vocabularyOf(standard) {
  const known = vocabularies.get(standard);
  if (known !== void 0) return known;
  const built = buildVocabulary(standard);
  vocabularies.set(standard, built);
  return built;
}
function buildVocabulary(standard) {
  const rows = /* @__PURE__ */ new Map();
  const columns = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Set();
  for (const table of standard.tables) {
    for (const block of table.blocks) {
      const blockRows = [...block.rows, ...(block.collapsed ?? []).map(({ row }) => row)];
      for (const row of blockRows) enter(rows, row, (match) => ({ table, block, row, match }));
      for (const column of block.columns) enter(columns, column, (match) => ({ table, block, column, match }));
      for (const label of [
        block.heading,
        block.corner,
        ...blockRows.flatMap((row) => row.under),
        ...block.columns.flatMap((column) => column.under)
      ]) {
        if (label !== null) groups.add(labelKey(label));
      }
    }
  }
  return { rows, columns, sections: sectionVocabulary(standard.sections), groups };
}
function enter(map, form, entry) {
  const keys = new Map([
    ...form.aliases.map((alias) => [labelKey(alias), "alias"]),
    [labelKey(form.label), "exact"]
  ]);
  for (const [key, match] of keys) {
    if (key === "") continue;
    const entries = map.get(key) ?? [];
    if (match === "exact") entries.unshift(entry(match));
    else entries.push(entry(match));
    map.set(key, entries);
  }
}
function sectionVocabulary(sections) {
  const map = /* @__PURE__ */ new Map();
  for (const section of sections)
    for (const alias of section.aliases) map.set(labelKey(alias), { section, match: "alias" });
  for (const section of sections) map.set(labelKey(section.name), { section, match: "exact" });
  return map;
}
export {
  chineseNumber,
  labelKey,
  normaliseLabel,
  phraseKey,
  splitNumeral,
  vocabularyOf
};
