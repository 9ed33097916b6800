import { formatExact, sum } from "../../src/report/numbers.js";
import { defineRule, finding } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import {
  balances,
  exceeds,
  fits,
  isComplete,
  isExactList,
  isShareOf,
  nearestTotal,
  percentOf,
  totalsFor
} from "./sums.js";
var prose_sum_default = defineRule({
  id: "prose-sum",
  title: { zh: "\u6B63\u6587\u91CC\u7684\u5206\u9879\u4E0E\u5408\u8BA1\u4E0D\u7B26", en: "parts in the text do not make up their total" },
  group: "prose",
  basis: [form2021.responsibility],
  scope: "report",
  messages: {
    unequal: {
      severity: "warning",
      zh: "\u5404\u5206\u9879\u4E4B\u548C\u4E0E\u201C{total}\u201D\u4E0D\u7B26\uFF1A{parts}\uFF1D{sum}\u3002\u8BF7\u6838\u5BF9\u5404\u5206\u9879\u548C\u5408\u8BA1\u3002",
      en: "The parts do not make up \u201C{total}\u201D: {parts} = {sum}. Check the parts and the total."
    },
    exceeds: {
      severity: "warning",
      zh: "\u5206\u9879\u4E4B\u548C\u8D85\u8FC7\u201C{total}\u201D\uFF1A{parts}\uFF1D{sum}\u3002\u8BF7\u6838\u5BF9\u5404\u5206\u9879\u548C\u5408\u8BA1\u3002",
      en: "The parts exceed \u201C{total}\u201D: {parts} = {sum}. Check the parts and the total."
    },
    balance: {
      severity: "warning",
      zh: "\u6536\u5230\u3001\u7ED3\u8F6C\u4E0E\u529E\u7ED3\u5BF9\u4E0D\u4E0A\uFF1A\u201C{received}\u201D\u52A0\u201C{carriedIn}\u201D\uFF0C\u4E0D\u7B49\u4E8E\u201C{answered}\u201D\u52A0\u201C{carriedOut}\u201D\u3002\u8BF7\u6838\u5BF9\u8FD9\u56DB\u4E2A\u6570\u3002",
      en: "\u201C{received}\u201D and \u201C{carriedIn}\u201D do not equal \u201C{answered}\u201D and \u201C{carriedOut}\u201D. Check these four numbers."
    },
    share: {
      severity: "warning",
      zh: "\u201C{number}\u201D\u201C{share}\u201D\u4E0E\u6587\u4E2D\u7ED9\u51FA\u7684\u603B\u6570\u5BF9\u4E0D\u4E0A\uFF1A\u5360\u201C{total}\u201D\u7684 {percent}%\u3002\u8BF7\u6838\u5BF9\u3002",
      en: "\u201C{number}\u201D is said to be \u201C{share}\u201D; of \u201C{total}\u201D it is {percent}%. Check it."
    }
  },
  applies: ({ report }) => report.prose.partitions.length > 0,
  *check({ report, figures }) {
    for (const list of report.prose.partitions) {
      if (!isExactList(list)) continue;
      if (list.kind === "balance") {
        const [received, carriedIn] = list.totals;
        const [answered, carriedOut] = list.parts;
        if (!received || !carriedIn || !answered || !carriedOut || balances(list)) continue;
        yield finding("balance", {
          at: answered.at,
          related: [received, carriedIn, carriedOut].map(pointAt),
          data: {
            received: received.clauseText,
            carriedIn: carriedIn.clauseText,
            answered: answered.clauseText,
            carriedOut: carriedOut.clauseText
          }
        });
        continue;
      }
      const total = nearestTotal(list);
      if (total === null) continue;
      const messageId = isComplete(list, figures) && !fits(list) ? "unequal" : exceeds(list) ? "exceeds" : null;
      if (messageId !== null && list.parts.length > 1) {
        yield finding(messageId, {
          at: total.at,
          related: list.parts.map(pointAt),
          data: { total: total.clauseText, ...added(list) }
        });
      }
      for (const part of list.parts) {
        const { share } = part;
        if (share === null || share.approximate || totalsFor(list).some((whole) => isShareOf(part, share, whole)))
          continue;
        yield finding("share", {
          at: share.at,
          related: [part, ...list.totals].map(pointAt),
          data: { number: part.clauseText, share: share.quote, total: total.clauseText, percent: percentOf(part, total) }
        });
      }
    }
  }
});
function pointAt(claim) {
  return { at: claim.at, note: { zh: claim.clauseText, en: claim.clauseText } };
}
function added({ parts }) {
  return {
    parts: parts.map(({ number }) => formatExact(number)).join("\uFF0B"),
    sum: formatExact(sum(parts.map(({ number }) => number)))
  };
}
export {
  prose_sum_default as default
};
