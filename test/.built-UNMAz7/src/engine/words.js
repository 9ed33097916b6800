import { engineLimits } from "./limits.js";
const textProblemWords = {
  "not-a-report": {
    zh: "\u6CA1\u6709\u627E\u5230\u5E74\u5EA6\u62A5\u544A\u7684\u6807\u9898\uFF0C\u516D\u4E2A\u90E8\u5206\u7684\u6807\u9898\u4E5F\u4E0D\u5230\u4E24\u4E2A\uFF0C\u770B\u6765\u4E0D\u662F\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\uFF0C\u672A\u4F5C\u6838\u5BF9\u3002\u5982\u679C\u786E\u662F\u5E74\u62A5\uFF0C\u8BF7\u68C0\u67E5\u5185\u5BB9\u662F\u5426\u5B8C\u6574\uFF0C\u5E76\u5199\u4E0A\u201C\u4E00\u3001\u603B\u4F53\u60C5\u51B5\u201D\u7B49\u5404\u90E8\u5206\u7684\u6807\u9898\u3002",
    en: "No title of an annual report and fewer than two of its six section titles: this does not look like an annual report, so it was not checked. If it is one, see that the text is complete and has its section titles (\u4E00\u3001\u603B\u4F53\u60C5\u51B5 \u2026)."
  },
  empty: {
    zh: "\u6587\u4EF6\u6CA1\u6709\u5185\u5BB9\uFF0C\u672A\u4F5C\u6838\u5BF9\u3002\u8BF7\u68C0\u67E5\u5BFC\u51FA\u6216\u7C98\u8D34\u662F\u5426\u6210\u529F\u3002",
    en: "The file is empty, so it was not checked. See whether the export or the paste went wrong."
  },
  binary: {
    zh: "\u6587\u4EF6\u4E0D\u662F\u6587\u672C\uFF08\u542B\u6709\u7A7A\u5B57\u7B26\uFF09\uFF0C\u672A\u4F5C\u6838\u5BF9\u3002\u8BF7\u53E6\u5B58\u4E3A .docx\u3001.html\u3001.md \u6216 UTF-8 \u7F16\u7801\u7684 .txt \u540E\u518D\u6838\u5BF9\u3002",
    en: "The file is not text (it has NUL characters), so it was not checked. Save it as .docx, .html, .md or as .txt in UTF-8."
  },
  "too-large": {
    zh: `\u6587\u4EF6\u8D85\u8FC7 ${engineLimits.textLength} \u4E2A\u5B57\u7B26\uFF0C\u672A\u4F5C\u6838\u5BF9\u3002\u5E74\u62A5\u4E00\u822C\u53EA\u6709\u51E0\u4E07\u5B57\uFF0C\u8BF7\u68C0\u67E5\u662F\u5426\u9009\u9519\u4E86\u6587\u4EF6\u3002`,
    en: `The file has more than ${engineLimits.textLength} characters, so it was not checked. A report has some tens of thousands: is it the right file?`
  }
};
const engineWords = {
  beforeForms: {
    zh: "\u8FD9\u662F {year} \u5E74\u5EA6\u7684\u62A5\u544A\u3002\u5168\u56FD\u7EDF\u4E00\u7684\u683C\u5F0F\u4ECE 2019 \u5E74\u5EA6\u8D77\u65BD\u884C\uFF0C\u6B64\u524D\u7684\u62A5\u544A\u4E0D\u5728\u6838\u5BF9\u8303\u56F4\uFF0C\u5404\u6761\u89C4\u5219\u90FD\u4E0D\u9002\u7528\u3002",
    en: "This is a report for {year}. The national form begins with the reports for 2019; earlier ones are outside what is checked, and no rule applies."
  },
  noRules: {
    zh: "\u6CA1\u6709\u542F\u7528\u4EFB\u4F55\u89C4\u5219\uFF0C\u4EC0\u4E48\u4E5F\u6CA1\u6709\u6838\u5BF9\u3002\u8BF7\u68C0\u67E5\u914D\u7F6E\u3002",
    en: "No rule is enabled, so nothing was checked. See the configuration."
  },
  crashed: {
    zh: "\u89C4\u5219\u201C{rule}\u201D\u8FD0\u884C\u51FA\u9519\uFF0C\u672A\u80FD\u6838\u5BF9\uFF1A{error}\u3002\u8FD9\u662F\u5DE5\u5177\u7684\u95EE\u9898\uFF0C\u8BF7\u53CD\u9988\u7ED9\u5F00\u53D1\u8005\u3002",
    en: "The rule {rule} failed, so it was not judged: {error}. This is a fault of the tool; please report it."
  },
  previousUnreadable: {
    zh: "\u4E0A\u4E00\u5E74\u5EA6\u7684\u62A5\u544A\uFF08{path}\uFF09\u8BFB\u4E0D\u4E86\uFF0C\u672A\u80FD\u4E0E\u5B83\u6838\u5BF9\u3002",
    en: "Last year\u2019s report ({path}) cannot be read, so this was not judged."
  },
  previousYearUntold: {
    zh: "\u672C\u62A5\u544A\u6216\u7528\u6765\u6BD4\u5BF9\u7684\u62A5\u544A\uFF08{path}\uFF09\u770B\u4E0D\u51FA\u662F\u54EA\u4E00\u5E74\u5EA6\uFF0C\u672A\u80FD\u6838\u5BF9\u3002",
    en: "The year of this report or of the one it is compared with ({path}) cannot be told, so this was not judged."
  },
  previousYearWrong: {
    zh: "\u7528\u6765\u6BD4\u5BF9\u7684\u62A5\u544A\uFF08{path}\uFF09\u662F {found} \u5E74\u5EA6\u7684\uFF0C\u5E94\u5F53\u662F {expected} \u5E74\u5EA6\u7684\uFF0C\u672A\u80FD\u6838\u5BF9\u3002",
    en: "The report it is compared with ({path}) is for {found}, not for {expected}, so this was not judged."
  }
};
export {
  engineWords,
  textProblemWords
};
