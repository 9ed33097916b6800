import { render } from "../rule/words.js";
import { engineWords } from "./words.js";
function toPrevious(report, given) {
  if (given === null) return { state: "none" };
  const { path, report: previous } = given;
  if (previous === null) return unusable(engineWords.previousUnreadable, { path });
  if (report.year === null || previous.year === null) return unusable(engineWords.previousYearUntold, { path });
  const expected = report.year - 1;
  if (previous.year !== expected)
    return unusable(engineWords.previousYearWrong, { path, found: String(previous.year), expected: String(expected) });
  return { state: "read", previous: { report: previous, path, sameName: sameAgency(report.agency, previous.agency) } };
}
function unusable(words, data) {
  return { state: "unusable", reason: { zh: render(words, data, "zh"), en: render(words, data, "en") } };
}
function sameAgency(left, right) {
  if (left === null || right === null) return false;
  const [here, there] = [left.replace(/\s/g, ""), right.replace(/\s/g, "")];
  return here === there || here.endsWith(there) || there.endsWith(here);
}
export {
  toPrevious
};
