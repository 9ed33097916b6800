import { dirname, join, relative, resolve, sep } from "node:path";
import { accessWords } from "../node/access.js";
import { lintTogether } from "../node/lint-files.js";
import { findWaivers, isDay, loadWaivers, waiversName, waiversText } from "../node/waivers.js";
import { replaceFile } from "../node/write.js";
import { cannotWrite, UsageError } from "./errors.js";
import { openSession, readOperands } from "./reading.js";
async function waive(invocation) {
  const { io, locale } = invocation;
  const terms = waiverTerms(invocation.values);
  const selects = selection(invocation.values);
  const session = openSession(invocation);
  const checked = await readOperands(session, invocation);
  const results = await lintTogether(
    session,
    checked.map(({ result }) => result)
  );
  const file = findWaivers(session.cwd) ?? join(session.cwd, waiversName);
  const present = await loadPresent(file);
  const made = results.flatMap(({ path, diagnostics }, index) => {
    const named = waiverPath(checked[index], path, file, session.cwd);
    return diagnostics.filter(selects).map(({ rule, fingerprint }) => ({ path: named, rule, fingerprint, ...terms }));
  });
  const merged = new Map([...present, ...made].map((waiver) => [keyOf(waiver), waiver]));
  if (made.length > 0) await write(file, waiversText([...merged.values()]));
  io.stdout.write(summary(made.length, relative(session.cwd, file))[locale]);
  return results.some(({ report }) => report === null) || results.length === 0 ? 2 : 0;
}
function waiverTerms({ reason, who, until }) {
  if (reason === void 0 || reason.trim() === "") {
    throw new UsageError({ zh: "\u8BF7\u7528 --reason \u5199\u660E\u8C41\u514D\u7684\u7406\u7531\u3002", en: "Say why with --reason." });
  }
  if (until !== void 0 && !isDay(until)) {
    throw new UsageError({ zh: "--until \u7684\u503C\u5E94\u4E3A\u65E5\u671F\uFF0C\u5982 2025-03-31\u3002", en: "--until takes a day, such as 2025-03-31." });
  }
  return { reason, ...who !== void 0 && { who }, ...until !== void 0 && { until } };
}
function selection({ all, only }) {
  if (all === true === (only !== void 0)) {
    throw new UsageError({
      zh: "\u8BF7\u7528 --all \u767B\u8BB0\u5168\u90E8\u73B0\u6709\u95EE\u9898\uFF0C\u6216\u7528 --only \u5199\u660E\u89C4\u5219\u3001\u89C4\u5219/\u4FE1\u606F\u6216\u6307\u7EB9\u3002",
      en: "Say --all for every present finding, or --only with a rule, a rule/message or a fingerprint."
    });
  }
  return ({ rule, messageId, fingerprint }) => rule !== "suppression" && (only === void 0 || [rule, `${rule}/${messageId}`, fingerprint].some((name) => only.includes(name)));
}
async function loadPresent(file) {
  return findWaivers(dirname(file)) === file ? await loadWaivers(file) : [];
}
function waiverPath(checked, path, file, cwd) {
  const absolute = checked?.file?.absolute ?? resolve(cwd, path);
  return relative(dirname(file), absolute).split(sep).join("/");
}
function keyOf({ path, rule, fingerprint }) {
  return JSON.stringify([path, rule, fingerprint]);
}
async function write(path, text) {
  try {
    await replaceFile(path, text);
  } catch (error) {
    throw cannotWrite(path, accessWords(error));
  }
}
function summary(count, file) {
  return {
    zh: count === 0 ? "\u6CA1\u6709\u53EF\u767B\u8BB0\u7684\u95EE\u9898\u3002\n" : `\u5DF2\u5728 ${file} \u767B\u8BB0 ${count} \u5904\u8C41\u514D\u3002
`,
    en: count === 0 ? "There is nothing to waive.\n" : `Recorded ${count} waivers in ${file}.
`
  };
}
export {
  waive
};
