import { compareExact, formatExact, zero } from "../../src/report/numbers.js";
import { defineRule, finding } from "../../src/rule/define.js";
import { reconsiderationFirst } from "../../src/standard/instruments.js";
var direct_litigation_default = defineRule({
  id: "direct-litigation",
  title: { zh: "\u4ECD\u6709\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9\u7684\u6848\u4EF6", en: "suits that went past reconsideration" },
  group: "tables",
  basis: [reconsiderationFirst],
  scope: "report",
  messages: {
    direct: {
      severity: "info",
      zh: "\u201C\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9\u201D\u603B\u8BA1\u4E3A {count}\u30022024\u5E74\u8D77\uFF0C\u5BF9\u4E0D\u4E88\u516C\u5F00\u4E0D\u670D\u7684\u5E94\u5F53\u5148\u7533\u8BF7\u884C\u653F\u590D\u8BAE\uFF1B\u5176\u4ED6\u60C5\u5F62\u548C\u4EE5\u524D\u7ACB\u6848\u7684\u9664\u5916\uFF0C\u8BF7\u6838\u5BF9\u5F52\u7C7B\u3002",
      en: "Suits without reconsideration: {count}. Since 2024 a refusal to disclose goes to reconsideration first; other cases and older ones excepted, check where they belong."
    }
  },
  applies: ({ report }) => report.year !== null && report.year >= 2024,
  *check({ figures }) {
    const total = figures.get("disputes.litigation.direct.total");
    if (total?.exact && compareExact(total.exact, zero) > 0)
      yield finding("direct", { at: total, data: { count: formatExact(total.exact) } });
  }
});
export {
  direct_litigation_default as default
};
