import { toHalfWidth } from "../report/numbers.js";
import { engineLimits } from "./limits.js";
function applyFixes(report, diagnostics) {
  const { source } = report;
  const figures = [...report.figures].filter(({ state }) => state !== "absent").map(({ span }) => span);
  const taken = [];
  const applied = [];
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fixes.find(({ safety }) => safety === "safe");
    if (fix === void 0 || !isHarmless(fix, source, figures) || overlapsTaken(fix, taken)) continue;
    taken.push(...fix.edits);
    applied.push(diagnostic);
  }
  return { text: (source.byteOrderMark ? "\uFEFF" : "") + withEdits(source, taken), applied };
}
function fixUntilRest(text, lint) {
  const first = lint(text);
  const fixed = [];
  let current = { text, result: first };
  for (let round = 0; round < engineLimits.fixRounds; round++) {
    const { report, diagnostics } = current.result;
    const once = report === null ? null : applyFixes(report, diagnostics);
    if (once === null || once.applied.length === 0) return { ...current, fixed };
    fixed.push(...once.applied);
    current = { text: once.text, result: lint(once.text) };
  }
  return { text, result: first, fixed: [] };
}
function withEdits(source, edits) {
  const ordered = [...edits].sort((left, right) => left.range.start.offset - right.range.start.offset);
  const pieces = [];
  let end = 0;
  for (const { range, text } of ordered) {
    pieces.push(source.text.slice(end, range.start.offset), text);
    end = range.end.offset;
  }
  return pieces.join("") + source.text.slice(end);
}
function isHarmless({ edits }, source, figures) {
  return edits.every((edit) => {
    const span = spanOf(edit);
    const before = source.slice(span);
    const sameDigits = digitsOf(before) === digitsOf(edit.text);
    const sameLines = !/[\r\n]/.test(before + edit.text);
    return sameDigits && sameLines && before !== edit.text && !figures.some((figure) => touches(figure, span));
  });
}
function digitsOf(text) {
  return toHalfWidth(text).replace(/\D/g, "");
}
function overlapsTaken({ edits }, taken) {
  const spans = edits.map(spanOf);
  const within = spans.some((span, index) => spans.slice(index + 1).some((other) => touches(span, other)));
  return within || spans.some((span) => taken.some((edit) => touches(span, spanOf(edit))));
}
function touches(left, right) {
  if (left.start === right.start) return true;
  return left.start < right.end && right.start < left.end;
}
function spanOf({ range }) {
  return { start: range.start.offset, end: range.end.offset };
}
export {
  applyFixes,
  fixUntilRest
};
