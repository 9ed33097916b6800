import { normaliseLabel } from "../../src/standard/labels.js";
const NAME = "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A";
const SHORT_NAME = "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u62A5\u544A";
function titleProblems(title, report) {
  const problems = [];
  if (!title.beforeSections) {
    problems.push({
      zh: "\u6807\u9898\u6392\u5728\u7B2C\u4E00\u4E2A\u90E8\u5206\u7684\u6807\u9898\u4E4B\u540E\uFF0C\u5E94\u79FB\u5230\u6700\u524D\u9762",
      en: "the title stands behind the first section heading; it belongs in front"
    });
  }
  if (title.agency === null) problems.push({ zh: "\u6CA1\u6709\u5199\u673A\u5173\u540D\u79F0", en: "no agency is named" });
  const fullName = title.agency === null ? null : nameWithPlace(title.agency, report);
  if (fullName !== null)
    problems.push({
      zh: `\u673A\u5173\u540D\u79F0\u6CA1\u6709\u5199\u5730\u540D\uFF0C\u6B63\u6587\u4E2D\u4E3A\u201C${fullName}\u201D`,
      en: `the agency\u2019s place is missing; the text has \u201C${fullName}\u201D`
    });
  if (title.year === null) problems.push({ zh: "\u6CA1\u6709\u5199\u5E74\u4EFD", en: "no year is named" });
  const name = wrongName(title);
  if (name !== null)
    problems.push({ zh: `\u540D\u79F0\u5199\u4F5C\u201C${name}\u201D\uFF0C\u5E94\u4E3A\u201C${NAME}\u201D`, en: `the report is called \u201C${name}\u201D instead of \u201C${NAME}\u201D` });
  return problems;
}
function properTitle({ agency, year }, report) {
  if (agency === null || year === null) return null;
  return `${nameWithPlace(agency, report) ?? agency}${year}\u5E74${NAME}`;
}
function nameWithPlace(agency, report) {
  if (PLACE.test(agency)) return null;
  for (const { text, kind } of report.paragraphs) {
    if (kind === "title") continue;
    const index = text.indexOf(agency);
    const before = index < 0 ? "" : /[\p{Script=Han}]{2,20}$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
    const place = /(?:年度|年|由|对|向|和|的|在|是|经|为|受|及|与)?([\p{Script=Han}]{1,14}[省市县区旗州盟镇乡])$/u.exec(
      before
    )?.[1];
    if (place !== void 0) return withoutLeadingWords(place) + agency;
  }
  return null;
}
const PLACE = /[省市县区旗州盟镇乡]|街道|国家|全国|中国/;
function withoutLeadingWords(place) {
  return place.replace(/^(?:年度|现将|根据|按照|本报告由|由|年)/, "");
}
function wrongName({ text, agency }) {
  const compact = text.replace(/[\s\u00a0\u3000\u200b]/g, "");
  const remark = /[（(][^（）()]*[）)]$/.exec(compact)?.[0] ?? "";
  const words = compact.slice(0, compact.length - remark.length);
  const year = /(?:\d{4}|[０-９]{4}|[〇○零一二三四五六七八九]{4})年(度)?/.exec(words);
  const withoutYear = year === null ? words : words.slice(0, year.index) + words.slice(year.index + year[0].length);
  const name = agency === null ? withoutYear : withoutAgency(withoutYear, agency);
  if (normaliseLabel(name) === NAME) return null;
  return normaliseLabel(name) === SHORT_NAME && year?.[1] !== void 0 ? null : name;
}
function withoutAgency(words, agency) {
  const index = words.indexOf(agency);
  if (index < 0) return words;
  const rest = words.slice(0, index) + words.slice(index + agency.length);
  return agency.endsWith("\u4EBA\u6C11\u653F\u5E9C") && rest.startsWith("\u4FE1\u606F\u516C\u5F00") ? `\u653F\u5E9C${rest}` : rest;
}
export {
  properTitle,
  titleProblems
};
