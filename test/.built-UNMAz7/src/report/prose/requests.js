import {
  answeredLabel,
  applicantLabel,
  carriedInLabel,
  carriedOutLabel,
  channelLabel,
  handledLabel,
  leafLabel,
  receivedLabel,
  resultLabel
} from "./labels.js";
import { clauseStart, has, isParted, isPhrase, runAt, unknownBetween } from "./segments.js";
const REQUEST_UNITS = ["\u4EF6", "\u4EF6\u6B21", "\u5B97", "\u4EFD", "\u8D77", "\u4F8B", "\u6761"];
const SLACK = 2;
function interpretRequests(segment, index, frame) {
  const head = segment.before[index];
  if (!isPhrase(head) || segment.number.measure !== "count") return zeroOfRequests(segment, index, frame);
  if (unknownBetween(segment.sentence, head.end, segment.number.start) > 0 || isParted(segment, head)) return null;
  switch (head.kind) {
    case "request":
    case "bare-request":
      return ofNoun(segment, index, frame);
    case "receive":
    case "answer":
    case "handle":
      return ofVerb(segment, index, frame);
    case "carry-in":
    case "carry-out":
      return inContext(frame, segment) ? one(head.kind === "carry-in" ? carriedInLabel : carriedOutLabel, head.start) : null;
    case "result":
      return ofResults(segment, index, frame);
    case "leaf":
      return inContext(frame, segment) ? ofLeaf(segment, head) : null;
    case "applicant":
      return ofApplicants(segment, index, frame);
    case "channel":
      return inContext(frame, segment) ? one(channelLabel, head.start) : null;
    default:
      return null;
  }
}
function interpretRequestsAfter(segment, frame) {
  const first = segment.after[0];
  if (!isPhrase(first) || segment.number.measure !== "count" || !inContext(frame, segment)) return null;
  if (unknownBetween(segment.sentence, segment.number.end, first.start) > 0) return null;
  const { start } = segment.number;
  if (first.kind === "carry-out") return one(carriedOutLabel, start);
  if (unknownBetween(segment.sentence, first.end, segment.end) > 0) return null;
  if (first.kind === "result") return one(resultLabel([first.id]), start);
  if (first.kind === "leaf") return one(leafLabel(first.id, textOf(segment, first), null), start);
  if (first.kind === "applicant" && frame.parent !== null) return one(applicantLabel([first.id], frame.parent), start);
  if (first.kind === "answer" && frame.topic === "requests") return one(answeredLabel, start);
  return null;
}
function zeroOfRequests(segment, index, frame) {
  const head = segment.before[index];
  const { number, sentence } = segment;
  if (head?.kind !== "request" && head?.kind !== "bare-request") return null;
  if (number.measure !== "bare" || number.value.units !== 0n || !"\u4E3A\u662F".includes(sentence.text[number.start - 1] ?? "?"))
    return null;
  if (unknownBetween(sentence, head.end, number.start) > 0 || unknownBetween(sentence, number.end, segment.end) > 0)
    return null;
  return ofNoun(segment, index, frame);
}
function one(label, from) {
  return { labels: [label], from };
}
function textOf(segment, token) {
  return segment.sentence.text.slice(token.start, token.end);
}
function inContext(frame, segment) {
  if (frame.topic === "disputes" && !has(segment.before, "request")) return false;
  return frame.requestsNamed || frame.inRequests || has(segment.before, "request");
}
const GOVERNING = /* @__PURE__ */ new Set([
  ...[
    "receive",
    "answer",
    "handle",
    "carry-in",
    "carry-out",
    "carry",
    "result",
    "leaf",
    "applicant",
    "deny"
  ],
  ...["review", "trap", "restrict", "decide", "issue", "cause", "act", "charge", "fee", "among"]
]);
function ofNoun(segment, index, frame) {
  const noun = segment.before[index];
  if (noun === void 0 || noun.kind === "bare-request" && !isBareRequest(segment, noun, frame)) return null;
  const start = clauseStart(segment.before, index);
  const governing = segment.before.slice(start, index).findLast((token) => GOVERNING.has(token.kind));
  if (governing === void 0) return ofNounAlone(segment, start, noun);
  if (unknownBetween(segment.sentence, governing.end, noun.start) > SLACK || onlyOneChannel(segment, start, noun))
    return null;
  switch (governing.kind) {
    case "receive":
      return one(receivedLabel(governing.id === "new"), governing.start);
    case "answer":
      return one(alsoReceived(segment, start, governing) ? handledLabel : answeredLabel, governing.start);
    case "handle":
      return one(handledLabel, governing.start);
    case "carry-in":
      return one(carriedInLabel, governing.start);
    case "carry-out":
      return one(carriedOutLabel, governing.start);
    case "result":
      return inContext(frame, segment) && isPhrase(governing) ? one(resultLabel([governing.id]), governing.start) : null;
    default:
      return null;
  }
}
function alsoReceived(segment, start, answer) {
  return segment.before.slice(start).some((token) => token.kind === "receive" && token.end <= answer.start);
}
function ofNounAlone(segment, start, noun) {
  const from = segment.before[start]?.start ?? noun.start;
  if (noun.kind === "bare-request" || unknownBetween(segment.sentence, clauseOffset(segment, start), noun.start) > 0)
    return null;
  if (has(segment.before, "channel", from) || has(segment.before, "agent", from)) return null;
  return one(handledLabel, noun.start);
}
function clauseOffset(segment, start) {
  return segment.before[start - 1]?.end ?? Math.min(segment.before[start]?.start ?? 0, segment.number.start);
}
function onlyOneChannel(segment, start, noun) {
  const clause = segment.before.slice(start).filter((token) => token.end <= noun.start);
  return has(clause, "channel") && !has(clause, "lift");
}
function isBareRequest(segment, noun, frame) {
  if (!inContext(frame, segment)) return false;
  const before = segment.before.findLast((token) => token.end <= noun.start);
  const touching = before !== void 0 && before.end === noun.start;
  return touching || "\u7684\u4EF6\u5B97\u4EFD\u7C7B".includes(segment.sentence.text[noun.start - 1] ?? "\u7684");
}
function ofVerb(segment, index, frame) {
  const verb = segment.before[index];
  if (!isPhrase(verb)) return null;
  const { sentence, number, after } = segment;
  const start = clauseStart(segment.before, index);
  if (has(segment.before.slice(start, index), "deny") || onlyOneChannel(segment, start, verb)) return null;
  const next = after[0];
  const followed = (next?.kind === "request" || next?.kind === "bare-request" && inContext(frame, segment)) && unknownBetween(sentence, number.end, next.start) === 0;
  const bare = unknownBetween(sentence, number.end, segment.end) === 0 && REQUEST_UNITS.includes(number.unit);
  const subject = segment.before.slice(start, index).findLast((token) => token.kind === "request" || token.kind === "cause" || token.kind === "act");
  const preceded = subject?.kind === "request" && unknownBetween(sentence, subject.end, verb.start) <= SLACK;
  if (subject !== void 0 && subject.kind !== "request") return null;
  const understood = bare && inContext(frame, segment) && !frame.diverted;
  if (!followed && !(preceded && bare) && !understood) return null;
  const from = preceded ? Math.min(subject.start, verb.start) : verb.start;
  if (verb.kind === "receive") return one(receivedLabel(verb.id === "new"), from);
  return one(verb.kind === "answer" && !alsoReceived(segment, start, verb) ? answeredLabel : handledLabel, from);
}
function ofResults(segment, index, frame) {
  if (!inContext(frame, segment)) return null;
  const { run } = runAt(segment, index, ["result"]);
  const ids = run.map((token) => token.id);
  const first = run[0];
  const last = run.at(-1);
  if (first === void 0 || last === void 0) return null;
  if (ids.length === 1) return ofOneResult(segment, index, first);
  if (has(segment.before, "each", last.end) || segment.number.value.units === 0n)
    return { labels: ids.map((id) => resultLabel([id])), from: first.start };
  const together = has(segment.before, "sum", last.end) || has(segment.before, "and", first.end, last.start);
  return together ? one(resultLabel(ids), first.start) : null;
}
function ofOneResult(segment, index, result) {
  const before = segment.before.slice(clauseStart(segment.before, index), index);
  const leaf = before.findLast((token) => token.kind === "leaf");
  if (!isPhrase(leaf) || !leaf.id.startsWith(`${result.id}.`) || has(before, "lift", leaf.end))
    return one(resultLabel([result.id]), result.start);
  return one(leafLabel(leaf.id, textOf(segment, leaf), result.id), leaf.start);
}
function ofLeaf(segment, leaf) {
  const group = leaf.id.slice(0, leaf.id.indexOf("."));
  const named = has(segment.before, "result") || has(segment.after, "result");
  return one(leafLabel(leaf.id, textOf(segment, leaf), named ? group : null), leaf.start);
}
function ofApplicants(segment, index, frame) {
  const { run } = runAt(segment, index, ["applicant"]);
  const first = run[0];
  const last = run.at(-1);
  if (first === void 0 || last === void 0 || frame.parent === null || !inContext(frame, segment)) return null;
  const ids = run.map((token) => token.id);
  const parent = frame.parent;
  if (ids.length === 1) return one(applicantLabel(ids, parent), first.start);
  if (has(segment.before, "each", last.end) || segment.number.value.units === 0n)
    return { labels: ids.map((id) => applicantLabel([id], parent)), from: first.start };
  return has(segment.before, "sum", last.end) ? one(applicantLabel(ids, parent), first.start) : null;
}
export {
  interpretRequests,
  interpretRequestsAfter
};
