import { zero } from "../numbers.js";
import { scopeAt } from "./clause-scope.js";
import { timeOf } from "./time.js";
function claimOf(reading, segment, { from }, label) {
  const { number } = segment;
  const start = Math.min(from, number.start);
  return {
    ...label,
    ...bearing(reading, from, number.start, !number.approximate),
    number: number.value,
    precision: precisionOf(number),
    denied: false,
    approximate: number.approximate,
    at: spotOf(reading, number.start, number.end),
    quote: reading.compacted.text.slice(number.start, number.end),
    clause: spotOf(reading, start, number.end),
    clauseText: reading.compacted.text.slice(start, number.end),
    share: null,
    growth: null
  };
}
function deniedClaims(reading, denial) {
  const at = spotOf(reading, denial.start, denial.end);
  const quote = reading.compacted.text.slice(denial.start, denial.end);
  const where = bearing(reading, denial.subjectEnd, denial.start, true);
  return denial.labels.map((label) => ({
    ...label,
    ...where,
    number: zero,
    precision: one,
    denied: true,
    approximate: false,
    at,
    quote,
    clause: at,
    clauseText: quote,
    share: null,
    growth: null
  }));
}
const one = { units: 1n, scale: 0 };
function precisionOf({ measure, value, precision }) {
  return measure === "money" || value.scale > 0 || precision.units > 1n ? precision : one;
}
function bearing({ sentence, frame }, from, at, isExact) {
  const named = timeOf(sentence.tokens, frame.year, at);
  const goesOn = sentence.tokens[0]?.kind === "among" ? frame.before : null;
  const time = goesOn !== null && named.year === null && named.whole ? goesOn.time : named;
  const scope = scopeAt(sentence, from, frame.agency) ?? goesOn?.scope ?? "own";
  frame.before = { scope, time };
  const ofThisYear = time.year === null || time.year === frame.year;
  return { scope, year: time.year, comparable: scope === "own" && time.whole && ofThisYear && isExact };
}
function spotOf({ paragraph, compacted }, start, end) {
  const first = compacted.origin[start] ?? 0;
  const last = compacted.origin[Math.max(end - 1, start)] ?? first;
  return paragraph.at(first, last + 1);
}
export {
  claimOf,
  deniedClaims,
  spotOf
};
