import { defineRule, finding } from "../../src/rule/define.js";
import { practice } from "../../src/standard/instruments.js";
import { otherSpellings, wrongPronouns } from "./agency-names.js";
var agency_name_default = defineRule({
  id: "agency-name",
  title: { zh: "\u673A\u5173\u540D\u79F0\u524D\u540E\u4E0D\u4E00", en: "the agency is named in two ways" },
  group: "wording",
  basis: [practice("B", "\u673A\u5173\u540D\u79F0")],
  scope: "report",
  messages: {
    spelling: {
      severity: "info",
      zh: "\u201C{found}\u201D\u4E0E\u6807\u9898\u4E2D\u7684\u673A\u5173\u540D\u79F0\u201C{name}\u201D\u5DEE\u51E0\u4E2A\u5B57\uFF0C\u7591\u4E3A\u7B14\u8BEF\u6216\u65E7\u79F0\u3002\u8BF7\u6838\u5BF9\u3002",
      en: "\u201C{found}\u201D differs by a few characters from the agency\u2019s name \u201C{name}\u201D in the title. Check whether it is a slip or a former name."
    },
    pronoun: {
      severity: "info",
      zh: "\u201C{found}\u201D\u4E0D\u50CF\u662F\u201C{name}\u201D\u7684\u81EA\u79F0\uFF0C\u7591\u4E3A\u6CBF\u7528\u522B\u7684\u673A\u5173\u7684\u6587\u7A3F\u3002\u8BF7\u6838\u5BF9\u3002",
      en: "\u201C{found}\u201D is not how \u201C{name}\u201D would speak of itself; perhaps another agency\u2019s text was used. Check it."
    }
  },
  applies: ({ report }) => report.agency !== null,
  *check({ report }) {
    const name = report.agency;
    if (name === null) return;
    const related = report.title === null ? [] : [{ at: report.title, note: { zh: "\u6807\u9898", en: "title" } }];
    for (const { at, text } of otherSpellings(report, name))
      yield finding("spelling", { at, related, data: { found: text, name } });
    for (const { at, text } of wrongPronouns(report, name))
      yield finding("pronoun", { at, related, data: { found: text, name } });
  }
});
export {
  agency_name_default as default
};
