import { rules } from "../rules/index.js";
import { presets } from "../rules/presets/index.js";
import { createLinter as createLinterWith } from "./engine/linter.js";
import { defineConfig } from "./config/config.js";
import { ConfigError } from "./engine/settings.js";
import { judge, judgeReport } from "./engine/verdict.js";
import { unusedWaivers } from "./engine/waivers.js";
import { defineRule, finding, unjudged } from "./rule/define.js";
function createLinter(config = {}) {
  return createLinterWith(config, { rules, presets });
}
let usual;
function lint(text, options = {}) {
  usual ??= createLinter();
  return usual.lint(text, options);
}
export {
  ConfigError,
  createLinter,
  defineConfig,
  defineRule,
  finding,
  judge,
  judgeReport,
  lint,
  presets,
  rules,
  unjudged,
  unusedWaivers
};
