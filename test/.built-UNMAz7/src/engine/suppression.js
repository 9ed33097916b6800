import { defineRule } from "../rule/define.js";
import { closest } from "./closest.js";
import { findDirectives, toSilences } from "./directives.js";
import { locate } from "./locate.js";
import { waiverMatches, waiverState } from "./waivers.js";
const suppressionRule = defineRule({
  id: "suppression",
  title: { zh: "\u5FFD\u7565\u6CE8\u91CA\u6216\u8C41\u514D\u6709\u95EE\u9898", en: "an ignore comment or a waiver is not in order" },
  group: "suppression",
  basis: [],
  scope: "report",
  messages: {
    "no-reason": {
      severity: "warning",
      zh: "\u8FD9\u6761\u5FFD\u7565\u6CE8\u91CA\u6CA1\u6709\u5199\u7406\u7531\uFF0C\u4E0D\u8D77\u4F5C\u7528\u3002\u8BF7\u5199\u6210\u201Cnianbao-disable {names} -- \u7406\u7531\u201D\u3002",
      en: "This comment gives no reason, so it silences nothing. Write \u201Cnianbao-disable {names} -- reason\u201D."
    },
    "no-rule": {
      severity: "warning",
      zh: "\u8FD9\u6761\u5FFD\u7565\u6CE8\u91CA\u6CA1\u6709\u5199\u660E\u89C4\u5219\uFF0C\u4E0D\u8D77\u4F5C\u7528\u3002\u8BF7\u5199\u6210\u201Cnianbao-disable \u89C4\u5219\u540D -- \u7406\u7531\u201D\u3002",
      en: "This comment names no rule, so it silences nothing. Write \u201Cnianbao-disable rule -- reason\u201D."
    },
    "unknown-command": {
      severity: "warning",
      zh: "\u6CA1\u6709\u201Cnianbao-{command}\u201D\u8FD9\u79CD\u6CE8\u91CA\uFF0C\u5E94\u4E3A nianbao-disable \u6216 nianbao-enable\u3002",
      en: "There is no comment \u201Cnianbao-{command}\u201D; it is nianbao-disable or nianbao-enable."
    },
    "unknown-rule": {
      severity: "warning",
      zh: "\u5FFD\u7565\u6CE8\u91CA\u4E2D\u7684\u201C{name}\u201D\u4E0D\u662F\u89C4\u5219\u540D\uFF0C\u4E0D\u8D77\u4F5C\u7528\u3002{hint}",
      en: "\u201C{name}\u201D in this comment is no rule, so it silences nothing.{hint}"
    },
    unused: {
      severity: "info",
      zh: "\u8FD9\u6761\u5FFD\u7565\u6CE8\u91CA\u6CA1\u6709\u7528\u4E0A\uFF1A\u89C4\u5219\u201C{name}\u201D\u5728\u8FD9\u91CC\u6CA1\u6709\u53D1\u73B0\u95EE\u9898\u3002\u8BF7\u5220\u53BB\u3002",
      en: "This comment is idle: the rule {name} finds nothing here. Take it out."
    },
    "waiver-no-reason": {
      severity: "warning",
      zh: "\u8C41\u514D\u6E05\u5355\u4E2D\u7684\u8FD9\u4E00\u6761\u6CA1\u6709\u5199\u7406\u7531\uFF0C\u4E0D\u8D77\u4F5C\u7528\u3002",
      en: "The waiver of this finding gives no reason, so it silences nothing."
    },
    "waiver-expired": {
      severity: "info",
      zh: "\u8FD9\u4E2A\u95EE\u9898\u7684\u8C41\u514D\u5DF2\u4E8E {until} \u5230\u671F\uFF0C\u95EE\u9898\u91CD\u65B0\u8BA1\u5165\u3002",
      en: "The waiver of this finding ended on {until}, so the finding counts again."
    }
  },
  check: () => []
});
function suppress(found, policy) {
  const { source, rules, checkComments } = policy;
  const directives = source === null ? [] : findDirectives(source);
  const silences = toSilences(directives, source?.text.length ?? 0).filter(({ name }) => ruleNamed(rules, name) !== null);
  const used = /* @__PURE__ */ new Set();
  const diagnostics = [];
  const suppressed = [];
  const yields = [];
  for (const diagnostic of found) {
    const silence = silences.find((candidate) => covers(candidate, diagnostic));
    const waived = silence === void 0 ? findWaiver(diagnostic, policy) : null;
    if (silence !== void 0) {
      used.add(silence);
      suppressed.push({ ...diagnostic, by: "inline", reason: silence.reason });
    } else if (waived?.state === "holds") suppressed.push({ ...diagnostic, by: "waiver", reason: waived.waiver.reason });
    else {
      diagnostics.push(diagnostic);
      if (waived !== null) yields.push(waiverYield(waived, diagnostic.location));
    }
  }
  if (source !== null && checkComments) {
    yields.push(...directiveYields(directives, source, policy));
    yields.push(...unusedYields(silences, used, source, policy));
  }
  return { diagnostics, suppressed, yields };
}
function covers({ name, start, end }, { rule, messageId, location }) {
  const { offset } = location.range.start;
  return (name === rule || name === `${rule}/${messageId}`) && start <= offset && offset < end;
}
function findWaiver(diagnostic, { waivers, today, path }) {
  const matching = waivers.filter((waiver) => waiverMatches(waiver, diagnostic, path)).map((waiver) => ({ waiver, state: waiverState(waiver, today) }));
  return matching.find(({ state }) => state === "holds") ?? matching[0] ?? null;
}
function waiverYield({ waiver, state }, location) {
  return state === "expired" ? yieldAt(location, "waiver-expired", { until: waiver.until ?? "" }) : yieldAt(location, "waiver-no-reason", {});
}
function directiveYields(directives, source, { rules }) {
  return directives.flatMap((directive) => {
    const { command, names, reason } = directive;
    const at = directiveLocation(directive, source);
    if (command !== "disable" && command !== "enable") return [yieldAt(at, "unknown-command", { command })];
    const unknown = names.filter((name) => ruleNamed(rules, name) === null).map((name) => unknownYield(at, name, rules));
    if (command === "enable") return unknown;
    if (names.length === 0) return [yieldAt(at, "no-rule", {})];
    return reason === "" ? [...unknown, yieldAt(at, "no-reason", { names: names.join(", ") })] : unknown;
  });
}
function unknownYield(at, name, rules) {
  const near = closest(
    name,
    rules.map(({ id }) => id)
  );
  const hint = near === null ? { zh: "", en: "" } : { zh: `\u662F\u4E0D\u662F\u201C${near}\u201D\uFF1F`, en: ` Did you mean \u201C${near}\u201D?` };
  return yieldAt(at, "unknown-rule", { name, hint });
}
function unusedYields(silences, used, source, { rules, outcomes }) {
  return silences.filter((silence) => !used.has(silence)).filter(({ name }) => {
    const rule = ruleNamed(rules, name);
    const outcome = outcomes[rule?.id ?? ""];
    return rule?.scope !== "corpus" && (outcome === "passed" || outcome === "failed" || outcome === "not-applicable");
  }).map(({ name, directive }) => yieldAt(directiveLocation(directive, source), "unused", { name }));
}
function ruleNamed(rules, name) {
  const [id = "", messageId] = name.split("/");
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === void 0) return null;
  return messageId === void 0 || Object.hasOwn(rule.messages, messageId) ? rule : null;
}
function directiveLocation({ span, command }, source) {
  return locate(source, { span, place: `\u6CE8\u91CA nianbao-${command}` });
}
function yieldAt(location, messageId, data) {
  return { kind: "finding", messageId, data, location, related: [], fixes: [] };
}
export {
  suppress,
  suppressionRule
};
