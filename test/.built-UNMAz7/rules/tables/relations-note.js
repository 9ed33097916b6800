import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import { normaliseLabel } from "../../src/standard/labels.js";
import { hasTable, headOf, isRead } from "./tables.js";
var relations_note_default = defineRule({
  id: "relations-note",
  title: { zh: "\u7F3A\u5C11\u52FE\u7A3D\u5173\u7CFB\u8BF4\u660E", en: "the note on how the rows add up is missing or altered" },
  group: "tables",
  basis: [form2021.requestsNote],
  scope: "report",
  standards: ["2019", "2021"],
  messages: {
    missing: {
      severity: "info",
      zh: "\u8868\u4E09\u5DE6\u4E0A\u89D2\u7F3A\u5C11\u52FE\u7A3D\u5173\u7CFB\u8BF4\u660E\uFF0C\u5E94\u6709\uFF1A{note}\u3002",
      en: "Table three lacks the note in its corner on how its rows add up. The form has: {note}."
    },
    altered: {
      severity: "info",
      zh: "\u8868\u4E09\u7684\u52FE\u7A3D\u5173\u7CFB\u8BF4\u660E\u5199\u4F5C\u201C{found}\u201D\uFF0C\u4E0E\u7EDF\u4E00\u683C\u5F0F\u4E0D\u4E00\u81F4\uFF0C\u5E94\u4E3A\uFF1A{note}\u3002",
      en: "The note of table three on how its rows add up reads \u201C{found}\u201D. The form has: {note}."
    },
    broken: {
      severity: "unjudged",
      zh: "\u8868\u4E09\u7684\u6587\u5B57\u6309\u7248\u9762\u5206\u680F\u6392\u5F00\uFF0C\u770B\u4E0D\u51FA\u52FE\u7A3D\u5173\u7CFB\u8BF4\u660E\u662F\u5426\u5B8C\u6574\u3002",
      en: "The text of table three is broken by columns, so its note cannot be judged."
    }
  },
  applies: (context) => hasTable(context, "requests"),
  *check({ report, standard }) {
    const table = report.table("requests");
    if (standard === null) return;
    const found = table.relationsNote;
    const note = standard.relationsNote;
    if (found !== null && words(found.text) === words(note)) return;
    if (!isRead(table) || isBrokenByColumns(table) || report.damage.characters || found === null && isSomewhere(report))
      yield unjudged("broken", { at: table.spot, data: {} });
    else if (found === null) yield finding("missing", { at: headOf(report, table), data: { note } });
    else yield finding("altered", { at: found, data: { found: found.text, note } });
  }
});
function words(note) {
  return Array.from(normaliseLabel(note)).filter((character) => /\p{Script=Han}/u.test(character)).join("");
}
function isBrokenByColumns({ grids }) {
  return grids.some(({ layout }) => layout === "blanks" || layout === "lines");
}
function isSomewhere(report) {
  return /[勾钩]稽|第一项加第二项/.test(report.source.slice(report.section(3).span));
}
export {
  relations_note_default as default
};
