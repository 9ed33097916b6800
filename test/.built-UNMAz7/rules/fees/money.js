import { formatExact, parseExact } from "../../src/report/numbers.js";
function toTenThousands(yuan) {
  return { units: yuan.units, scale: yuan.scale + 4 };
}
function fourDecimals(amount) {
  const rounded = { units: roundedUnits(amount), scale: 4 };
  const [whole = "0", fraction = ""] = formatExact(rounded).split(".");
  return `${whole}.${fraction.padEnd(4, "0")}`;
}
function roundedUnits({ units, scale }) {
  if (scale <= 4) return units * 10n ** BigInt(4 - scale);
  const divisor = 10n ** BigInt(scale - 4);
  const half = units < 0n ? -divisor / 2n : divisor / 2n;
  return (units + half) / divisor;
}
function readAmounts(text) {
  const amounts = [];
  for (let sign = text.indexOf("\u5143"); sign !== -1; sign = text.indexOf("\u5143", sign + 1)) {
    let digitsEnd = blanksBefore(text, sign);
    const power = { \u4E07: 4, \u4EBF: 8 }[text[digitsEnd - 1] ?? ""] ?? 0;
    if (power > 0) digitsEnd = blanksBefore(text, digitsEnd - 1);
    let start = digitsEnd;
    while (start > 0 && isNumeric(text[start - 1] ?? "")) start--;
    const number = parseExact(text.slice(start, digitsEnd));
    if (number === null) continue;
    const yuan = { units: number.units * 10n ** BigInt(power), scale: number.scale };
    amounts.push({ text: text.slice(start, sign + 1), yuan, start, end: sign + 1 });
  }
  return amounts;
}
function blanksBefore(text, end) {
  let start = end;
  while (start > 0 && (text[start - 1] ?? "").trim() === "") start--;
  return start;
}
function isNumeric(sign) {
  return /^[0-9０-９.．,，]$/.test(sign);
}
export {
  fourDecimals,
  readAmounts,
  toTenThousands
};
