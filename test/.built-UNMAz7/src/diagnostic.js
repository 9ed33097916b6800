const severities = ["error", "warning", "info"];
function compareDiagnostics(left, right) {
  return left.location.range.start.offset - right.location.range.start.offset || left.location.range.end.offset - right.location.range.end.offset || severities.indexOf(left.severity) - severities.indexOf(right.severity) || compareText(left.rule, right.rule) || compareText(left.messageId, right.messageId) || compareText(left.message, right.message);
}
function compareText(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
export {
  compareDiagnostics,
  severities
};
