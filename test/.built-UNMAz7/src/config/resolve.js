import { globMatcher } from "./glob.js";
function matchingEntries(entries, path) {
  return entries.flatMap((entry, index) => isFor(entry, path) ? [index] : []);
}
function isIgnored(entries, path) {
  return entries.some((entry) => isGlobalIgnore(entry) && matchesAny(entry.ignores, path));
}
function mergeEntries(entries) {
  const names = entries.flatMap(({ extends: given = [] }) => typeof given === "string" ? [given] : given);
  const isNamed = entries.some((entry) => entry.extends !== void 0);
  return {
    extends: isNamed ? [...new Set(names)] : null,
    rules: entries.reduce((merged, { rules = {} }) => mergeRules(merged, rules), {}),
    plugins: [...new Set(entries.flatMap(({ plugins = [] }) => plugins))],
    standard: entries.findLast(({ standard }) => standard !== void 0)?.standard ?? null,
    locale: entries.findLast(({ locale }) => locale !== void 0)?.locale ?? null
  };
}
function isGlobalIgnore({ name: _, ignores, ...others }) {
  return ignores !== void 0 && Object.keys(others).length === 0;
}
function isFor(entry, path) {
  if (isGlobalIgnore(entry)) return false;
  return (entry.files === void 0 || matchesAny(entry.files, path)) && !matchesAny(entry.ignores, path);
}
function matchesAny(patterns = [], path) {
  return patterns.some((pattern) => globMatcher(pattern)(path));
}
function mergeRules(earlier, later) {
  const merged = new Map(Object.entries(earlier));
  for (const [name, setting] of Object.entries(later)) {
    if (levelOf(setting) !== void 0 && !name.includes("/")) {
      for (const other of merged.keys()) if (other.startsWith(`${name}/`)) merged.delete(other);
    }
    const before = merged.get(name);
    merged.delete(name);
    merged.set(name, before === void 0 ? setting : mergeSettings(before, setting));
  }
  return Object.fromEntries(merged);
}
function mergeSettings(before, after) {
  const level = levelOf(after) ?? levelOf(before);
  const options = { ...optionsOf(before), ...optionsOf(after) };
  if (Object.keys(options).length === 0) return level ?? after;
  return level === void 0 ? { options } : { severity: level, options };
}
function levelOf(setting) {
  if (typeof setting === "string") return setting;
  return isPair(setting) ? setting[0] : setting.severity;
}
function optionsOf(setting) {
  if (typeof setting === "string") return {};
  return (isPair(setting) ? setting[1] : setting.options) ?? {};
}
function isPair(setting) {
  return Array.isArray(setting);
}
export {
  isIgnored,
  matchingEntries,
  mergeEntries
};
