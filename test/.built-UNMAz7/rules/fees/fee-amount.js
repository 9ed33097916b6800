import { compareExact, zero } from "../../src/report/numbers.js";
import { defineRule, finding } from "../../src/rule/define.js";
import { feeProvisions } from "../../src/standard/instruments.js";
import { readAmounts } from "./money.js";
import { namesFee, sentences } from "./statements.js";
var fee_amount_default = defineRule({
  id: "fee-amount",
  title: { zh: "\u4FE1\u606F\u5904\u7406\u8D39\u7684\u6570\u989D\u5B58\u7591", en: "an amount of the fee that is unlikely" },
  group: "fees",
  basis: [feeProvisions.tiers],
  scope: "report",
  messages: {
    tiers: {
      severity: "info",
      zh: "\u4FE1\u606F\u5904\u7406\u8D39 {amount} \u4E0D\u662F 10 \u5143\u7684\u6574\u500D\u6570\u3002\u6309\u4EF6\u6536\u53D6\u6BCF\u4EF6 100 \u5143\u8D77\uFF0C\u6309\u91CF\u6536\u53D6\u6BCF\u9875 10 \u5143\u300120 \u5143\u6216 40 \u5143\uFF0C\u6536\u4E0D\u51FA\u8FD9\u4E2A\u6570\u3002\u8BF7\u6838\u5BF9\u3002",
      en: "A fee of {amount} is no multiple of 10 yuan: by item it is 100 yuan and up, by quantity 10, 20 or 40 yuan a page. Check it."
    },
    noRequests: {
      severity: "info",
      zh: "\u8FD9\u91CC\u8BF4\u6536\u53D6\u4E86\u4FE1\u606F\u5904\u7406\u8D39 {amount}\uFF0C\u800C\u8868\u4E09\u65B0\u6536\u548C\u7ED3\u8F6C\u7684\u7533\u8BF7\u90FD\u662F 0\u3002\u8BF7\u6838\u5BF9\u3002",
      en: "A fee of {amount} is reported, but table three has no request received or carried in. Check it."
    },
    noNotice: {
      severity: "info",
      zh: "\u8FD9\u91CC\u8BF4\u201C{words}\u201D\uFF0C\u800C\u8868\u4E09\u201C\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528\u201D\u4E00\u884C\u603B\u8BA1\u4E3A {count}\uFF1A\u6709\u4EBA\u903E\u671F\u672A\u7F34\uFF0C\u8BF4\u660E\u53D1\u8FC7\u6536\u8D39\u901A\u77E5\u3002\u4E0A\u5E74\u53D1\u51FA\u7684\u9664\u5916\uFF0C\u8BF7\u6838\u5BF9\u3002",
      en: "Here it says \u201C{words}\u201D, but in table three {count} requests ended because a charged fee was not paid, which needs a notice. Unless it was sent the year before: check it."
    }
  },
  applies: ({ report }) => feeSentences(report).length > 0,
  *check({ report, figures }) {
    const received = figures.get("requests.received.total");
    const carriedIn = figures.get("requests.carriedIn.total");
    const unpaid = figures.get("requests.results.other.feeUnpaid.total");
    const noRequests = [received, carriedIn].every((figure) => figure?.exact && compareExact(figure.exact, zero) === 0);
    for (const sentence of feeSentences(report)) {
      const { paragraph, start } = sentence;
      for (const amount of charged(sentence, report.year)) {
        const at = paragraph.at(start + amount.start, start + amount.end);
        const parts = { at, data: { amount: amount.text } };
        if (!isMultipleOfTen(amount)) yield finding("tiers", parts);
        if (noRequests && received !== void 0 && compareExact(amount.yuan, zero) > 0) {
          yield finding("noRequests", { ...parts, related: [{ at: received, note: { zh: "\u65B0\u6536 0", en: "received 0" } }] });
        }
      }
      const denial = noNotice(sentence);
      if (denial === null || isOfAnotherYear(sentence.text, denial.start, report.year) || !unpaid?.exact || compareExact(unpaid.exact, zero) <= 0)
        continue;
      yield finding("noNotice", {
        at: paragraph.at(start + denial.start, start + denial.end),
        related: [{ at: unpaid, note: { zh: `\u903E\u671F\u672A\u7F34 ${unpaid.raw}`, en: `not paid ${unpaid.raw}` } }],
        data: { words: sentence.text.slice(denial.start, denial.end), count: unpaid.raw }
      });
    }
  }
});
function feeSentences(report) {
  return report.paragraphs.flatMap(sentences).filter(({ text }) => namesFee(text));
}
function isOfAnotherYear(text, offset, year) {
  const before = text.slice(0, offset);
  const named = Array.from(before.matchAll(/(20\d\d)\s?年|上一?年|往年|去年|历年|累计|以来/g)).at(-1);
  if (named === void 0) return false;
  return named[1] === void 0 || year !== null && Number(named[1]) !== year;
}
function charged({ text }, year) {
  return readAmounts(text).filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 6), start);
    const after = text.slice(end, end + 3).trimStart();
    const isRate = /每|标准|按照?$|超过|以[内上下]|余$|约$|近$/.test(before) || /^[/／每以余多左]/.test(after);
    return !isRate && !isOfAnotherYear(text, start, year);
  });
}
function isMultipleOfTen({ yuan }) {
  return yuan.units % 10n ** BigInt(yuan.scale + 1) === 0n;
}
const NO_NOTICE = [
  "\u672A\u53D1\u51FA",
  "\u672A\u5F00\u5177",
  "\u672A\u9001\u8FBE",
  "\u672A\u4E0B\u8FBE",
  "\u6CA1\u6709\u53D1\u51FA",
  "\u6CA1\u6709\u5F00\u5177",
  "\u672A\u4EA7\u751F",
  "\u6CA1\u6709\u4EA7\u751F",
  "\u672A\u53D1\u751F",
  "\u6CA1\u6709\u53D1\u751F",
  "\u65E0\u9700\u6536\u53D6",
  "\u6682\u672A\u5F00\u5C55",
  "\u672A\u5F00\u5C55"
];
function noNotice({ text }) {
  for (const words of NO_NOTICE) {
    const start = text.indexOf(words);
    if (start === -1) continue;
    const length = text.slice(start).search(/[，,、]/);
    const end = length === -1 ? text.length : start + length;
    if (text.slice(start, end).includes("\u8D39")) return { start, end };
  }
  return null;
}
export {
  fee_amount_default as default
};
