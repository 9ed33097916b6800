import { defineRule, finding } from "../../src/rule/define.js";
import { practice, regulationsArticle } from "../../src/standard/instruments.js";
import { properTitle, titleProblems } from "./title-words.js";
var title_default = defineRule({
  id: "title",
  title: { zh: "\u62A5\u544A\u6807\u9898\u7F3A\u5931\u6216\u4E0D\u89C4\u8303", en: "the title is missing or irregular" },
  group: "structure",
  basis: [practice("B", "\u673A\u5173\u540D\uFF0B\u5E74\u4EFD\uFF0B\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A"), regulationsArticle("\u7B2C\u56DB\u5341\u4E5D\u6761")],
  scope: "report",
  messages: {
    missing: {
      severity: "warning",
      zh: "\u6CA1\u6709\u627E\u5230\u62A5\u544A\u7684\u6807\u9898\u3002\u8BF7\u5728\u6700\u524D\u9762\u5199\u201C\u673A\u5173\u540D\uFF0B\u5E74\u4EFD\uFF0B\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u201D\u3002",
      en: "No title was found. Begin with the agency, the year and \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A."
    },
    irregular: {
      severity: "info",
      zh: "\u6807\u9898\u4E0D\u89C4\u8303\uFF1A{problems}\u3002",
      en: "The title is irregular: {problems}."
    }
  },
  *check({ report }) {
    const { title } = report;
    if (title === null) {
      yield finding("missing", { at: startOf(report), data: {} });
      return;
    }
    const problems = titleProblems(title, report);
    if (problems.length === 0) return;
    const proper = title.beforeSections ? properTitle(title, report) : null;
    yield finding("irregular", {
      at: title,
      data: { problems: joined(problems) },
      fixes: proper === null ? [] : [
        {
          title: { zh: `\u6539\u4E3A\u201C${proper}\u201D`, en: `Write \u201C${proper}\u201D` },
          safety: "suggestion",
          edits: [{ span: title.span, text: proper }]
        }
      ]
    });
  }
});
function joined(problems) {
  return { zh: problems.map(({ zh }) => zh).join("\uFF1B"), en: problems.map(({ en }) => en).join("; ") };
}
function startOf(report) {
  return report.paragraphs[0] ?? report.section(1).anchor;
}
export {
  title_default as default
};
