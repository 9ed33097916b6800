import { isStandIn, readWrittenNumber } from "../../parse/cells.js";
import { parseExact } from "../numbers.js";
function fullRun(slots, arity) {
  const first = slots.findIndex(isFilled);
  const last = slots.findLastIndex(isFilled);
  if (first < 0 || last - first + 1 !== arity) return null;
  const run = slots.slice(first, last + 1);
  return run.every(isFilled) ? run : null;
}
function findNeighbours(rows, arity) {
  const starts = /* @__PURE__ */ new Map();
  const lengths = /* @__PURE__ */ new Map();
  for (const row of rows) {
    lengths.set(row.length, (lengths.get(row.length) ?? 0) + 1);
    const start = fullRun(row.slots, arity)?.[0]?.column;
    if (start === void 0) continue;
    const counts = starts.get(row.shape) ?? /* @__PURE__ */ new Map();
    counts.set(start, (counts.get(start) ?? 0) + 1);
    starts.set(row.shape, counts);
  }
  const usual = [...lengths].sort((left, right) => right[1] - left[1])[0];
  return { starts, usualLength: usual?.[0] ?? 0 };
}
function assignValues(row, arity, ground, neighbours) {
  const filled = row.slots.filter(isFilled);
  const run = fullRun(row.slots, arity);
  const starts = neighbours.starts.get(row.shape);
  if (run !== null) {
    const doubt = row.slots.length > arity && standsApart(run[0]?.column ?? 0, starts) ? shifted : null;
    return { state: "assigned", cells: run, ground, doubt };
  }
  if (filled.length > arity) return manyValues(filled, arity);
  if (row.slots.length < arity) return unsure(fewer(filled.length, arity), filled.length);
  return fitted(row, arity, neighbours);
}
function fitted(row, arity, neighbours) {
  const filled = row.slots.filter(isFilled);
  const last = row.slots.findLastIndex(isFilled);
  const first = row.slots.findIndex(isFilled);
  const windows = [];
  for (let start2 = 0; start2 + arity <= row.slots.length; start2++)
    if (first < 0 || start2 <= first && last < start2 + arity) windows.push(start2);
  const [only] = windows;
  const usual = row.length === neighbours.usualLength;
  if (only === void 0) return unsure(filled.length > 0 ? broken : fewer(0, arity), filled.length);
  if (filled.length === 0 || windows.length === 1 && usual)
    return { state: "assigned", cells: row.slots.slice(only, only + arity), ground: "fit", doubt: null };
  const told = [...neighbours.starts.get(row.shape)?.keys() ?? []];
  const start = row.slots.findIndex(({ column }) => column === told[0]);
  if (told.length === 1 && usual && windows.includes(start))
    return { state: "assigned", cells: row.slots.slice(start, start + arity), ground: "neighbours", doubt: null };
  return unsure(blankUnknown, filled.length);
}
function standsApart(start, starts) {
  if (starts === void 0) return false;
  return [...starts].some(([other, count]) => other !== start && count >= 3) && (starts.get(start) ?? 0) < 3;
}
function manyValues(filled, arity) {
  const [first] = filled;
  const same = filled.every(({ cell }) => cell.text === first?.cell.text) && readWrittenNumber(first?.cell.text ?? "")?.remark === null;
  if (same) return { state: "assigned", cells: filled.slice(0, arity), ground: "equal-values", doubt: null };
  return unsure(
    {
      zh: `\u8FD9\u4E00\u884C\u6709 ${filled.length} \u4E2A\u6570\uFF0C\u683C\u5F0F\u4E3A ${arity} \u5217\uFF0C\u4E0D\u80FD\u786E\u5B9A\u5404\u5C5E\u54EA\u4E00\u5217`,
      en: `the row has ${filled.length} values for ${arity} columns`
    },
    filled.length
  );
}
function fewer(found, arity) {
  return {
    zh: `\u8FD9\u4E00\u884C\u53EA\u6709 ${found} \u4E2A\u6570\uFF0C\u683C\u5F0F\u4E3A ${arity} \u5217\uFF0C\u4E0D\u80FD\u786E\u5B9A\u5404\u5C5E\u54EA\u4E00\u5217`,
    en: `the row has only ${found} values for ${arity} columns`
  };
}
const shifted = {
  zh: "\u8FD9\u4E00\u884C\u7684\u6570\u6BD4\u5176\u4ED6\u884C\u9519\u5F00\u4E86\uFF0C\u4E0D\u80FD\u786E\u5B9A\u5404\u5C5E\u54EA\u4E00\u5217",
  en: "the values of the row are out of line with those of the other rows"
};
const broken = {
  zh: "\u8FD9\u4E00\u884C\u7684\u6570\u4E2D\u95F4\u5939\u6709\u7A7A\u683C\uFF0C\u53C8\u591A\u51FA\u6570\u6765\uFF0C\u4E0D\u80FD\u786E\u5B9A\u5404\u5C5E\u54EA\u4E00\u5217",
  en: "the row has blanks between its values and values beyond them"
};
const blankUnknown = {
  zh: "\u8FD9\u4E00\u884C\u6709\u7A7A\u683C\uFF0C\u4E0D\u80FD\u786E\u5B9A\u662F\u54EA\u4E00\u5217\u7A7A\u7740",
  en: "the row has a blank, and it is not certain in which column"
};
function unsure(reason, found) {
  return { state: "unsure", reason, found };
}
function isFilled({ cell }) {
  return cell.text !== "";
}
function readCell({ cell }, column, ground) {
  const { span, origin, text } = cell;
  if (text === "") return { state: "blank", span, ground, origin };
  if (isStandIn(text)) return { state: "stand-in", span, ground, origin };
  const written = readWrittenNumber(text);
  const exact = written === null ? null : signed(parseExact(written.digits), written.direction, column.kind);
  if (written === null || exact === null) return { state: "not-a-number", span, ground, origin };
  return { state: "number", span, exact, remark: written.remark, ground, origin };
}
function signed(number, direction, kind) {
  if (direction === null || number === null) return number;
  if (kind !== "change") return null;
  return direction === "\u51CF" ? { units: -number.units, scale: number.scale } : number;
}
export {
  assignValues,
  findNeighbours,
  isFilled,
  readCell
};
