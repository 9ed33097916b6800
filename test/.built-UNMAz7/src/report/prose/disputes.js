import { causeLabel } from "./labels.js";
import { clauseStart, has, isParted, isPhrase, runAt, unknownBetween } from "./segments.js";
function interpretDisputes(segment, index, frame) {
  const head = segment.before[index];
  if (!isPhrase(head) || !countsCases(segment, head)) return null;
  if (unknownBetween(segment.sentence, head.end, segment.number.start) > 0 || isParted(segment, head)) return null;
  if (head.kind === "cause") return ofCauses(segment, index, frame);
  return head.kind === "outcome" ? ofOutcome(segment, index, head, frame) : null;
}
function interpretDisputesAfter(segment, frame) {
  const { sentence, number } = segment;
  const first = segment.after.find((token) => token.kind === "cause" || token.kind === "outcome");
  if (!isPhrase(first) || number.measure !== "count") return null;
  if (unknownBetween(sentence, number.end, first.start) > 0 || unknownBetween(sentence, first.end, segment.end) > 0)
    return null;
  if (first.kind === "outcome") {
    const causes = frame.topic === "disputes" ? frame.causes : null;
    return causes === null ? null : { labels: [causeLabel(causes, first.id)], from: number.start };
  }
  if (isReviewing(segment, 0, frame) || !isLinked(segment, frame)) return null;
  return { labels: [causeLabel([first.id])], from: number.start };
}
function countsCases({ number, sentence }, head) {
  if (number.measure === "count") return number.unit !== "\u6761" && number.unit !== "\u9879";
  if (number.measure !== "bare" || number.unit !== "") return false;
  if (number.value.units === 0n && "\u4E3A\u662F".includes(sentence.text[number.start - 1] ?? "?")) return true;
  const next = sentence.text[number.end] ?? "\uFF0C";
  return head.end === number.start && number.value.scale === 0 && "\uFF0C,\u3001\uFF1B;\u3002\uFF08\uFF09()\u548C".includes(next);
}
function ofCauses(segment, index, frame) {
  const { run, from } = runAt(segment, index, ["cause"]);
  const first = run[0];
  const last = run.at(-1);
  if (first === void 0 || last === void 0) return null;
  if (isReviewing(segment, clauseStart(segment.before, from), frame) || !isLinked(segment, frame)) return null;
  if (isComparedOrPart(segment, first)) return null;
  const causes = run.map((token) => token.id);
  if (causes.length === 1) return { labels: [causeLabel(causes)], from: first.start };
  if (has(segment.before, "each", last.end) || segment.number.value.units === 0n)
    return { labels: causes.map((cause) => causeLabel([cause])), from: first.start };
  const together = has(segment.before, "sum", last.end) || has(segment.before, "and", first.end, last.start);
  return together ? { labels: [causeLabel(causes)], from: first.start } : null;
}
function ofOutcome(segment, index, outcome, frame) {
  const named = segment.before.slice(clauseStart(segment.before, index), index).findLast((token) => token.kind === "cause");
  if (isPhrase(named)) {
    if (isReviewing(segment, 0, frame) || !isLinked(segment, frame)) return null;
    return { labels: [causeLabel([named.id], outcome.id)], from: named.start };
  }
  const causes = frame.topic === "disputes" ? frame.causes : null;
  return causes === null ? null : { labels: [causeLabel(causes, outcome.id)], from: outcome.start };
}
function isReviewing(segment, start, frame) {
  const clause = segment.before.slice(start);
  const theirs = clause.some(
    (token) => ["review", "receive", "answer", "handle", "trap", "restrict"].includes(token.kind)
  );
  if (has(clause, "accused")) return false;
  if (theirs) frame.reviewing = true;
  return frame.reviewing;
}
function isLinked(segment, frame) {
  const said = segment.sentence.tokens.some(
    (token) => token.start < segment.end && (token.kind === "disclosure" || token.kind === "request")
  );
  if (said) frame.linked = true;
  return frame.linked || frame.inDisputes;
}
function isComparedOrPart(segment, first) {
  return segment.before.some((token) => token.end <= first.start && token.kind === "growth");
}
export {
  interpretDisputes,
  interpretDisputesAfter,
  isLinked
};
