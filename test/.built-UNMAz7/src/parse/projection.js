import { Source } from "../source.js";
import { formTable } from "./lattice.js";
import { isBlankText, joinLines } from "./segment.js";
const PICTURE = "\uFF3B\u56FE\u7247\uFF3D";
function project(drafts, dialect, notices) {
  const writer = new Writer();
  const written = drafts.map((draft, index) => {
    if (index > 0) writer.write("\n\n");
    return draft.kind === "paragraph" ? writeParagraph(writer, draft) : writeTable(writer, draft, dialect);
  });
  const source = new Source(writer.text);
  const tables = [];
  const children = written.map((make) => {
    const { node, table } = make(source);
    if (table) tables.push(table);
    return node;
  });
  const position = source.range({ start: 0, end: source.text.length });
  const document = {
    source,
    dialect,
    tree: { type: "root", children, position },
    tables,
    notices: notices.map((notice) => ({ ...notice, span: null }))
  };
  return { document, anchors: writer.anchors };
}
class Writer {
  text = "";
  anchors = [];
  write(value) {
    this.text += value;
  }
  /** Writes the runs of a line without the blanks at its ends. */
  line(runs, gap = "") {
    const segments = [];
    if (gap !== "") segments.push(this.#segment({ value: gap, generated: true }));
    for (const run of trimRuns(runs)) if (run.value !== "") segments.push(this.#segment(run));
    return segments;
  }
  #segment(run) {
    const start = this.text.length;
    this.text += run.value;
    const span = { start, end: this.text.length };
    if (run.anchor) this.anchors.push({ ...span, anchor: run.anchor });
    return { value: run.value, ...span, ...run.generated ? { generated: true } : {} };
  }
  /** Says where a blank cell stands. */
  blank(anchor) {
    const at = this.text.length;
    if (anchor) this.anchors.push({ start: at, end: at, anchor });
  }
}
function trimRuns(runs) {
  let first = 0;
  let last = runs.length - 1;
  while (first <= last && isBlankText(runs[first]?.value ?? "")) first++;
  while (last >= first && isBlankText(runs[last]?.value ?? "")) last--;
  return runs.slice(first, last + 1).map((run, index, kept) => {
    let { value } = run;
    if (index === 0) while (value !== "" && isBlankText(value.charAt(0))) value = value.slice(1);
    if (index === kept.length - 1)
      while (value !== "" && isBlankText(value.charAt(value.length - 1))) value = value.slice(0, -1);
    return { ...run, value };
  });
}
function draftText(runs) {
  return trimRuns(runs).map((run) => run.value).join("");
}
function writeParagraph(writer, draft) {
  const start = writer.text.length;
  const segments = writer.line(draft.line);
  const end = writer.text.length;
  const data = { origin: draft.origin };
  return (source) => {
    const position = source.range({ start, end });
    const children = draft.picture ? [imageNode(position)] : segments.map((segment) => textNode(segment, source));
    if (draft.depth === null) return { node: { type: "paragraph", children, position, data } };
    return { node: { type: "heading", depth: draft.depth, children, position, data } };
  };
}
function imageNode(position) {
  return { type: "image", url: "", alt: PICTURE, position };
}
function textNode(segment, source) {
  const node = { type: "text", value: segment.value, position: source.range(segment) };
  return segment.generated ? { ...node, data: { generated: true } } : node;
}
function writeTable(writer, draft, layout) {
  const start = writer.text.length;
  const rows = draft.rows.map((cells, index) => {
    if (index > 0) writer.write("\n");
    return writeRow(writer, cells, draft);
  });
  const span = { start, end: writer.text.length };
  return (source) => {
    const table = formTable(source, { layout, span, rows, origin: draft.origin });
    return { node: table.node, table };
  };
}
function writeRow(writer, cells, table) {
  const start = writer.text.length;
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const raw = [];
  for (let column = 0; column < table.columns; column++) {
    if (column > 0) writer.write("	");
    const cell = byColumn.get(column);
    if (cell) raw.push(writeCell(writer, cell));
  }
  return { span: { start, end: writer.text.length }, cells: raw, reach: table.rows.length };
}
function writeCell(writer, cell) {
  const start = writer.text.length;
  const segments = [];
  let text = "";
  for (const line of cell.lines) {
    const next = draftText(line);
    if (next === "") continue;
    const joined = text === "" ? next : joinLines([text, next]);
    segments.push(...writer.line(line, joined.slice(text.length, joined.length - next.length)));
    text = joined;
  }
  if (segments.length === 0) writer.blank(cell.anchor);
  const { column, columnSpan, rowSpan, origin } = cell;
  return {
    lines: [segments],
    span: { start, end: writer.text.length },
    blankAt: start,
    column,
    columnSpan,
    rowSpan,
    origin
  };
}
export {
  PICTURE,
  draftText,
  project
};
