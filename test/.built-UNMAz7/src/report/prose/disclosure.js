import { actLabel, chargeLabel, documentLabel, feeLabel } from "./labels.js";
import { clauseStart, has, isParted, isPhrase, runAt, unknownBetween } from "./segments.js";
const COLUMNS = {
  issue: "issued",
  repeal: "repealed",
  "in-force": "inForce"
};
const PUBLISHING = ["\u53D1\u5E03", "\u516C\u5E03", "\u516C\u793A", "\u4E3B\u52A8\u516C\u5F00"];
const DOCUMENT_UNITS = ["\u4EF6", "\u4EFD", "\u4E2A", "\u90E8", "\u9879"];
const ACT_UNITS = ["\u4EF6", "\u4EF6\u6B21", "\u5B97", "\u8D77", "\u4F8B", "\u4EFD"];
function interpretDisclosure(segment, index, frame) {
  const head = segment.before[index];
  if (!isPhrase(head)) return null;
  if (unknownBetween(segment.sentence, head.end, segment.number.start) > 0 || isParted(segment, head)) {
    if (head.kind === "act" || head.kind === "act-short") frame.actsBarred = true;
    return null;
  }
  if (segment.number.measure === "money") return ofMoney(segment, head, frame);
  if (segment.number.measure !== "count") return null;
  switch (head.kind) {
    case "document":
      return ofDocuments(segment, index, frame);
    case "issue":
    case "repeal":
    case "in-force":
      return ofAction(segment, index, head, frame);
    case "act":
    case "act-short":
      return ofActs(segment, index, frame);
    case "decide":
      return ofActsBefore(segment, index, frame);
    case "fee-notice":
      return { labels: [feeLabel("notices")], from: head.start };
    default:
      return null;
  }
}
function ofDocuments(segment, index, frame) {
  const { run, from } = runAt(segment, index, ["document"]);
  const first = run[0];
  const last = run.at(-1);
  const { sentence } = segment;
  if (first === void 0 || last === void 0 || !DOCUMENT_UNITS.includes(segment.number.unit)) return null;
  if (unknownBetween(sentence, segment.number.end, segment.end) > 0) return null;
  const action = lastBefore(segment, from);
  const column = action === null ? void 0 : COLUMNS[action.kind];
  if (action === null || column === void 0 || unknownBetween(sentence, action.end, first.start) > 0) return null;
  if (barredAction(segment, action) || sentence.text.slice(action.end, first.start).includes("\u516C\u5F00")) return null;
  frame.document = last.id;
  const each = run.length > 1;
  if (each && segment.number.value.units !== 0n && !has(segment.before, "each", last.end)) return null;
  return { labels: run.map((token) => documentLabel(token.id, column)), from: action.start };
}
function lastBefore(segment, index) {
  return segment.before.slice(0, index).findLast((token) => !["modifier", "sum", "whole-year", "and"].includes(token.kind)) ?? null;
}
function barredAction(segment, action) {
  const { before, sentence } = segment;
  if (action.kind === "repeal") return sentence.text.includes("\u6E05\u7406");
  if (action.kind !== "in-force") return false;
  const touching = before.findLast((token) => token.end <= action.start);
  if (touching?.kind !== "trap" || unknownBetween(sentence, touching.end, action.start) > 0) return false;
  return !PUBLISHING.includes(sentence.text.slice(touching.start, touching.end));
}
function ofAction(segment, index, action, frame) {
  const { before, after, number, sentence } = segment;
  const column = COLUMNS[action.kind];
  if (column === void 0 || !DOCUMENT_UNITS.includes(number.unit) || barredAction(segment, action)) return null;
  const next = after.find((token) => token.kind === "document");
  if (isPhrase(next) && unknownBetween(sentence, number.end, next.start) === 0) {
    if (unknownBetween(sentence, next.end, segment.end) > 0) return null;
    frame.document = next.id;
    return { labels: [documentLabel(next.id, column)], from: action.start };
  }
  if (unknownBetween(sentence, number.end, segment.end) > 0) return null;
  const named = before.slice(clauseStart(before, index), index).findLast((token) => token.kind === "document");
  if (isPhrase(named)) {
    if (unknownBetween(sentence, named.end, action.start) > 0) return null;
    frame.document = named.id;
  }
  if (frame.document === null) return null;
  return { labels: [documentLabel(frame.document, column)], from: isPhrase(named) ? named.start : action.start };
}
function ofActs(segment, index, frame) {
  const { run, from } = runAt(segment, index, ["act", "act-short"]);
  const first = run[0];
  const last = run.at(-1);
  const { before, number, sentence } = segment;
  if (first === void 0 || last === void 0 || frame.actsBarred) return null;
  if (first.kind === "act-short" && !frame.actsListed) return null;
  const start = clauseStart(before, from);
  const lead = before.slice(start, from);
  if (!actsLeadIsClean(segment, start, from) || unknownBetween(sentence, number.end, segment.end) > 0) {
    frame.actsBarred = true;
    return null;
  }
  const decided = lead.some((token) => ["decide", "answer", "handle"].includes(token.kind)) || frame.actsListed;
  if (!actUnitFits(segment, last, decided)) return null;
  frame.actsListed = true;
  if (run.length > 1 && number.value.units !== 0n && !has(before, "each", last.end)) return null;
  return { labels: run.map((token) => actLabel(token.id)), from: first.start };
}
function ofActsBefore(segment, index, frame) {
  const noun = segment.before.slice(0, index).findLastIndex((token2) => token2.kind === "act");
  const token = segment.before[noun];
  const decide = segment.before[index];
  if (token === void 0 || decide === void 0 || unknownBetween(segment.sentence, token.end, decide.start) > 0)
    return null;
  if (has(segment.before, "comma", token.end)) return null;
  return ofActs(segment, noun, frame);
}
function actsLeadIsClean(segment, start, from) {
  const { before, sentence } = segment;
  const first = before[from];
  if (first === void 0) return false;
  const lead = before.slice(start, from);
  if (lead.some((token) => ["trap", "restrict", "receive", "deny", "review", "growth"].includes(token.kind))) return false;
  if (has(lead, "own") || has(lead, "area")) return true;
  const verb = lead.findLast((token) => ["decide", "answer", "handle"].includes(token.kind));
  return unknownBetween(sentence, verb?.end ?? before[start - 1]?.end ?? 0, first.start) <= (verb === void 0 ? 0 : 2);
}
function actUnitFits({ number, sentence }, act, decided) {
  const between = sentence.text.slice(act.end, number.start);
  if (between.includes("\u4E1A\u52A1")) return false;
  const matters = between.includes("\u4E8B\u9879");
  if (matters) return decided && ACT_UNITS.includes(number.unit);
  return ACT_UNITS.includes(number.unit) || number.unit === "\u9879";
}
function ofMoney(segment, head, frame) {
  const { sentence, number } = segment;
  if (unknownBetween(sentence, number.end, segment.end) > 0) return null;
  if (head.kind === "charge") {
    const loose = !sentence.text.slice(head.start, head.end).includes("\u884C\u653F\u4E8B\u4E1A\u6027");
    if (loose && sentence.text.includes("\u5904\u7406\u8D39")) return null;
    return { labels: [chargeLabel], from: head.start };
  }
  if (head.kind === "fee" || head.kind === "fee-paid") return { labels: [feeLabel("collected")], from: head.start };
  if (head.kind === "fee-sum" && frame.topic === "processing-fee")
    return { labels: [feeLabel("charged")], from: head.start };
  return null;
}
export {
  interpretDisclosure
};
