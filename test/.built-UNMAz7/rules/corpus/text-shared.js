import { defineRule, findingIn } from "../../src/rule/define.js";
import { sectionWording } from "../../src/rule/section-text.js";
import { form2021, practice } from "../../src/standard/instruments.js";
import { sameName } from "./members.js";
import { likeness, sketch } from "./sketch.js";
var text_shared_default = defineRule({
  id: "text-shared",
  title: { zh: "\u6587\u5B57\u4E0E\u522B\u7684\u673A\u5173\u96F7\u540C", en: "the text is nearly another agency\u2019s" },
  group: "corpus",
  basis: [form2021.responsibility, practice("C", "\u6709\u7684\u5730\u65B9\u8003\u6838\u4EE5\u4E0E\u5176\u4ED6\u5355\u4F4D\u96F7\u540C\u6263\u5206")],
  scope: "corpus",
  messages: {
    shared: {
      severity: "warning",
      zh: "\u201C{section}\u201D\u4E0E{agency}\u7684\u62A5\u544A\uFF08{path}\uFF09\u7EA6\u6709 {share}% \u7684\u6587\u5B57\u76F8\u540C\uFF08\u6570\u5B57\u4E0D\u8BA1\uFF09\u3002\u8BF7\u6309\u672C\u673A\u5173\u7684\u60C5\u51B5\u6539\u5199\u3002",
      en: "About {share}% of \u201C{section}\u201D is also in the report of {agency} ({path}), numbers aside. Write it anew."
    }
  },
  options: {
    share: {
      type: "number",
      minimum: 10,
      maximum: 100,
      default: 70,
      describe: { zh: "\u76F8\u540C\u6587\u5B57\u8D85\u8FC7\u8FD9\u4E2A\u767E\u5206\u6BD4\u624D\u62A5\u544A", en: "report only above this percentage of equal text" }
    }
  },
  digest({ report, locate }) {
    const parts = [1, 5].flatMap((number) => {
      const { form, anchor } = report.section(number);
      const made = sketch(sectionWording(report, number));
      return made === null ? [] : [{ section: form.heading, sketch: made, at: locate(anchor) }];
    });
    return parts.length === 0 || report.agency === null ? null : { parts };
  },
  *check({ entries, options }) {
    for (const entry of entries) {
      for (const part of entry.digest.parts) {
        const nearest = nearestTo(entry, part, entries);
        if (nearest === null) continue;
        const share = Math.floor(nearest.share * 100);
        if (share <= options.share) continue;
        const data = { section: part.section, agency: nearest.entry.agency ?? "", path: nearest.entry.path, share };
        yield findingIn(entry, "shared", { at: part.at, data });
      }
    }
  }
});
function nearestTo(entry, part, entries) {
  let nearest = null;
  for (const other of entries) {
    if (other === entry || sameName(other.agency, entry.agency)) continue;
    const theirs = other.digest.parts.find(({ section }) => section === part.section);
    if (theirs === void 0) continue;
    const share = likeness(part.sketch, theirs.sketch);
    if (nearest === null || share > nearest.share) nearest = { entry: other, share };
  }
  return nearest;
}
export {
  text_shared_default as default
};
