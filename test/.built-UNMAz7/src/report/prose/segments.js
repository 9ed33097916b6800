const BOUNDARIES = /* @__PURE__ */ new Set([
  "comma",
  "dun",
  "semicolon",
  "colon",
  "stop",
  "open",
  "close",
  "and"
]);
function segmentsOf(sentence) {
  const segments = [];
  const { tokens } = sentence;
  let from = 0;
  let depth = 0;
  for (let index = 0; index < tokens.length; index++) {
    const number = tokens[index];
    if (number?.kind === "open") depth++;
    if (number?.kind === "close" && depth > 0) depth--;
    if (number?.kind !== "number") continue;
    let stop = index + 1;
    while (stop < tokens.length && !isBoundary(tokens[stop]) && tokens[stop]?.kind !== "number") stop++;
    const shared = tokens[stop]?.kind === "number";
    segments.push({
      sentence,
      before: tokens.slice(from, index),
      number,
      after: tokens.slice(index + 1, stop),
      end: tokens[stop]?.start ?? sentence.text.length,
      shared,
      depth
    });
    from = shared ? index + 1 : stop;
  }
  return segments;
}
function isBoundary(token) {
  return token !== void 0 && BOUNDARIES.has(token.kind);
}
function isPhrase(token) {
  return token !== void 0 && "id" in token;
}
const FILLERS = '\u7684\u6709\u4E3A\u662F\u4E86\u5DF2\u4E5F\u5219\u53C8\u5176\u4E8E\u5728\u81F3\u5230\u7531\u4ECE\u81EA\u8D77\u6B62\u5BF9\u6309\u5404\u5171\u8BA1\u6570\u91CF\u8FBE\u4E2D\u5185\u4EF6\u6848\u7C7B\u88AB\u5747\u90FD\u6211\u672C\u5E74\u5EA6\uFF1A\u201C\u201D"\u2018\u2019\xB7';
function unknownBetween(sentence, from, to) {
  let unknown = 0;
  let position = from;
  for (const token of sentence.tokens) {
    if (token.end <= position || token.end <= from) continue;
    if (token.start >= to) break;
    unknown += unknownIn(sentence.text, position, Math.min(token.start, to));
    if (token.kind === "trap" || token.kind === "restrict" || token.kind === "review") return Number.POSITIVE_INFINITY;
    position = Math.max(position, token.end);
  }
  return unknown + unknownIn(sentence.text, position, to);
}
function unknownIn(text, from, to) {
  let unknown = 0;
  for (let index = from; index < to; index++) if (!FILLERS.includes(text[index] ?? "")) unknown++;
  return unknown;
}
function isParted({ before, number }, head) {
  const mark = before.findLast(
    (token) => token.kind === "comma" || token.kind === "close" || token.kind === "colon" && token.end < number.start
  );
  return mark !== void 0 && mark.start >= head.end && !has(before, "sum", mark.end);
}
const PASSED_OVER = /* @__PURE__ */ new Set([
  "sum",
  "each",
  "modifier",
  "lift",
  "comma",
  "colon",
  "approximately",
  "occur",
  "and",
  "dun",
  "whole-year",
  "respectively",
  "remainder",
  "include",
  "plain",
  "close",
  "open"
]);
function headOf(tokens) {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === void 0 || PASSED_OVER.has(token.kind)) continue;
    return { token, index };
  }
  return null;
}
function runAt(segment, index, kinds) {
  const run = [];
  let from = index;
  for (let position = index; position >= 0; position--) {
    const token = segment.before[position];
    if (isPhrase(token) && kinds.includes(token.kind)) {
      const next = run[0];
      if (next !== void 0 && unknownBetween(segment.sentence, token.end, next.start) > 0) break;
      run.unshift(token);
      from = position;
      continue;
    }
    if (token === void 0 || !["dun", "and", "modifier", "sum", "decide", "disclosure"].includes(token.kind)) break;
  }
  return { run, from };
}
function has(tokens, kind, from = 0, to = Number.POSITIVE_INFINITY) {
  return tokens.some((token) => token.kind === kind && token.start >= from && token.end <= to);
}
function clauseStart(tokens, index) {
  let start = index;
  while (start > 0) {
    const kind = tokens[start - 1]?.kind;
    if (kind === "comma" || kind === "semicolon" || kind === "stop" || kind === "colon" || kind === "open") break;
    start--;
  }
  return start;
}
export {
  clauseStart,
  has,
  headOf,
  isParted,
  isPhrase,
  runAt,
  segmentsOf,
  unknownBetween
};
