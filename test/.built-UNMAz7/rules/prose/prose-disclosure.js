import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { form2021 } from "../../src/standard/instruments.js";
import { comparableClaims, judgeTopic, otherSide, tablesSay } from "./compare.js";
var prose_disclosure_default = defineRule({
  id: "prose-disclosure",
  title: { zh: "\u6B63\u6587\u4E0E\u8868\u4E8C\u4E0D\u4E00\u81F4", en: "the text and table two differ" },
  group: "prose",
  basis: [form2021.responsibility, form2021.content],
  scope: "report",
  messages: {
    differs: {
      severity: "warning",
      zh: "\u6587\u5B57\u201C{clause}\u201D\u4E0E\u8868\u4E8C\u4E0D\u4E00\u81F4\uFF1A{tables}\u3002\u8BF7\u6838\u5BF9\uFF0C\u6539\u6B63\u5199\u9519\u7684\u4E00\u5904\u3002",
      en: "The text says \u201C{clause}\u201D, but {tables}. Check both and correct the wrong one."
    },
    denied: {
      severity: "warning",
      zh: "\u6587\u5B57\u8BF4\u201C{clause}\u201D\uFF0C\u8868\u4E8C\u5374\u4E0D\u662F 0\uFF1A{tables}\u3002\u8BF7\u6838\u5BF9\uFF0C\u6539\u6B63\u5199\u9519\u7684\u4E00\u5904\u3002",
      en: "The text denies it (\u201C{clause}\u201D), but {tables}. Check both and correct the wrong one."
    },
    untold: {
      severity: "unjudged",
      zh: "\u201C{clause}\u201D\u6240\u8BF4\u7684\u6570\uFF0C\u8868\u4E8C\u4E2D\u672A\u80FD\u5168\u90E8\u8BFB\u53D6\uFF0C\u65E0\u6CD5\u6838\u5BF9\u3002",
      en: "\u201C{clause}\u201D could not be checked: not all of its figures could be read."
    }
  },
  applies: ({ report }) => comparableClaims(report, "disclosure").length > 0,
  *check(context) {
    for (const verdict of judgeTopic(context, "disclosure")) {
      if (verdict.state === "untold")
        yield unjudged("untold", { at: verdict.claim.at, data: { clause: verdict.claim.clauseText } });
      if (verdict.state !== "differs") continue;
      const { claim, told } = verdict;
      yield finding(claim.denied ? "denied" : "differs", {
        at: claim.at,
        related: otherSide(told),
        data: { clause: claim.clauseText, tables: tablesSay(told) }
      });
    }
  }
});
export {
  prose_disclosure_default as default
};
