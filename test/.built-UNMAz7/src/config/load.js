import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
const configNames = ["js", "mjs", "ts", "json"].map(
  (extension) => `nianbao.config.${extension}`
);
class ConfigFileError extends Error {
  words;
  constructor(problems) {
    const words = (locale, colon) => problems.map(({ path, key, words: words2 }) => [path, ...key === "" ? [] : [key], words2[locale]].join(colon)).join("\n");
    super(words("en", ": "));
    this.name = "ConfigFileError";
    this.words = { zh: words("zh", "\uFF1A"), en: words("en", ": ") };
  }
}
function findConfig(folder) {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const found = configNames.map((name) => join(current, name)).find((path) => existsSync(path));
    if (found !== void 0) return found;
    if (dirname(current) === current) return null;
  }
}
async function loadConfigFile(path) {
  const value = await readConfig(path);
  const { checkConfig } = await import("./schema.js");
  const { entries, problems } = checkConfig(value);
  if (problems.length > 0) throw new ConfigFileError(problems.map((problem) => ({ path, ...problem })));
  return { path, entries: await Promise.all(entries.map((entry, index) => loadEntry(entry, index, path))) };
}
async function readConfig(path) {
  try {
    if (extname(path) === ".json") return JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
    return defaultExport(await importModule(path));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ConfigFileError([
      { path, key: "", words: { zh: `\u914D\u7F6E\u6587\u4EF6\u8BFB\u4E0D\u4E86\uFF1A${detail}`, en: `The config cannot be read: ${detail}` } }
    ]);
  }
}
async function importModule(path) {
  if (/\.[cm]?ts$/.test(path)) {
    const { createJiti } = await import("jiti");
    return await createJiti(import.meta.url, { moduleCache: false }).import(path);
  }
  const { mtimeMs } = await stat(path);
  return await import(`${pathToFileURL(path).href}?mtime=${mtimeMs}`);
}
function defaultExport(module) {
  return typeof module === "object" && module !== null && "default" in module ? module.default : module;
}
async function loadEntry({ $schema: _, plugins, ...entry }, index, path) {
  if (plugins === void 0) return entry;
  return { ...entry, plugins: await Promise.all(plugins.map((plugin) => loadPlugin(plugin, index, path))) };
}
async function loadPlugin(plugin, index, path) {
  if (typeof plugin !== "string") return plugin;
  const problem = (zh, en) => new ConfigFileError([{ path, key: `[${index}].plugins`, words: { zh: `\u201C${plugin}\u201D${zh}`, en: `\u201C${plugin}\u201D ${en}` } }]);
  try {
    const { isPlugin } = await import("./schema.js");
    const loaded = defaultExport(await importModule(createRequire(path).resolve(plugin)));
    if (isPlugin(loaded)) return loaded;
  } catch (error) {
    const detail = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
    throw problem(`\u8F7D\u5165\u5931\u8D25\uFF1A${detail}`, `cannot be loaded: ${detail}`);
  }
  throw problem("\u4E0D\u662F\u89C4\u5219\u5305\uFF1A\u5E94\u9ED8\u8BA4\u5BFC\u51FA {name, rules}\u3002", "is no plugin: its default export should be {name, rules}.");
}
export {
  ConfigFileError,
  configNames,
  findConfig,
  loadConfigFile
};
