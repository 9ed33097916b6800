import { formatExact } from "../../src/report/numbers.js";
import { defineRule, finding } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import { judgeSums, partsOf, untoldMessages } from "./sums.js";
import { hasTable, written } from "./tables.js";
var cross_sum_default = defineRule({
  id: "cross-sum",
  title: { zh: "\u52FE\u7A3D\u5173\u7CFB\u4E0D\u6210\u7ACB", en: "items one and two do not add up to items three and four" },
  group: "tables",
  basis: [form2021.requestsNote],
  scope: "report",
  standards: ["2019", "2021"],
  messages: {
    unequal: {
      severity: "error",
      zh: "\u201C{column}\u201D\u5217\u52FE\u7A3D\u5173\u7CFB\u4E0D\u6210\u7ACB\uFF1A\u7B2C\u4E00\u9879 {received}\uFF0B\u7B2C\u4E8C\u9879 {carriedIn}\uFF1D{left}\uFF0C\u7B2C\u4E09\u9879\u603B\u8BA1 {total}\uFF0B\u7B2C\u56DB\u9879 {carriedOut}\uFF1D{right}\u3002\u4E24\u8FB9\u5E94\u5F53\u76F8\u7B49\uFF0C\u8BF7\u6838\u5BF9\u8FD9\u56DB\u4E2A\u6570\u3002",
      en: "Column \u201C{column}\u201D: item one {received} + item two {carriedIn} = {left}, but the total of item three {total} + item four {carriedOut} = {right}. Both sides must be equal: check these four numbers."
    },
    ...untoldMessages
  },
  applies: (context) => hasTable(context, "requests"),
  check: (context) => judgeSums(
    context,
    {
      table: "requests",
      name: "requests.balance",
      subject: ({ subject }) => ({ zh: `\u201C${subject}\u201D\u5217\u7684\u52FE\u7A3D\u5173\u7CFB`, en: `The balance of column \u201C${subject}\u201D` })
    },
    (told) => {
      const [received, carriedIn] = told.left;
      const [total, carriedOut] = told.right;
      if (!received || !carriedIn || !total || !carriedOut) return null;
      return finding("unequal", {
        at: total,
        related: partsOf(told, total),
        data: {
          column: told.identity.subject,
          received: written(received),
          carriedIn: written(carriedIn),
          left: formatExact(told.leftSum),
          total: written(total),
          carriedOut: written(carriedOut),
          right: formatExact(told.rightSum)
        }
      });
    }
  )
});
export {
  cross_sum_default as default
};
