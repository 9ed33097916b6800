import { formatExact } from "../../src/report/numbers.js";
import { defineRule, findingIn } from "../../src/rule/define.js";
import { figureForms, standardById } from "../../src/standard/index.js";
import { practice } from "../../src/standard/instruments.js";
import { sameName } from "./members.js";
var version_conflict_default = defineRule({
  id: "version-conflict",
  title: { zh: "\u540C\u4E00\u673A\u5173\u540C\u4E00\u5E74\u5EA6\u6709\u4E24\u79CD\u6570\u5B57", en: "two versions of one report differ" },
  group: "corpus",
  basis: [practice("C", "\u8BC4\u4F30\u53D1\u73B0\u540C\u4E00\u62A5\u544A\u5728\u4E0D\u540C\u5E73\u53F0\u7684\u7248\u672C\u4E0D\u4E00")],
  scope: "corpus",
  messages: {
    differs: {
      severity: "warning",
      zh: "{agency}{year}\u5E74\u7684\u62A5\u544A\u8FD8\u6709\u53E6\u4E00\u4EFD\uFF08{path}\uFF09\uFF0C\u6709 {count} \u5904\u6570\u5B57\u4E0D\u540C\uFF1A{place}\u8FD9\u91CC\u4E3A {here}\uFF0C\u90A3\u91CC\u4E3A {there}\u3002\u8BF7\u786E\u5B9A\u4EE5\u54EA\u4E00\u4EFD\u4E3A\u51C6\u3002",
      en: "There is another report of {agency} for {year} ({path}); {count} figure(s) differ: {place} is {here} here and {there} there. Settle which of them holds."
    }
  },
  digest({ report, figures, locate }) {
    const { agency, year, standard } = report;
    if (agency === null || year === null || standard === null) return null;
    const told = Array.from(figures).flatMap(
      ({ figure, exact }) => exact === null ? [] : [[figure, formatExact(exact)]]
    );
    return {
      standard: standard.id,
      figures: Object.fromEntries(told),
      tables: Object.fromEntries(report.tables.map(({ form, spot }) => [form.id, locate(spot)]))
    };
  },
  *check({ entries }) {
    for (const entry of entries) {
      for (const other of entries) {
        if (other === entry || !isSameReport(entry, other)) continue;
        const different = differences(entry.digest, other.digest);
        const [path] = different;
        const at = entry.digest.tables[path?.split(".")[0] ?? ""];
        if (path === void 0 || at === void 0) continue;
        yield findingIn(entry, "differs", {
          at,
          data: {
            agency: entry.agency ?? "",
            year: entry.year ?? "",
            path: other.path,
            count: different.length,
            place: figureForms(standardById(entry.digest.standard)).get(path)?.place ?? path,
            here: entry.digest.figures[path] ?? "",
            there: other.digest.figures[path] ?? ""
          }
        });
      }
    }
  }
});
function isSameReport(left, right) {
  return left.year === right.year && sameName(left.agency, right.agency);
}
function differences(left, right) {
  if (left.standard !== right.standard) return [];
  return Object.keys(left.figures).filter((path) => path in right.figures && left.figures[path] !== right.figures[path]);
}
export {
  version_conflict_default as default
};
