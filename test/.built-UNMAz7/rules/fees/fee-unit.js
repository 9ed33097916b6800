import { compareExact, formatExact, toHalfWidth, zero } from "../../src/report/numbers.js";
import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { form2021, practice } from "../../src/standard/instruments.js";
import { feeHeading } from "./heading.js";
import { fourDecimals, toTenThousands } from "./money.js";
const DECIMALS = 4;
var fee_unit_default = defineRule({
  id: "fee-unit",
  title: { zh: "\u6536\u8D39\u91D1\u989D\u7684\u5355\u4F4D\u6216\u5C0F\u6570\u4F4D\u6570", en: "unit or decimals of the fee amount" },
  group: "fees",
  basis: [form2021.feeHeading, practice("C", "\u4FDD\u75594\u4F4D\u5C0F\u6570")],
  scope: "report",
  standards: ["2021"],
  options: {
    decimals: {
      type: "choice",
      values: [4, "any"],
      default: 4,
      describe: { zh: "\u91D1\u989D\u7684\u5C0F\u6570\u4F4D\u6570\uFF1Bany \u4E3A\u4E0D\u67E5", en: "decimals of the amount; any: not checked" }
    },
    heading: {
      type: "choice",
      values: ["four-decimals", "national"],
      default: "four-decimals",
      describe: {
        zh: "\u8868\u5934\uFF1Afour-decimals \u8981\u6C42\u5199\u660E\u201C\u4FDD\u75594\u4F4D\u5C0F\u6570\u201D\uFF0Cnational \u8BA4\u53EF\u5168\u56FD\u683C\u5F0F\u7684\u201C\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09\u201D",
        en: "the heading: four-decimals wants \u4FDD\u75594\u4F4D\u5C0F\u6570 in it, national takes the plain \uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09 of the national form"
      }
    }
  },
  messages: {
    otherUnit: {
      severity: "error",
      zh: "\u6536\u8D39\u91D1\u989D\u7684\u8868\u5934\u5199\u4F5C\u201C{heading}\u201D\uFF0C\u5355\u4F4D\u5E94\u4E3A\u4E07\u5143\u3002\u8BF7\u6539\u8868\u5934\uFF0C\u5E76\u628A\u91D1\u989D\u6362\u7B97\u6210\u4E07\u5143\u3002",
      en: "The heading of the fee amount reads \u201C{heading}\u201D; its unit should be \u4E07\u5143. Mend the heading and convert the amount."
    },
    noUnit: {
      severity: "warning",
      zh: "\u6536\u8D39\u91D1\u989D\u7684\u8868\u5934\u201C{heading}\u201D\u6CA1\u6709\u5199\u5355\u4F4D\uFF0C\u5E94\u5199\u201C\u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09\u201D\u3002",
      en: "The heading \u201C{heading}\u201D of the fee amount names no unit; it should read \u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09."
    },
    headingDecimals: {
      severity: "info",
      zh: "\u6536\u8D39\u91D1\u989D\u7684\u8868\u5934\u5199\u4F5C\u201C{heading}\u201D\uFF0C\u6CA1\u6709\u5199\u660E\u201C\u4FDD\u75594\u4F4D\u5C0F\u6570\u201D\u3002\u5168\u56FD\u683C\u5F0F\u53EA\u5199\u201C\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09\u201D\uFF1B\u672C\u5730\u6CA1\u6709\u8FD9\u9879\u8981\u6C42\u7684\uFF0C\u53EF\u628A\u9009\u9879 heading \u8BBE\u4E3A national\u3002",
      en: "The heading \u201C{heading}\u201D of the fee amount does not say \u4FDD\u75594\u4F4D\u5C0F\u6570. The national form has only \uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09; where nobody asks for more, set the option heading to national."
    },
    otherUnitInCell: {
      severity: "error",
      zh: "\u6536\u8D39\u91D1\u989D\u586B\u7684\u662F\u201C{raw}\u201D\uFF0C\u8FD9\u4E00\u683C\u7684\u5355\u4F4D\u662F\u4E07\u5143\u3002\u8BF7\u6362\u7B97\u6210\u4E07\u5143\uFF0C\u53EA\u586B\u6570\u5B57\u3002",
      en: "The fee amount is \u201C{raw}\u201D, but the unit of this cell is \u4E07\u5143. Convert it, and put in the number alone."
    },
    unitRepeated: {
      severity: "info",
      zh: "\u6536\u8D39\u91D1\u989D\u586B\u7684\u662F\u201C{raw}\u201D\u3002\u5355\u4F4D\u5DF2\u5728\u8868\u5934\uFF0C\u683C\u5185\u53EA\u586B\u6570\u5B57\u3002",
      en: "The fee amount is \u201C{raw}\u201D. Its unit stands in the heading: put in the number alone."
    },
    manyDecimals: {
      severity: "warning",
      zh: "\u6536\u8D39\u91D1\u989D {raw} \u6709 {count} \u4F4D\u5C0F\u6570\uFF0C\u4EE5\u4E07\u5143\u4E3A\u5355\u4F4D\u5E94\u4FDD\u7559 4 \u4F4D\u5C0F\u6570\uFF08\u7CBE\u786E\u5230\u5143\uFF09\uFF0C\u5373 {expected}\u3002",
      en: "The fee amount {raw} has {count} decimals; in \u4E07\u5143 four are kept (to the yuan): {expected}."
    },
    fewDecimals: {
      severity: "info",
      zh: "\u6536\u8D39\u91D1\u989D {raw} \u7684\u5C0F\u6570\u4E0D\u8DB3 4 \u4F4D\uFF0C\u4EE5\u4E07\u5143\u4E3A\u5355\u4F4D\u4FDD\u7559 4 \u4F4D\u5C0F\u6570\u662F {expected}\u3002",
      en: "The fee amount {raw} has fewer than four decimals; with four it is {expected}."
    },
    fewDecimalsAgainstHeading: {
      severity: "warning",
      zh: "\u8868\u5934\u8981\u6C42\u4FDD\u75594\u4F4D\u5C0F\u6570\uFF0C\u6536\u8D39\u91D1\u989D\u586B\u7684\u662F {raw}\uFF0C\u5E94\u5199\u4F5C {expected}\u3002",
      en: "The heading asks for four decimals (\u4FDD\u75594\u4F4D\u5C0F\u6570), but the fee amount is {raw}; it should read {expected}."
    },
    headingUnread: {
      severity: "unjudged",
      zh: "\u6CA1\u6709\u8BA4\u51FA\u6536\u8D39\u91D1\u989D\u7684\u8868\u5934\uFF0C\u6216\u8005\u8868\u5934\u91CC\u7684\u62EC\u53F7\u5728\u8F6C\u6362\u65F6\u4E22\u5931\uFF0C\u65E0\u6CD5\u5224\u65AD\u5355\u4F4D\u3002",
      en: "The heading of the fee amount was not recognised, or lost its brackets in conversion, so its unit was not judged."
    },
    untold: {
      severity: "unjudged",
      zh: "\u6536\u8D39\u91D1\u989D\u6CA1\u6709\u53EF\u7528\u7684\u6570\uFF0C\u65E0\u6CD5\u5224\u65AD\u5355\u4F4D\u548C\u5C0F\u6570\u4F4D\u6570\u3002",
      en: "There is no usable fee amount, so its unit and decimals were not judged."
    }
  },
  applies: ({ figures, report }) => {
    const state = figures.get("proactive.fees.amount")?.state ?? "absent";
    return state !== "absent" || feeHeading(report) !== null;
  },
  *check({ figures, report, options }) {
    const heading = feeHeading(report);
    const unit = heading === null ? null : unitOf(heading.text);
    if (heading === null || unit === "none" && report.damage.brackets) {
      yield unjudged("headingUnread", { at: heading ?? report.table("proactive").spot, data: {} });
    } else {
      const parts = { at: heading, data: { heading: heading.text } };
      if (unit === "other") yield finding("otherUnit", parts);
      else if (unit === "none") yield finding("noUnit", parts);
      else if (options.heading === "four-decimals" && !asksForFour(heading.text))
        yield finding("headingDecimals", parts);
    }
    const amount = figures.get("proactive.fees.amount");
    if (amount === void 0 || unit === "other") return;
    if (amount.exact === null) {
      yield unjudged("untold", { at: amount, data: {} });
      return;
    }
    const remark = unitOf(amount.remark ?? "");
    if (remark === "other") {
      yield finding("otherUnitInCell", { at: amount, data: { raw: amount.raw }, fixes: converted(amount, amount.exact) });
      return;
    }
    if (remark === "ten-thousands") yield finding("unitRepeated", { at: amount, data: { raw: amount.raw } });
    if (options.decimals === DECIMALS) yield* decimals(amount, amount.exact, heading);
  }
});
function* decimals(amount, exact, heading) {
  const expected = fourDecimals(exact);
  const data = { raw: formatAsWritten(exact), expected };
  const parts = { at: amount, data, fixes: amount.remark === null ? replaced(amount, expected) : [] };
  if (exact.scale > DECIMALS) yield finding("manyDecimals", { ...parts, data: { ...data, count: exact.scale } });
  if (exact.scale >= DECIMALS || compareExact(exact, zero) === 0) return;
  if (heading !== null && asksForFour(heading.text)) yield finding("fewDecimalsAgainstHeading", parts);
  else yield finding("fewDecimals", parts);
}
function formatAsWritten(exact) {
  const plain = formatExact(exact);
  const point = plain.indexOf(".");
  if (exact.scale === 0) return plain;
  return (point === -1 ? `${plain}.` : plain).padEnd((point === -1 ? plain.length : point) + 1 + exact.scale, "0");
}
function unitOf(text) {
  const words = compact(text);
  if (words.includes("\u4E07\u5143")) return "ten-thousands";
  return words.includes("\u5143") || words.includes("\u5355\u4F4D:\u4EBF") ? "other" : "none";
}
function asksForFour(heading) {
  return /保留(?:小数点后)?[4四]位/.test(compact(heading));
}
function compact(text) {
  return toHalfWidth(text).replace(/\s/g, "");
}
function replaced(amount, text) {
  const title = { zh: `\u6539\u4E3A ${text}`, en: `Write ${text}` };
  return [{ title, safety: "suggestion", edits: [{ span: amount.span, text }] }];
}
function converted(amount, exact) {
  return compact(amount.remark ?? "") === "\u5143" ? replaced(amount, fourDecimals(toTenThousands(exact))) : [];
}
export {
  fee_unit_default as default
};
