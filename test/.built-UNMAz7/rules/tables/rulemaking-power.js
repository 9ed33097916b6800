import { compareExact, zero } from "../../src/report/numbers.js";
import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { rulemakingPower } from "../../src/standard/instruments.js";
import { cellName, hasTable, plain, written } from "./tables.js";
const PATHS = {
  "2019": ["made", "disclosed", "disclosedTotal"],
  "2021": ["issued", "repealed", "inForce"]
};
var rulemaking_power_default = defineRule({
  id: "rulemaking-power",
  title: { zh: "\u65E0\u6743\u5236\u5B9A\u89C4\u7AE0\u800C\u586B\u4E86\u89C4\u7AE0", en: "ministerial or local rules listed by an agency that cannot make any" },
  group: "tables",
  basis: rulemakingPower,
  scope: "report",
  standards: ["2019", "2021"],
  messages: {
    unable: {
      severity: "warning",
      zh: "\u201C{cell}\u201D\u586B\u4E86 {value}\uFF0C\u800C{agency}\u6CA1\u6709\u89C4\u7AE0\u5236\u5B9A\u6743\u3002\u8FD9\u91CC\u53EA\u586B\u672C\u673A\u5173\u5236\u5B9A\u7684\u89C4\u7AE0\uFF1B\u6267\u884C\u3001\u8F6C\u53D1\u6216\u8D1F\u8D23\u8D77\u8349\u7684\u89C4\u7AE0\u4E0D\u8BA1\u5165\uFF0C\u8BF7\u6838\u5BF9\u3002",
      en: "\u201C{cell}\u201D is {value}, but {agency} has no power to make \u89C4\u7AE0. Only those that the agency itself makes count here, not those it applies, forwards or drafts: check it."
    },
    untold: {
      severity: "unjudged",
      zh: "\u201C{cell}\u201D\u6CA1\u6709\u53EF\u7528\u7684\u6570\uFF0C\u65E0\u6CD5\u6838\u5BF9\u3002",
      en: "\u201C{cell}\u201D holds no usable number, so it was not checked."
    }
  },
  applies: (context) => hasTable(context, "proactive") && plainlyUnable(context.report),
  *check({ report: { agency }, standard, figures }) {
    if (standard === null || agency === null) return;
    const cells = PATHS[standard.id].flatMap((id) => figures.get(`proactive.regulations.${id}`) ?? []);
    const [first, ...others] = cells.filter(({ exact }) => exact !== null && compareExact(exact, zero) > 0);
    const unread = cells.find(({ state }) => state === "unread" || state === "not-a-number");
    if (first !== void 0) {
      const related = others.map((figure) => ({ at: figure, note: plain(`${cellName(figure)}\uFF1A${written(figure)}`) }));
      yield finding("unable", { at: first, related, data: { cell: cellName(first), value: written(first), agency } });
    } else if (unread !== void 0) yield unjudged("untold", { at: unread, data: { cell: cellName(unread) } });
  }
});
function plainlyUnable({ agency, agencyKind }) {
  return agency !== null && unableKinds[agencyKind]?.(agency) === true;
}
const unableKinds = {
  township: () => true,
  government: isCounty,
  department: (agency) => !/国家|中国|中华|总局/.test(agency) && (isCounty(agency) || isBureauOfCity(agency))
};
function isCounty(agency) {
  return /[县旗区]/.test(
    agency.replace(
      /自治区|行政区|[新地园林牧灌库景社片]区|(?:开发|示范|试验|实验|合作|管理|保护|名胜|度假)区|区域/g,
      ""
    )
  );
}
function isBureauOfCity(agency) {
  return /市/.test(agency.replace(/市场|市政|市容|市民|城市|都市/g, "")) && /[局委会]$/.test(agency);
}
export {
  rulemaking_power_default as default
};
