const zero = { units: 0n, scale: 0 };
function parseExact(text) {
  const plain = toHalfWidth(text.trim());
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(plain);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  if (whole.length + fraction.length > MAX_DIGITS) return null;
  const units = BigInt(whole.replaceAll(",", "") + fraction);
  return { units: sign === "-" ? -units : units, scale: fraction.length };
}
const MAX_DIGITS = 30;
function exact(value) {
  return { units: BigInt(value), scale: 0 };
}
function add(left, right) {
  const scale = Math.max(left.scale, right.scale);
  return { units: atScale(left, scale) + atScale(right, scale), scale };
}
function subtract(left, right) {
  return add(left, { units: -right.units, scale: right.scale });
}
function sum(numbers) {
  let total = zero;
  for (const number of numbers) total = add(total, number);
  return total;
}
function compareExact(left, right) {
  const scale = Math.max(left.scale, right.scale);
  const difference = atScale(left, scale) - atScale(right, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function isInteger(number) {
  return number.units % 10n ** BigInt(number.scale) === 0n;
}
function formatExact(number) {
  const sign = number.units < 0n ? "-" : "";
  const digits = (number.units < 0n ? -number.units : number.units).toString().padStart(number.scale + 1, "0");
  const whole = digits.slice(0, digits.length - number.scale);
  let fraction = digits.slice(digits.length - number.scale);
  while (fraction.endsWith("0")) fraction = fraction.slice(0, -1);
  return sign + whole + (fraction === "" ? "" : `.${fraction}`);
}
function toNumber(number) {
  return Number(formatExact(number));
}
function atScale(number, scale) {
  return number.units * 10n ** BigInt(scale - number.scale);
}
function toHalfWidth(text) {
  let result = "";
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    result += code >= 65281 && code <= 65374 ? String.fromCharCode(code - 65248) : text[index];
  }
  return result;
}
export {
  add,
  compareExact,
  exact,
  formatExact,
  isInteger,
  parseExact,
  subtract,
  sum,
  toHalfWidth,
  toNumber,
  zero
};
