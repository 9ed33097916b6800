import { defineRule, finding } from "../../src/rule/define.js";
import { foldWithOrigin } from "../../src/standard/fold.js";
import { form2019, form2021, regulationsArticle } from "../../src/standard/instruments.js";
import { labelKey, splitNumeral } from "../../src/standard/labels.js";
import { readTables } from "./tables.js";
var table_label_default = defineRule({
  id: "table-label",
  title: { zh: "\u8868\u683C\u680F\u76EE\u540D\u79F0\u4E0E\u683C\u5F0F\u4E0D\u7B26", en: "a label differs from the form" },
  group: "tables",
  basis: [form2021.labels, form2019.labels, regulationsArticle("\u7B2C\u5341\u56DB\u6761")],
  scope: "report",
  standards: ["2019", "2021"],
  messages: {
    otherLaws: {
      severity: "warning",
      zh: "\u201C{found}\u201D\u5E94\u4E3A\u201C{expected}\u201D\u3002\u300A\u6761\u4F8B\u300B\u7B2C\u5341\u56DB\u6761\u8BF4\u7684\u662F\u201C\u6CD5\u5F8B\u3001\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00\u201D\uFF0C\u5199\u6210\u201C\u6CD5\u5F8B\u6CD5\u89C4\u201D\u5C31\u628A\u5730\u65B9\u6027\u6CD5\u89C4\u4E5F\u5305\u62EC\u8FDB\u6765\u4E86\u3002",
      en: "\u201C{found}\u201D should be \u201C{expected}\u201D: article 14 speaks of laws and administrative regulations (\u884C\u653F\u6CD5\u89C4); \u6CD5\u89C4 would take in local ones."
    },
    socialOrganisation: {
      severity: "warning",
      zh: "\u201C{found}\u201D\u5E94\u4E3A\u201C{expected}\u201D\u3002\u793E\u4F1A\u7EC4\u7EC7\u4E0E\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7\u8303\u56F4\u4E0D\u540C\u3002",
      en: "\u201C{found}\u201D should be \u201C{expected}\u201D: \u793E\u4F1A\u7EC4\u7EC7 are a wider circle."
    },
    shortened: {
      severity: "info",
      zh: "\u201C{found}\u201D\u6BD4\u7EDF\u4E00\u683C\u5F0F\u5C11\u4E86\u201C{lost}\u201D\uFF0C\u5E94\u4E3A\u201C{expected}\u201D\u3002",
      en: "\u201C{found}\u201D lacks \u201C{lost}\u201D, which the form has; it should be \u201C{expected}\u201D."
    },
    different: {
      severity: "info",
      zh: "\u201C{found}\u201D\u4E0E\u7EDF\u4E00\u683C\u5F0F\u4E0D\u4E00\u81F4\uFF0C\u5E94\u4E3A\u201C{expected}\u201D\u3002",
      en: "\u201C{found}\u201D is not the label of the form; it should be \u201C{expected}\u201D."
    }
  },
  applies: (context) => readTables(context).length > 0,
  *check(context) {
    const { report } = context;
    for (const table of readTables(context)) {
      const labels = [...table.rows.flatMap(rowLabel), ...table.columns.flatMap(columnLabel)];
      for (const label of labels.filter(isDifferent)) {
        const { at, path } = label;
        const data = { found: at.text.trim(), expected: inOwnNumbering(label) };
        const parts = { at, data, fixes: fixes(report, label) };
        const lost = lostWords(labelKey(at.text), label.expected);
        if (path === "results.denied.otherLaws" && isLawsAndRegulations(at.text)) yield finding("otherLaws", parts);
        else if (path === "socialOrg" && labelKey(at.text) === "\u793E\u4F1A\u7EC4\u7EC7") yield finding("socialOrganisation", parts);
        else if (lost !== null) yield finding("shortened", { ...parts, data: { ...data, lost } });
        else yield finding("different", parts);
      }
    }
  }
});
function rowLabel({ form, label }) {
  return label === null ? [] : [{ at: label, expected: form.label, path: form.id }];
}
function columnLabel({ form, label, match }) {
  if (label === null || match === "lost") return [];
  if (form.kind === "money" && labelKey(label.text).startsWith("\u672C\u5E74\u6536\u8D39\u91D1\u989D")) return [];
  return [{ at: label, expected: form.label, path: form.id }];
}
function isDifferent({ at, expected }) {
  const found = labelKey(at.text);
  return found !== "" && found !== labelKey(expected);
}
function isLawsAndRegulations(text) {
  const words = labelKey(text);
  return words.includes("\u6CD5\u89C4") && !words.includes("\u884C\u653F");
}
function lostWords(found, label) {
  const expected = foldWithOrigin(label.slice(splitNumeral(label).rest));
  const { start, foundEnd, expectedEnd } = difference(found, expected.text);
  if (start !== foundEnd) return null;
  const words = label.slice(splitNumeral(label).rest);
  return words.slice(expected.origin[start] ?? words.length, expected.origin[expectedEnd] ?? words.length);
}
function difference(found, expected) {
  const shorter = Math.min(found.length, expected.length);
  let start = 0;
  while (start < shorter && found[start] === expected[start]) start++;
  let tail = 0;
  while (tail < shorter - start && found.at(-1 - tail) === expected.at(-1 - tail)) tail++;
  return { start, foundEnd: found.length - tail, expectedEnd: expected.length - tail };
}
function inOwnNumbering({ at, expected }) {
  const own = splitNumeral(at.text);
  return own.number === null ? expected : at.text.slice(0, own.rest) + expected.slice(splitNumeral(expected).rest);
}
function fixes({ source }, label) {
  const { at, expected } = label;
  const words = expected.slice(splitNumeral(expected).rest);
  if (source.slice(at.span) !== at.text || labelKey(words).length !== words.length) return [];
  const body = splitNumeral(at.text).rest;
  const found = foldWithOrigin(at.text.slice(body));
  const { start, foundEnd, expectedEnd } = difference(found.text, words);
  const offset = (index) => at.span.start + body + (found.origin[index] ?? at.text.length - body);
  return [
    {
      title: { zh: `\u6539\u4E3A\u201C${inOwnNumbering(label)}\u201D`, en: `Write \u201C${inOwnNumbering(label)}\u201D` },
      safety: "suggestion",
      edits: [{ span: { start: offset(start), end: offset(foundEnd) }, text: words.slice(start, expectedEnd) }]
    }
  ];
}
export {
  table_label_default as default
};
