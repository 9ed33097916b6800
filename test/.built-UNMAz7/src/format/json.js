const FORMAT_VERSION = 1;
function toOutput({ results, verdict, version }) {
  return {
    formatVersion: FORMAT_VERSION,
    tool: { name: "nianbao-lint", version },
    files: results.map((result, index) => toOutputFile(result, verdict.files[index] ?? "not-judged")),
    summary: toSummary(verdict.counts)
  };
}
function json(run) {
  return `${JSON.stringify(toOutput(run), null, 2)}
`;
}
function toOutputFile(result, verdict) {
  const { path, report, outcomes, unjudged, diagnostics, suppressed } = result;
  return {
    path,
    report: report && {
      title: report.title?.text ?? null,
      agency: report.agency,
      year: report.year,
      standard: report.standard?.id ?? null
    },
    verdict,
    outcomes,
    unjudged,
    diagnostics,
    suppressed
  };
}
function toSummary(counts) {
  const { files, passed, failed, notJudged, skipped, error, warning, info, suppressed } = counts;
  return { files, passed, failed, notJudged, skipped, error, warning, info, suppressed };
}
export {
  FORMAT_VERSION,
  json,
  toOutput
};
