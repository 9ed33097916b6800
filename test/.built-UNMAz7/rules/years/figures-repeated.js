import { compareExact, zero } from "../../src/report/numbers.js";
import { defineRule, finding } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import { exactOf } from "./figures.js";
const FEWEST = 5;
var figures_repeated_default = defineRule({
  id: "figures-repeated",
  title: { zh: "\u6570\u5B57\u4E0E\u4E0A\u5E74\u62A5\u544A\u5168\u90E8\u76F8\u540C", en: "every figure is last year\u2019s" },
  group: "years",
  basis: [form2021.responsibility],
  scope: "years",
  messages: {
    repeated: {
      severity: "info",
      zh: "\u672C\u5E74 {count} \u4E2A\u4E0D\u4E3A 0 \u7684\u6570\u4E0E\u4E0A\u5E74\u62A5\u544A\uFF08{path}\uFF09\u5168\u90E8\u76F8\u540C\uFF0C\u7591\u4E3A\u6CBF\u7528\u65E7\u8868\u3002\u8BF7\u6838\u5BF9\u3002",
      en: "All {count} figures other than 0 are those of last year\u2019s report ({path}). Perhaps old tables were kept: check them."
    }
  },
  applies: ({ figures }) => Array.from(figures).filter(isSomething).length >= FEWEST,
  *check({ figures, previous }) {
    const some = Array.from(figures).filter(isSomething);
    const before = Array.from(previous.report.figures).filter(isSomething);
    const [first] = some;
    if (first === void 0 || before.length !== some.length) return;
    const equal = some.every((figure) => {
      const last = exactOf(previous.report.figures, figure.figure);
      return last !== null && figure.exact !== null && compareExact(last, figure.exact) === 0;
    });
    if (equal) yield finding("repeated", { at: first, data: { count: some.length, path: previous.path } });
  }
});
function isSomething({ exact }) {
  return exact !== null && compareExact(exact, zero) !== 0;
}
export {
  figures_repeated_default as default
};
