import { proseOf } from "./words.js";
const SHORTEST = 6;
const MOST_DIFFERENT = 2;
const ENDING = 2;
function otherSpellings(report, name) {
  const core = withoutPlace(name.replace(/\s/g, ""));
  if (core.length < SHORTEST) return [];
  const found = /* @__PURE__ */ new Map();
  for (const paragraph of proseOf(report)) {
    for (const { start, end } of candidates(paragraph.text, core)) {
      const text = paragraph.text.slice(start, end);
      const compact = text.replace(/\s/g, "");
      if (!found.has(compact)) found.set(compact, { at: paragraph.at(start, end), text: compact });
    }
  }
  return [...found.values()];
}
function withoutPlace(name) {
  let from = 0;
  for (let index = 1; index < name.length - SHORTEST + 1; index++)
    if ("\u7701\u5E02\u53BF\u533A\u5DDE\u65D7\u76DF".includes(name[index] ?? "")) from = index + 1;
  return name.slice(from);
}
function candidates(text, core) {
  const [head, tail] = [core.slice(0, ENDING), core.slice(-ENDING)];
  const found = [];
  for (let start = text.indexOf(head); start !== -1; start = text.indexOf(head, start + 1)) {
    const end = text.indexOf(tail, start + ENDING);
    if (end === -1) break;
    const words = text.slice(start, end + ENDING).replace(/\s/g, "");
    if (words.length > core.length + MOST_DIFFERENT || !/^\p{Script=Han}+$/u.test(words)) continue;
    if (words !== core && !continues(text, end + ENDING, core) && distance(words, core) <= MOST_DIFFERENT)
      found.push({ start, end: end + ENDING });
  }
  return found;
}
function continues(text, end, core) {
  return core.includes(text.slice(end - ENDING, end + 1));
}
function distance(left, right) {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      current.push(
        Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + cost)
      );
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
const PRONOUNS = [
  [/局$/, "\u5C40"],
  [/(?:委员会|委)$/, "\u59D4"],
  [/厅$/, "\u5385"],
  [/镇(?:人民政府)?$/, "\u9547"],
  [/乡(?:人民政府)?$/, "\u4E61"]
];
const TELLING = ["\u5C40", "\u59D4", "\u5385", "\u9547", "\u4E61"];
function wrongPronouns(report, name) {
  const own = PRONOUNS.find(([ending]) => ending.test(name))?.[1];
  if (own === void 0 || /[（(]/.test(name)) return [];
  return TELLING.filter((kind) => kind !== own).flatMap((kind) => firstPronoun(report, kind) ?? []);
}
function firstPronoun(report, kind) {
  for (const paragraph of proseOf(report)) {
    for (const pronoun of [`\u6211${kind}`, `\u672C${kind}`]) {
      const start = paragraph.text.indexOf(pronoun);
      if (start === -1 || isWithinWord(paragraph.text, start, kind)) continue;
      return { at: paragraph.at(start, start + pronoun.length), text: pronoun };
    }
  }
  return null;
}
function isWithinWord(text, start, kind) {
  const [before, after] = [text[start - 1] ?? "", text[start + 2] ?? ""];
  if ("\u81EA\u57FA\u6839\u539F\u65E5\u6210\u8D44\u6587\u7248\u6837".includes(before) && before !== "") return true;
  if (kind === "\u59D4" && "\u6258\u6D3E\u5C48\u5458".includes(after) && after !== "") return true;
  if (kind === "\u5C40" && "\u9762\u9650\u90E8".includes(after) && after !== "") return true;
  if ((kind === "\u4E61" || kind === "\u9547") && "\u6751\u571F\u9547\u8857\u4E61\u4EB2".includes(after) && after !== "") return true;
  return text.lastIndexOf("\u201C", start) > text.lastIndexOf("\u201D", start);
}
export {
  otherSpellings,
  wrongPronouns
};
