import { severities } from "../diagnostic.js";
import { fillOptions, optionProblems } from "../rule/options.js";
import { render } from "../rule/words.js";
import { closest } from "./closest.js";
class ConfigError extends Error {
  problems;
  constructor(problems) {
    super(problems.map(({ words }) => words.zh).join("\n"));
    this.name = "ConfigError";
    this.problems = problems;
  }
}
const problemWords = {
  "unknown-preset": { zh: "\u6CA1\u6709\u540D\u4E3A\u201C{name}\u201D\u7684\u9884\u8BBE\u3002", en: "There is no preset \u201C{name}\u201D." },
  "unknown-rule": { zh: "\u6CA1\u6709\u540D\u4E3A\u201C{name}\u201D\u7684\u89C4\u5219\u3002", en: "There is no rule \u201C{name}\u201D." },
  "unknown-message": { zh: "\u201C{name}\u201D\u4E0D\u662F\u4E00\u6761\u80FD\u8BBE\u7EA7\u522B\u7684\u4FE1\u606F\u3002", en: "\u201C{name}\u201D is no message whose severity can be set." },
  "unknown-option": { zh: "\u6CA1\u6709\u540D\u4E3A\u201C{name}\u201D\u7684\u9009\u9879\u3002", en: "There is no option \u201C{name}\u201D." },
  "wrong-level": {
    zh: "\u201C{name}\u201D\u7684\u7EA7\u522B\u4E0D\u5BF9\uFF0C\u5E94\u4E3A off\u3001on\u3001error\u3001warning \u6216 info\uFF08\u5355\u6761\u4FE1\u606F\u4E0D\u7528 on\uFF09\u3002",
    en: "The level of \u201C{name}\u201D is none of off, on, error, warning, info (no \u201Con\u201D for a single message)."
  },
  "wrong-option": { zh: "\u9009\u9879\u201C{name}\u201D\u7684\u503C\u4E0D\u5728\u5141\u8BB8\u7684\u8303\u56F4\u5185\u3002", en: "The option \u201C{name}\u201D does not take this value." },
  "repeated-rule": { zh: "\u6709\u4E24\u6761\u89C4\u5219\u90FD\u53EB\u201C{name}\u201D\u3002", en: "Two rules have the name \u201C{name}\u201D." }
};
function problem(kind, name, suggestion = null) {
  const words = problemWords[kind];
  return {
    kind,
    name,
    suggestion,
    words: {
      zh: render(words, { name }, "zh") + (suggestion === null ? "" : `\u662F\u4E0D\u662F\u201C${suggestion}\u201D\uFF1F`),
      en: render(words, { name }, "en") + (suggestion === null ? "" : ` Did you mean \u201C${suggestion}\u201D?`)
    }
  };
}
function enableRules(rules, layers) {
  const drafts = new Map(rules.map((rule) => [rule.id, emptyDraft(rule)]));
  const problems = repeatedRules(rules);
  for (const layer of layers) problems.push(...applyLayer(drafts, layer));
  if (problems.length > 0) throw new ConfigError(problems);
  return [...drafts.values()].filter((draft) => draft.on).map(enable);
}
function presetLayers(presets, names) {
  const unknown = names.filter((name) => !Object.hasOwn(presets, name));
  if (unknown.length > 0)
    throw new ConfigError(unknown.map((name) => problem("unknown-preset", name, closest(name, Object.keys(presets)))));
  return names.map((name) => Object.fromEntries((presets[name]?.settings ?? []).map(({ rule, set }) => [rule, set])));
}
function emptyDraft(rule) {
  return { rule, on: true, severity: null, messages: /* @__PURE__ */ new Map(), options: {} };
}
function repeatedRules(rules) {
  const ids = rules.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => problem("repeated-rule", id));
}
function applyLayer(drafts, layer) {
  const entries = Object.entries(layer);
  const ofRules = entries.filter(([name]) => !name.includes("/"));
  const ofMessages = entries.filter(([name]) => name.includes("/"));
  return [
    ...ofRules.flatMap(([name, setting]) => applyToRule(drafts, name, setting)),
    ...ofMessages.flatMap(([name, setting]) => applyToMessage(drafts, name, setting))
  ];
}
function applyToRule(drafts, name, setting) {
  const draft = drafts.get(name);
  if (draft === void 0) return [problem("unknown-rule", name, closest(name, drafts.keys()))];
  const { level, options } = readSetting(setting);
  if (level !== void 0 && !isLevel(level)) return [problem("wrong-level", name)];
  if (!isRecord(options)) return [problem("wrong-option", name)];
  const forms = draft.rule.options ?? {};
  const problems = optionProblems(forms, options).map(
    ({ kind, name: option }) => kind === "unknown" ? problem("unknown-option", `${name}.${option}`, within(`${name}.`, closest(option, Object.keys(forms)))) : problem("wrong-option", `${name}.${option}`)
  );
  if (problems.length > 0) return problems;
  if (level !== void 0) {
    draft.on = level !== "off";
    draft.severity = level === "off" || level === "on" ? null : level;
    draft.messages = /* @__PURE__ */ new Map();
  }
  draft.options = { ...draft.options, ...options };
  return [];
}
function applyToMessage(drafts, name, setting) {
  const slash = name.indexOf("/");
  const id = name.slice(0, slash);
  const messageId = name.slice(slash + 1);
  const draft = drafts.get(id);
  if (draft === void 0) return [problem("unknown-rule", id, closest(id, drafts.keys()))];
  const known = findingMessages(draft.rule);
  if (!known.includes(messageId)) return [problem("unknown-message", name, within(`${id}/`, closest(messageId, known)))];
  if (setting !== "off" && !isSeverity(setting)) return [problem("wrong-level", name)];
  draft.messages.set(messageId, setting === "off" ? null : setting);
  return [];
}
function within(prefix, name) {
  return name === null ? null : prefix + name;
}
function readSetting(setting) {
  if (Array.isArray(setting)) return { level: setting[0], options: setting[1] ?? {} };
  if (isRecord(setting)) return { level: setting.severity, options: setting.options ?? {} };
  return { level: setting, options: {} };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isSeverity(value) {
  return severities.some((severity) => severity === value);
}
function isLevel(value) {
  return value === "off" || value === "on" || isSeverity(value);
}
function findingMessages(rule) {
  return Object.keys(rule.messages).filter((id) => rule.messages[id]?.severity !== "unjudged");
}
function enable({ rule, severity, messages, options }) {
  const configured = /* @__PURE__ */ new Map();
  for (const [id, message] of Object.entries(rule.messages)) {
    if (message.severity === "unjudged") continue;
    const own = messages.get(id);
    configured.set(id, own === void 0 ? severity ?? message.severity : own);
  }
  const possible = new Set(configured.values());
  return {
    rule,
    options: fillOptions(rule.options ?? {}, options),
    severities: configured,
    gravest: severities.find((level) => possible.has(level)) ?? null
  };
}
export {
  ConfigError,
  enableRules,
  presetLayers
};
