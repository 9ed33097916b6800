import { defineRule, finding } from "../../src/rule/define.js";
import { feeMeasures, feeProvisions, punctuationStandard } from "../../src/standard/instruments.js";
import { fullName, isRight, looseTerms, measuresCited, shortName, words } from "./measures.js";
var fee_citation_default = defineRule({
  id: "fee-citation",
  title: { zh: "\u4FE1\u606F\u5904\u7406\u8D39\u7BA1\u7406\u529E\u6CD5\u7684\u5F15\u7528\u6709\u8BEF", en: "the measures on the fee are wrongly cited" },
  group: "fees",
  basis: [feeProvisions.notice, punctuationStandard],
  scope: "report",
  messages: {
    number: {
      severity: "warning",
      zh: "\u6587\u53F7\u201C{found}\u201D\u6709\u8BEF\uFF0C\u300A\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4FE1\u606F\u5904\u7406\u8D39\u7BA1\u7406\u529E\u6CD5\u300B\u7684\u6587\u53F7\u662F\u56FD\u529E\u51FD\u30142020\u3015109\u53F7\u3002",
      en: "The number \u201C{found}\u201D is wrong: that of the measures on the fee is \u56FD\u529E\u51FD\u30142020\u3015109\u53F7."
    },
    brackets: {
      severity: "info",
      zh: "\u6587\u53F7\u201C{found}\u201D\u91CC\u5E74\u4EFD\u7684\u62EC\u53F7\u4E0D\u5BF9\uFF0C\u5E94\u7528\u516D\u89D2\u62EC\u53F7\uFF1A\u56FD\u529E\u51FD\u30142020\u3015109\u53F7\u3002",
      en: "The brackets round the year in \u201C{found}\u201D are wrong; they should be \u3014\u3015: \u56FD\u529E\u51FD\u30142020\u3015109\u53F7."
    },
    unwrapped: {
      severity: "info",
      zh: "\u6587\u53F7\u201C{found}\u201D\u8DDF\u5728\u6587\u4EF6\u540D\u540E\u9762\uFF0C\u5E94\u653E\u5728\u5706\u62EC\u53F7\u91CC\uFF1A\uFF08\u56FD\u529E\u51FD\u30142020\u3015109\u53F7\uFF09\u3002",
      en: "The number \u201C{found}\u201D follows the title and should stand in round brackets: \uFF08\u56FD\u529E\u51FD\u30142020\u3015109\u53F7\uFF09."
    },
    ordinal: {
      severity: "info",
      zh: "\u6587\u53F7\u201C{found}\u201D\u7684\u5E8F\u53F7\u524D\u4E0D\u52A0\u201C\u7B2C\u201D\uFF0C\u5E94\u4E3A\u56FD\u529E\u51FD\u30142020\u3015109\u53F7\u3002",
      en: "No \u7B2C belongs before the serial number in \u201C{found}\u201D: \u56FD\u529E\u51FD\u30142020\u3015109\u53F7."
    },
    innerMissing: {
      severity: "info",
      zh: "\u4E66\u540D\u53F7\u91CC\u7684\u6587\u4EF6\u540D\u201C{inner}\u201D\u5E94\u518D\u52A0\u5355\u4E66\u540D\u53F7\uFF1A\u300A{name}\u300B\u3002",
      en: "The title \u201C{inner}\u201D within the title needs single marks: \u300A{name}\u300B."
    },
    innerMarks: {
      severity: "info",
      zh: "\u4E66\u540D\u53F7\u91CC\u7684\u6587\u4EF6\u540D\u7528\u4E86\u201C{marks}\u201D\uFF0C\u5E94\u7528\u5355\u4E66\u540D\u53F7\u201C\u3008\u3009\u201D\uFF1A\u300A{name}\u300B\u3002",
      en: "The title within the title stands between \u201C{marks}\u201D; it should be \u3008\u3009: \u300A{name}\u300B."
    },
    unmarked: {
      severity: "info",
      zh: "\u6587\u4EF6\u540D\u6CA1\u6709\u52A0\u4E66\u540D\u53F7\uFF0C\u5E94\u4E3A{citation}\u3002",
      en: "The title has no book marks: {citation}."
    },
    name: {
      severity: "info",
      zh: "\u6587\u4EF6\u540D\u5199\u4F5C\u201C{found}\u201D\uFF0C\u5E94\u4E3A\u300A{name}\u300B\uFF0C\u6216\u8005\u7B80\u5199\u4E3A\u300A{short}\u300B\u3002",
      en: "The title reads \u201C{found}\u201D; it is \u300A{name}\u300B, or in short \u300A{short}\u300B."
    },
    term: {
      severity: "info",
      zh: "\u201C{found}\u201D\u5E94\u4E3A\u201C\u4FE1\u606F\u5904\u7406\u8D39\u201D\uFF0C\u8FD9\u662F\u300A\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4FE1\u606F\u5904\u7406\u8D39\u7BA1\u7406\u529E\u6CD5\u300B\u7684\u7528\u8BED\u3002",
      en: "\u201C{found}\u201D should be \u4FE1\u606F\u5904\u7406\u8D39, the term of the measures."
    }
  },
  applies: ({ report }) => measuresCited(report).length > 0 || looseTerms(report).length > 0,
  *check({ report }) {
    for (const cited of measuresCited(report)) {
      yield* checkNumber(cited, report);
      if (cited.title !== null) yield* checkTitle(cited.title, report);
      if (cited.unmarked !== null && !report.damage.brackets)
        yield finding("unmarked", { at: cited.unmarked, data: { citation: feeMeasures.citation } });
    }
    const [first, ...others] = looseTerms(report);
    if (first !== void 0) {
      const related = others.map(({ at, text }) => ({ at, note: { zh: `\u53C8\u5199\u4F5C\u201C${text}\u201D`, en: `again: ${text}` } }));
      const fixes = [first, ...others].flatMap(({ at, text }) => replaced(report, at, text, "\u4FE1\u606F\u5904\u7406\u8D39", "suggestion"));
      yield finding("term", { at: first.at, related, fixes: fixes.slice(0, 1), data: { found: first.text } });
    }
  }
});
function* checkNumber({ title, number }, report) {
  if (number === null) return;
  const parts = { at: number.at, data: { found: number.text } };
  const half = number.open === "" !== (number.close === "");
  if (!isRight(number)) {
    if (half && (report.damage.brackets || report.damage.digits)) return;
    const fixes = replaced(report, number.at, number.text, feeMeasures.number, "suggestion");
    yield finding("number", { ...parts, fixes });
    return;
  }
  if (number.ordinal) yield finding("ordinal", parts);
  if (report.damage.brackets) return;
  if (number.open !== "\u3014" || number.close !== "\u3015")
    yield finding("brackets", { ...parts, fixes: yearFix(report, number) });
  if (!isWrapped(title, number)) yield finding("unwrapped", parts);
}
function isWrapped(title, { wrap, start }) {
  if (wrap !== null) return wrap.open === "\uFF08" || wrap.open === "(";
  return title === null || start < title.end;
}
function* checkTitle(title, report) {
  const found = words(title.text);
  if (found === words(shortName)) return;
  if (found !== words(fullName)) {
    yield finding("name", { at: title.at, data: { found: title.text, name: fullName, short: shortName } });
    return;
  }
  if (report.damage.brackets) return;
  const [inner] = title.inner;
  const fixes = replaced(report, title.at, `${title.open}${title.text}${title.close}`, `\u300A${fullName}\u300B`, "safe");
  if (inner === void 0)
    yield finding("innerMissing", { at: title.at, fixes, data: { inner: shortName, name: fullName } });
  else if (inner.open !== "\u3008" || inner.close !== "\u3009")
    yield finding("innerMarks", { at: inner.at, fixes, data: { marks: inner.open + inner.close, name: fullName } });
}
function yearFix(report, { yearAt, open, close, year }) {
  return yearAt === null ? [] : replaced(report, yearAt, `${open}${year}${close}`, `\u3014${year}\u3015`, "safe");
}
function replaced(report, at, from, to, safety) {
  if (report.source.slice(at.span) !== from) return [];
  return [{ title: { zh: `\u6539\u4E3A\u201C${to}\u201D`, en: `Write \u201C${to}\u201D` }, safety, edits: [{ span: at.span, text: to }] }];
}
export {
  fee_citation_default as default
};
