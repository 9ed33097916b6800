import { formatExact } from "../../src/report/numbers.js";
import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import { basesOf, changeFrom, isRight } from "./growth.js";
var prose_growth_default = defineRule({
  id: "prose-growth",
  title: { zh: "\u540C\u6BD4\u589E\u51CF\u4E0E\u4E24\u5E74\u7684\u6570\u4E0D\u7B26", en: "a growth rate does not follow from the two years" },
  group: "years",
  basis: [form2021.responsibility],
  scope: "years",
  messages: {
    differs: {
      severity: "warning",
      zh: "\u201C{clause}\u201D\u201C{growth}\u201D\uFF0C\u6309\u4E0A\u5E74\u62A5\u544A\uFF08{path}\uFF09\u63A8\u7B97\u5E94\u4E3A{right}\u3002\u8BF7\u6838\u5BF9\u3002",
      en: "\u201C{clause}\u201D, \u201C{growth}\u201D: from last year\u2019s report ({path}) it is {right}. Check it."
    },
    untold: {
      severity: "unjudged",
      zh: "\u201C{clause}\u201D\u201C{growth}\u201D\uFF1A\u4E0A\u5E74\u76F8\u5E94\u7684\u6570\u6CA1\u6709\u8BFB\u51FA\uFF0C\u672A\u80FD\u6838\u5BF9\u3002",
      en: "\u201C{clause}\u201D, \u201C{growth}\u201D: last year\u2019s number could not be read."
    }
  },
  applies: ({ report }) => comparedClaims(report).length > 0,
  *check({ report, figures, previous }) {
    for (const { claim, growth } of comparedClaims(report)) {
      const bases = basesOf(claim, figures, previous.report.figures);
      const data = { clause: claim.clauseText, growth: growth.quote };
      if (bases === null) {
        yield unjudged("untold", { at: growth.at, data });
        continue;
      }
      if (bases.length === 0 || bases.some((base) => isRight(claim, growth, base.previous))) continue;
      const right = rightChanges(claim, growth, bases);
      yield finding("differs", {
        at: growth.at,
        related: [{ at: claim.at, note: { zh: claim.clauseText, en: claim.clauseText } }],
        data: { ...data, right, path: previous.path }
      });
    }
  }
});
function rightChanges(claim, growth, bases) {
  const changes = bases.map((base) => ({
    base,
    change: changeFrom(claim, growth, base),
    before: formatExact(base.previous)
  }));
  return {
    zh: changes.map(({ base, change, before }) => `${change.zh}\uFF08\u4E0A\u5E74${base.words.zh}\u4E3A ${before}\uFF09`).join("\u6216"),
    en: changes.map(({ base, change, before }) => `${change.en} (last year, ${base.words.en} was ${before})`).join(" or ")
  };
}
function comparedClaims(report) {
  return report.prose.claims.flatMap(
    (claim) => claim.growth !== null && !claim.growth.approximate && claim.comparable && claim.readings.length > 0 ? [{ claim, growth: claim.growth }] : []
  );
}
export {
  prose_growth_default as default
};
