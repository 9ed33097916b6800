import { normaliseLabel } from "../standard/labels.js";
function isPageNumber(text) {
  if (text.length > MAX_PAGE_NUMBER) return false;
  const key = normaliseLabel(text);
  return /^[-~·]{1,3}\d{1,4}[-~·]{1,3}$/.test(key) || /^-?第[\d一二三四五六七八九十]{1,4}页(?:[,/、]?共[\d一二三四五六七八九十]{1,4}页)?-?$/.test(key) || /^\d{1,3}\/\d{1,3}$/.test(key);
}
function isPageNumberWithoutDash(text) {
  return text.length <= MAX_PAGE_NUMBER && /^\d{1,4}-$/.test(normaliseLabel(text));
}
function isBareNumber(text) {
  return /^\d{1,3}$/.test(text);
}
const MAX_PAGE_NUMBER = 30;
const MAX_RUNNING_HEAD = 40;
const LEAST_REPEATED = 3;
function runningHeads(lines) {
  const atPages = /* @__PURE__ */ new Map();
  const note = (line) => {
    if (line === void 0 || line.text.length > MAX_RUNNING_HEAD) return;
    const key = normaliseLabel(line.text).replace(/\d+/g, "#");
    const known = atPages.get(key);
    if (known === void 0) atPages.set(key, [line]);
    else known.push(line);
  };
  lines.forEach((line, index) => {
    if (!line.startsPage) return;
    note(lines[index - 1]);
    note(line);
  });
  return new Set([...atPages.values()].filter((repeated) => repeated.length >= LEAST_REPEATED).flat());
}
export {
  isBareNumber,
  isPageNumber,
  isPageNumberWithoutDash,
  runningHeads
};
