function isBlank(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 160 || code === 12288 || code === 65279 || code === 173 || code === 133 || code >= 8192 && code <= 8207 || code >= 8232 && code <= 8239 || code === 8288 || code === 8287;
}
function trimSpan(text, span) {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start === end ? { start: span.start, end: span.start } : { start, end };
}
const STAND_INS = /* @__PURE__ */ new Set([
  "/",
  "\uFF0F",
  "\\",
  "-",
  "--",
  "---",
  "\uFF0D",
  "\u2014",
  "\u2014\u2014",
  "\u2013",
  "\u2015",
  "\u2026",
  "\u2026\u2026",
  "*",
  "\u65E0",
  "\u3007",
  "\u25CB",
  "N/A",
  "n/a",
  "NA"
]);
function isStandIn(text) {
  return STAND_INS.has(text);
}
const UNITS = ["\u4E07\u5143", "\u4EBF\u5143", "\u5143", "\u4EF6\u6B21", "\u4EF6", "\u6761", "\u4E2A", "\u6B21", "\u5B97", "\u9879", "\u8D77", "\u4EFD", "\u4F8B", "\u4EBA\u6B21", "\u7BC7"];
function readWrittenNumber(text) {
  let from = 0;
  let direction = null;
  const first = text[0];
  if (first === "\u589E" || first === "\u51CF") {
    direction = first;
    from = text[1] === "\u52A0" || text[1] === "\u5C11" ? 2 : 1;
  }
  const end = scanNumber(text, from);
  if (end === from) return null;
  const digits = text.slice(from, end);
  const rest = text.slice(end).trim();
  if (rest === "") return { digits, direction, remark: null };
  return isRemark(rest) ? { digits, direction, remark: rest } : null;
}
function isValueToken(text) {
  return isStandIn(text) || readWrittenNumber(text) !== null;
}
function scanNumber(text, from) {
  let index = from;
  if (isSign(text.charCodeAt(index))) index++;
  const start = index;
  let points = 0;
  let lastDigit = -1;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) lastDigit = index;
    else if ((code === 46 || code === 65294) && points === 0 && lastDigit === index - 1) points++;
    else if (!((code === 44 || code === 65292) && points === 0 && lastDigit === index - 1 && threeDigitsFollow(text, index + 1)))
      break;
  }
  if (lastDigit < start) return from;
  return lastDigit + 1;
}
function threeDigitsFollow(text, from) {
  for (let offset = 0; offset < 3; offset++) if (!isDigit(text.charCodeAt(from + offset))) return false;
  return !isDigit(text.charCodeAt(from + 3));
}
function isDigit(code) {
  return code >= 48 && code <= 57 || code >= 65296 && code <= 65305;
}
function isSign(code) {
  return code === 43 || code === 45 || code === 65291 || code === 65293 || code === 8722;
}
function isRemark(rest) {
  if (UNITS.includes(rest)) return true;
  const unit = UNITS.find((candidate) => rest.startsWith(candidate)) ?? "";
  const note = rest.slice(unit.length);
  const open = note[0];
  const close = note[note.length - 1];
  return note.length > 2 && (open === "\uFF08" && close === "\uFF09" || open === "(" && close === ")");
}
export {
  isBlank,
  isStandIn,
  isValueToken,
  readWrittenNumber,
  trimSpan
};
