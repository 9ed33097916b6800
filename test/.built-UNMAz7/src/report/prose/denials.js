import { actLabel, causeLabel, chargeLabel, documentLabel, feeLabel, receivedOnly } from "./labels.js";
import { has, isPhrase, unknownBetween } from "./segments.js";
const SLACK = 2;
function denialsOf(sentence, frame) {
  return clausesOf(sentence).flatMap((clause) => denialOf(sentence, clause, frame) ?? []);
}
function clausesOf({ text, tokens }) {
  const clauses = [];
  let current = [];
  let start = 0;
  for (const token of tokens) {
    if (["comma", "semicolon", "colon", "open", "close", "stop"].includes(token.kind)) {
      clauses.push({ tokens: current, start, end: token.start });
      current = [];
      start = token.end;
    } else current.push(token);
  }
  clauses.push({ tokens: current, start, end: text.length });
  return clauses;
}
function denialOf(sentence, clause, frame) {
  const deny = clause.tokens.findIndex((token2) => token2.kind === "deny");
  const token = clause.tokens[deny];
  if (token === void 0 || has(clause.tokens, "number") || has(clause.tokens, "growth")) return null;
  const after = clause.tokens.slice(deny + 1).filter(isPhrase);
  const before = clause.tokens.slice(0, deny).filter(isPhrase);
  const found = deniedAfter(sentence, clause, token, after, frame) ?? deniedBefore(sentence, clause, token, before, after, frame);
  if (found === null) return null;
  return {
    labels: found.labels,
    start: Math.min(token.start, found.from),
    end: Math.max(token.end, found.to),
    clauseStart: clause.start,
    subjectEnd: Math.min(token.start, found.from),
    tokens: clause.tokens
  };
}
function deniedAfter(sentence, clause, deny, after, frame) {
  const nouns = after.filter((token) => NOUNS.has(token.kind));
  const noun = nouns[0];
  const last = nouns.at(-1);
  if (noun === void 0 || last === void 0 || unknownBetween(sentence, last.end, clause.end) > 0) return null;
  if (unknownBetween(sentence, deny.end, last.start) > SLACK) return null;
  const verbs = after.filter((token) => token.end <= noun.start);
  const labels = labelsOf(nouns, verbs, { sentence, clause, deny, frame });
  return labels.length === 0 ? null : { labels, from: deny.start, to: last.end };
}
function deniedBefore(sentence, clause, deny, before, after, frame) {
  const nouns = before.filter((token) => token.kind === "cause");
  const [first, last] = [nouns[0], nouns.at(-1)];
  if (first === void 0 || last === void 0 || after.some((token) => token.kind !== "occur" && token.kind !== "modifier"))
    return null;
  if (unknownBetween(sentence, last.end, deny.start) > 0 || unknownBetween(sentence, deny.end, clause.end) > 0)
    return null;
  if (before.some((token) => token.kind === "trap" || token.kind === "review" || token.kind === "restrict")) return null;
  if (!linked(sentence, clause, frame)) return null;
  return { labels: nouns.map((noun) => causeLabel([noun.id])), from: first.start, to: clause.end };
}
const NOUNS = /* @__PURE__ */ new Set([
  "request",
  "cause",
  "document",
  "act",
  "charge",
  "fee"
]);
const nothingReceived = {
  topic: "requests",
  kind: "received",
  ids: [],
  subject: { zh: "\u6536\u5230\u7533\u8BF7", en: "requests received" },
  readings: [receivedOnly]
};
function labelsOf(nouns, verbs, setting) {
  const verb = verbs.find((token) => !["modifier", "lift", "disclosure", "own"].includes(token.kind));
  const kinds = new Set(nouns.map((noun) => noun.kind));
  if (kinds.has("cause")) return ofCauses(nouns, verbs, setting);
  if (kinds.has("request")) return ofRequests(verbs, verb, setting);
  if (kinds.has("document")) return ofDocuments(nouns, verbs);
  if (kinds.has("act")) return ofActs(nouns, verb, setting);
  const collects = verb === void 0 || verb.kind === "occur" || isCollecting(setting);
  if (kinds.has("charge")) return collects ? [chargeLabel] : [];
  return collects ? [feeLabel("collected")] : [];
}
function isCollecting({ sentence, clause, deny }) {
  return /收取|收费|征收/.test(sentence.text.slice(deny.end, clause.end));
}
function ofRequests(verbs, verb, { sentence, clause, deny }) {
  if (verb !== void 0 && !["receive", "occur", "applicant", "channel"].includes(verb.kind)) return [];
  if (has(clause.tokens, "channel") && !verbs.some((token) => token.kind === "lift")) return [];
  const bare = sentence.text.slice(deny.start, deny.end);
  if (verb === void 0 && !["\u65E0", "\u6CA1\u6709", "\u6682\u65E0", "\u65E0\u4EFB\u4F55", "\u5747\u65E0", "\u5C1A\u65E0"].includes(bare)) return [];
  return [nothingReceived];
}
function ofCauses(nouns, verbs, setting) {
  if (!linked(setting.sentence, setting.clause, setting.frame)) return [];
  if (verbs.some((token) => ["review", "trap", "restrict", "answer", "handle"].includes(token.kind))) return [];
  return nouns.filter((noun) => noun.kind === "cause").map((noun) => causeLabel([noun.id]));
}
function linked(sentence, clause, frame) {
  const said = sentence.tokens.some(
    (token) => token.start < clause.end && (token.kind === "disclosure" || token.kind === "request")
  );
  return said || frame.linked || frame.inDisputes;
}
const COLUMNS = { issue: "issued", repeal: "repealed" };
function ofDocuments(nouns, verbs) {
  const columns = [...new Set(verbs.flatMap((token) => COLUMNS[token.kind] ?? []))];
  const documents = nouns.filter((noun) => noun.kind === "document");
  return documents.flatMap((noun) => columns.map((column) => documentLabel(noun.id, column)));
}
function ofActs(nouns, verb, { sentence, clause }) {
  if (verb !== void 0 && !["decide", "occur"].includes(verb.kind)) return [];
  const last = nouns.at(-1);
  if (last === void 0 || /事项|权|职|依据|清单/.test(sentence.text.slice(last.end, clause.end))) return [];
  return nouns.filter((noun) => noun.kind === "act").map((noun) => actLabel(noun.id));
}
export {
  denialsOf
};
