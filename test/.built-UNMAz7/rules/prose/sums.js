import { add, compareExact, formatExact, sum, zero } from "../../src/report/numbers.js";
const groups = ["granted", "partial", "denied", "unavailable", "notProcessed", "other"];
const outcomes = ["upheld", "corrected", "other", "pending"];
const organisations = ["business", "research", "socialOrg", "legalService", "other"];
function isExactList({ totals, parts, besides }) {
  return [...totals, ...parts, ...besides].every((claim) => !claim.approximate);
}
function nearestTotal({ totals }) {
  return totals.at(-1) ?? null;
}
function totalsFor({ totals, besides }) {
  const carriedIn = besides.filter(({ kind }) => kind === "carried-in");
  return totals.flatMap(({ number }) => [number, ...carriedIn.map((claim) => add(number, claim.number))]);
}
function fits(list) {
  const parts = sum(list.parts.map(({ number }) => number));
  const carriedOut = list.besides.filter(({ kind }) => kind === "carried-out");
  const sums = [parts, ...carriedOut.map(({ number }) => add(parts, number))];
  return totalsFor(list).some((total) => sums.some((one) => compareExact(one, total) === 0));
}
function exceeds(list) {
  const parts = sum(list.parts.map(({ number }) => number));
  return totalsFor(list).every((total) => compareExact(parts, total) > 0);
}
function balances({ totals, parts }) {
  const [received = zero] = totals.map(({ number }) => number);
  const out = sum(parts.map(({ number }) => number));
  const both = sum(totals.map(({ number }) => number));
  return compareExact(both, out) === 0 || compareExact(received, out) === 0;
}
function isComplete(list, figures) {
  if (list.whole) return true;
  const named = new Set(list.parts.flatMap(({ kind, ids }) => kind === "outcome" ? ids.slice(-1) : ids));
  if (list.kind === "result")
    return left(groups, named).every((group) => isNothing(figures, (path) => isOfGroup(path, group)));
  if (list.kind === "applicant") return applicantsComplete(named, figures);
  if (list.kind === "outcome") {
    const cause = `disputes.${list.parts[0]?.ids[0] ?? ""}.`;
    return left(outcomes, named).every(
      (outcome) => isNothing(figures, (path) => path.startsWith(cause) && path.endsWith(`.${outcome}`))
    );
  }
  return false;
}
function left(all, named) {
  return all.filter((id) => !named.has(id));
}
function isOfGroup(path, group) {
  return (path.startsWith(`requests.results.${group}.`) || path === `requests.results.${group}.total`) && path.endsWith(".total");
}
function applicantsComplete(named, figures) {
  if (!named.has("naturalPerson")) return false;
  if (named.has("organisations")) return true;
  return left(organisations, named).every(
    (column) => isNothing(figures, (path) => path.endsWith(`.${column}`) && isWholeRow(path))
  );
}
function isWholeRow(path) {
  return ["requests.received.", "requests.carriedIn.", "requests.results.total."].some((row) => path.startsWith(row));
}
function isNothing(figures, matches) {
  let some = false;
  for (const figure of figures) {
    if (!matches(figure.figure)) continue;
    if (figure.exact === null || compareExact(figure.exact, zero) !== 0) return false;
    some = true;
  }
  return some;
}
function isShareOf({ number }, { percent }, total) {
  const [part, whole] = [integer(number), integer(total)];
  if (part === null || whole === null || whole === 0n) return true;
  const difference = percent.units * whole - part * 100n * 10n ** BigInt(percent.scale);
  return (difference < 0n ? -difference : difference) <= whole;
}
function percentOf({ number }, total) {
  const [part, whole] = [integer(number), integer(total.number)];
  if (part === null || whole === null || whole === 0n) return "\u2014";
  return formatExact({ units: (part * 100000n + whole * 5n) / (whole * 10n), scale: 2 });
}
function integer({ units, scale }) {
  const unit = 10n ** BigInt(scale);
  return units % unit === 0n ? units / unit : null;
}
export {
  balances,
  exceeds,
  fits,
  isComplete,
  isExactList,
  isShareOf,
  nearestTotal,
  percentOf,
  totalsFor
};
