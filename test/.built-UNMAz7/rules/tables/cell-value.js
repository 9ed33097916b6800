import { compareExact, formatExact, isInteger, zero } from "../../src/report/numbers.js";
import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import { cellName, closedTables, readTables, unreadFigures } from "./tables.js";
var cell_value_default = defineRule({
  id: "cell-value",
  title: { zh: "\u683C\u5185\u6570\u503C\u4E0D\u5408\u8981\u6C42", en: "a cell does not hold what its column asks for" },
  group: "tables",
  basis: [form2021.counts],
  scope: "report",
  standards: ["2019", "2021"],
  messages: {
    text: {
      severity: "error",
      zh: "\u201C{cell}\u201D\u5E94\u586B\u6570\u5B57\uFF0C\u586B\u7684\u662F\u201C{raw}\u201D\u3002",
      en: "\u201C{cell}\u201D should hold a number; it holds \u201C{raw}\u201D."
    },
    negative: {
      severity: "error",
      zh: "\u201C{cell}\u201D\u662F\u4EF6\u6570\uFF0C\u4E0D\u4F1A\u662F\u8D1F\u6570\uFF0C\u586B\u7684\u662F\u201C{raw}\u201D\u3002\u8BF7\u6838\u5BF9\u3002",
      en: "\u201C{cell}\u201D is a count and cannot be negative; it holds \u201C{raw}\u201D. Check it."
    },
    fraction: {
      severity: "warning",
      zh: "\u201C{cell}\u201D\u662F\u4EF6\u6570\uFF0C\u5E94\u4E3A\u6574\u6570\uFF0C\u586B\u7684\u662F\u201C{raw}\u201D\u3002\u8BF7\u6838\u5BF9\u3002",
      en: "\u201C{cell}\u201D is a count and should be a whole number; it holds \u201C{raw}\u201D. Check it."
    },
    negativeAmount: {
      severity: "warning",
      zh: "\u201C{cell}\u201D\u662F\u91D1\u989D\uFF0C\u586B\u7684\u662F\u8D1F\u6570\u201C{raw}\u201D\u3002\u8BF7\u6838\u5BF9\u3002",
      en: "\u201C{cell}\u201D is an amount of money; it holds the negative \u201C{raw}\u201D. Check it."
    },
    remark: {
      severity: "info",
      zh: "\u201C{cell}\u201D\u586B\u7684\u662F\u201C{raw}\u201D\uFF0C\u5DF2\u6309 {value} \u8BFB\u53D6\u3002\u683C\u5185\u53EA\u586B\u6570\u5B57\uFF0C\u5355\u4F4D\u548C\u8BF4\u660E\u8BF7\u79FB\u5230\u8868\u5916\u3002",
      en: "\u201C{cell}\u201D holds \u201C{raw}\u201D, read as {value}. Put only the number there; units and notes belong outside the table."
    },
    change: {
      severity: "info",
      zh: "\u201C{cell}\u201D\u5E94\u586B\u589E\u51CF\u7684\u6570\uFF0C\u51CF\u5C11\u7684\u5199\u8D1F\u53F7\uFF1B\u586B\u7684\u662F\u201C{raw}\u201D\u3002",
      en: "\u201C{cell}\u201D should hold the change as a number, with a minus for less; it holds \u201C{raw}\u201D."
    },
    untold: {
      severity: "unjudged",
      zh: "{table}\u6709 {count} \u683C\u672A\u80FD\u8BFB\u51C6\uFF0C\u6CA1\u6709\u6838\u5BF9\u6240\u586B\u7684\u6570\u3002",
      en: "{table} has {count} cells that could not be read with certainty; what they hold was not checked."
    },
    closed: {
      severity: "unjudged",
      zh: "{table}\u672A\u80FD\u8BFB\u51FA\uFF0C\u6CA1\u6709\u6838\u5BF9\u6240\u586B\u7684\u6570\u3002",
      en: "{table} could not be read; what its cells hold was not checked."
    }
  },
  applies: ({ report }) => report.tables.some(({ state }) => state !== "absent"),
  *check(context) {
    for (const table of closedTables(context))
      yield unjudged("closed", { at: table.spot, data: { table: table.form.name } });
    for (const table of readTables(context)) {
      const unread = unreadFigures(context.figures, table);
      const [first] = unread;
      if (first !== void 0)
        yield unjudged("untold", { at: first, data: { table: table.form.name, count: unread.length } });
      for (const row of table.rows) for (const figure of row.figures) yield* judge(figure);
    }
  }
});
function* judge(figure) {
  const { exact, raw, remark, state } = figure;
  const { kind } = figure.form.column;
  const data = { cell: cellName(figure), raw };
  if (state === "not-a-number") yield finding(kind === "change" ? "change" : "text", { at: figure, data });
  if (state !== "number" || exact === null) return;
  const negative = compareExact(exact, zero) < 0;
  if (kind === "count" && negative) yield finding("negative", { at: figure, data });
  if (kind === "count" && !isInteger(exact)) yield finding("fraction", { at: figure, data });
  if (kind === "money" && negative) yield finding("negativeAmount", { at: figure, data });
  if (remark !== null && !isUnitOfFee(figure))
    yield finding("remark", { at: figure, data: { ...data, value: formatExact(exact) } });
}
function isUnitOfFee({ figure, remark }) {
  return figure === "proactive.fees.amount" && remark?.includes("\u5143") === true;
}
export {
  cell_value_default as default
};
