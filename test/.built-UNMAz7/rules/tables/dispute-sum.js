import { formatExact } from "../../src/report/numbers.js";
import { defineRule, finding } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import { judgeSums, partsOf, untoldMessages } from "./sums.js";
import { hasTable, written } from "./tables.js";
var dispute_sum_default = defineRule({
  id: "dispute-sum",
  title: { zh: "\u590D\u8BAE\u3001\u8BC9\u8BBC\u5408\u8BA1\u4E0D\u7B26", en: "the total of a group of disputes is not the sum of its outcomes" },
  group: "tables",
  basis: [form2021.disputesTotals],
  scope: "report",
  standards: ["2019", "2021"],
  messages: {
    unequal: {
      severity: "error",
      zh: "\u201C{group}\u201D\u7684\u603B\u8BA1\u4E3A {total}\uFF0C\u7ED3\u679C\u7EF4\u6301\u3001\u7ED3\u679C\u7EA0\u6B63\u3001\u5176\u4ED6\u7ED3\u679C\u3001\u5C1A\u672A\u5BA1\u7ED3\u76F8\u52A0\u4E3A {sum}\uFF08{parts}\uFF09\uFF0C\u4E8C\u8005\u5E94\u5F53\u76F8\u7B49\u3002\u8BF7\u6838\u5BF9\u603B\u8BA1\u548C\u8FD9\u56DB\u4E2A\u6570\u3002",
      en: "\u201C{group}\u201D: the total is {total}, but \u7ED3\u679C\u7EF4\u6301, \u7ED3\u679C\u7EA0\u6B63, \u5176\u4ED6\u7ED3\u679C and \u5C1A\u672A\u5BA1\u7ED3 add up to {sum} ({parts}). Both must be equal: check the total and these four numbers."
    },
    ...untoldMessages
  },
  applies: (context) => hasTable(context, "disputes"),
  check: (context) => judgeSums(
    context,
    {
      table: "disputes",
      name: "disputes.outcomes",
      subject: ({ subject }) => ({ zh: `\u201C${subject}\u201D\u7684\u603B\u8BA1`, en: `The total of \u201C${subject}\u201D` })
    },
    (told) => told.total && finding("unequal", {
      at: told.total,
      related: partsOf(told, told.total),
      data: {
        group: told.identity.subject,
        total: written(told.total),
        sum: formatExact(told.leftSum),
        parts: told.left.map(written).join("\uFF0B")
      }
    })
  )
});
export {
  dispute_sum_default as default
};
