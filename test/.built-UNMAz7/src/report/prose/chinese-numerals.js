const DIGITS = {
  \u96F6: 0,
  "\u3007": 0,
  \u4E00: 1,
  \u4E8C: 2,
  \u4E24: 2,
  \u4E09: 3,
  \u56DB: 4,
  \u4E94: 5,
  \u516D: 6,
  \u4E03: 7,
  \u516B: 8,
  \u4E5D: 9
};
const UNITS = { \u5341: 10, \u767E: 100, \u5343: 1e3 };
function isChineseDigit(character) {
  return Object.hasOwn(DIGITS, character) || Object.hasOwn(UNITS, character);
}
function parseChineseNumeral(text) {
  if (text === "") return null;
  if (Array.from(text).every((character) => Object.hasOwn(DIGITS, character))) return digitsInRow(text);
  let total = 0;
  let digit = null;
  let unit = Number.POSITIVE_INFINITY;
  for (const character of text) {
    if (character === "\u96F6" || character === "\u3007") {
      if (digit !== null || total === 0) return null;
      continue;
    }
    const value = DIGITS[character];
    if (value !== void 0) {
      if (digit !== null) return null;
      digit = value;
      continue;
    }
    const next = UNITS[character];
    if (next === void 0 || next >= unit || digit === null && total > 0) return null;
    total += (digit ?? 1) * next;
    unit = next;
    digit = null;
  }
  return total + (digit ?? 0);
}
function digitsInRow(text) {
  const digits = Array.from(text, (character) => DIGITS[character] ?? 0);
  if (digits.length > 1 && text.includes("\u4E24")) return null;
  return digits.reduce((total, digit) => total * 10 + digit, 0);
}
export {
  isChineseDigit,
  parseChineseNumeral
};
