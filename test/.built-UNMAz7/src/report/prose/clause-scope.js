import { scopeOf } from "./scope.js";
function scopeAt(sentence, from, agency) {
  let end = from;
  let closed = 0;
  for (let index = sentence.tokens.length - 1; index >= -1; index--) {
    const token = sentence.tokens[index];
    if (token !== void 0 && token.start >= from) continue;
    if (token?.kind === "close") closed++;
    if (token?.kind === "open" && closed > 0) {
      closed--;
      end = token.start;
      continue;
    }
    if (token !== void 0 && (closed > 0 || !CLAUSE_ENDS.has(token.kind))) continue;
    const start = token?.end ?? 0;
    const scope = scopeOf(sentence, start, subjectEnd(sentence, start, end), agency);
    if (scope !== null) return scope;
    end = token?.start ?? 0;
  }
  return null;
}
const CLAUSE_ENDS = /* @__PURE__ */ new Set(["comma", "semicolon", "colon", "stop", "open"]);
function subjectEnd({ tokens }, start, end) {
  const first = tokens.find(
    (token) => token.start >= start && token.start < end && (token.kind === "number" || ACTING.has(token.kind))
  );
  return Math.min(first?.start ?? end, start + LONGEST_CLAUSE, end);
}
const LONGEST_CLAUSE = 40;
const ACTING = /* @__PURE__ */ new Set([
  ...[
    "receive",
    "answer",
    "handle",
    "issue",
    "repeal",
    "in-force",
    "decide",
    "deny",
    "request",
    "cause",
    "document",
    "act"
  ],
  ...["result", "applicant", "carry-in", "carry-out", "charge", "fee", "trap", "growth", "and", "dun"]
]);
export {
  scopeAt
};
