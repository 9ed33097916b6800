import { claimOf, deniedClaims, spotOf } from "./claim-making.js";
import { growthOf, shareOf } from "./comparisons.js";
import { denialsOf } from "./denials.js";
import { interpretDisclosure } from "./disclosure.js";
import { interpretDisputes, interpretDisputesAfter } from "./disputes.js";
import { foldTokens, withoutRemarks, withoutTitles } from "./fold-tokens.js";
import { newFrame, nextParagraph, nextSentence } from "./frame.js";
import { receivedLabel } from "./labels.js";
import { partitionsOf } from "./partitions.js";
import { triggers } from "./phrases.js";
import { interpretRequests, interpretRequestsAfter } from "./requests.js";
import { assign } from "./respectively.js";
import { compact, scan } from "./scan.js";
import { has, headOf, isPhrase, segmentsOf } from "./segments.js";
function readProse(report) {
  const frame = newFrame({ name: report.agency, kind: report.agencyKind }, report.year);
  const located = [];
  for (const [index, paragraph] of report.paragraphs.entries()) {
    if (paragraph.kind === "heading" || paragraph.kind === "title") {
      enterHeading(frame, paragraph);
      continue;
    }
    if (paragraph.section !== 0) enterSection(frame, paragraph.section);
    nextParagraph(frame);
    for (const [sentence, claims] of readParagraph(paragraph, frame).entries())
      located.push(...claims.map((claim) => ({ ...claim, paragraph: index, sentence })));
  }
  return { claims: located.map(({ claim }) => claim), partitions: partitionsOf(located) };
}
function readClaims(report) {
  return readProse(report).claims;
}
function enterHeading(frame, { text, section }) {
  frame.inRequests = section === 3 || text.includes("\u4F9D\u7533\u8BF7");
  frame.inDisputes = section === 4 || text.includes("\u590D\u8BAE") && text.includes("\u8BC9\u8BBC");
}
function enterSection(frame, section) {
  if (section === 3) frame.inRequests = true;
  if (section > 3) frame.inRequests = false;
  frame.inDisputes = section === 4;
}
function enterTopic(frame, sentence) {
  const trimmed = sentence.slice(0, 30).trimStart();
  const numbered = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/.test(trimmed);
  if (numbered && /[（(]|依申请|公开|管理|平台|监督/.test(trimmed)) frame.inRequests = trimmed.includes("\u4F9D\u7533\u8BF7");
}
function readParagraph(paragraph, frame) {
  const found = [];
  const { text } = paragraph;
  let from = 0;
  while (from < text.length) {
    const end = sentenceEnd(text, from);
    const sentence = text.slice(from, end);
    enterTopic(frame, sentence);
    nextSentence(frame);
    found.push(worthReading(sentence) ? readSentence(paragraph, compact(text, from, end), frame) : []);
    from = end;
  }
  return found;
}
const LONGEST_SENTENCE = 2e3;
function sentenceEnd(text, from) {
  const limit = Math.min(text.length, from + LONGEST_SENTENCE);
  for (let index = from; index < limit; index++) if ("\u3002\uFF01\uFF1F".includes(text[index] ?? "?")) return index + 1;
  return limit;
}
function worthReading(sentence) {
  return /[\d０-９一二两三四五六七八九十零未无没]/.test(sentence) && triggers.some((trigger) => sentence.includes(trigger));
}
function readSentence(paragraph, compacted, frame) {
  const text = withoutRemarks(withoutTitles(compacted.text));
  const tokens = foldTokens(text, scan(text), frame.year);
  const sentence = { text, tokens };
  const reading = { paragraph, compacted, sentence, frame };
  const found = [...readNumbers(reading), ...readDenials(reading)];
  if (tokens.some((token) => token.kind === "request")) frame.requestsNamed = true;
  return found.sort((left, right) => left.claim.at.span.start - right.claim.at.span.start);
}
function readNumbers(reading) {
  const { frame, sentence } = reading;
  const segments = segmentsOf(sentence);
  const assigned = assign(segments, frame);
  const found = [];
  let last = null;
  for (const [index, segment] of segments.entries()) {
    const comparison = comparisonOf(reading, segment);
    if (comparison !== null) {
      if (last !== null && isNextTo(segments, last, index)) attach(found, comparison);
      continue;
    }
    const interpretation = assigned.get(index) ?? interpret(segment, frame);
    if (interpretation === null || segment.shared && !assigned.has(index) && followsNothing(segment)) {
      if (segment.number.measure === "count") frame.diverted = true;
      continue;
    }
    const claims = interpretation.labels.map((label) => claimOf(reading, segment, interpretation, label));
    found.push(...claims.map((claim) => ({ claim, marks: marksOf(segment, interpretation.from) })));
    remember(frame, interpretation.labels);
    last = claims.length === 1 ? segment : null;
  }
  return found;
}
function isNextTo(segments, last, index) {
  const from = segments.indexOf(last);
  const depth = segments[index]?.depth ?? 0;
  return segments.slice(from + 1, index).every(({ number, depth: inner }) => number.measure === "percent" || inner > depth);
}
function followsNothing(segment) {
  return headOf(segment.before) === null;
}
function interpret(segment, frame) {
  if (has(segment.before, "growth") || isChange(segment)) return null;
  const head = headOf(segment.before);
  if (head !== null) {
    const before = interpretRequests(segment, head.index, frame) ?? interpretDisputes(segment, head.index, frame) ?? interpretDisclosure(segment, head.index, frame);
    if (before !== null) return before;
    if (LABELLING.has(head.token.kind)) return null;
  }
  return interpretRequestsAfter(segment, frame) ?? interpretDisputesAfter(segment, frame) ?? ofListTotal(segment, frame);
}
const LABELLING = /* @__PURE__ */ new Set([
  ...[
    "request",
    "bare-request",
    "receive",
    "answer",
    "handle",
    "result",
    "leaf",
    "applicant",
    "channel",
    "cause"
  ],
  ...[
    "outcome",
    "document",
    "issue",
    "repeal",
    "in-force",
    "act",
    "act-short",
    "charge",
    "fee",
    "trap",
    "review"
  ],
  ...["restrict", "deny", "carry-in", "carry-out", "carry", "decide", "share"]
]);
function isChange(segment) {
  const last = segment.before.findLast((token) => token.kind !== "approximately");
  return last !== void 0 && (last.kind === "up" || last.kind === "down");
}
function ofListTotal(segment, frame) {
  if (frame.channels < 2 || segment.number.measure !== "count") return null;
  const sum = segment.before.findLast((token) => token.kind !== "modifier" && token.kind !== "comma");
  if (sum?.kind !== "sum" || segment.after.length > 0) return null;
  return { labels: [receivedLabel(false)], from: sum.start };
}
function remember(frame, labels) {
  const last = labels.at(-1);
  if (last === void 0) return;
  frame.topic = last.topic;
  if (last.topic === "requests") {
    frame.requestsNamed = true;
    frame.diverted = false;
    if (PARENTS.includes(last.kind)) frame.parent = last;
    frame.channels = last.kind === "channel" ? frame.channels + 1 : frame.channels;
  }
  if (last.kind === "cause") frame.causes = last.ids.length === 1 && labels.length === 1 ? last.ids : null;
}
const PARENTS = ["received", "answered", "handled", "result"];
function readDenials(reading) {
  const marks = { among: false, sumAfter: false, bracket: false };
  return denialsOf(reading.sentence, reading.frame).flatMap(
    (denial) => deniedClaims(reading, denial).map((claim) => ({ claim, marks }))
  );
}
function marksOf(segment, from) {
  return {
    among: has(segment.before, "among"),
    sumAfter: has(segment.before, "sum", 0, from + 3) && segment.before.every((token) => !isPhrase(token) || token.kind !== "receive"),
    bracket: segment.depth > 0
  };
}
function comparisonOf(reading, segment) {
  const spot = (start, end) => spotOf(reading, start, end);
  const share = shareOf(segment, spot);
  const growth = share === null ? growthOf(segment, spot) : null;
  return share === null && growth === null && segment.number.measure !== "percent" ? null : { share, growth };
}
function attach(found, { share, growth }) {
  const last = found.at(-1);
  if (last === void 0) return;
  const { claim } = last;
  found[found.length - 1] = { ...last, claim: { ...claim, share: claim.share ?? share, growth: claim.growth ?? growth } };
}
export {
  readClaims,
  readProse
};
