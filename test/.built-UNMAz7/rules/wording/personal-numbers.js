function findPersonalNumbers(text) {
  const found = [];
  let index = 0;
  while (index < text.length) {
    if (!isDigit(text[index])) {
      index++;
      continue;
    }
    const start = index;
    while (isDigit(text[index])) index++;
    if (index - start < 11) continue;
    const end = index - start === 17 && /[xX]/.test(text[index] ?? "") ? index + 1 : index;
    const digits = text.slice(start, end);
    const kind = standsAlone(text, start, end) ? kindOf(digits, text, start) : null;
    if (kind !== null) found.push({ kind, digits, start, end });
    index = end;
  }
  return found;
}
function isDigit(character) {
  return character !== void 0 && character >= "0" && character <= "9";
}
function standsAlone(text, start, end) {
  const before = text.slice(Math.max(0, start - 8), start);
  if (/[A-Za-z0-9_./\\=&?#%*-]$/.test(before) || /^[A-Za-z0-9_/\\=&*@-]/.test(text.slice(end, end + 1))) return false;
  return !/(?:[A-Za-z]\s?|编号|序号|代码|索引号?|单号|流水号?)[：:为是]?\s?$/.test(before);
}
function kindOf(digits, text, start) {
  if (digits.length === 18 && isIdentity(digits)) return "identity";
  if (digits.length === 11 && /^1[3-9]/.test(digits)) return isContactLine(text, start) ? null : "mobile";
  const isCard = digits.length >= 16 && digits.length <= 19 && digits.startsWith("62") && hasLuhnDigit(digits);
  return isCard ? "card" : null;
}
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";
function isIdentity(digits) {
  if (!/^[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dxX]$/.test(digits)) return false;
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
  return CHECKS[total % 11] === digits.slice(-1).toUpperCase();
}
function hasLuhnDigit(digits) {
  let total = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    total += doubled > 9 ? doubled - 9 : doubled;
  }
  return total % 10 === 0;
}
function isContactLine(text, start) {
  const before = text.slice(Math.max(0, start - 30), start);
  return /(?:联系|咨询|监督|举报|投诉|办公|值班|服务|受理|工作)电话|联系方式|传真|热线|电\s?话|请与|致电|拨打/.test(
    before
  );
}
function masked(digits) {
  const [head, tail] = digits.length > 11 ? [6, 2] : [3, 2];
  return digits.slice(0, head) + "*".repeat(digits.length - head - tail) + digits.slice(-tail);
}
export {
  findPersonalNumbers,
  masked
};
