import { defineRule, finding } from "../../src/rule/define.js";
import { documentStandard, form2021, practice, regulationsArticle } from "../../src/standard/instruments.js";
import { isFeeMeasures } from "./fee-measures.js";
import {
  citedInstrument,
  hasRightNumber,
  instrumentOfNumber,
  isFormerRegulations,
  isOutdatedForm
} from "./instruments-cited.js";
import { replaced } from "./words.js";
var document_number_default = defineRule({
  id: "document-number",
  title: { zh: "\u53D1\u6587\u5B57\u53F7\u6709\u8BEF", en: "a document number is wrong" },
  group: "wording",
  basis: [form2021.notice, regulationsArticle("\u7B2C\u4E94\u5341\u6761"), documentStandard, practice("B", "\u56FD\u52A1\u9662\u4EE4\u7B2C\u2026\u53F7")],
  scope: "report",
  messages: {
    wrong: {
      severity: "warning",
      zh: "\u300A{title}\u300B\u7684\u6587\u53F7\u662F{right}\uFF0C\u8FD9\u91CC\u5199\u4F5C\u201C{found}\u201D\u3002",
      en: "The number of \u300A{title}\u300B is {right}, not \u201C{found}\u201D."
    },
    mismatch: {
      severity: "warning",
      zh: "\u6587\u53F7\u201C{found}\u201D\u662F\u300A{title}\u300B\u7684\uFF0C\u4E0E\u524D\u9762\u7684\u6587\u4EF6\u540D\u5BF9\u4E0D\u4E0A\u3002\u8BF7\u6838\u5BF9\u5F15\u7528\u7684\u662F\u54EA\u4E00\u4EFD\u6587\u4EF6\u3002",
      en: "The number \u201C{found}\u201D is that of \u300A{title}\u300B, not of the title before it. Check which of the two is meant."
    },
    former: {
      severity: "warning",
      zh: "\u201C{found}\u201D\u662F\u4FEE\u8BA2\u524D\u7684\u6587\u53F7\u3002\u300A\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6761\u4F8B\u300B2019\u5E74\u4FEE\u8BA2\u540E\u7684\u6587\u53F7\u662F\u56FD\u52A1\u9662\u4EE4\u7B2C711\u53F7\u3002",
      en: "\u201C{found}\u201D is the number before the revision; since 2019 it is \u56FD\u52A1\u9662\u4EE4\u7B2C711\u53F7."
    },
    outdated: {
      severity: "warning",
      zh: "\u201C{found}\u201D\u662F2019\u5E74\u7684\u8BD5\u884C\u683C\u5F0F\uFF0C2021\u5E74\u5EA6\u8D77\u7684\u62A5\u544A\u5E94\u4F9D\u7167\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142021\u301530\u53F7\u7684\u683C\u5F0F\u3002",
      en: "\u201C{found}\u201D is the provisional form of 2019; reports for 2021 and later follow \u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142021\u301530\u53F7."
    },
    brackets: {
      severity: "info",
      zh: "\u6587\u53F7\u201C{found}\u201D\u91CC\u5E74\u4EFD\u5E94\u7528\u516D\u89D2\u62EC\u53F7\u201C\u3014\u3015\u201D\uFF0C\u5199\u4F5C\u201C{right}\u201D\u3002",
      en: "The year in \u201C{found}\u201D should stand in \u3014\u3015: \u201C{right}\u201D."
    },
    ordinalLost: {
      severity: "info",
      zh: "\u201C{found}\u201D\u7684\u5E8F\u53F7\u524D\u5E94\u6709\u201C\u7B2C\u201D\uFF0C\u5199\u4F5C\u201C{right}\u201D\u3002",
      en: "\u201C{found}\u201D lacks \u7B2C before its number: \u201C{right}\u201D."
    },
    ordinalAdded: {
      severity: "info",
      zh: "\u201C{found}\u201D\u7684\u5E8F\u53F7\u524D\u4E0D\u52A0\u201C\u7B2C\u201D\uFF0C\u5199\u4F5C\u201C{right}\u201D\u3002",
      en: "No \u7B2C belongs before the serial number in \u201C{found}\u201D: \u201C{right}\u201D."
    }
  },
  applies: ({ report }) => report.citations.some(({ number }) => number !== null),
  *check({ report }) {
    for (const citation of report.citations) {
      const { number } = citation;
      if (number === null || isFeeMeasures(citation)) continue;
      yield* checkInstrument(report, citation, number);
      yield* checkSigns(report, number);
    }
  }
});
function* checkInstrument(report, citation, number) {
  const parts = { at: number.at, data: { found: number.text } };
  const named = citedInstrument(citation);
  if (named !== null && !hasRightNumber(named, number)) {
    if (report.damage.brackets || report.damage.digits) return;
    if (isFormerRegulations(named, number)) {
      if (!alsoCitesRevision(report)) yield finding("former", parts);
      return;
    }
    const other = instrumentOfNumber(number);
    yield other === null ? finding("wrong", {
      ...parts,
      fixes: replaced(report, number.at, number.text, named.number, "suggestion"),
      data: { ...parts.data, title: named.name, right: named.number }
    }) : finding("mismatch", { ...parts, data: { ...parts.data, title: other.name } });
    return;
  }
  if (isOutdatedForm(report, number)) yield finding("outdated", parts);
}
function alsoCitesRevision(report) {
  return report.citations.some(({ number }) => number?.serial === 711);
}
function* checkSigns(report, number) {
  const { at, text, year, open, close, ordinal, serial, organ, yearAt } = number;
  if (year === null) {
    const right2 = text.replace(String(serial), `\u7B2C${serial}`);
    if (!ordinal && organ.endsWith("\u4EE4") && right2 !== text)
      yield finding("ordinalLost", {
        at,
        fixes: replaced(report, at, text, right2, "suggestion"),
        data: { found: text, right: right2 }
      });
    return;
  }
  if (ordinal) {
    const right2 = text.replace("\u7B2C", "");
    yield finding("ordinalAdded", {
      at,
      fixes: replaced(report, at, text, right2, "suggestion"),
      data: { found: text, right: right2 }
    });
  }
  const written = open !== "" && close !== "";
  if (!written || report.damage.brackets || open === "\u3014" && close === "\u3015" || yearAt === null) return;
  const right = text.replace(open, "\u3014").replace(close, "\u3015");
  const fixes = replaced(report, yearAt, `${open}${year}${close}`, `\u3014${year}\u3015`, "safe");
  yield finding("brackets", { at: yearAt, fixes, data: { found: text, right } });
}
export {
  document_number_default as default
};
