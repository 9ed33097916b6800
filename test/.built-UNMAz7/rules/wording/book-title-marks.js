import { defineRule, finding } from "../../src/rule/define.js";
import { punctuationStandard } from "../../src/standard/instruments.js";
import { isFeeMeasures } from "./fee-measures.js";
import { unpairedMarks } from "./pairs.js";
import { editAt, replaced } from "./words.js";
var book_title_marks_default = defineRule({
  id: "book-title-marks",
  title: { zh: "\u4E66\u540D\u53F7\u7528\u5F97\u4E0D\u5BF9", en: "book title marks are wrong" },
  group: "wording",
  basis: [punctuationStandard],
  scope: "report",
  messages: {
    nested: {
      severity: "info",
      zh: "\u4E66\u540D\u53F7\u91CC\u9762\u7684\u6587\u4EF6\u540D\u5E94\u7528\u5355\u4E66\u540D\u53F7\uFF1A\u201C\u300A{inner}\u300B\u201D\u5199\u4F5C\u201C\u3008{inner}\u3009\u201D\u3002",
      en: "A title within a title takes single marks: \u3008{inner}\u3009, not \u300A{inner}\u300B."
    },
    ascii: {
      severity: "info",
      zh: "\u201C{open}{inner}{close}\u201D\u7528\u4E86\u522B\u7684\u7B26\u53F7\u4EE3\u66FF\u4E66\u540D\u53F7\uFF0C\u5E94\u4E3A\u201C{right}\u201D\u3002",
      en: "\u201C{open}{inner}{close}\u201D has other signs in the place of title marks: \u201C{right}\u201D."
    },
    unpaired: {
      severity: "info",
      zh: "\u201C{mark}\u201D\u4E0D\u6210\u5BF9\uFF1A{words}\u3002\u8BF7\u8865\u4E0A\u53E6\u4E00\u534A\uFF0C\u6216\u8005\u5220\u53BB\u3002",
      en: "\u201C{mark}\u201D has no partner: {words}. Add the other half or remove it."
    }
  },
  *check({ report }) {
    for (const citation of report.citations) {
      const { title } = citation;
      if (title === null || isFeeMeasures(citation)) continue;
      if (title.open === "<" || title.open === "\uFF1C") yield* ascii(report, title, "\u300A\u300B");
      for (const inner of title.inner) {
        if (inner.open === "\u300A" && inner.close === "\u300B" && title.close === "\u300B")
          yield finding("nested", { at: inner.at, fixes: singleMarks(report, title, inner), data: { inner: inner.text } });
        if (inner.open === "<" || inner.open === "\uFF1C") yield* ascii(report, inner, "\u3008\u3009");
      }
    }
    for (const { at, mark, words } of unpairedMarks(report)) yield finding("unpaired", { at, data: { mark, words } });
  }
});
function* ascii(report, { text, open, close, at }, marks) {
  if (close === "") return;
  const right = `${marks[0]}${text}${marks[1]}`;
  yield finding("ascii", {
    at,
    fixes: replaced(report, at, `${open}${text}${close}`, right, "safe"),
    data: { inner: text, open, close, right }
  });
}
function singleMarks(report, outer, inner) {
  const { span } = inner.at;
  const mark = (start, end) => ({ ...outer.at, span: { start, end } });
  const edits = [
    editAt(report, mark(span.start, span.start + 1), "\u300A", "\u3008"),
    editAt(report, mark(span.end - 1, span.end), "\u300B", "\u3009")
  ].filter((edit) => edit !== null);
  return edits.length < 2 ? [] : [{ title: { zh: "\u6539\u4E3A\u5355\u4E66\u540D\u53F7", en: "Write single marks" }, safety: "safe", edits }];
}
export {
  book_title_marks_default as default
};
