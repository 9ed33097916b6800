import { parseExact, toHalfWidth } from "../numbers.js";
import { isChineseDigit, parseChineseNumeral } from "./chinese-numerals.js";
import { phrases } from "./phrases.js";
function compact(text, from, to) {
  let result = "";
  const origin = [];
  for (let index = from; index < to; index++) {
    const character = text[index] ?? "";
    if (isBlank(character) && !betweenDigits(text, index)) continue;
    result += character;
    origin.push(index);
  }
  return { text: toHalfWidth(result), origin };
}
function isBlank(character) {
  return character.trim() === "" || character === "\u200B" || character === "*";
}
function betweenDigits(text, index) {
  return isDigit(text[index - 1]) && isDigit(text[index + 1]);
}
function isDigit(character) {
  return character !== void 0 && character >= "0" && character <= "9";
}
const byFirst = groupPhrases();
function groupPhrases() {
  const seen = /* @__PURE__ */ new Set();
  const groups = /* @__PURE__ */ new Map();
  for (const phrase of phrases) {
    if (seen.has(phrase.text)) continue;
    seen.add(phrase.text);
    const first = phrase.text.charAt(0);
    const group = groups.get(first) ?? [];
    group.push({ ...phrase });
    groups.set(first, group);
  }
  for (const group of groups.values()) group.sort((left, right) => right.text.length - left.text.length);
  return groups;
}
const MARKS = {
  ",": "comma",
  "\u3001": "dun",
  ";": "semicolon",
  ":": "colon",
  "\u3002": "stop",
  "!": "stop",
  "?": "stop",
  "(": "open",
  "\uFF08": "open",
  ")": "close",
  "\uFF09": "close"
};
function scan(text) {
  const tokens = [];
  let index = 0;
  while (index < text.length) {
    const token = readAt(text, index, tokens);
    if (token !== null) tokens.push(token);
    index = token === null ? index + 1 : token.end;
  }
  return tokens;
}
function readAt(text, index, before) {
  const character = text[index] ?? "";
  const mark = MARKS[character];
  if (mark !== void 0) return { kind: mark, start: index, end: index + 1 };
  if (isDigit(character)) return readNumber(text, index, before);
  for (const phrase of byFirst.get(character) ?? []) {
    if (text.startsWith(phrase.text, index))
      return { kind: phrase.kind, id: phrase.id, start: index, end: index + phrase.text.length };
  }
  return isChineseDigit(character) ? readChinese(text, index, before) : null;
}
const COUNT_UNITS = ["\u4EF6\u6B21", "\u4EF6", "\u5B97", "\u6761", "\u8D77", "\u9879", "\u4EFD", "\u4F8B", "\u4E2A"];
const MONEY_UNITS = [
  ["\u4EBF\u5143", 4],
  ["\u4E07\u5143", 0],
  ["\u5143", -4]
];
function readNumber(text, start, before) {
  let end = start;
  while (isDigit(text[end]) || isSeparator(text, end)) end++;
  const digits = text.slice(start, end);
  if (text[end] === "\u5E74" && digits.length === 4) {
    return { kind: "year", year: Number(digits), start, end: end + (text[end + 1] === "\u5EA6" ? 2 : 1) };
  }
  if (text[end] === "\u6708" || text[end] === "\u65E5") return readDate(text, start, end);
  const value = parseExact(digits);
  if (value === null) return { kind: "date", partial: false, start, end };
  return withUnit(text, { start, end, value }, before);
}
function isSeparator(text, index) {
  if (text[index] === ".") return isDigit(text[index + 1]);
  if (text[index] !== ",") return false;
  return isDigit(text[index + 1]) && isDigit(text[index + 2]) && isDigit(text[index + 3]) && !isDigit(text[index + 4]);
}
function readDate(text, start, digitsEnd) {
  const whole = ["1\u67081\u65E5", "12\u670831\u65E5", "12\u6708\u5E95", "12\u6708\u672B"].find((date) => text.startsWith(date, start));
  if (whole !== void 0) return { kind: "date", partial: false, start, end: start + whole.length };
  return { kind: "date", partial: text[digitsEnd] === "\u6708", start, end: digitsEnd + 1 };
}
function withUnit(text, bare, before) {
  let { end } = bare;
  const factor = text[end] === "\u4E07" && text[end + 1] !== "\u5143" ? 4 : text[end] === "\u4EBF" && text[end + 1] !== "\u5143" ? 8 : 0;
  if (factor > 0) end++;
  const loose = "\u4F59\u591A\u6765".includes(text[end] ?? "?");
  if (loose) end++;
  const { measure, unit, shift } = unitAt(text, end);
  end += unit.length;
  const trailing = ["\u5DE6\u53F3", "\u4EE5\u4E0A", "\u4EE5\u5185", "\u4EE5\u4E0B"].find((word) => text.startsWith(word, end));
  const scaled = factor + shift;
  return {
    kind: "number",
    value: timesTen(bare.value, scaled),
    precision: timesTen({ units: 1n, scale: bare.value.scale }, scaled),
    measure,
    unit,
    approximate: loose || trailing !== void 0 || before.at(-1)?.kind === "approximately",
    start: bare.start,
    end: end + (trailing?.length ?? 0)
  };
}
function unitAt(text, at) {
  const money = MONEY_UNITS.find(([unit]) => text.startsWith(unit, at));
  if (money !== void 0) return { measure: "money", unit: money[0], shift: money[1] };
  if (text[at] === "%" || text[at] === "\uFF05") return { measure: "percent", unit: "%", shift: 0 };
  if (text.startsWith("\u4E2A\u767E\u5206\u70B9", at)) return { measure: "bare", unit: "\u4E2A\u767E\u5206\u70B9", shift: 0 };
  const count = COUNT_UNITS.find((unit) => text.startsWith(unit, at));
  return count === void 0 ? { measure: "bare", unit: "", shift: 0 } : { measure: "count", unit: count, shift: 0 };
}
function timesTen(value, power) {
  if (power >= 0) return { units: value.units * 10n ** BigInt(power), scale: value.scale };
  return { units: value.units, scale: value.scale - power };
}
const NO_COUNT_AFTER = "\u7B2C\u6BCF\u67D0\u8FD9\u90A3\u4EFB\u7EDF\u552F\u540C\u9010\u5355\u4E4B";
const COUNTABLE = ["\u4EF6", "\u5B97", "\u8D77", "\u4F8B", "\u4EFD", "\u9879", "\u6761", "\u5143"];
const ONE_IN_EARNEST = /* @__PURE__ */ new Set([
  "year",
  "whole-year",
  "sum",
  "number",
  "date"
]);
function readChinese(text, start, before) {
  let end = start;
  while (end < start + 9 && isChineseDigit(text[end] ?? "")) end++;
  const loose = "\u4F59\u591A".includes(text[end] ?? "?") ? 1 : 0;
  const after = end + loose;
  if (text.slice(start, end) === "\u96F6" && "\u4E3A\u662F".includes(text[start - 1] ?? "?") && !COUNTABLE.includes(text[end] ?? ""))
    return withUnit(text, { start, end, value: { units: 0n, scale: 0 } }, before);
  if (!COUNTABLE.includes(text[after] ?? "") || text[after + 1] === "\u4E8B") return null;
  const value = parseChineseNumeral(text.slice(start, end));
  const row = end - start > 1 && !/[十百千]/.test(text.slice(start, end));
  if (value === null || row || NO_COUNT_AFTER.includes(text[start - 1] ?? "?")) return null;
  if (value === 1 && !before.some((token) => ONE_IN_EARNEST.has(token.kind))) return null;
  return withUnit(text, { start, end, value: { units: BigInt(value), scale: 0 } }, before);
}
export {
  compact,
  scan
};
