import { formatExact } from "../report/numbers.js";
import { FORMAT_VERSION } from "./json.js";
function toFiguresOutput(results) {
  return { formatVersion: FORMAT_VERSION, files: results.map(toFiguresFile) };
}
function figuresJson(results) {
  return `${JSON.stringify(toFiguresOutput(results), null, 2)}
`;
}
function toFiguresFile({ path, report }) {
  return {
    path,
    agency: report?.agency ?? null,
    year: report?.year ?? null,
    standard: report?.standard?.id ?? null,
    figures: Object.fromEntries(Array.from(report?.figures ?? [], ({ figure, value }) => [figure, value]))
  };
}
const HEADER = ["file", "agency", "year", "standard", "path", "label", "value", "state", "raw"];
function figuresCsv(results) {
  const rows = results.flatMap((result) => Array.from(result.report?.figures ?? [], (figure) => csvRow(result, figure)));
  return [HEADER, ...rows].map((fields) => `${fields.map(quote).join(",")}\r
`).join("");
}
function csvRow({ path, report }, { figure, form, exact, state, raw }) {
  return [
    harmless(path),
    harmless(report?.agency ?? ""),
    report?.year?.toString() ?? "",
    report?.standard?.id ?? "",
    figure,
    harmless(form.place),
    exact === null ? "" : formatExact(exact),
    state,
    exact === null ? harmless(raw) : raw
  ];
}
function harmless(text) {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
function quote(field) {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
export {
  figuresCsv,
  figuresJson,
  toFiguresOutput
};
