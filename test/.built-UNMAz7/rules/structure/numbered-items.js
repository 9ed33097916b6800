import { chineseNumber, splitNumeral } from "../../src/standard/labels.js";
const CHINESE = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function toChinese(number) {
  const ones = number % 10 === 0 ? "" : CHINESE[number % 10] ?? "";
  if (number < 10) return ones;
  return `${number < 20 ? "" : CHINESE[Math.floor(number / 10)] ?? ""}\u5341${ones}`;
}
function paragraphSeries(paragraphs, sectionNumber) {
  const closed = [];
  const open = [];
  for (const paragraph of paragraphs) {
    const read = readNumber(paragraph);
    if (read === null) continue;
    const { style, item } = read;
    let level = open.findIndex((series) => series.style === style);
    if (level < 0) {
      level = open.length;
      open.push({ style, items: [], begun: style === "chinese" && item.number !== 1 ? sectionNumber : null });
    }
    closed.push(...open.splice(level + 1));
    open[level]?.items.push(item);
  }
  return [...closed, ...open];
}
function readNumber(paragraph) {
  const { text, kind } = paragraph;
  const { number, style, numeral, rest } = splitNumeral(text);
  if (number === null || style === null || numeral === null) return null;
  if (kind === "list-item" && /^\d+[.)]/.test(text)) return null;
  const printed = text.slice(0, rest).trim();
  if (!/[、.．，,：:）)〕\]】①-⑩]$/u.test(printed)) return null;
  const print = (other) => printed.replace(numeral, style.startsWith("arabic") ? arabicLike(numeral, other) : toChinese(other));
  return { style, item: { number, text: printed, at: paragraph.at(0, text.slice(0, rest).trimEnd().length), print } };
}
function arabicLike(numeral, number) {
  const circled = "\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469";
  if (circled.includes(numeral)) return circled[number - 1] ?? String(number);
  const wide = /[０-９]/.test(numeral);
  return wide ? String(number).replace(/\d/g, (digit) => "\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19"[Number(digit)] ?? digit) : String(number);
}
const IN_CLAUSE = /(?<=^|[。；;，,：:、！？（(\s])([一二三四五六七八九十]{1,3})(是|要|方面)/gu;
function clauseSeries(paragraphs) {
  const series = [];
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "heading") series.push({ word: "", items: [] });
    let end = 0;
    for (const match of paragraph.text.matchAll(IN_CLAUSE)) {
      const number = chineseNumber(match[1] ?? "");
      const word = match[2] ?? "";
      if (number === null) continue;
      const elided = /…|\.{3}|略/.test(paragraph.text.slice(end, match.index));
      end = match.index + match[0].length;
      const item = {
        number,
        text: match[0],
        at: paragraph.at(match.index, end),
        print: (other) => toChinese(other) + word
      };
      const current = series.at(-1);
      if (current !== void 0 && current.word === word && !elided && number !== 1) current.items.push(item);
      else if (!elided || number === 1) series.push({ word, items: [item] });
      else series.push({ word, items: [] });
    }
  }
  return series.filter(({ items }) => items.length > 0);
}
export {
  clauseSeries,
  paragraphSeries
};
