import { compareExact, formatExact, subtract } from "../../src/report/numbers.js";
import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { practice } from "../../src/standard/instruments.js";
import { cellName, hasTable, plain, written } from "./tables.js";
var in_force_count_default = defineRule({
  id: "in-force-count",
  title: { zh: "\u73B0\u884C\u6709\u6548\u4EF6\u6570\u504F\u5C0F", en: "fewer in force than made and not repealed" },
  group: "tables",
  basis: [practice("D", "\u73B0\u884C\u6709\u6548\u4EF6\u6570")],
  scope: "report",
  standards: ["2021"],
  messages: {
    fewer: {
      severity: "warning",
      zh: "\u201C{row}\u201D\u73B0\u884C\u6709\u6548 {inForce} \u4EF6\uFF0C\u5C11\u4E8E\u672C\u5E74\u5236\u53D1 {issued} \u4EF6\u51CF\u53BB\u672C\u5E74\u5E9F\u6B62 {repealed} \u4EF6\uFF08{least} \u4EF6\uFF09\u3002\u8BF7\u6838\u5BF9\uFF1B\u5F53\u5E74\u5236\u53D1\u53C8\u5F53\u5E74\u5931\u6548\u7684\uFF0C\u53EF\u4E0D\u6539\u3002",
      en: "\u201C{row}\u201D: {inForce} in force, fewer than {issued} issued less {repealed} repealed this year ({least}). Check them; documents that were issued and expired within the year explain it."
    },
    untold: {
      severity: "unjudged",
      zh: "\u201C{row}\u201D\u7684\u4E09\u4E2A\u6570\u4E0D\u5168\uFF0C\u65E0\u6CD5\u6BD4\u8F83\u73B0\u884C\u6709\u6548\u4EF6\u6570\u3002",
      en: "\u201C{row}\u201D: one of the three numbers is wanting, so the number in force was not compared."
    }
  },
  applies: (context) => hasTable(context, "proactive"),
  *check({ figures }) {
    for (const row of ["regulations", "normativeDocuments"]) {
      const issued = figures.get(`proactive.${row}.issued`);
      const repealed = figures.get(`proactive.${row}.repealed`);
      const inForce = figures.get(`proactive.${row}.inForce`);
      if (!issued || !repealed || !inForce) continue;
      const name = inForce.form.row.label;
      if (issued.exact === null || repealed.exact === null || inForce.exact === null) {
        yield unjudged("untold", { at: inForce, data: { row: name } });
        continue;
      }
      const least = subtract(issued.exact, repealed.exact);
      if (compareExact(inForce.exact, least) >= 0) continue;
      yield finding("fewer", {
        at: inForce,
        related: [issued, repealed].map((figure) => ({
          at: figure,
          note: plain(`${cellName(figure)}\uFF1A${written(figure)}`)
        })),
        data: {
          row: name,
          inForce: written(inForce),
          issued: written(issued),
          repealed: written(repealed),
          least: formatExact(least)
        }
      });
    }
  }
});
export {
  in_force_count_default as default
};
