import { defineRule, finding } from "../../src/rule/define.js";
import { form2021, regulationsArticle } from "../../src/standard/instruments.js";
var table_missing_default = defineRule({
  id: "table-missing",
  title: { zh: "\u7F3A\u5C11\u6CD5\u5B9A\u8868\u683C", en: "a table of the form is missing" },
  group: "tables",
  basis: [form2021.notice, regulationsArticle("\u7B2C\u4E94\u5341\u6761")],
  scope: "report",
  standards: ["2019", "2021"],
  messages: {
    absent: {
      severity: "error",
      zh: "\u201C{section}\u201D\u90E8\u5206\u6CA1\u6709\u8868\u683C\u3002\u8BF7\u6309\u7EDF\u4E00\u683C\u5F0F\u8865\u4E0A\u8FD9\u4E00\u90E8\u5206\u7684\u8868\u683C\u3002",
      en: "Section \u201C{section}\u201D has no table. Put in the table of the form."
    },
    replaced: {
      severity: "warning",
      zh: "\u201C{section}\u201D\u90E8\u5206\u4EE5\u56FE\u7247\u3001\u94FE\u63A5\u6216\u9644\u4EF6\u4EE3\u66FF\u4E86\u8868\u683C\uFF0C\u8868\u4E2D\u7684\u6570\u65E0\u6CD5\u6838\u5BF9\u3002\u8BF7\u628A\u8868\u683C\u653E\u8FDB\u6B63\u6587\u3002",
      en: "In section \u201C{section}\u201D an image, a link or an attachment stands in place of the table, so its numbers cannot be checked. Put the table into the text."
    }
  },
  *check({ report }) {
    for (const table of report.tables) {
      const section = report.section(table.form.section);
      if (section.state === "absent") continue;
      const parts = { at: section.heading ?? section.anchor, data: { section: section.form.heading } };
      if (table.state === "absent") yield finding("absent", parts);
      if (table.state === "replaced") yield finding("replaced", { ...parts, at: table.spot });
    }
  }
});
export {
  table_missing_default as default
};
