const LINE_BREAK = "\u21B5";
const REPLACEMENT = "\uFFFD";
function printable(text) {
  if (!hasHidden(text)) return text;
  let result = "";
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 13 && text.charCodeAt(index + 1) === 10) continue;
    result += isHidden(code) ? visible(code) : text[index];
  }
  return result;
}
function hasHidden(text) {
  for (let index = 0; index < text.length; index++) {
    if (isHidden(text.charCodeAt(index))) return true;
  }
  return false;
}
function isHidden(code) {
  return code < 32 || code >= 127 && code <= 159 || isDirectionMark(code) || code === 8232 || code === 8233;
}
function isDirectionMark(code) {
  return code === 8206 || code === 8207 || code >= 8234 && code <= 8238 || code >= 8294 && code <= 8297;
}
function visible(code) {
  if (code === 9) return " ";
  if (code === 10 || code === 13 || code === 8232 || code === 8233) return LINE_BREAK;
  return code < 32 ? String.fromCharCode(9216 + code) : REPLACEMENT;
}
export {
  printable
};
