import { normaliseLabel } from "../../standard/labels.js";
import { isBlank, isValueToken } from "../cells.js";
import { isRowLabel } from "../vocabulary.js";
function readTokens(source, index) {
  const words = [...wordsOf(source.text, source.lineSpan(index))];
  const bracketed = insideBrackets(source, words);
  return words.flatMap((span, position) => {
    const text = source.slice(span);
    if (bracketed[position] !== true && isValueToken(text)) return [{ kind: "value", span, label: "", line: index }];
    return labelTokens(text, span, index);
  });
}
function insideBrackets(source, words) {
  const inside = words.map(() => false);
  let open = -1;
  words.forEach((word, position) => {
    const text = source.slice(word);
    if (open < 0 && opens(text)) open = position;
    else if (open >= 0 && closes(text)) {
      inside.fill(true, open + 1, position);
      open = -1;
    }
  });
  return inside;
}
function opens(text) {
  return Math.max(text.lastIndexOf("\uFF08"), text.lastIndexOf("(")) > Math.max(text.lastIndexOf("\uFF09"), text.lastIndexOf(")"));
}
function closes(text) {
  return text.includes("\uFF09") || text.includes(")");
}
function* wordsOf(text, span) {
  let start = -1;
  for (let index = span.start; index <= span.end; index++) {
    const parts = index === span.end || isBlank(text.charCodeAt(index)) || text[index] === "|";
    if (parts && start >= 0) {
      yield { start, end: index };
      start = -1;
    } else if (!parts && start < 0) start = index;
  }
}
function labelTokens(text, span, line) {
  const digits = trailingDigits(text);
  const head = text.slice(0, text.length - digits.length);
  if (digits === "" || head === "" || !isRowLabel(head))
    return [{ kind: "label", span, label: normaliseLabel(text), line }];
  const values = [];
  const width = isAllZeros(digits) ? 1 : digits.length;
  for (let start = span.start + head.length; start < span.end; start += width)
    values.push({ kind: "value", span: { start, end: start + width }, label: "", line });
  return [
    { kind: "label", span: { start: span.start, end: span.start + head.length }, label: normaliseLabel(head), line },
    ...values
  ];
}
function trailingDigits(text) {
  let start = text.length;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}
function isAllZeros(digits) {
  return [...digits].every((digit) => digit === "0");
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
export {
  readTokens
};
