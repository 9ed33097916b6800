import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { form2019, form2021 } from "../../src/standard/instruments.js";
import { plain } from "./tables.js";
var form_outdated_default = defineRule({
  id: "form-outdated",
  title: { zh: "\u4F7F\u7528\u4E86\u65E7\u683C\u5F0F", en: "an outdated form is used" },
  group: "tables",
  basis: [form2021.notice, form2019.notice],
  scope: "report",
  standards: ["2019", "2021"],
  messages: {
    outdated: {
      severity: "error",
      zh: "{year} \u5E74\u5EA6\u7684\u62A5\u544A\u7528\u4E86 2019 \u5E74\u7684\u65E7\u683C\u5F0F\uFF08\u8868\u4E2D\u6709\u201C{mark}\u201D\uFF09\u30022021 \u5E74\u5EA6\u8D77\u5E94\u4F7F\u7528\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142021\u301530\u53F7\u5370\u53D1\u7684\u683C\u5F0F\uFF0C\u8BF7\u6362\u8868\u91CD\u586B\u3002",
      en: "The report for {year} uses the form of 2019 (its table has \u201C{mark}\u201D). From 2021 on the form issued with \u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142021\u301530\u53F7 applies: fill in that one."
    },
    mixed: {
      severity: "warning",
      zh: "\u8868\u4E2D\u65E2\u6709 2019 \u5E74\u683C\u5F0F\u7684\u201C{mark}\u201D\uFF0C\u53C8\u6709 2021 \u5E74\u683C\u5F0F\u7684\u201C{other}\u201D\uFF0C\u4E24\u79CD\u683C\u5F0F\u6DF7\u7528\u4E86\u3002\u8BF7\u7EDF\u4E00\u4F7F\u7528 {form} \u5E74\u7684\u683C\u5F0F\u3002",
      en: "The tables have \u201C{mark}\u201D of the form of 2019 beside \u201C{other}\u201D of the form of 2021. Use one form throughout: that of {form}."
    },
    untold: {
      severity: "unjudged",
      zh: "\u770B\u4E0D\u51FA\u62A5\u544A\u662F\u54EA\u4E00\u5E74\u5EA6\u7684\uFF0C\u65E0\u6CD5\u5224\u65AD\u201C{mark}\u201D\u6240\u5C5E\u7684 2019 \u5E74\u683C\u5F0F\u662F\u5426\u5DF2\u7ECF\u8FC7\u65F6\u3002",
      en: "The year of the report cannot be told, nor whether the form of 2019, to which \u201C{mark}\u201D belongs, is outdated."
    },
    unmarked: {
      severity: "unjudged",
      zh: "\u8868\u4E2D\u6CA1\u6709\u8BA4\u51FA\u80FD\u533A\u5206\u65B0\u65E7\u683C\u5F0F\u7684\u680F\u76EE\uFF0C\u65E0\u6CD5\u5224\u65AD\u6240\u7528\u683C\u5F0F\u3002",
      en: "Nothing in the tables tells the forms apart, so the form was not judged."
    }
  },
  applies: ({ report }) => report.tables.some(({ state }) => state !== "absent"),
  *check({ report, standard }) {
    const { evidence, year } = report;
    const [old] = decisive(evidence, "2019");
    const [current] = decisive(evidence, "2021");
    const onOldForm = standard?.id === "2019";
    const mark = old ?? evidence.find((sign) => sign.standard === "2019");
    if (old !== void 0 && current !== void 0) {
      const related = [{ at: current.at, note: { zh: "2021 \u5E74\u683C\u5F0F\u7684\u680F\u76EE", en: "a mark of the form of 2021" } }];
      const form = (year ?? 2021) < 2021 ? "2019" : "2021";
      yield finding("mixed", { at: old.at, related, data: { mark: old.mark, other: current.mark, form } });
    } else if (onOldForm && mark !== void 0 && year === null) {
      yield unjudged("untold", { at: mark.at, data: { mark: mark.mark } });
    } else if (onOldForm && mark !== void 0 && year !== null && year >= 2021) {
      const related = evidence.filter((sign) => sign.standard === "2019" && sign !== mark).map((sign) => ({ at: sign.at, note: plain(sign.mark) }));
      yield finding("outdated", { at: mark.at, related, data: { year, mark: mark.mark } });
    } else if (evidence.length === 0) yield unjudged("unmarked", { at: report.table("proactive").spot, data: {} });
  }
});
function decisive(evidence, standard) {
  return evidence.filter((sign) => sign.decisive && sign.standard === standard);
}
export {
  form_outdated_default as default
};
