import { defineRule, finding } from "../../src/rule/define.js";
import { feeProvisions, form2021 } from "../../src/standard/instruments.js";
import { feeStatement } from "./statements.js";
var fee_note_default = defineRule({
  id: "fee-note",
  title: { zh: "\u6CA1\u6709\u62A5\u544A\u4FE1\u606F\u5904\u7406\u8D39", en: "nothing is said of the information processing fee" },
  group: "fees",
  basis: [form2021.feeNote, feeProvisions.notice],
  scope: "report",
  messages: {
    missing: {
      severity: "warning",
      zh: "\u5168\u6587\u6CA1\u6709\u63D0\u5230\u4FE1\u606F\u5904\u7406\u8D39\u3002\u8BF7\u5728\u7B2C\u516D\u90E8\u5206\u5199\u660E\u6536\u53D6\u60C5\u51B5\uFF1B\u6CA1\u6709\u6536\u53D6\u7684\uFF0C\u53EF\u5199\u201C\u672C\u5E74\u5EA6\u672A\u6536\u53D6\u4FE1\u606F\u5904\u7406\u8D39\u201D\u3002",
      en: "Nothing is said of the information processing fee (\u4FE1\u606F\u5904\u7406\u8D39). Say in section six what was charged; if nothing was: \u672C\u5E74\u5EA6\u672A\u6536\u53D6\u4FE1\u606F\u5904\u7406\u8D39."
    },
    elsewhere: {
      severity: "info",
      zh: "\u4FE1\u606F\u5904\u7406\u8D39\u7684\u60C5\u51B5\u5199\u5728\u4E86\u8FD9\u91CC\uFF0C\u7B2C\u516D\u90E8\u5206\u6CA1\u6709\u5199\u3002\u8BF7\u79FB\u5230\u201C\u516D\u3001\u5176\u4ED6\u9700\u8981\u62A5\u544A\u7684\u4E8B\u9879\u201D\uFF0C\u6216\u5728\u90A3\u91CC\u518D\u5199\u4E00\u53E5\u3002",
      en: "What was charged is said here and not in section six. Move it to \u516D\u3001\u5176\u4ED6\u9700\u8981\u62A5\u544A\u7684\u4E8B\u9879, or say it there too."
    }
  },
  applies: ({ report }) => (report.year ?? report.standard?.inForce.from ?? 0) >= 2021,
  *check({ report }) {
    const statement = feeStatement(report);
    if (statement === null) yield finding("missing", { at: placeOfNote(report), data: {} });
    else if (statement.paragraph.section !== 6) {
      const { paragraph, start, end } = statement;
      yield finding("elsewhere", { at: paragraph.at(start, end), data: {} });
    }
  }
});
function placeOfNote(report) {
  const section = report.section(6);
  return section.paragraphs.find(({ kind, text }) => kind !== "heading" && text.trim() !== "") ?? section.anchor;
}
export {
  fee_note_default as default
};
