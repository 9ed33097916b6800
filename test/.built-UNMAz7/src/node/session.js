import { dirname, relative, resolve, sep } from "node:path";
import { ConfigFileError, findConfig, loadConfigFile } from "../config/load.js";
import { isIgnored, matchingEntries, mergeEntries } from "../config/resolve.js";
import { ConfigError } from "../engine/settings.js";
import { createLinter } from "../index.js";
import { isZip } from "../parse/zip.js";
import { readFileBytes, strictText } from "./read.js";
import { findWaivers, loadWaivers } from "./waivers.js";
class Session {
  cwd;
  #options;
  #found = /* @__PURE__ */ new Map();
  #configs = /* @__PURE__ */ new Map();
  #linters = /* @__PURE__ */ new Map();
  #waivers = null;
  constructor(options) {
    this.#options = options;
    this.cwd = resolve(options.cwd ?? process.cwd());
  }
  /**
   * What is in force for a file, and the config that it comes from.
   * @throws ConfigFileError, where the config is wrong
   */
  async effective(absolute) {
    const config = await this.#configFor(dirname(absolute));
    return { config, effective: mergeEntries(this.#entriesFor(config, absolute).entries) };
  }
  /** @throws ConfigFileError, where the config is wrong */
  async linterFor(absolute) {
    const config = await this.#configFor(dirname(absolute));
    const { entries, key } = this.#entriesFor(config, absolute);
    const known = this.#linters.get(key);
    if (known !== void 0) return known;
    const linter = this.#createLinter(config, mergeEntries(entries), await this.waivers());
    this.#linters.set(key, linter);
    return linter;
  }
  /** Whether the config of a file takes it out of folders and patterns. */
  async ignores(absolute) {
    const config = await this.#configFor(dirname(absolute));
    return config !== null && isIgnored(config.entries, pathWithin(config, absolute));
  }
  /** @throws ConfigFileError, where the file of waivers is wrong */
  waivers() {
    const { waivers } = this.#options;
    const path = waivers === void 0 ? findWaivers(this.cwd) : waivers && resolve(this.cwd, waivers);
    this.#waivers ??= path === null ? Promise.resolve([]) : loadWaivers(path);
    return this.#waivers;
  }
  /** Checks a file. A file that cannot be read gives a result that says so; only a wrong config throws. */
  async lintFile({ path, absolute, inFolder }, given) {
    const read = await readFileBytes(absolute);
    const options = { path, inFolder, ...given };
    if (read.kind === "refused") return await this.refuse(absolute, read.refusal, options);
    return await this.lintBytes(read.bytes, absolute, options);
  }
  /** Checks the bytes of a file, whatever its format. */
  async lintBytes(bytes, absolute, options) {
    return await (await this.linterFor(absolute)).lintBytes(bytes, options);
  }
  /**
   * Applies the safe fixes to the text of a file, not to the file.
   * @returns null where it is no text in UTF-8, which is all that can be written back as it was
   */
  async fixFile({ path, absolute, inFolder }, given) {
    const read = await readFileBytes(absolute);
    const before = read.kind === "refused" || isZip(read.bytes) ? null : strictText(read.bytes);
    if (before === null) return null;
    const { text, result, fixed } = (await this.linterFor(absolute)).fix(before, { path, inFolder, ...given });
    return { before, after: text, result, count: fixed.length };
  }
  async refuse(absolute, { reason, message }, options) {
    return (await this.linterFor(absolute)).refuse(reason, options, message);
  }
  async #configFor(folder) {
    const { config } = this.#options;
    if (config === null) return null;
    const path = config === void 0 ? this.#findConfig(folder) : resolve(this.cwd, config);
    if (path === null) return null;
    const known = this.#configs.get(path);
    if (known !== void 0) return await known;
    const loading = loadConfigFile(path);
    this.#configs.set(path, loading);
    return await loading;
  }
  #findConfig(folder) {
    const known = this.#found.get(folder);
    if (known !== void 0) return known;
    const path = findConfig(folder);
    this.#found.set(folder, path);
    return path;
  }
  #entriesFor(config, absolute) {
    const { overrides = {} } = this.#options;
    if (config === null) return { entries: [overrides], key: "" };
    const indexes = matchingEntries(config.entries, pathWithin(config, absolute));
    const entries = indexes.flatMap((index) => config.entries[index] ?? []);
    return { entries: [...entries, overrides], key: `${config.path} ${indexes.join(" ")}` };
  }
  #createLinter(config, effective, waivers) {
    const { locale, inline = true, overrides = {} } = this.#options;
    try {
      return createLinter({ ...toLinterConfig(effective, locale), waivers, inline });
    } catch (error) {
      if (!(error instanceof ConfigError) || config === null) throw error;
      if (error.problems.every((problem) => isNamedIn(problem, overrides.rules ?? {}))) throw error;
      throw new ConfigFileError(error.problems.map(({ words }) => ({ path: config.path, key: "rules", words })));
    }
  }
}
function isNamedIn({ name }, rules) {
  return Object.keys(rules).some((key) => key === name || key.startsWith(`${name}/`));
}
function toLinterConfig(effective, locale) {
  const { extends: presets, rules, plugins, standard } = effective;
  const language = locale ?? effective.locale;
  return {
    rules,
    plugins,
    ...presets !== null && { extends: presets },
    ...standard !== null && { standard },
    ...language !== null && { locale: language }
  };
}
function pathWithin({ path }, absolute) {
  return relative(dirname(path), absolute).split(sep).join("/");
}
export {
  Session
};
