import { compareExact, zero } from "../../src/report/numbers.js";
import { defineRule, finding } from "../../src/rule/define.js";
import { form2021, practice } from "../../src/standard/instruments.js";
const ACTING = [
  "\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u5C40",
  "\u516C\u5B89\u5C40",
  "\u7A0E\u52A1\u5C40",
  "\u4EA4\u901A\u8FD0\u8F93\u5C40",
  "\u57CE\u5E02\u7BA1\u7406",
  "\u7EFC\u5408\u6267\u6CD5",
  "\u751F\u6001\u73AF\u5883\u5C40",
  "\u5E94\u6025\u7BA1\u7406\u5C40",
  "\u536B\u751F\u5065\u5EB7"
];
var all_zero_default = defineRule({
  id: "all-zero",
  title: { zh: "\u5404\u8868\u5168\u90E8\u4E3A\u96F6", en: "every figure is zero" },
  group: "tables",
  basis: [form2021.responsibility, practice("C", "\u5168\u96F6\u5E74\u62A5\u66FE\u88AB\u8D28\u7591\u4E0D\u5B9E")],
  scope: "report",
  messages: {
    zeros: {
      severity: "info",
      zh: "{agency}\u5404\u8868 {count} \u4E2A\u6570\u5168\u90E8\u662F 0\u3002\u8FD9\u7C7B\u673A\u5173\u4E00\u5E74\u6CA1\u6709\u4E00\u4EF6\u8BB8\u53EF\u3001\u5904\u7F5A\u6216\u7533\u8BF7\u5E76\u4E0D\u591A\u89C1\uFF0C\u8BF7\u6838\u5BF9\u662F\u5426\u6F0F\u586B\u3002",
      en: "All {count} figures of {agency} are 0, which is rare for such a body. Check whether they were left out."
    }
  },
  applies: ({ report }) => ACTING.some((name) => report.agency?.includes(name) === true),
  *check({ report, figures }) {
    const told = Array.from(figures).filter(({ exact }) => exact !== null);
    const all = told.length === figures.size && told.every(({ exact }) => exact !== null && compareExact(exact, zero) === 0);
    if (!all || told.length === 0) return;
    const at = report.table("proactive").spot;
    yield finding("zeros", { at, data: { agency: report.agency ?? "", count: told.length } });
  }
});
export {
  all_zero_default as default
};
