import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import { cellName, closedTables, hull, plain, readTables, rowName, unreadFigures } from "./tables.js";
var cell_blank_default = defineRule({
  id: "cell-blank",
  title: { zh: "\u5E94\u586B\u6570\u7684\u683C\u7A7A\u7740", en: "a cell without a number" },
  group: "tables",
  basis: [form2021.blanks],
  scope: "report",
  standards: ["2021"],
  messages: {
    blank: {
      severity: "warning",
      zh: "{cells}\u6CA1\u6709\u586B\u3002\u6CA1\u6709\u53D1\u751F\u7684\u8BF7\u586B 0\uFF0C\u6F0F\u586B\u7684\u8BF7\u8865\u4E0A\u3002",
      en: "{cells} left blank. Write 0 where there was nothing; put in what was forgotten."
    },
    standIn: {
      severity: "warning",
      zh: "{cells}\u586B\u7684\u662F\u201C{raw}\u201D\uFF0C\u5E94\u586B\u6570\u5B57\u3002\u6CA1\u6709\u53D1\u751F\u7684\u8BF7\u586B 0\u3002",
      en: "{cells} filled with \u201C{raw}\u201D in place of a number. Write 0 where there was nothing."
    },
    untold: {
      severity: "unjudged",
      zh: "{table}\u6709 {count} \u683C\u672A\u80FD\u8BFB\u51C6\uFF0C\u5206\u4E0D\u6E05\u662F\u5426\u7A7A\u7740\u3002",
      en: "{table} has {count} cells that could not be read with certainty; whether they are blank cannot be told."
    },
    closed: {
      severity: "unjudged",
      zh: "{table}\u672A\u80FD\u8BFB\u51FA\uFF0C\u770B\u4E0D\u51FA\u662F\u5426\u6709\u7A7A\u683C\u3002",
      en: "{table} could not be read; whether it has blanks cannot be told."
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
      for (const block of blankBlocks(table)) {
        const [row, ...others] = block.rows;
        const { raw } = row[0];
        const related = others.map((other) => ({ at: hull(other), note: plain(rowName(other[0].form.row)) }));
        const parts = { at: hull(row), related, fixes: fixes(block) };
        if (raw === "") yield finding("blank", { ...parts, data: { cells: nameOf(block) } });
        else yield finding("standIn", { ...parts, data: { cells: nameOf(block), raw } });
      }
    }
  }
});
function blankBlocks(table) {
  const blocks = [];
  for (const [index, row] of table.rows.entries()) {
    for (const run of runs(row.figures)) {
      const key = `${run[0].raw} ${run.map(({ form }) => form.column.id).join(" ")}`;
      const above = blocks.findLast((block) => block.key === key && block.lastRow === index - 1);
      if (above === void 0) blocks.push({ key, rows: [run], lastRow: index });
      else {
        above.rows.push(run);
        above.lastRow = index;
      }
    }
  }
  return blocks;
}
function runs(figures) {
  const found = [];
  let previous;
  for (const figure of figures) {
    const run = found.at(-1);
    if (isEmpty(figure)) {
      if (run !== void 0 && previous !== void 0 && isEmpty(previous) && previous.raw === figure.raw)
        run.push(figure);
      else found.push([figure]);
    }
    previous = figure;
  }
  return found;
}
function isEmpty({ state }) {
  return state === "blank" || state === "stand-in";
}
function nameOf({ rows }) {
  const [first] = rows;
  const last = rows.at(-1) ?? first;
  const count = rows.length * first.length;
  if (count === 1) return { zh: `\u201C${cellName(first[0])}\u201D\u4E00\u683C`, en: `\u201C${cellName(first[0])}\u201D is` };
  const columns = first.length === 1 ? columnName(first[0]) : `${columnName(first[0])}\u201D\u81F3\u201C${columnName(first.at(-1) ?? first[0])}`;
  const columnsEn = columns.replace("\u201D\u81F3\u201C", "\u201D to \u201C");
  const row = first[0].form.row.label === "" ? "" : rowName(first[0].form.row);
  if (rows.length === 1) {
    const zh = row === "" ? "" : `\u201C${row}\u201D\u4E00\u884C`;
    return {
      zh: `${zh}\u201C${columns}\u201D${count} \u683C`,
      en: `${row === "" ? "" : `Row \u201C${row}\u201D, `}\u201C${columnsEn}\u201D: ${count} cells are`
    };
  }
  const lastRow = rowName(last[0].form.row);
  return {
    zh: `\u201C${row}\u201D\u81F3\u201C${lastRow}\u201D${rows.length} \u884C\u7684\u201C${columns}\u201D\u5171 ${count} \u683C`,
    en: `Rows \u201C${row}\u201D to \u201C${lastRow}\u201D, \u201C${columnsEn}\u201D: ${count} cells are`
  };
}
function columnName({ form: { row, column } }) {
  return row.label === "" ? [...column.under.slice(-1), column.label].join(" \xB7 ") : column.label;
}
function fixes({ rows }) {
  const cells = rows.flat();
  if (cells.some(({ form }) => form.column.id.endsWith("total") || form.row.id === "results.total")) return [];
  return [
    {
      title: { zh: "\u586B 0\uFF08\u8BF7\u5148\u786E\u8BA4\u786E\u5B9E\u6CA1\u6709\uFF09", en: "Write 0 (if there was nothing)" },
      safety: "suggestion",
      edits: cells.map(({ span }) => ({ span, text: "0" }))
    }
  ];
}
export {
  cell_blank_default as default
};
