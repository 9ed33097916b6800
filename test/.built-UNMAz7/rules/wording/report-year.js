import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { practice, regulationsArticle } from "../../src/standard/instruments.js";
import { leftoverClaims, leftoverOpenings, readPeriods, stalePlans } from "./years-named.js";
var report_year_default = defineRule({
  id: "report-year",
  title: { zh: "\u5E74\u4EFD\u524D\u540E\u4E0D\u4E00\u81F4", en: "the years named do not agree" },
  group: "wording",
  basis: [regulationsArticle("\u7B2C\u56DB\u5341\u4E5D\u6761"), practice("B", "\u7EDF\u8BA1\u671F\u9650\u4E3A\u6BCF\u5E741\u67081\u65E5\u81F312\u670831\u65E5")],
  scope: "report",
  messages: {
    period: {
      severity: "warning",
      zh: "\u7EDF\u8BA1\u671F\u9650\u201C{period}\u201D\u662F {found} \u5E74\uFF0C\u62A5\u544A\u662F {year} \u5E74\u7684\u3002\u8BF7\u6539\u6210\u62A5\u544A\u7684\u5E74\u4EFD\u3002",
      en: "The period \u201C{period}\u201D is of {found}; the report is for {year}."
    },
    partial: {
      severity: "warning",
      zh: "\u7EDF\u8BA1\u671F\u9650\u201C{period}\u201D\u4E0D\u662F\u5B8C\u6574\u7684\u4E00\u5E74\uFF0C\u5E94\u4E3A{year}\u5E741\u67081\u65E5\u81F312\u670831\u65E5\u3002\u5F53\u5E74\u65B0\u8BBE\u7ACB\u7684\u673A\u5173\u9664\u5916\u3002",
      en: "The period \u201C{period}\u201D is not a calendar year; it should run from 1 January to 31 December {year}, unless the agency is new."
    },
    prose: {
      severity: "warning",
      zh: "\u201C{words}\u201D\u8BF4\u7684\u662F {found} \u5E74\uFF0C\u62A5\u544A\u662F {year} \u5E74\u7684\uFF0C\u7591\u4E3A\u6CBF\u7528\u65E7\u7A3F\u3002\u8BF7\u6838\u5BF9\u3002",
      en: "\u201C{words}\u201D speaks of {found}; the report is for {year}. Perhaps an old text was kept: check it."
    },
    plan: {
      severity: "warning",
      zh: "\u201C{words}\u201D\u662F\u4E0B\u4E00\u6B65\u6253\u7B97\uFF0C\u5374\u5199\u7684\u662F {found} \u5E74\uFF1B{year} \u5E74\u7684\u62A5\u544A\u5E94\u5199\u4EE5\u540E\u7684\u6253\u7B97\u3002\u8BF7\u6838\u5BF9\u3002",
      en: "\u201C{words}\u201D is a plan for {found}, which was over when the report for {year} was written. Check it."
    },
    damaged: {
      severity: "unjudged",
      zh: "\u5168\u6587\u6709\u6570\u5B57\u5728\u8F6C\u6362\u4E2D\u4E22\u5931\u7684\u8FF9\u8C61\uFF0C\u7EDF\u8BA1\u671F\u9650\u672A\u80FD\u6838\u5BF9\u3002",
      en: "Digits were lost all over the text when it was converted: the period could not be checked."
    }
  },
  applies: ({ report }) => yearOf(report) !== null,
  *check({ report }) {
    const year = yearOf(report);
    if (year === null) return;
    if (report.damage.digits) {
      yield unjudged("damaged", { at: null, data: {} });
      return;
    }
    const related = report.title === null ? [] : [{ at: report.title, note: { zh: `\u6807\u9898\uFF1A${year} \u5E74`, en: `title: ${year}` } }];
    for (const period of readPeriods(report)) {
      const parts = { at: period.at, related };
      if (!period.whole) yield finding("partial", { ...parts, data: { period: period.text, year } });
      else if (period.year !== year)
        yield finding("period", { ...parts, data: { period: period.text, found: period.year, year } });
    }
    for (const { at, words, found } of [...leftoverOpenings(report, year), ...leftoverClaims(report, year)])
      yield finding("prose", { at, related, data: { words, found, year } });
    for (const { at, words, found } of stalePlans(report, year))
      yield finding("plan", { at, related, data: { words, found, year } });
  }
});
function yearOf(report) {
  return report.title?.year ?? report.year;
}
export {
  report_year_default as default
};
