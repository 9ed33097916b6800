import { isLinked } from "./disputes.js";
import { actLabel, causeLabel, documentLabel, resultLabel } from "./labels.js";
import { clauseStart, has, headOf, isPhrase, runAt, unknownBetween } from "./segments.js";
const LISTS = [
  ["result"],
  ["cause"],
  ["act", "act-short"],
  ["issue", "repeal", "in-force"]
];
function assign(segments, frame) {
  const assigned = /* @__PURE__ */ new Map();
  for (const [index, segment] of segments.entries()) {
    const at = segment.before.findLastIndex((token) => token.kind === "respectively");
    if (at <= 0 || headOf(segment.before.slice(at + 1)) !== null) continue;
    const listed = listBefore(segment, at);
    if (listed === null || !goOn(segments, index, listed.run.length)) continue;
    const labels = labelsOf(segment, listed, frame);
    for (const [offset, label] of labels.entries()) assigned.set(index + offset, { labels: [label], from: listed.start });
  }
  return assigned;
}
function listBefore(segment, respectively) {
  const head = headOf(segment.before.slice(0, respectively));
  const kinds = LISTS.find((list) => head !== null && isPhrase(head.token) && list.includes(head.token.kind));
  if (head === null || kinds === void 0) return null;
  const { run, from } = runAt(segment, head.index, kinds);
  const first = run[0];
  return run.length < 2 || first === void 0 ? null : { run, kinds, from, start: first.start };
}
function goOn(segments, index, count) {
  const rest = segments.slice(index + 1, index + count);
  const bare = (segment) => headOf(segment.before) === null && !has(segment.before, "respectively");
  const next = segments[index + count];
  const tooMany = next !== void 0 && bare(next) && next.before.length <= 1 && next.number.measure === "count";
  return rest.length === count - 1 && rest.every(bare) && !tooMany;
}
function labelsOf(segment, { run, kinds, from }, frame) {
  const lead = segment.before.slice(clauseStart(segment.before, from), from);
  if (lead.some((token) => token.kind === "trap" || token.kind === "restrict" || token.kind === "review")) return [];
  if (kinds.includes("result"))
    return frame.requestsNamed || frame.inRequests ? run.map((token) => resultLabel([token.id])) : [];
  if (kinds.includes("cause")) return isLinked(segment, frame) ? run.map((token) => causeLabel([token.id])) : [];
  if (kinds.includes("act")) return run[0]?.kind === "act" ? run.map((token) => actLabel(token.id)) : [];
  const document = lead.findLast((token) => token.kind === "document");
  const first = run[0];
  if (!isPhrase(document) || first === void 0 || unknownBetween(segment.sentence, document.end, first.start) > 0)
    return [];
  return run.map((token) => documentLabel(document.id, COLUMNS[token.kind] ?? "issued"));
}
const COLUMNS = {
  issue: "issued",
  repeal: "repealed",
  "in-force": "inForce"
};
export {
  assign
};
