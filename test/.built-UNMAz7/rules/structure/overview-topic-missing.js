import { defineRule, finding } from "../../src/rule/define.js";
import { form2021, regulationsArticle } from "../../src/standard/instruments.js";
import { amountOfText, hasPicture } from "./prose.js";
import { governmentTopics, missingTopics } from "./topics.js";
const LEAST_CHARACTERS = 30;
var overview_topic_missing_default = defineRule({
  id: "overview-topic-missing",
  title: { zh: "\u603B\u4F53\u60C5\u51B5\u7F3A\u5C11\u5E94\u5199\u7684\u5185\u5BB9", en: "the overview lacks one of its topics" },
  group: "structure",
  basis: [form2021.overview, regulationsArticle("\u7B2C\u4E94\u5341\u6761\u7B2C\uFF08\u56DB\uFF09\u9879")],
  scope: "report",
  messages: {
    missing: {
      severity: "warning",
      zh: "\u201C\u4E00\u3001\u603B\u4F53\u60C5\u51B5\u201D\u6CA1\u6709\u5199\u5230\u201C{topic}\u201D\u3002\u8FD9\u4E00\u90E8\u5206\u5E94\u5305\u62EC\u4E3B\u52A8\u516C\u5F00\u3001\u4F9D\u7533\u8BF7\u516C\u5F00\u3001\u653F\u5E9C\u4FE1\u606F\u7BA1\u7406\u3001\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E73\u53F0\u5EFA\u8BBE\u3001\u76D1\u7763\u4FDD\u969C\u4E94\u4E2A\u65B9\u9762\u3002",
      en: "Section one does not speak of \u201C{topic}\u201D. It covers disclosure, requests, the management of information, platforms, and supervision."
    },
    government: {
      severity: "info",
      zh: "\u5168\u6587\u6CA1\u6709\u5199\u5230{topics}\u3002\u5404\u7EA7\u4EBA\u6C11\u653F\u5E9C\u7684\u62A5\u544A\u5E94\u5305\u62EC\u5DE5\u4F5C\u8003\u6838\u3001\u793E\u4F1A\u8BC4\u8BAE\u548C\u8D23\u4EFB\u8FFD\u7A76\u7ED3\u679C\u60C5\u51B5\uFF0C\u5199\u5728\u201C\u4E00\u3001\u603B\u4F53\u60C5\u51B5\u201D\u7684\u76D1\u7763\u4FDD\u969C\u90E8\u5206\u3002",
      en: "Nothing is said of {topics}. A government reports on appraisal, public review and accountability, under supervision in section one."
    }
  },
  applies: ({ report }) => {
    const overview = report.section(1);
    const isInForce = (report.year ?? 2021) >= 2021;
    return isInForce && amountOfText(report, overview) >= LEAST_CHARACTERS && !hasPicture(report, overview);
  },
  *check({ report }) {
    const overview = report.section(1);
    for (const { name } of missingTopics(overview.paragraphs)) {
      yield finding("missing", { at: overview.anchor, data: { topic: name } });
    }
    const untold = isGovernment(report) ? untoldByGovernment(report) : [];
    if (untold.length > 0)
      yield finding("government", { at: overview.anchor, data: { topics: untold.map((name) => `\u201C${name}\u201D`).join("") } });
  }
});
function isGovernment({ agencyKind, agency }) {
  return agencyKind === "government" || agencyKind === "township" && agency !== null && agency.endsWith("\u4EBA\u6C11\u653F\u5E9C");
}
function untoldByGovernment({ paragraphs }) {
  return governmentTopics.filter(({ prose }) => !paragraphs.some(({ text }) => prose.test(text))).map(({ name }) => name);
}
export {
  overview_topic_missing_default as default
};
