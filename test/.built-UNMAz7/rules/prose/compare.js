import { compareExact, formatExact, subtract, sum } from "../../src/report/numbers.js";
function comparableClaims({ prose }, topic) {
  return prose.claims.filter((claim) => claim.topic === topic && claim.comparable && claim.readings.length > 0);
}
function judgeClaim(claim, figures) {
  const told = claim.readings.map((reading) => tell(claim, reading, figures)).filter(({ state }) => state !== "absent");
  if (told.length === 0) return { state: "silent" };
  if (told.some(({ state }) => state === "equal")) return { state: "agrees" };
  if (told.some(({ state }) => state === "untold")) return { state: "untold", claim };
  return { state: "differs", claim, told };
}
function tell(claim, reading, all) {
  const found = reading.paths.map((path) => all.get(path));
  const figures = found.filter((figure) => figure !== void 0);
  const total = sum(figures.flatMap((figure) => figure.exact ?? []));
  const told = (state) => ({ reading, state, figures, sum: total });
  if (figures.length < found.length) return told("absent");
  const blank = (figure) => figure.state === "blank" || figure.state === "stand-in";
  if (figures.some((figure) => figure.exact === null && !blank(figure))) return told("untold");
  if (figures.every(blank)) return told("untold");
  const equal = agrees(claim, total);
  if (equal || !figures.some(blank)) return told(equal ? "equal" : "unequal");
  return told(compareExact(total, claim.number) > 0 ? "unequal" : "untold");
}
function agrees(claim, total) {
  const difference = subtract(total, claim.number);
  const size = difference.units < 0n ? { ...difference, units: -difference.units } : difference;
  return compareExact(size, claim.precision) < 0;
}
function tablesSay(told) {
  return {
    zh: told.map((one) => `${one.reading.words.zh}\u4E3A ${formatExact(one.sum)}`).join("\uFF0C"),
    en: told.map((one) => `${one.reading.words.en} is ${formatExact(one.sum)}`).join("; ")
  };
}
const MOST_RELATED = 12;
function otherSide(told) {
  const figures = [...new Map(told.flatMap((one) => one.figures).map((figure) => [figure.figure, figure])).values()];
  return figures.slice(0, MOST_RELATED).map((figure) => {
    const value = figure.exact === null ? { zh: "\u7A7A\u767D", en: "blank" } : { zh: formatExact(figure.exact), en: formatExact(figure.exact) };
    return { at: figure, note: { zh: `${figure.place} ${value.zh}`, en: `${figure.place} ${value.en}` } };
  });
}
function judgeTopic({ report, figures }, topic) {
  return comparableClaims(report, topic).map((claim) => judgeClaim(claim, figures));
}
export {
  comparableClaims,
  judgeClaim,
  judgeTopic,
  otherSide,
  tablesSay
};
