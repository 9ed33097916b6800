import { addCorpus, toResult } from "./conclude.js";
import { fixUntilRest } from "./fix.js";
import { readBytes, readDocument, readText, refused } from "./read.js";
import { enableRules, presetLayers } from "./settings.js";
import { suppressionRule } from "./suppression.js";
const DEFAULT_PRESET = "recommended";
function createLinter(config, registry) {
  const setup = setUp(config, registry);
  const complete = (options) => ({
    ...options,
    standard: options.standard ?? config.standard,
    locale: options.locale ?? config.locale ?? "zh"
  });
  const lint = (text, given = {}) => {
    const options = complete(given);
    return toResult(setup, readText(text, options), options);
  };
  return {
    rules: setup.rules,
    lint,
    lintBytes: async (bytes, given) => {
      const options = complete(given);
      return toResult(setup, await readBytes(bytes, options), options);
    },
    lintDocument: (document, given = {}) => {
      const options = complete(given);
      return toResult(setup, readDocument(document, options), options);
    },
    fix: (text, options) => fixUntilRest(text, (current) => lint(current, options)),
    refuse: (reason, options, words) => toResult(setup, refused(reason, words), complete(options)),
    lintCorpus: (results, options = {}) => addCorpus(setup, results, complete(options).locale)
  };
}
function setUp(config, registry) {
  const { plugins = [], extends: names, rules = {}, waivers = [], today = dayOf(/* @__PURE__ */ new Date()), inline = true } = config;
  const presets = Object.assign({}, registry.presets, ...plugins.map((plugin) => plugin.presets ?? {}));
  const all = [...registry.rules, ...plugins.flatMap((plugin) => plugin.rules)];
  const enabled = enableRules([...all, suppressionRule], [...presetLayers(presets, presetNames(names, presets)), rules]);
  return {
    rules: enabled.filter(({ rule }) => rule !== suppressionRule),
    suppression: enabled.find(({ rule }) => rule === suppressionRule) ?? null,
    policy: { waivers, today, inline, rules: all }
  };
}
function dayOf(date) {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day}`;
}
function presetNames(names, presets) {
  if (names === void 0) return Object.hasOwn(presets, DEFAULT_PRESET) ? [DEFAULT_PRESET] : [];
  return typeof names === "string" ? [names] : names;
}
export {
  createLinter
};
