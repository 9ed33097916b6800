import { resolve } from "node:path";
import { lintPatterns, lintWithPrevious, loadPrevious } from "../node/lint-files.js";
import { collect } from "../node/read.js";
import { Session } from "../node/session.js";
import { UsageError } from "./errors.js";
const STDIN = "-";
const STDIN_NAME = "<stdin>";
function openSession({ values, io }) {
  const { config, locale } = values;
  if (config !== void 0 && values["no-config"] === true) {
    throw new UsageError({
      zh: "--config \u4E0E --no-config \u4E0D\u80FD\u540C\u65F6\u4F7F\u7528\u3002",
      en: "--config and --no-config exclude each other."
    });
  }
  return new Session({
    cwd: io.cwd,
    config: values["no-config"] === true ? null : config,
    overrides: overridesOf(values),
    locale: locale === "zh" || locale === "en" ? locale : void 0,
    inline: values["no-inline"] !== true
  });
}
async function sessionLinter(session) {
  return await session.linterFor(resolve(session.cwd, STDIN));
}
async function outputLocale(session, { values, locale }) {
  if (values.locale !== void 0) return locale;
  const { effective } = await session.effective(resolve(session.cwd, STDIN));
  return effective.locale ?? locale;
}
function overridesOf({ rule = [], standard }) {
  return {
    rules: Object.fromEntries(rule.map(parseRule)),
    ...standard !== void 0 && { standard: parseStandard(standard) }
  };
}
function parseRule(text) {
  const colon = text.search(/[:=]/);
  const name = text.slice(0, Math.max(colon, 0)).trim();
  const level = text.slice(colon + 1).trim();
  if (name !== "" && isLevel(level)) return [name, level];
  throw new UsageError({
    zh: `\u201C--rule ${text}\u201D\u5E94\u5199\u6210\u201C--rule '\u89C4\u5219\u540D: \u7EA7\u522B'\u201D\uFF0C\u7EA7\u522B\u4E3A off\u3001on\u3001error\u3001warning \u6216 info\u3002`,
    en: `\u201C--rule ${text}\u201D should be --rule 'name: level', with off, on, error, warning or info for the level.`
  });
}
function isLevel(text) {
  return ["off", "on", "error", "warning", "info"].includes(text);
}
function parseStandard(text) {
  if (text === "2019" || text === "2021") return text;
  throw new UsageError({ zh: "--standard \u7684\u503C\u5E94\u4E3A 2019 \u6216 2021\u3002", en: "--standard takes 2019 or 2021." });
}
async function readOperands(session, invocation) {
  const { operands, values } = invocation;
  if (operands.length === 0) {
    throw new UsageError({
      zh: "\u8BF7\u5199\u660E\u8981\u6838\u5BF9\u7684\u6587\u4EF6\u6216\u6587\u4EF6\u5939\uFF0C\u5982\u201Cnianbao-lint 2024.md\u201D\u3002\u201Cnianbao-lint --help\u201D\u663E\u793A\u7528\u6CD5\u3002",
      en: "Name the files or folders to check, as in \u201Cnianbao-lint 2024.md\u201D. \u201Cnianbao-lint --help\u201D prints the usage."
    });
  }
  const previous = checkPrevious(await loadPrevious(session, values.previous));
  const paths = operands.filter((operand) => operand !== STDIN);
  return [
    ...operands.includes(STDIN) ? [await readStandardInput(session, invocation, previous)] : [],
    ...await lintPatterns(session, paths, previous)
  ];
}
function checkPrevious(previous) {
  const results = previous.kind === "report" ? [previous.result] : previous.kind === "reports" ? previous.results : [];
  if (previous.kind === "none" || results.some(({ report }) => report !== null)) return previous;
  const reason = results.flatMap(({ unjudged }) => unjudged.map(({ message }) => message))[0] ?? "";
  throw new UsageError({
    zh: `--previous \u6CA1\u6709\u80FD\u8BFB\u7684\u5E74\u5EA6\u62A5\u544A\u3002${reason}`,
    en: `--previous leads to no report that can be read. ${reason}`
  });
}
async function readStandardInput(session, { values, io }, previous) {
  const path = values["stdin-filename"] ?? STDIN_NAME;
  const absolute = resolve(session.cwd, path);
  const read = await collect(io.stdin);
  const lint = (given) => read.kind === "refused" ? session.refuse(absolute, read.refusal, { path }) : session.lintBytes(read.bytes, absolute, { path, ...given });
  return { file: null, ...await lintWithPrevious(previous, lint) };
}
export {
  STDIN,
  openSession,
  outputLocale,
  readOperands,
  sessionLinter
};
