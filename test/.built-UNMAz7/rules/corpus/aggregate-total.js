import { compareExact, formatExact, parseExact, sum } from "../../src/report/numbers.js";
import { defineRule, findingIn } from "../../src/rule/define.js";
import { practice } from "../../src/standard/instruments.js";
import { readMembers, sameName } from "./members.js";
const paths = [
  ...["issued", "repealed", "inForce"].map((column) => `proactive.normativeDocuments.${column}`),
  ...["licences", "penalties", "coercion"].map((row) => `proactive.${row}.decisions`),
  ...["received", "carriedIn", "results.total", "carriedOut"].map((row) => `requests.${row}.total`),
  ...["reconsideration", "litigation.direct", "litigation.afterReconsideration"].map(
    (group) => `disputes.${group}.total`
  ),
  "proactive.fees.amount"
];
var aggregate_total_default = defineRule({
  id: "aggregate-total",
  title: { zh: "\u6C47\u603B\u6570\u5C0F\u4E8E\u4E0B\u5C5E\u4E4B\u548C", en: "an aggregate is smaller than its parts" },
  group: "corpus",
  basis: [practice("B", "\u653F\u5E9C\u7684\u62A5\u544A\u6C47\u603B\u672C\u884C\u653F\u533A\u57DF")],
  scope: "corpus",
  messages: {
    smaller: {
      severity: "warning",
      zh: "{place}\u4E3A {total}\uFF0C\u5C0F\u4E8E {count} \u4EFD\u4E0B\u5C5E\u62A5\u544A\u4E4B\u548C {sum}\uFF08{members}\uFF09\u3002\u653F\u5E9C\u7684\u62A5\u544A\u5E94\u5F53\u6C47\u603B\u5404\u4E0B\u5C5E\u673A\u5173\uFF0C\u8BF7\u6838\u5BF9\u3002",
      en: "{place} is {total}, less than the {sum} of {count} subordinate reports ({members}). A government\u2019s report sums up its subordinates: check it."
    }
  },
  options: {
    members: {
      type: "text",
      default: null,
      describe: {
        zh: "\u8C01\u7684\u62A5\u544A\u6C47\u603B\u8C01\uFF1A\u201C\u4E0A\u7EA7=\u4E0B\u5C5E\u3001\u4E0B\u5C5E\uFF1B\u4E0A\u7EA7=\u4E0B\u5C5E\u3001\u4E0B\u5C5E\u201D\uFF1B\u4E0D\u8BBE\u5219\u4E0D\u6838\u5BF9",
        en: "who sums up whom: \u201Csuperior=subordinate\u3001subordinate\uFF1Bsuperior=\u2026\u201D; nothing is checked without it"
      }
    }
  },
  digest({ report, figures, options, locate }) {
    const { agency, year } = report;
    if (options.members === null || agency === null || year === null) return null;
    const members = readMembers(options.members);
    const isSuperior = members.some(({ superior }) => sameName(superior, agency));
    if (!isSuperior && !members.some(({ subordinates }) => subordinates.some((name) => sameName(name, agency)))) return null;
    const told = paths.flatMap((path) => figures.get(path) ?? []).filter((figure) => figure.exact !== null);
    return {
      figures: Object.fromEntries(told.map(({ figure, exact }) => [figure, exact === null ? "" : formatExact(exact)])),
      places: isSuperior ? Object.fromEntries(told.map((figure) => [figure.figure, locate(figure)])) : {}
    };
  },
  *check({ entries, options }) {
    for (const { superior, subordinates } of readMembers(options.members ?? "")) {
      for (const entry of entries.filter(({ agency }) => sameName(agency, superior))) {
        const parts = subordinates.flatMap((name) => firstReport(entries, name, entry.year) ?? []);
        if (parts.length > 0) yield* compare(entry, parts);
      }
    }
  }
});
function firstReport(entries, name, year) {
  return entries.find((entry) => entry.year === year && sameName(entry.agency, name));
}
function* compare(entry, parts) {
  for (const path of paths) {
    const [total, at] = [numberOf(entry, path), entry.digest.places[path]];
    if (total === null || at === void 0) continue;
    const told = parts.flatMap((part) => {
      const number = numberOf(part, path);
      return number === null ? [] : [{ agency: part.agency ?? part.path, number }];
    });
    const whole = sum(told.map(({ number }) => number));
    if (compareExact(total, whole) >= 0) continue;
    const members = told.map(({ agency, number }) => `${agency} ${formatExact(number)}`).join("\u3001");
    const data = { place: at.place, total: formatExact(total), sum: formatExact(whole), count: told.length, members };
    yield findingIn(entry, "smaller", { at, data });
  }
}
function numberOf({ digest }, path) {
  const text = digest.figures[path];
  return text === void 0 ? null : parseExact(text);
}
export {
  aggregate_total_default as default
};
