import { foldCharacter } from "../standard/fold.js";
import { toHalfWidth } from "./numbers.js";
const SUBJECT = ["\u653F\u5E9C\u4FE1\u606F\u516C\u5F00", "\u653F\u52A1\u4FE1\u606F\u516C\u5F00", "\u4FE1\u606F\u516C\u5F00", "\u653F\u52A1\u516C\u5F00"];
const MAX_TITLE = 80;
const MIN_TITLE = 8;
function compactTitle(text) {
  let compact = "";
  for (const character of toHalfWidth(text))
    compact += foldCharacter(character) === "" && !isQuote(character) ? "" : character;
  return compact;
}
function isQuote(character) {
  return '\u201C\u201D"\u300C\u300D\u300E\u300F'.includes(character);
}
function isTitleText(text) {
  if (text.length < MIN_TITLE || text.length > MAX_TITLE || /[。；，！？：;,!?:《》]/.test(text)) return false;
  if (/^(?:根据|按照|依据|现将|本报告|本年报|下载|附件|点击)/.test(text)) return false;
  const words = withoutRemark(text);
  return /(?:报告|年报|报告书|总结)$/.test(words) && SUBJECT.some((subject) => words.includes(subject));
}
function readTitleWords(text) {
  const title = compactTitle(text);
  const match = /(\d{4}|[〇○零一二三四五六七八九]{4})年度?/.exec(title);
  const year = match === null ? null : yearOf(match[1] ?? "");
  if (match === null) return { agency: agencyIn(title), year };
  const before = agencyIn(title.slice(0, match.index));
  return { agency: before ?? agencyIn(title.slice(match.index + match[0].length)), year };
}
function agencyIn(words) {
  const name = words.slice(0, subjectStart(words)).replace(/^[^\p{L}\p{N}“"]*(?:关于)?/u, "").replace(/(?:关于|的)+$/, "");
  return name.length >= 2 && !/^(?:报告|年报|年度报告|工作)/.test(name) ? name : null;
}
function subjectStart(words) {
  const full = words.lastIndexOf("\u653F\u5E9C\u4FE1\u606F\u516C\u5F00");
  if (full > 0) return words.slice(0, full).endsWith("\u4EBA\u6C11") ? full + "\u653F\u5E9C".length : full;
  const starts = SUBJECT.map((subject) => words.indexOf(subject)).filter((start) => start >= 0);
  return starts.length === 0 ? words.length : Math.min(...starts);
}
function withoutRemark(title) {
  const open = Math.max(title.lastIndexOf("\uFF08"), title.lastIndexOf("("));
  return open > 0 && /[）)]$/.test(title) ? title.slice(0, open) : title;
}
function yearOf(text) {
  const digits = Array.from(text, (character) => {
    const value = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(character === "\u25CB" || character === "\u96F6" ? "\u3007" : character);
    return value >= 0 ? String(value) : character;
  }).join("");
  const year = Number(toHalfWidth(digits));
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : null;
}
export {
  compactTitle,
  isTitleText,
  readTitleWords,
  yearOf
};
