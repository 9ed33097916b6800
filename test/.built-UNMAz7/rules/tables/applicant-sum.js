import { formatExact } from "../../src/report/numbers.js";
import { defineRule, finding } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import { addends, judgeSums, partsOf, untoldMessages } from "./sums.js";
import { hasTable, rowName, written } from "./tables.js";
var applicant_sum_default = defineRule({
  id: "applicant-sum",
  title: { zh: "\u7533\u8BF7\u4EBA\u5408\u8BA1\u4E0D\u7B26", en: "the total is not the sum of the kinds of applicant" },
  group: "tables",
  basis: [form2021.requestsTotals],
  scope: "report",
  standards: ["2019", "2021"],
  messages: {
    unequal: {
      severity: "error",
      zh: "\u201C{row}\u201D\u4E00\u884C\u7684\u603B\u8BA1\u4E3A {total}\uFF0C\u5404\u7C7B\u7533\u8BF7\u4EBA\u76F8\u52A0\u4E3A {sum}\uFF08{parts}\uFF09\uFF0C\u4E8C\u8005\u5E94\u5F53\u76F8\u7B49\u3002\u8BF7\u6838\u5BF9\u603B\u8BA1\u548C\u5404\u7C7B\u7533\u8BF7\u4EBA\u7684\u6570\u3002",
      en: "Row \u201C{row}\u201D: the total is {total}, but the kinds of applicant add up to {sum} ({parts}). Both must be equal: check the total and the kinds."
    },
    ...untoldMessages
  },
  applies: (context) => hasTable(context, "requests"),
  check: (context) => judgeSums(
    context,
    {
      table: "requests",
      name: "requests.applicants",
      subject: ({ subject }) => ({ zh: `\u201C${subject}\u201D\u4E00\u884C\u7684\u603B\u8BA1`, en: `The total of row \u201C${subject}\u201D` })
    },
    (told) => told.total && finding("unequal", {
      at: told.total,
      related: partsOf(told, told.total),
      data: {
        row: rowName(told.total.form.row),
        total: written(told.total),
        sum: formatExact(told.leftSum),
        parts: addends(told.left)
      }
    })
  )
});
export {
  applicant_sum_default as default
};
