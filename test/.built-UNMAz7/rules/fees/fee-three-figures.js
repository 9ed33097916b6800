import { defineRule, finding } from "../../src/rule/define.js";
import { practice } from "../../src/standard/instruments.js";
import { feeStatement } from "./statements.js";
var fee_three_figures_default = defineRule({
  id: "fee-three-figures",
  title: { zh: "\u4FE1\u606F\u5904\u7406\u8D39\u6CA1\u6709\u5199\u5168\u4E09\u4E2A\u6570", en: "the fee is not told in three numbers" },
  group: "fees",
  basis: [practice("D", "\u53D1\u51FA\u6536\u8D39\u901A\u77E5\u7684\u4EF6\u6570\u548C\u603B\u91D1\u989D\u3001\u5B9E\u9645\u6536\u53D6\u7684\u603B\u91D1\u989D")],
  scope: "report",
  messages: {
    missing: {
      severity: "info",
      zh: "\u6536\u53D6\u4E86\u4FE1\u606F\u5904\u7406\u8D39\uFF0C\u4F46\u6CA1\u6709\u5199{missing}\u3002",
      en: "A fee was charged, but this is missing: {missing}."
    }
  },
  applies: ({ report }) => collects(feeStatement(report)?.paragraph.text ?? ""),
  *check({ report }) {
    const statement = feeStatement(report);
    if (statement === null) return;
    const text = statement.paragraph.text.replace(/\s/g, "");
    const missing = PARTS.filter(({ words }) => !words.some((word) => text.includes(word)));
    if (missing.length === 0) return;
    const { paragraph, start, end } = statement;
    yield finding("missing", {
      at: paragraph.at(start, end),
      data: { missing: { zh: missing.map(({ zh }) => zh).join("\u3001"), en: missing.map(({ en }) => en).join(", ") } }
    });
  }
});
const PARTS = [
  { zh: "\u53D1\u51FA\u6536\u8D39\u901A\u77E5\u7684\u4EF6\u6570", en: "the number of notices", words: ["\u6536\u8D39\u901A\u77E5", "\u7F34\u8D39\u901A\u77E5"] },
  { zh: "\u901A\u77E5\u6536\u53D6\u7684\u603B\u91D1\u989D", en: "the total charged", words: ["\u603B\u91D1\u989D", "\u5E94\u6536", "\u901A\u77E5\u91D1\u989D"] },
  { zh: "\u5B9E\u9645\u6536\u53D6\u7684\u603B\u91D1\u989D", en: "the total received", words: ["\u5B9E\u9645\u6536\u53D6", "\u5B9E\u6536", "\u6536\u53D6\u4FE1\u606F\u5904\u7406\u8D39", "\u5171\u6536\u53D6"] }
];
function collects(text) {
  return /处理费[^。；]{0,12}[1-9]\d{0,9}(?:\.\d{1,4})?万?元/.test(text.replace(/\s/g, ""));
}
export {
  fee_three_figures_default as default
};
