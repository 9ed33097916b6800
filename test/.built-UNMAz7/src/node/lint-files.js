import { resolve } from "node:path";
import { findFiles } from "./files.js";
import { Session } from "./session.js";
async function lintFiles(patterns, options = {}) {
  const session = new Session(options);
  const previous = await loadPrevious(session, options.previous);
  const checked = await lintPatterns(session, patterns, previous);
  return await lintTogether(
    session,
    checked.map(({ result }) => result)
  );
}
async function lintPatterns(session, patterns, previous) {
  const { files, missed } = await findFiles(patterns, { cwd: session.cwd, ignores: (absolute) => session.ignores(absolute) });
  const checked = [];
  for (const file of files) {
    checked.push({ file, ...await lintWithPrevious(previous, (given) => session.lintFile(file, given)) });
  }
  for (const { path, words } of missed) {
    const result = await session.refuse(resolve(session.cwd, path), { reason: "inaccessible", message: words }, { path });
    checked.push({ result, file: null, given: {} });
  }
  return checked;
}
async function lintWithPrevious(previous, lint) {
  const first = previous.kind === "report" ? { previous: previous.result } : {};
  const result = await lint(first);
  const match = previous.kind === "reports" ? matching(result.report, previous.results) : null;
  if (match === null) return { result, given: first };
  const given = { previous: match };
  return { result: await lint(given), given };
}
async function lintTogether(session, results) {
  const linter = await session.linterFor(resolve(session.cwd, "-"));
  return [...linter.lintCorpus(results)];
}
async function loadPrevious(session, path) {
  if (path === void 0) return { kind: "none" };
  const checked = await lintPatterns(session, [path], { kind: "none" });
  const results = checked.map(({ result }) => result);
  const [only] = results;
  const isFile = only !== void 0 && results.length === 1 && !only.inFolder;
  return isFile ? { kind: "report", result: only } : { kind: "reports", results };
}
function matching(report, candidates) {
  if (report === null || report.agency === null || report.year === null) return null;
  const agency = bareName(report.agency);
  const year = report.year - 1;
  return candidates.find(
    ({ report: other }) => other?.year === year && other.agency !== null && bareName(other.agency) === agency
  ) ?? null;
}
function bareName(agency) {
  return agency.replace(/\s/g, "");
}
export {
  lintFiles,
  lintPatterns,
  lintTogether,
  lintWithPrevious,
  loadPrevious
};
