import { z } from "zod";
import { closest } from "../engine/closest.js";
import { globMatcher } from "./glob.js";
const patterns = z.array(z.string().min(1).refine(isPattern));
const level = z.enum(["off", "on", "error", "warning", "info"]);
const ruleOptions = z.record(z.string(), z.unknown());
const ruleSetting = z.union([
  level,
  z.tuple([level, ruleOptions]),
  z.strictObject({ severity: level.optional(), options: ruleOptions.optional() })
]);
const plugin = z.custom(isPlugin);
const entryFields = {
  $schema: z.string().optional(),
  name: z.string().optional().describe("For messages and --print-config."),
  files: patterns.optional().describe("Glob patterns, relative to the config file. Default: all files."),
  ignores: patterns.optional().describe("Glob patterns of files that the entry is not for; alone, of files that are not checked at all."),
  extends: z.union([z.string(), z.array(z.string())]).optional().describe("Presets; they come before all rules. Default: recommended."),
  rules: z.record(z.string(), ruleSetting).optional().describe("By rule, or rule/message: off, on, error, warning, info; [level, options]; {severity, options}."),
  standard: z.enum(["2019", "2021"]).optional().describe("The form that applies, where it should not be told from the report."),
  locale: z.enum(["zh", "en"]).optional().describe("The language of the messages. Default: zh.")
};
const plugins = z.array(z.union([z.string(), plugin])).optional();
const entry = z.strictObject({ ...entryFields, plugins });
const jsonEntry = z.strictObject({
  ...entryFields,
  plugins: z.array(z.string()).optional().describe("Modules with rules of your own.")
});
const entryKeys = Object.keys(entry.shape);
function configJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(z.union([jsonEntry, z.array(jsonEntry)]));
  return { $schema, $id: "urn:nianbao-lint:schema:config", title: "nianbao.config.json", ...schema };
}
function checkConfig(value) {
  const given = Array.isArray(value) ? value : [value];
  const problems = given.flatMap((candidate, index) => {
    const parsed = entry.safeParse(candidate);
    const prefix = Array.isArray(value) ? [index] : [];
    return parsed.success ? [] : parsed.error.issues.flatMap((issue) => issueProblems(issue, prefix));
  });
  return { entries: problems.length === 0 ? given : [], problems };
}
function issueProblems(issue, prefix) {
  const path = [...prefix, ...issue.path];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey([...path, key], key, issue.path.length === 0));
  const field = issue.path.find((part) => typeof part === "string") ?? "";
  const words = (Object.hasOwn(expected, field) ? expected[field] : void 0) ?? expectedEntry;
  return [{ key: keyText(path), words: { zh: `\u503C\u4E0D\u5BF9\uFF0C\u5E94\u4E3A${words.zh}\u3002`, en: `This should be ${words.en}.` } }];
}
function unknownKey(path, key, ofEntry) {
  const suggestion = closest(key, ofEntry ? entryKeys : ["severity", "options"]);
  return {
    key: keyText(path),
    words: {
      zh: `\u6CA1\u6709\u8FD9\u4E2A\u8BBE\u7F6E\u3002${suggestion === null ? "" : `\u662F\u4E0D\u662F\u201C${suggestion}\u201D\uFF1F`}`,
      en: `There is no such setting.${suggestion === null ? "" : ` Did you mean \u201C${suggestion}\u201D?`}`
    }
  };
}
function keyText(path) {
  return path.map((part, index) => typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${String(part)}`).join("");
}
const patternWords = {
  zh: '\u901A\u914D\u7B26\u7684\u5217\u8868\uFF0C\u5982 ["2024/**/*.md"]',
  en: 'a list of glob patterns, such as ["2024/**/*.md"]'
};
const textWords = { zh: "\u6587\u5B57", en: "a text" };
const expectedEntry = { zh: "\u4E00\u7EC4\u8BBE\u7F6E {\u2026}\uFF0C\u6216\u8005\u5B83\u4EEC\u7684\u5217\u8868", en: "an object of settings, or a list of them" };
const expected = {
  $schema: textWords,
  name: textWords,
  files: patternWords,
  ignores: patternWords,
  extends: { zh: "\u9884\u8BBE\u7684\u540D\u79F0\uFF0C\u6216\u540D\u79F0\u7684\u5217\u8868", en: "the name of a preset, or a list of names" },
  rules: {
    zh: " off\u3001on\u3001error\u3001warning\u3001info \u4E4B\u4E00\uFF0C\u6216 [\u7EA7\u522B, {\u9009\u9879}]\uFF0C\u6216 {severity, options}",
    en: "off, on, error, warning or info; [level, {options}]; or {severity, options}"
  },
  standard: { zh: "\u201C2019\u201D\u6216\u201C2021\u201D", en: "\u201C2019\u201D or \u201C2021\u201D" },
  locale: { zh: "\u201Czh\u201D\u6216\u201Cen\u201D", en: "\u201Czh\u201D or \u201Cen\u201D" },
  plugins: {
    zh: "\u89C4\u5219\u5305 {name, rules} \u7684\u5217\u8868\uFF0C\u6216\u6A21\u5757\u540D\u79F0\u7684\u5217\u8868",
    en: "a list of plugins {name, rules}, or of the names of modules"
  }
};
function isPattern(text) {
  try {
    globMatcher(text);
    return true;
  } catch {
    return false;
  }
}
function isPlugin(value) {
  if (typeof value !== "object" || value === null || !("name" in value) || !("rules" in value)) return false;
  return typeof value.name === "string" && Array.isArray(value.rules) && value.rules.every(isRule);
}
function isRule(value) {
  if (typeof value !== "object" || value === null) return false;
  return "id" in value && typeof value.id === "string" && "messages" in value && "check" in value;
}
export {
  checkConfig,
  configJsonSchema,
  entryKeys,
  isPlugin,
  keyText
};
