import { severities } from "../diagnostic.js";
function judgeReport(result, { failOn = "error", require: require2 = [] } = {}) {
  if (result.unreadable === "not-a-report" && result.inFolder) return "skipped";
  if (result.diagnostics.some(({ severity }) => isAtLeast(severity, failOn))) return "failed";
  if (result.unreadable !== null) return "not-judged";
  if (!Object.values(result.outcomes).some(isDecided)) return "not-judged";
  const undecided = result.unjudged.some(({ rule }) => rule !== null && couldFail(result, rule, failOn));
  const unmet = require2.some((rule) => !isDecided(result.outcomes[rule]));
  return undecided || unmet ? "not-judged" : "passed";
}
function judge(results, options = {}) {
  const files = results.map((result) => judgeReport(result, options));
  const counts = count(results, files);
  const status = runStatus(counts, options.maxWarnings ?? Number.POSITIVE_INFINITY);
  return { status, exitCode: exitCodes[status], counts, files };
}
const exitCodes = { passed: 0, failed: 1, "not-judged": 2 };
function runStatus({ passed, failed, notJudged, warning }, maxWarnings) {
  if (failed > 0 || warning > maxWarnings) return "failed";
  return notJudged > 0 || passed === 0 ? "not-judged" : "passed";
}
function isDecided(outcome) {
  return outcome === "passed" || outcome === "failed";
}
function couldFail(result, rule, failOn) {
  const gravest = result.gravest[rule];
  return gravest !== void 0 && isAtLeast(gravest, failOn);
}
function isAtLeast(severity, threshold) {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
function count(results, files) {
  const found = results.flatMap(({ diagnostics }) => diagnostics);
  const withVerdict = (verdict) => files.filter((file) => file === verdict).length;
  const ofSeverity = (severity) => found.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    files: files.length,
    passed: withVerdict("passed"),
    failed: withVerdict("failed"),
    notJudged: withVerdict("not-judged"),
    skipped: withVerdict("skipped"),
    error: ofSeverity("error"),
    warning: ofSeverity("warning"),
    info: ofSeverity("info"),
    suppressed: results.reduce((sum, { suppressed }) => sum + suppressed.length, 0)
  };
}
export {
  judge,
  judgeReport
};
