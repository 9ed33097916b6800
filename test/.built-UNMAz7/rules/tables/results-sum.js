import { formatExact } from "../../src/report/numbers.js";
import { defineRule, finding } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import { addends, judgeSums, partsOf, untoldMessages } from "./sums.js";
import { hasTable, written } from "./tables.js";
var results_sum_default = defineRule({
  id: "results-sum",
  title: { zh: "\u529E\u7406\u7ED3\u679C\u5408\u8BA1\u4E0D\u7B26", en: "the total of results is not the sum of its rows" },
  group: "tables",
  basis: [form2021.requestsTotals],
  scope: "report",
  standards: ["2019", "2021"],
  messages: {
    unequal: {
      severity: "error",
      zh: "\u201C{column}\u201D\u5217\uFF08\u4E03\uFF09\u603B\u8BA1\u4E3A {total}\uFF0C\u7B2C\u4E09\u9879\uFF08\u4E00\uFF09\u81F3\uFF08\u516D\uFF09\u5404\u884C\u76F8\u52A0\u4E3A {sum}\uFF08{parts}\uFF09\uFF0C\u4E8C\u8005\u5E94\u5F53\u76F8\u7B49\u3002\u8BF7\u6838\u5BF9\u603B\u8BA1\u548C\u5404\u884C\u7684\u6570\u3002",
      en: "Column \u201C{column}\u201D: the total \uFF08\u4E03\uFF09 is {total}, but rows \uFF08\u4E00\uFF09 to \uFF08\u516D\uFF09 of item three add up to {sum} ({parts}). Both must be equal: check the total and the rows."
    },
    ...untoldMessages
  },
  applies: (context) => hasTable(context, "requests"),
  check: (context) => judgeSums(
    context,
    {
      table: "requests",
      name: "requests.results",
      subject: ({ subject }) => ({ zh: `\u201C${subject}\u201D\u5217\u7684\uFF08\u4E03\uFF09\u603B\u8BA1`, en: `The total \uFF08\u4E03\uFF09 of column \u201C${subject}\u201D` })
    },
    (told) => told.total && finding("unequal", {
      at: told.total,
      related: partsOf(told, told.total),
      data: {
        column: told.identity.subject,
        total: written(told.total),
        sum: formatExact(told.leftSum),
        parts: addends(told.left)
      }
    })
  )
});
export {
  results_sum_default as default
};
