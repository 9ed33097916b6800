import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ConfigFileError } from "../config/load.js";
const waiversName = "nianbao.waivers.json";
function findWaivers(folder) {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const path = join(current, waiversName);
    if (existsSync(path)) return path;
    if (dirname(current) === current) return null;
  }
}
async function loadWaivers(path) {
  const value = await readJson(path);
  if (!isRecord(value) || !Array.isArray(value.waivers)) {
    throw new ConfigFileError([
      { path, key: "", words: { zh: '\u5E94\u4E3A {"waivers": [\u2026]}\u3002', en: 'This should be {"waivers": [\u2026]}.' } }
    ]);
  }
  const entries = value.waivers;
  const problems = entries.flatMap((entry, index) => {
    const problem = entryProblem(entry);
    return problem === null ? [] : [{ path, key: `waivers[${index}]${problem.key}`, words: problem.words }];
  });
  if (problems.length > 0) throw new ConfigFileError(problems);
  return entries.filter(isWaiver);
}
function waiversText(waivers) {
  const sorted = [...waivers].sort((left, right) => compare(sortKey(left), sortKey(right)));
  const lines = sorted.map((waiver) => `    ${JSON.stringify(inOrder(waiver))}`);
  return `{
  "formatVersion": 1,
  "waivers": [${lines.length > 0 ? `
${lines.join(",\n")}
  ` : ""}]
}
`;
}
function inOrder({ path, rule, fingerprint, reason, who, until }) {
  return {
    ...path !== void 0 && { path },
    rule,
    fingerprint,
    reason,
    ...who !== void 0 && { who },
    ...until !== void 0 && { until }
  };
}
function sortKey({ path = "", rule, fingerprint }) {
  return `${path}
${rule}
${fingerprint}`;
}
function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
async function readJson(path) {
  try {
    return JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ConfigFileError([
      { path, key: "", words: { zh: `\u8C41\u514D\u6E05\u5355\u8BFB\u4E0D\u4E86\uFF1A${detail}`, en: `The waivers cannot be read: ${detail}` } }
    ]);
  }
}
const required = ["fingerprint", "rule", "reason"];
const optional = ["who", "until", "path"];
function entryProblem(entry) {
  if (!isRecord(entry)) return { key: "", words: { zh: "\u5E94\u4E3A {\u2026}\u3002", en: "This should be {\u2026}." } };
  const known = [...required, ...optional];
  const unknown = Object.keys(entry).find((key) => !known.includes(key));
  if (unknown !== void 0) return { key: `.${unknown}`, words: { zh: "\u6CA1\u6709\u8FD9\u4E2A\u8BBE\u7F6E\u3002", en: "There is no such setting." } };
  for (const key of known) {
    const value = entry[key];
    const isMissing = value === void 0 && optional.some((name) => name === key);
    if (!isMissing && typeof value !== "string")
      return { key: `.${key}`, words: { zh: "\u5E94\u4E3A\u6587\u5B57\u3002", en: "This should be a text." } };
  }
  const { until } = entry;
  if (typeof until !== "string" || isDay(until)) return null;
  return { key: ".until", words: { zh: "\u5E94\u4E3A\u65E5\u671F\uFF0C\u5982 2025-03-31\u3002", en: "This should be a day, such as 2025-03-31." } };
}
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function isWaiver(entry) {
  return entryProblem(entry) === null;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  findWaivers,
  isDay,
  loadWaivers,
  waiversName,
  waiversText
};
