import { printable } from "./printable.js";
function compact(run, options) {
  return run.results.flatMap((result, index) => fileLines(result, run.verdict.files[index] ?? "not-judged", options)).map((line2) => `${line2}
`).join("");
}
function fileLines(result, verdict, { quiet }) {
  const path = printable(result.path);
  if (verdict === "skipped") return quiet ? [] : [`${path}: skipped`];
  return [
    ...result.diagnostics.filter(({ severity }) => !quiet || severity === "error").map(
      ({ severity, rule, messageId, message, location }) => line(path, location, `${severity} ${rule}/${messageId}`, message)
    ),
    ...result.unjudged.map(
      ({ rule, message, location }) => line(path, location, `not-judged${rule === null ? "" : ` ${rule}`}`, message)
    )
  ];
}
function line(path, location, label, message) {
  if (location === void 0) return `${path}: ${label}: ${printable(message)}`;
  const { line: line2, column } = location.range.start;
  const place = location.place === "" ? "" : ` [${printable(location.place)}]`;
  return `${path}:${line2}:${column}: ${label}: ${printable(message)}${place}`;
}
export {
  compact
};
