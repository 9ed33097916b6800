import { severities } from "../diagnostic.js";
import { closest } from "../engine/closest.js";
import { judge } from "../engine/verdict.js";
import { unusedWaivers } from "../engine/waivers.js";
import { formats } from "../format/index.js";
import { printable } from "../format/printable.js";
import { plain } from "../format/style.js";
import { formatWords } from "../format/words.js";
import { lintTogether } from "../node/lint-files.js";
import { didYouMean, UsageError } from "./errors.js";
import { parseTargets, writeTarget } from "./outputs.js";
import { packageVersion } from "./package.js";
import { openSession, outputLocale, readOperands, STDIN, sessionLinter } from "./reading.js";
import { styleFor } from "./terminal.js";
const FILE_WIDTH = 100;
async function check(invocation) {
  const { values } = invocation;
  if (values["print-config"] !== void 0) {
    const { printConfig } = await import("./print-config.js");
    return await printConfig(invocation);
  }
  if (values.watch === true) {
    const { watch } = await import("./watch.js");
    return await watch(invocation, checkOnce);
  }
  return await checkOnce(invocation);
}
async function checkOnce(invocation) {
  const { values, io } = invocation;
  const targets = parseTargets(values.format, Object.keys(formats), io.cwd);
  const options = judgeOptions(values);
  const session = openSession(invocation);
  await checkRequired(options.require ?? [], session);
  const checked = await applyFixes(session, await readOperands(session, invocation), invocation);
  const results = await lintTogether(
    session,
    checked.map(({ result }) => result)
  );
  const locale = await outputLocale(session, invocation);
  tellIdle(unusedWaivers(await session.waivers(), results), invocation.io, locale);
  return await report(results, options, targets, { ...invocation, locale });
}
function tellIdle(waivers, io, locale) {
  if (waivers.length === 0) return;
  const names = waivers.map(({ path, rule }) => printable(path === void 0 ? rule : `${path} ${rule}`));
  const words = {
    zh: `\u8C41\u514D\u6E05\u5355\u4E2D\u6709 ${names.length} \u6761\u5DF2\u7528\u4E0D\u4E0A\uFF0C\u53EF\u4EE5\u5220\u53BB\uFF1A${names.join("\uFF1B")}`,
    en: `Idle waivers that can be taken out (${names.length}): ${names.join("; ")}`
  };
  io.stderr.write(`${words[locale]}
`);
}
async function report(results, options, targets, invocation) {
  const { io, locale, values } = invocation;
  const verdict = judge(results, options);
  const run = { results, verdict, version: packageVersion() };
  const shown = values["fix-dry-run"] === true ? targets.filter(({ file }) => file !== null) : targets;
  for (const target of shown) await writeTarget(target, render(run, target, invocation), io);
  if (shown.every(({ file }) => file !== null)) {
    io.stderr.write(`${formatWords[locale].summary(verdict.counts).join("\n")}
`);
  }
  return verdict.exitCode;
}
function render(run, { format, file }, { values, io, locale }) {
  const isFile = file !== null;
  const style = isFile ? plain : styleFor(io.stdout, io.env, values["no-color"] === true);
  const width = isFile ? FILE_WIDTH : io.stdout.columns;
  return formats[format]?.(run, { locale, style, width, quiet: values.quiet === true }) ?? "";
}
async function applyFixes(session, checked, invocation) {
  const { values, operands, io, locale } = invocation;
  const { fix, "fix-dry-run": dryRun } = values;
  if (fix !== true && dryRun !== true) return checked;
  if (operands.includes(STDIN)) {
    throw new UsageError({ zh: "\u6807\u51C6\u8F93\u5165\u4E0D\u80FD\u7528 --fix \u6539\u6B63\u3002", en: "Standard input cannot be fixed." });
  }
  const { fixFiles, showFixes } = await import("./fixing.js");
  if (dryRun === true) {
    await showFixes(session, checked, io);
    return checked;
  }
  const fixed = await fixFiles(session, checked);
  io.stderr.write(locale === "en" ? `Fixed: ${fixed.count}
` : `\u5DF2\u6539\u6B63 ${fixed.count} \u5904\u3002
`);
  return fixed.checked;
}
async function checkRequired(names, session) {
  if (names.length === 0) return;
  const { rules } = await sessionLinter(session);
  const enabled = rules.map(({ rule }) => rule.id);
  const missing = names.find((name) => !enabled.includes(name));
  if (missing === void 0) return;
  const hint = didYouMean(closest(missing, enabled));
  throw new UsageError({
    zh: `--require \u7684\u201C${missing}\u201D\u4E0D\u662F\u5DF2\u542F\u7528\u7684\u89C4\u5219\u3002${hint.zh}`,
    en: `\u201C${missing}\u201D of --require is no rule that is on.${hint.en}`
  });
}
function judgeOptions(values) {
  return {
    failOn: parseSeverity(values["fail-on"]),
    maxWarnings: parseCount(values["max-warnings"]),
    require: values.require
  };
}
function parseSeverity(text) {
  if (text === void 0) return void 0;
  const severity = severities.find((candidate) => candidate === text);
  if (severity !== void 0) return severity;
  throw new UsageError({
    zh: "--fail-on \u7684\u503C\u5E94\u4E3A error\u3001warning \u6216 info\u3002",
    en: "--fail-on takes error, warning or info."
  });
}
function parseCount(text) {
  if (text === void 0) return void 0;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError({
    zh: "--max-warnings \u7684\u503C\u5E94\u4E3A\u4E0D\u5C0F\u4E8E 0 \u7684\u6574\u6570\u3002",
    en: "--max-warnings takes a whole number from 0."
  });
}
export {
  check
};
