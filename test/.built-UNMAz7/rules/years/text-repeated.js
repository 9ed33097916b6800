import { defineRule, finding } from "../../src/rule/define.js";
import { sectionWording } from "../../src/rule/section-text.js";
import { form2021, practice } from "../../src/standard/instruments.js";
import { repeatedShare, SHORTEST_TEXT } from "./repetition.js";
var text_repeated_default = defineRule({
  id: "text-repeated",
  title: { zh: "\u6587\u5B57\u4E0E\u4E0A\u5E74\u62A5\u544A\u96F7\u540C", en: "the text repeats last year\u2019s" },
  group: "years",
  basis: [form2021.responsibility, practice("C", "\u6709\u7684\u5E02\u8003\u6838\u4EE5\u4E0E\u4E0A\u5E74\u91CD\u590D\u7387\u8D85\u8FC750%\u6263\u5206")],
  scope: "years",
  messages: {
    repeated: {
      severity: "warning",
      zh: "\u201C{section}\u201D\u7EA6\u6709 {share}% \u7684\u6587\u5B57\u4E0E\u4E0A\u5E74\u62A5\u544A\uFF08{path}\uFF09\u76F8\u540C\uFF08\u6570\u5B57\u4E0D\u8BA1\uFF09\u3002\u8BF7\u6309\u672C\u5E74\u60C5\u51B5\u6539\u5199\u3002",
      en: "About {share}% of \u201C{section}\u201D is the text of last year\u2019s report ({path}), numbers aside. Write it anew."
    }
  },
  options: {
    share: {
      type: "number",
      minimum: 1,
      maximum: 100,
      default: 50,
      describe: { zh: "\u76F8\u540C\u6587\u5B57\u8D85\u8FC7\u8FD9\u4E2A\u767E\u5206\u6BD4\u624D\u62A5\u544A", en: "report only above this percentage of equal text" }
    }
  },
  *check({ report, previous, options }) {
    for (const number of [1, 5]) {
      const [now, before] = [sectionWording(report, number), sectionWording(previous.report, number)];
      if (now.length < SHORTEST_TEXT || before.length < SHORTEST_TEXT) continue;
      const share = Math.floor(repeatedShare(now, before) * 100);
      if (share <= options.share) continue;
      const { anchor, form } = report.section(number);
      yield finding("repeated", { at: anchor, data: { section: form.heading, share, path: previous.path } });
    }
  }
});
export {
  text_repeated_default as default
};
