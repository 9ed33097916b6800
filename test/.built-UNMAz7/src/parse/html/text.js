import { parsePiece } from "./tree.js";
function segmentsOf(node, text, shift) {
  const location = node.sourceCodeLocation;
  if (!location) return [];
  const raw = text.slice(location.startOffset, location.endOffset);
  const from = location.startOffset + shift;
  if (raw === node.value) return splitAtWhiteSpace(raw, from);
  return align(raw, node.value, from) ?? [{ value: node.value, start: from, end: location.endOffset + shift }];
}
function isWhiteSpace(code) {
  return code === 32 || code >= 9 && code <= 13 && code !== 11;
}
function splitAtWhiteSpace(text, from) {
  const segments = [];
  let start = 0;
  let index = 0;
  while (index < text.length) {
    if (!isWhiteSpace(text.charCodeAt(index))) {
      index++;
      continue;
    }
    const runStart = index;
    while (index < text.length && isWhiteSpace(text.charCodeAt(index))) index++;
    const run = text.slice(runStart, index);
    if (run === " " && runStart > start && index < text.length) continue;
    if (runStart > start) segments.push({ value: text.slice(start, runStart), start: from + start, end: from + runStart });
    segments.push({ value: lineBreak(run) ? "\n" : " ", start: from + runStart, end: from + index });
    start = index;
  }
  if (start < text.length) segments.push({ value: text.slice(start), start: from + start, end: from + text.length });
  return segments;
}
function lineBreak(run) {
  return run.includes("\n") || run.includes("\r");
}
function align(raw, value, from) {
  const segments = [];
  let rawIndex = 0;
  let valueIndex = 0;
  let plainStart = 0;
  const flush = () => {
    if (rawIndex > plainStart) segments.push(...splitAtWhiteSpace(raw.slice(plainStart, rawIndex), from + plainStart));
  };
  while (rawIndex < raw.length) {
    const character = raw[rawIndex];
    const reference = character === "&" ? referenceAt(raw, rawIndex) : null;
    if (reference && value.startsWith(reference.value, valueIndex)) {
      flush();
      segments.push({ value: reference.value, start: from + rawIndex, end: from + rawIndex + reference.length });
      rawIndex += reference.length;
      valueIndex += reference.value.length;
      plainStart = rawIndex;
    } else if (character === value[valueIndex]) {
      rawIndex++;
      valueIndex++;
    } else if (character === "\r") {
      rawIndex++;
      if (raw[rawIndex] !== "\n") valueIndex++;
    } else {
      const end = character === "<" ? raw.indexOf(">", rawIndex) : -1;
      if (end === -1) return null;
      flush();
      rawIndex = end + 1;
      plainStart = rawIndex;
    }
  }
  flush();
  return valueIndex === value.length ? segments : null;
}
const known = /* @__PURE__ */ new Map([["&nbsp;", { value: "\xA0", length: 6 }]]);
const MAX_KNOWN = 500;
function referenceAt(raw, start) {
  let end = start + 1;
  while (end < raw.length && end - start < 40 && /[#0-9A-Za-z]/.test(raw.charAt(end))) end++;
  if (raw[end] === ";") end++;
  const written = raw.slice(start, end);
  const found = known.get(written);
  if (found !== void 0) return found;
  const reference = decodeReference(written);
  if (known.size < MAX_KNOWN) known.set(written, reference);
  return reference;
}
function decodeReference(written) {
  const node = parsePiece(written).childNodes[0];
  const decoded = node && "value" in node ? node.value : written;
  if (decoded === written) return null;
  let tail = 0;
  while (tail < decoded.length - 1 && written.at(-1 - tail) === decoded.at(-1 - tail)) tail++;
  return { value: decoded.slice(0, decoded.length - tail), length: written.length - tail };
}
export {
  segmentsOf
};
