import { add, compareExact, subtract } from "../../src/report/numbers.js";
import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { practice } from "../../src/standard/instruments.js";
import { exactOf, isThere, written } from "./figures.js";
var in_force_carry_over_default = defineRule({
  id: "in-force-carry-over",
  title: { zh: "\u73B0\u884C\u6709\u6548\u4EF6\u6570\u4E0E\u4E0A\u5E74\u63A5\u4E0D\u4E0A", en: "documents in force do not follow from last year\u2019s" },
  group: "years",
  basis: [practice("C", "\u73B0\u884C\u6709\u6548\u4EF6\u6570\uFF1D\u4E0A\u5E74\u73B0\u884C\u6709\u6548\u4EF6\u6570\uFF0B\u672C\u5E74\u5236\u53D1\u4EF6\u6570\uFF0D\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570")],
  scope: "years",
  standards: ["2021"],
  messages: {
    differs: {
      severity: "warning",
      zh: "{what}\u73B0\u884C\u6709\u6548 {inForce} \u4EF6\uFF0C\u6309\u4E0A\u5E74\u62A5\u544A\uFF08{path}\uFF09\u73B0\u884C\u6709\u6548 {before} \u4EF6\u3001\u672C\u5E74\u5236\u53D1 {issued} \u4EF6\u3001\u5E9F\u6B62 {repealed} \u4EF6\u63A8\u7B97\u5E94\u4E3A {expected} \u4EF6\u3002\u8BF7\u6838\u5BF9\uFF1B\u81EA\u52A8\u5931\u6548\u3001\u6E05\u7406\u3001\u91CD\u65B0\u8BA1\u6570\u9020\u6210\u7684\u5DEE\u989D\uFF0C\u5B9C\u5728\u6B63\u6587\u8BF4\u660E\u3002",
      en: "{what}: {inForce} in force, but {before} last year ({path}) + {issued} issued \u2212 {repealed} repealed = {expected}. Check it, or explain the difference (expiry, a review, a recount) in the text."
    },
    untold: {
      severity: "unjudged",
      zh: "{what}\u6709\u4E00\u5E74\u7684\u4EF6\u6570\u6CA1\u6709\u8BFB\u51FA\uFF0C\u672A\u80FD\u6838\u5BF9\u73B0\u884C\u6709\u6548\u4EF6\u6570\u3002",
      en: "{what}: a number of one of the years could not be read."
    }
  },
  applies: ({ previous }) => previous.report.standard?.id === "2021",
  *check({ figures, previous }) {
    for (const row of ["regulations", "normativeDocuments"]) {
      const [issued, repealed, inForce] = ["issued", "repealed", "inForce"].map(
        (column) => figures.get(`proactive.${row}.${column}`)
      );
      if (!isThere(inForce) || !isThere(issued) || !isThere(repealed)) continue;
      const what = inForce.form.row.label;
      const before = exactOf(previous.report.figures, `proactive.${row}.inForce`);
      if (before === null || inForce.exact === null || issued.exact === null || repealed.exact === null) {
        yield unjudged("untold", { at: inForce, data: { what } });
        continue;
      }
      const expected = subtract(add(before, issued.exact), repealed.exact);
      if (compareExact(expected, inForce.exact) === 0) continue;
      yield finding("differs", {
        at: inForce,
        related: [
          { at: issued, note: { zh: `\u672C\u5E74\u5236\u53D1 ${written(issued.exact)}`, en: `issued ${written(issued.exact)}` } },
          { at: repealed, note: { zh: `\u672C\u5E74\u5E9F\u6B62 ${written(repealed.exact)}`, en: `repealed ${written(repealed.exact)}` } }
        ],
        data: {
          what,
          inForce: written(inForce.exact),
          before: written(before),
          issued: written(issued.exact),
          repealed: written(repealed.exact),
          expected: written(expected),
          path: previous.path
        }
      });
    }
  }
});
export {
  in_force_carry_over_default as default
};
