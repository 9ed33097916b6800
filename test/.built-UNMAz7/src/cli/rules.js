import stringWidth from "string-width";
import { severities } from "../diagnostic.js";
import { rules as allRules } from "../index.js";
import { parseTargets, writeTarget } from "./outputs.js";
const writers = {
  table: rulesTable,
  json: rulesJson
};
async function rules({ values, io, locale }) {
  const targets = parseTargets(values.format, Object.keys(writers), io.cwd);
  for (const target of targets) await writeTarget(target, writers[target.format]?.(allRules, locale) ?? "", io);
  return 0;
}
function rulesTable(rules2, locale) {
  const rows = rules2.map((rule) => [rule.id, severitiesOf(rule).join("/"), rule.title[locale]]);
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => stringWidth(row[column] ?? ""))));
  return rows.map((row) => `${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join("  ")}
`).join("");
}
function pad(text, width) {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
function rulesJson(rules2) {
  const entries = rules2.map(({ id, group, scope, title, basis, messages, options = {} }) => ({
    id,
    group,
    scope,
    title,
    basis,
    messages: Object.fromEntries(Object.entries(messages).map(([name, { severity }]) => [name, severity])),
    options
  }));
  return `${JSON.stringify({ formatVersion: 1, rules: entries }, null, 2)}
`;
}
function severitiesOf(rule) {
  const used = new Set(Object.values(rule.messages).map(({ severity }) => severity));
  return severities.filter((severity) => used.has(severity));
}
export {
  rules
};
