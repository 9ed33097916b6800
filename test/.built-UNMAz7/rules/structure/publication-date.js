import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { regulationsArticle } from "../../src/standard/instruments.js";
import { dayFrom, readPublicationDay, writtenDay } from "./publication-day.js";
var publication_date_default = defineRule({
  id: "publication-date",
  title: { zh: "\u516C\u5E03\u65E5\u671F\u4E0D\u5408\u89C4\u5B9A", en: "published too late or too early" },
  group: "structure",
  basis: [regulationsArticle("\u7B2C\u56DB\u5341\u4E5D\u6761")],
  scope: "report",
  messages: {
    late: {
      severity: "warning",
      zh: "\u516C\u5E03\u65E5\u671F {day} \u665A\u4E8E\u89C4\u5B9A\u7684 {deadline}\u3002\u8FD9\u662F\u8FC1\u79FB\u7F51\u7AD9\u540E\u7684\u65E5\u671F\u7684\uFF0C\u8BF7\u6838\u5BF9\u6700\u521D\u7684\u516C\u5E03\u65E5\u671F\u3002",
      en: "Published on {day}, after {deadline}. If the site was moved since, check the first date."
    },
    early: {
      severity: "warning",
      zh: "\u516C\u5E03\u65E5\u671F {day} \u5728\u7EDF\u8BA1\u671F\u9650\u7ED3\u675F\u4E4B\u524D\uFF0C{year} \u5E74\u8FD8\u6CA1\u6709\u8FC7\u5B8C\u3002\u8BF7\u6838\u5BF9\u3002",
      en: "Published on {day}, before {year} was over. Check it."
    },
    undated: {
      severity: "unjudged",
      zh: "\u6CA1\u6709\u516C\u5E03\u65E5\u671F\uFF1A\u6587\u4E2D\u6CA1\u6709\u5199\uFF0C\u9009\u9879 date \u4E5F\u6CA1\u6709\u7ED9\u3002",
      en: "There is no date of publication: neither in the text nor in the option \u201Cdate\u201D."
    }
  },
  options: {
    date: {
      type: "text",
      default: null,
      describe: {
        zh: "\u516C\u5E03\u65E5\u671F\uFF0C\u5982 2025-01-20\uFF1B\u7F3A\u7701\u4ECE\u6587\u4E2D\u8BFB",
        en: "the date of publication, such as 2025-01-20; read from the text if not given"
      }
    }
  },
  applies: ({ report }) => report.year !== null && deadlineMonth(report.agencyKind) !== null,
  *check({ report, options }) {
    const month = deadlineMonth(report.agencyKind);
    const { year } = report;
    if (year === null || month === null) return;
    const given = options.date === null ? null : dayFrom(options.date);
    const read = given === null ? readPublicationDay(report) : { day: given, at: report.title ?? report.section(1).anchor };
    if (read === null) {
      yield unjudged("undated", { at: null, data: {} });
      return;
    }
    const { day, at } = read;
    const deadline = { year: year + 1, month, day: 31 };
    if (day.year <= year) yield finding("early", { at, data: { day: writtenDay(day), year } });
    else if (isAfter(day, deadline))
      yield finding("late", { at, data: { day: writtenDay(day), deadline: writtenDay(deadline) } });
  }
});
function deadlineMonth(kind) {
  if (kind === "department" || kind === "government-office") return 1;
  return kind === "government" ? 3 : null;
}
function isAfter(left, right) {
  return left.year !== right.year ? left.year > right.year : left.month !== right.month ? left.month > right.month : left.day > right.day;
}
export {
  publication_date_default as default
};
