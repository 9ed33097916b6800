import { toHalfWidth } from "../../src/report/numbers.js";
function dayFrom(text) {
  const match = /^(20\d\d)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/.exec(toHalfWidth(text).replace(/\s/g, ""));
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= 31 ? day : null;
}
const NAMES = ["\u53D1\u5E03\u65E5\u671F", "\u53D1\u5E03\u65F6\u95F4", "\u516C\u5E03\u65E5\u671F", "\u516C\u5E03\u65F6\u95F4", "\u516C\u5F00\u65E5\u671F", "\u53D1\u6587\u65E5\u671F"];
function readPublicationDay(report) {
  for (const paragraph of report.paragraphs) {
    const name = NAMES.find((candidate) => paragraph.text.trimStart().startsWith(candidate));
    if (name === void 0) continue;
    const day2 = dayFrom(
      paragraph.text.trimStart().slice(name.length).replace(/^[：:\s]{1,3}/, "").slice(0, 12).replace(/[\s\d:]{6,}$/, "")
    );
    if (day2 !== null) return { day: day2, at: paragraph };
  }
  const last = report.paragraphs.at(-1);
  const day = last === void 0 ? null : dayFrom(last.text);
  return last === void 0 || day === null ? null : { day, at: last };
}
function writtenDay({ year, month, day }) {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
export {
  dayFrom,
  readPublicationDay,
  writtenDay
};
