import { feeMeasures } from "../../src/standard/instruments.js";
const fullName = feeMeasures.name;
const shortName = feeMeasures.shortNames[0] ?? feeMeasures.name;
const CORE = "\u5904\u7406\u8D39\u7BA1\u7406\u529E\u6CD5";
const REACH = 60;
function measuresCited(report) {
  const shortForms = new Set(report.citations.filter(isShortForm).map(({ title }) => words(title?.text ?? "")));
  return report.citations.flatMap(({ title, number, paragraph }) => {
    if (title === null)
      return number !== null && isMeant(paragraph, number) ? [{ title, number, paragraph, unmarked: unmarkedName(report, paragraph, number) }] : [];
    const named = namesMeasures(title.text);
    if (named && shortForms.has(words(title.text))) return [];
    const numbered = number !== null && isRight(number);
    const foreign = number !== null && !isNational(number) && !words(title.text).startsWith("\u56FD\u52A1\u9662");
    return named && !foreign || numbered ? [{ title, number, paragraph, unmarked: null }] : [];
  });
}
function isRight({ organ, year, serial }) {
  return organ.endsWith(feeMeasures.organMark ?? "") && year === feeMeasures.year && serial === feeMeasures.serial;
}
function words(text) {
  return text.replace(/[\s《》〈〉<>＜＞]/g, "");
}
function namesMeasures(title) {
  let rest = words(title);
  for (const part of ["\u56FD\u52A1\u9662\u529E\u516C\u5385", "\u56FD\u529E", "\u5173\u4E8E", "\u5370\u53D1", "\u53D1\u5E03"])
    if (rest.startsWith(part)) rest = rest.slice(part.length);
  return /^(?:政府|信息|公开|依申请)/.test(rest) && /处理费(?:征收|收取|收费)?(?:管理)?(?:暂行)?办法(?:的通知)?$/.test(rest);
}
function isShortForm({ title, paragraph }) {
  return title !== null && /(?:简称|下称|统称)[“"]?$/.test(paragraph.text.slice(Math.max(0, title.start - 4), title.start));
}
function isNational({ organ }) {
  return /国办|国务院|国[函发令]/.test(organ);
}
function isMeant(paragraph, number) {
  if (isRight(number)) return true;
  return isNational(number) && number.serial === feeMeasures.serial && textBefore(paragraph, number).includes("\u5904\u7406\u8D39");
}
function unmarkedName(report, paragraph, number) {
  const before = textBefore(paragraph, number);
  const core = before.lastIndexOf(CORE);
  if (core === -1) return null;
  const from = number.start - before.length;
  const end = from + core + CORE.length;
  if (isInTitle(report, paragraph, end)) return null;
  const name = [fullName.replace(/[〈〉]/g, ""), `\u56FD\u52A1\u9662\u529E\u516C\u5385${shortName}`, shortName].find(
    (known) => before.slice(0, core + CORE.length).endsWith(known.replace(/的通知$/, ""))
  );
  return name === void 0 ? null : paragraph.at(end - name.replace(/的通知$/, "").length, end);
}
function textBefore(paragraph, { start }) {
  return paragraph.text.slice(Math.max(0, start - REACH), start);
}
function isInTitle({ citations }, paragraph, offset) {
  return citations.some(
    (citation) => citation.paragraph === paragraph && citation.title !== null && citation.title.start < offset && offset <= citation.title.end
  );
}
function looseTerms(report) {
  return report.paragraphs.flatMap(
    (paragraph) => Array.from(paragraph.text.matchAll(/(?:政府信息|信息)?公开处理费/g)).filter((match) => !isInTitle(report, paragraph, match.index + 1)).map((match) => ({ text: match[0], at: paragraph.at(match.index, match.index + match[0].length) }))
  );
}
export {
  fullName,
  isRight,
  looseTerms,
  measuresCited,
  shortName,
  words
};
