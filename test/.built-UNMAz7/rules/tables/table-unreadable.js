import { defineRule, finding } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import { listed, plain, rowName } from "./tables.js";
var table_unreadable_default = defineRule({
  id: "table-unreadable",
  title: { zh: "\u8868\u683C\u6709\u672A\u80FD\u8BFB\u51FA\u7684\u884C", en: "rows of a table cannot be read" },
  group: "tables",
  basis: [form2021.responsibility],
  scope: "report",
  standards: ["2019", "2021"],
  messages: {
    table: {
      severity: "warning",
      zh: "{table}\u672A\u80FD\u8BFB\u51FA\uFF0C\u8868\u4E2D\u7684\u6570\u90FD\u6CA1\u6709\u6838\u5BF9\u3002\u8BF7\u68C0\u67E5\u8868\u683C\u662F\u5426\u5728\u590D\u5236\u6216\u8F6C\u6362\u65F6\u8D70\u4E86\u6837\u3002",
      en: "{table} could not be read, so none of its numbers was checked. See whether the table was damaged when it was copied or converted."
    },
    rows: {
      severity: "warning",
      zh: "{table}{rows}\u672A\u80FD\u8BFB\u51C6\uFF1A{reason}\u3002\u4E0E\u4E4B\u6709\u5173\u7684\u6570\u6CA1\u6709\u6838\u5BF9\uFF0C\u8BF7\u68C0\u67E5\u8868\u683C\u662F\u5426\u5728\u590D\u5236\u6216\u8F6C\u6362\u65F6\u8D70\u4E86\u6837\u3002",
      en: "{table}, {rows}, could not be read with certainty: {reason}. Their numbers were not checked; see whether the table was damaged when it was copied or converted."
    }
  },
  applies: ({ report }) => report.tables.some(({ state }) => state !== "absent"),
  *check({ report }) {
    for (const table of report.tables) {
      const name = table.form.name;
      const marked = shapedRows(table);
      if (table.state === "unread" && marked.size === 0) {
        yield finding("table", { at: table.spot, data: { table: name } });
        continue;
      }
      for (const [first, ...others] of unreadRows(table, marked)) {
        const related = others.map(({ at, row }) => ({ at, note: plain(row === null ? name : rowName(row)) }));
        const data = { table: name, rows: namedRows([first, ...others]), reason: first.reason };
        yield finding("rows", { at: first.at, related, data });
      }
    }
  }
});
function namedRows(issues) {
  const labels = issues.flatMap(({ row }) => row === null ? [] : [rowName(row)]);
  const unnamed = issues.length - labels.length;
  const names = listed(labels);
  if (unnamed === 0) return names;
  return {
    zh: `${names.zh}${labels.length > 0 ? "\u548C\u53E6" : "\u6709"} ${unnamed} \u884C`,
    en: `${names.en}${labels.length > 0 ? " and " : ""}${unnamed} ${labels.length > 0 ? "more rows" : "rows"}`
  };
}
function unreadRows(table, marked) {
  const groups = /* @__PURE__ */ new Map();
  for (const issue of table.issues) {
    if (issue.kind !== "row-unread" || issue.row !== null && marked.has(issue.row.id)) continue;
    const group = groups.get(issue.reason.zh);
    if (group === void 0) groups.set(issue.reason.zh, [issue]);
    else group.push(issue);
  }
  return groups.values();
}
function shapedRows({ issues }) {
  const rows = /* @__PURE__ */ new Set();
  for (const issue of issues) {
    if (issue.kind === "value-count" || issue.kind === "row-repeated") rows.add(issue.row.id);
    if (issue.kind === "rows-collapsed") for (const row of issue.rows) rows.add(row.id);
  }
  return rows;
}
export {
  table_unreadable_default as default
};
