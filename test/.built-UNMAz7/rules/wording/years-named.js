import { compareExact, sum, toHalfWidth } from "../../src/report/numbers.js";
import { proseOf, sentences } from "./words.js";
const PERIOD_WORDS = [
  "\u7EDF\u8BA1\u671F\u9650",
  "\u7EDF\u8BA1\u5468\u671F",
  "\u7EDF\u8BA1\u65F6\u9650",
  "\u7EDF\u8BA1\u65F6\u95F4",
  "\u7EDF\u8BA1\u622A\u6B62",
  "\u6570\u636E\u671F\u9650",
  "\u7EDF\u8BA1\u8D77\u6B62",
  "\u7EDF\u8BA1\u7684\u671F\u9650",
  "\u7EDF\u8BA1\u6570\u636E\u671F\u9650"
];
function readPeriods(report) {
  return proseOf(report).flatMap(
    (paragraph) => sentences(paragraph).flatMap(({ text, start }) => {
      if (!PERIOD_WORDS.some((word) => text.includes(word))) return [];
      const [from, to] = datesIn(text);
      if (from === void 0 || to === void 0) return [];
      const year = to.year ?? from.year;
      if (from.year === null || year === null) return [];
      const whole = from.year === year && from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
      const at = paragraph.at(start + from.start, start + to.end);
      return [{ at, text: text.slice(from.start, to.end).replace(/\s/g, ""), year, whole }];
    })
  );
}
function datesIn(text) {
  const dates = toHalfWidth(text).matchAll(/(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g);
  return Array.from(dates, (match) => ({
    year: match[1] === void 0 ? null : Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
    start: match.index,
    end: match.index + match[0].length
  }));
}
const OPENING = /^[\s　]*(?:[（(]?[一二三四五六七八九十]{1,2}[）)、.．]\s?)?((20\d\d)\s?年度?)[，,\s]?/;
const LOOK_BACK = [
  "\u4EE5\u6765",
  "\u8D77",
  "\u5E95",
  "\u672B",
  "\u81F3",
  "\u5230",
  "\u521D",
  "\u4E0B\u534A\u5E74",
  "\u4E0A\u534A\u5E74",
  "\u7248",
  "\u5F00\u59CB",
  "\u7684",
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9"
];
function leftoverOpenings(report, year) {
  return [1, 5, 6].flatMap((number) => {
    const paragraphs = report.section(number).paragraphs.filter(({ kind }) => kind !== "heading");
    const [first] = paragraphs;
    if (first === void 0 || paragraphs.some(({ text }) => namesYear(text, year))) return [];
    const opening = openingOf(first.text);
    if (opening === null || opening.year === year || number === 5 && opening.year === year + 1) return [];
    return [
      { at: first.at(opening.start, opening.end), words: shortened(first.text, opening.start), found: opening.year }
    ];
  });
}
function openingOf(text) {
  const match = OPENING.exec(toHalfWidth(text));
  if (match === null) return null;
  const rest = toHalfWidth(text).slice(match[0].length);
  if (LOOK_BACK.some((word) => rest.startsWith(word))) return null;
  const start = match[0].indexOf(match[1] ?? "");
  return { year: Number(match[2]), start, end: start + (match[1] ?? "").length };
}
function namesYear(text, year) {
  return toHalfWidth(text).includes(String(year)) || /本年|今年|全年/.test(text);
}
const LONGEST_QUOTE = 24;
function shortened(text, start) {
  const words = text.slice(start).trim();
  const stop = words.search(/[。；;]/);
  const whole = stop === -1 ? words : words.slice(0, stop);
  return whole.length <= LONGEST_QUOTE ? whole : `${whole.slice(0, LONGEST_QUOTE)}\u2026`;
}
function leftoverClaims(report, year) {
  const { claims } = report.prose;
  return claims.flatMap((claim, index) => {
    if (claim.year !== year - 1 || claim.scope !== "own" || claim.approximate || claim.topic === "processing-fee")
      return [];
    if (!FLOWS.has(claim.kind) || claim.denied || !statesFigures(claim, report.figures)) return [];
    const repeated = claims.some(
      (other, place) => place !== index && other.year !== claim.year && sameSubject(other, claim)
    );
    return repeated ? [] : [{ at: claim.at, words: `${claim.year}\u5E74\u2026\u2026${claim.clauseText}`, found: claim.year }];
  });
}
const FLOWS = /* @__PURE__ */ new Set(["received", "answered", "cause", "acts"]);
function sameSubject(left, right) {
  return left.topic === right.topic && left.subject.zh === right.subject.zh;
}
function statesFigures({ number, readings }, figures) {
  if (compareExact(number, { units: 10n, scale: 0 }) <= 0) return false;
  return readings.some(({ paths }) => {
    const found = paths.map((path) => figures.get(path));
    if (found.some((figure) => figure === void 0 || figure.exact === null)) return false;
    return compareExact(sum(found.flatMap((figure) => figure?.exact ?? [])), number) === 0;
  });
}
const PLAN = /^(?:[，,\s]|下一步|我们|我[局委厅办院镇乡市县区]|我街道|我单位|本[局委厅机关单位]{1,2}|管委会|[市县区]政府){0,4}将(?:继续|进一步|从|重点|采取|着力|持续|加强|坚持|严格|认真|不断|切实|紧紧|努力|深入|全面|着重|积极|按照|围绕)/;
function stalePlans(report, year) {
  return report.section(5).paragraphs.flatMap(
    (paragraph) => sentences(paragraph).flatMap(({ text, start }) => {
      const opening = openingOf(text);
      if (opening === null || opening.year > year || !PLAN.test(text.slice(opening.end))) return [];
      const at = paragraph.at(start + opening.start, start + opening.end);
      return [{ at, words: shortened(text, opening.start), found: opening.year }];
    })
  );
}
export {
  leftoverClaims,
  leftoverOpenings,
  readPeriods,
  stalePlans
};
