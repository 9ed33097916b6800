import { compareExact, subtract, sum } from "../report/numbers.js";
function evaluate(identity, figures) {
  const left = figuresOf(partsOf(identity, figures), figures);
  const right = figuresOf(identity.right, figures);
  const all = [...left, ...right];
  if (all.every((figure) => figure.state === "absent")) return { state: "absent", identity };
  const total = identity.right.length === 1 ? right[0] ?? null : null;
  const blanks = all.filter(isBlank);
  const sides = { identity, left, right, total, blanks };
  const unreadable = all.filter((figure) => !isBlank(figure) && (figure.state !== "number" || figure.exact === null));
  if (unreadable.length > 0) return { state: "untold", ...sides, missing: unreadable };
  const blankTotals = blanks.filter((figure) => isTotalPath(figure.figure));
  if (blankTotals.length > 0) return { state: "untold", ...sides, missing: blankTotals };
  const leftSum = sumOf(left);
  const rightSum = sumOf(right);
  const order = compareExact(leftSum, rightSum);
  if (order === 0) return { state: "held", ...sides, leftSum, rightSum };
  const lesser = order > 0 ? right : left;
  if (blanks.length > 0 && (blanks.some((blank) => lesser.includes(blank)) || !all.every(isFirmlyPlaced))) {
    return { state: "untold", ...sides, missing: blanks };
  }
  return { state: "broken", ...sides, leftSum, rightSum, difference: subtract(leftSum, rightSum) };
}
function partsOf(identity, figures) {
  const { collapsed } = identity;
  if (collapsed === void 0 || isAbsent(figures.get(collapsed.whole))) return identity.left;
  if (!collapsed.parts.every((path) => isAbsent(figures.get(path)))) return identity.left;
  return [...identity.left.filter((path) => !collapsed.parts.includes(path)), collapsed.whole];
}
function figuresOf(paths, figures) {
  return paths.flatMap((path) => figures.get(path) ?? []);
}
function isAbsent(figure) {
  return figure === void 0 || figure.state === "absent";
}
function isBlank(figure) {
  return figure.state === "blank" || figure.state === "stand-in" || figure.state === "absent";
}
function isTotalPath(path) {
  return path.endsWith(".total") || path.startsWith("requests.results.total.");
}
function isFirmlyPlaced(figure) {
  return figure.ground === void 0 || figure.ground === "grid" || figure.ground === "header";
}
function sumOf(figures) {
  return sum(figures.flatMap((figure) => figure.exact ?? []));
}
export {
  evaluate
};
