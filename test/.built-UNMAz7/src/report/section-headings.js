import { standard2021 } from "../standard/index.js";
import { normaliseLabel, phraseKey, splitNumeral, vocabularyOf } from "../standard/labels.js";
import { similarity } from "../standard/similarity.js";
const MAX_HEADING = 60;
function readHeading(text, marked) {
  if (text.length > MAX_HEADING) return null;
  const { rest, number, numeral, style } = splitNumeral(text);
  const words = style === "ordinal" ? text.slice(rest).replace(/^(?:部分|章|节|篇)[\s、.．：:]*/, "") : text.slice(rest);
  const key = phraseKey(words);
  if (key.length < 2 || isContentsLine(key)) return null;
  const found = lookUp(key, number, style, marked) ?? closest(key, number, style) ?? bySubject(key, number, style);
  if (found === null) return null;
  const ownNumber = number === null ? null : number === found.form.number;
  const score = found.score + (ownNumber === null ? 0 : ownNumber ? 0.15 : -0.15) + (marked ? 0.05 : 0);
  return { form: found.form, match: found.match, numeral, style, ownNumber, score };
}
function isContentsLine(key) {
  const page = /\d{1,3}$/.exec(key)?.[0] ?? "";
  const name = key.slice(0, key.length - page.length);
  return /(?:\.\.|··|--|__)$/.test(name) || page !== "" && vocabularyOf(standard2021).sections.has(name);
}
function lookUp(key, number, style, marked) {
  const entry = vocabularyOf(standard2021).sections.get(key);
  if (entry === void 0) return null;
  const { section: form, match } = entry;
  if (isBracketed(style)) return match === "exact" ? { form, match, score: 0.4 } : null;
  if (match === "exact") return { form, match, score: 1 };
  const trusted = isSectionStyle(style) ? number === form.number : number === null && (marked || key.length >= LONG_NAME);
  return trusted ? { form, match, score: 0.9 } : null;
}
function closest(key, number, style) {
  if (isBracketed(style) || key.length < 4 || SENTENCE.test(key)) return null;
  let best = null;
  for (const [name, { section: form, match }] of vocabularyOf(standard2021).sections) {
    const bound = match === "exact" && number === form.number ? SLIP_WITH_NUMBER : SLIP;
    if (bound === SLIP && (name.length < LONG_NAME || number !== null && match === "alias" && number !== form.number))
      continue;
    const alike = similarity(key, name, Math.max(bound, best?.score ?? 0));
    if (alike >= bound && alike > (best?.score ?? 0)) best = { form, match: "slip", score: alike };
  }
  return best === null ? null : { ...best, score: best.score * 0.9 };
}
const SENTENCE = /[,。;]/;
function bySubject(key, number, style) {
  if (!isSectionStyle(style) || number === null || key.length > 40 || SENTENCE.test(key)) return null;
  const subject = subjects[number - 1];
  const form = standard2021.sections[number - 1];
  if (subject === void 0 || form === void 0) return null;
  return subject.some((word) => key.includes(word)) ? { form, match: "alias", score: 0.7 } : null;
}
const subjects = [
  ["\u603B\u4F53", "\u603B\u7684", "\u6982\u8FF0", "\u6982\u51B5", "\u57FA\u672C\u60C5\u51B5", "\u5DE5\u4F5C\u60C5\u51B5", "\u5F00\u5C55\u60C5\u51B5", "\u63A8\u8FDB\u60C5\u51B5", "\u4E3B\u8981\u5DE5\u4F5C"],
  ["\u4E3B\u52A8\u516C\u5F00"],
  ["\u7533\u8BF7"],
  ["\u590D\u8BAE", "\u8BC9\u8BBC"],
  ["\u95EE\u9898", "\u4E0D\u8DB3", "\u56F0\u96BE", "\u6539\u8FDB", "\u6574\u6539", "\u63AA\u65BD", "\u6253\u7B97", "\u52AA\u529B\u65B9\u5411", "\u4E0B\u4E00\u6B65", "\u4E0B\u6B65"],
  ["\u5176\u4ED6", "\u5176\u5B83", "\u9700\u8981\u62A5\u544A", "\u9700\u8981\u8BF4\u660E"]
];
const LONG_NAME = 9;
const SLIP_WITH_NUMBER = 0.7;
const SLIP = 0.85;
function isBracketed(style) {
  return style === "chinese-bracketed" || style === "arabic-bracketed";
}
function isSectionStyle(style) {
  return style === "chinese" || style === "ordinal";
}
function headingPrefix(text) {
  const { rest: start, number, style } = splitNumeral(text.slice(0, MAX_HEADING));
  const form = number === null || !isSectionStyle(style) ? void 0 : standard2021.sections[number - 1];
  if (form === void 0) return null;
  const name = normaliseLabel(form.name);
  let matched = 0;
  let end = start;
  while (end < text.length && end < MAX_HEADING && matched < name.length) {
    const unit = normaliseLabel(text[end] ?? "");
    if (!name.startsWith(unit, matched)) return null;
    matched += unit.length;
    end++;
  }
  if (matched < name.length) return null;
  const tail = /^[\s：:。.]+/.exec(text.slice(end, end + MAX_HEADING))?.[0] ?? "";
  const rest = end + tail.length;
  if (rest >= text.length || tail === "" && !/^[\d０-９]/.test(text.slice(end))) return null;
  return isContentsLine(phraseKey(text.slice(start))) ? null : { end, rest };
}
export {
  headingPrefix,
  readHeading
};
