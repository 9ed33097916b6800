import { formatExact } from "../../src/report/numbers.js";
import { shortLabel } from "../../src/standard/index.js";
function hasTable({ report }, id) {
  return report.table(id).state !== "absent";
}
function readTables({ report }) {
  return report.tables.filter(isRead);
}
function isRead(table) {
  return table.state === "read" || table.state === "partial";
}
function closedTables({ report }) {
  return report.tables.filter((table) => table.state === "unread" || table.state === "replaced");
}
function unreadFigures(figures, { form }) {
  return Array.from(figures).filter((figure) => figure.state === "unread" && figure.form.table.id === form.id);
}
function written(figure) {
  return figure.exact === null ? `\uFF08${figure.raw === "" ? "\u7A7A\u767D" : figure.raw}\uFF09` : formatExact(figure.exact);
}
function rowName(row) {
  if (row.label === "") return "\u6570\u636E\u884C";
  return [...row.under.slice(1), row.label].filter((label) => label !== "").map(shortLabel).join(" \xB7 ");
}
function cellName(figure) {
  return figure.form.place.slice(figure.form.place.indexOf(" \xB7 ") + 3);
}
function listed(labels) {
  const quoted = (labels.length > 3 ? labels.slice(0, 2) : labels).map((label) => `\u201C${label}\u201D`);
  const rest = labels.length - quoted.length;
  return {
    zh: quoted.join("\u3001") + (rest > 0 ? `\u7B49 ${labels.length} \u9879` : ""),
    en: quoted.join(", ") + (rest > 0 ? ` and ${rest} more` : "")
  };
}
function plain(text) {
  return { zh: text, en: text };
}
function hull(spots) {
  const [first, ...others] = spots;
  const end = Math.max(first.span.end, ...others.map((spot) => spot.span.end));
  return { ...first, span: { start: first.span.start, end } };
}
function headOf(report, table) {
  const row = table.grids[0]?.rows[0];
  return row === void 0 ? table.spot : { ...report.spot(row.span), place: table.form.name };
}
export {
  cellName,
  closedTables,
  hasTable,
  headOf,
  hull,
  isRead,
  listed,
  plain,
  readTables,
  rowName,
  unreadFigures,
  written
};
