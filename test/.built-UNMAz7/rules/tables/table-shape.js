import { defineRule, finding } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import { isRead, listed, plain, rowName } from "./tables.js";
var table_shape_default = defineRule({
  id: "table-shape",
  title: { zh: "\u8868\u683C\u884C\u5217\u4E0E\u683C\u5F0F\u4E0D\u7B26", en: "rows or columns differ from the form" },
  group: "tables",
  basis: [form2021.labels],
  scope: "report",
  standards: ["2019", "2021"],
  messages: {
    rowMissing: {
      severity: "error",
      zh: "{table}\u7F3A\u5C11{rows}\u3002\u8BF7\u6309\u7EDF\u4E00\u683C\u5F0F\u8865\u4E0A\uFF0C\u6CA1\u6709\u7684\u586B 0\u3002",
      en: "{table} lacks {rows}. Put them in as the form has them, with 0 where there is nothing."
    },
    columnMissing: {
      severity: "error",
      zh: "{table}\u7F3A\u5C11{columns}\u4E00\u5217\u3002\u8BF7\u6309\u7EDF\u4E00\u683C\u5F0F\u8865\u4E0A\uFF0C\u6CA1\u6709\u7684\u586B 0\u3002",
      en: "{table} lacks the column {columns}. Put it in as the form has it, with 0 where there is nothing."
    },
    rowAdded: {
      severity: "warning",
      zh: "{table}\u591A\u51FA\u201C{label}\u201D\u4E00\u884C\uFF0C\u7EDF\u4E00\u683C\u5F0F\u91CC\u6CA1\u6709\u3002\u8BF7\u5220\u53BB\uFF0C\u6216\u628A\u6570\u5E76\u5165\u683C\u5F0F\u5DF2\u6709\u7684\u884C\u3002",
      en: "{table} has a row \u201C{label}\u201D that the form lacks. Take it out, or put its numbers into a row of the form."
    },
    rowRepeated: {
      severity: "warning",
      zh: "{table}\u201C{row}\u201D\u4E00\u884C\u51FA\u73B0\u4E86\u4E0D\u6B62\u4E00\u6B21\uFF0C\u5206\u4E0D\u6E05\u4EE5\u54EA\u4E00\u884C\u4E3A\u51C6\u3002\u8BF7\u53EA\u7559\u4E00\u884C\u3002",
      en: "{table} has the row \u201C{row}\u201D more than once, and which one counts cannot be told. Keep only one."
    },
    rowsCollapsed: {
      severity: "warning",
      zh: "{table}\u628A{rows}\u5E76\u6210\u4E86\u201C{label}\u201D\u4E00\u884C\u3002\u8BF7\u6309\u7EDF\u4E00\u683C\u5F0F\u5206\u884C\u586B\u5199\u3002",
      en: "{table} puts {rows} together into one row \u201C{label}\u201D. Give each its own row, as the form has it."
    },
    columnAdded: {
      severity: "warning",
      zh: "{table}\u591A\u51FA\u201C{label}\u201D\u4E00\u5217\uFF0C\u7EDF\u4E00\u683C\u5F0F\u91CC\u6CA1\u6709\u3002\u8BF7\u5220\u53BB\u3002",
      en: "{table} has a column \u201C{label}\u201D that the form lacks. Take it out."
    },
    valueCount: {
      severity: "warning",
      zh: "{table}\u201C{row}\u201D\u4E00\u884C\u6709 {found} \u4E2A\u6570\uFF0C\u7EDF\u4E00\u683C\u5F0F\u662F {expected} \u4E2A\uFF0C\u5BF9\u4E0D\u51C6\u662F\u54EA\u4E00\u5217\uFF0C\u8FD9\u4E00\u884C\u6CA1\u6709\u6838\u5BF9\u3002\u8BF7\u6309\u5217\u586B\u9F50\u3002",
      en: "{table}, row \u201C{row}\u201D, has {found} values where the form has {expected}; which column each belongs to cannot be told, so the row was not checked. Fill in one value for each column."
    },
    valueCountRead: {
      severity: "warning",
      zh: "{table}{rows}\u6709 {found} \u4E2A\u6570\uFF0C\u7EDF\u4E00\u683C\u5F0F\u662F {expected} \u4E2A\u3002\u5404\u6570\u76F8\u540C\uFF0C\u4E0D\u5F71\u54CD\u8BFB\u6570\uFF1B\u8BF7\u5220\u53BB\u591A\u51FA\u7684\u3002",
      en: "{table}, {rows}: {found} values where the form has {expected}. They are all equal, so the values are sure; take out what is too many."
    },
    headerMissing: {
      severity: "info",
      zh: "{table}\u7684\u8868\u5934\u7F3A\u5C11{labels}\u3002\u6570\u90FD\u5728\uFF0C\u8BF7\u6309\u7EDF\u4E00\u683C\u5F0F\u8865\u4E0A\u8868\u5934\u3002",
      en: "The header of {table} lacks {labels}. The numbers stand; put the header in as the form has it."
    }
  },
  applies: ({ report }) => report.tables.some(isThere),
  *check({ report }) {
    for (const table of report.tables.filter(isThere)) {
      const name = table.form.name;
      yield* missing(table);
      yield* equalValues(table);
      for (const issue of table.issues) {
        const { kind, at } = issue;
        if (kind === "row-added") yield finding("rowAdded", { at, data: { table: name, label: issue.label } });
        if (kind === "column-added") yield finding("columnAdded", { at, data: { table: name, label: issue.label } });
        if (kind === "header-missing" && isRead(table))
          yield finding("headerMissing", { at, data: { table: name, labels: listed(issue.labels) } });
        if (kind === "row-repeated") {
          const related = [{ at: issue.first, note: { zh: "\u7B2C\u4E00\u6B21\u51FA\u73B0", en: "first here" } }];
          yield finding("rowRepeated", { at, related, data: { table: name, row: rowName(issue.row) } });
        }
        if (kind === "rows-collapsed") {
          const rows = listed(issue.rows.map((row) => row.label));
          yield finding("rowsCollapsed", { at, data: { table: name, rows, label: issue.label } });
        }
        if (kind === "value-count" && !issue.read) {
          const { expected, found } = issue;
          yield finding("valueCount", { at, data: { table: name, row: rowName(issue.row), found, expected } });
        }
      }
    }
  }
});
function isThere(table) {
  return isRead(table) || table.state === "unread";
}
function* missing(table) {
  const name = table.form.name;
  const rows = table.issues.filter((issue) => issue.kind === "row-missing");
  for (const group of together(rows, ({ at }) => String(at.span.start))) {
    const labels = group.issues.map(({ row }) => rowName(row));
    yield finding("rowMissing", { at: group.at, data: { table: name, rows: listed(labels) } });
  }
  const columns = table.issues.filter((issue) => issue.kind === "column-missing");
  for (const group of together(columns, ({ at, block }) => `${at.span.start} ${block.heading}`)) {
    const labels = group.issues.map(columnName);
    yield finding("columnMissing", { at: group.at, data: { table: name, columns: listed(labels) } });
  }
}
function* equalValues(table) {
  const rows = table.issues.filter((issue) => issue.kind === "value-count" && issue.read);
  for (const { at, issues } of together(rows, ({ expected, found }) => `${expected} ${found}`)) {
    const [first, ...others] = issues;
    const { expected, found } = first;
    const related = others.map((issue) => ({ at: issue.at, note: plain(rowName(issue.row)) }));
    const data = { table: table.form.name, rows: listed(issues.map(({ row }) => rowName(row))), found, expected };
    yield finding("valueCountRead", { at, related, data });
  }
}
function columnName({ block, column }) {
  const alone = block.columns.filter(({ label }) => label === column.label).length === 1;
  return alone ? column.label : [...column.under.slice(-1), column.label].join(" \xB7 ");
}
function together(issues, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const issue of issues) {
    const group = groups.get(key(issue));
    if (group === void 0) groups.set(key(issue), [issue]);
    else group.push(issue);
  }
  return [...groups.values()].map((group) => ({ at: group[0].at, issues: group }));
}
export {
  table_shape_default as default
};
