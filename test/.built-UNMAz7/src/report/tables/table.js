import { shortLabel } from "../../standard/index.js";
import { labelKey, splitNumeral } from "../../standard/labels.js";
import { similarity } from "../../standard/similarity.js";
import { findSubstitute } from "../substitute.js";
import { spotOf } from "./block.js";
import { hullOf, keyOf } from "./rows.js";
import { isFilled } from "./values.js";
const labelLost = {
  zh: "\u8868\u4E2D\u6709\u6CA1\u6709\u6807\u7B7E\u7684\u884C\uFF0C\u4E0D\u80FD\u786E\u5B9A\u54EA\u4E00\u884C\u662F\u5B83",
  en: "rows of the table have lost their labels, and it is not certain which is this one"
};
const valuesLost = { zh: "\u6807\u7B7E\u5728\uFF0C\u540E\u9762\u6CA1\u6709\u6570", en: "its label stands there without values" };
function noteRows(input, readings) {
  const { table, blocks, matches } = input;
  const issues = [];
  if (!isThere(input)) return issues;
  const unknown = unknownRows(input);
  for (const { block, rows } of blocks) {
    for (const row of block.rows) {
      if (rows.some((found) => found.row === row || collapses(block, found.row, row))) continue;
      const bare = matches.heads.find(
        (head) => head.table === table.id && isBareLabel(head.found, row)
      );
      const at = bare === void 0 ? neighbourSpot(input, block, row) : headSpot(bare.found, table, row);
      const lost = bare !== void 0 ? valuesLost : unknown.length > 0 ? labelLost : null;
      if (lost === null) issues.push({ kind: "row-missing", block, row, at });
      else {
        if (bare !== void 0)
          issues.push({ kind: "value-count", row, expected: block.columns.length, found: 0, read: false, at });
        for (const column of block.columns)
          readings.set(pathOf(table, row, column.id), { state: "unread", span: at.span, reason: lost });
      }
    }
  }
  const someMissing = issues.some((issue) => issue.kind === "row-missing") || [...readings.values()].some((reading) => reading.reason === labelLost);
  for (const found of unknown) issues.push(unknownIssue(input, found, someMissing));
  return issues;
}
function isThere({ table, blocks, matches }) {
  return blocks.some((block) => block.rows.length > 0) || matches.unknown.some((unknown) => unknown.table === table.id);
}
function unknownRows({ table, matches }) {
  return matches.unknown.filter((unknown) => unknown.table === table.id).map((unknown) => unknown.found).filter((found) => found.texts.length > 0 || found.cells.filter(isFilled).length > 1);
}
function unknownIssue(input, found, someMissing) {
  const label = found.texts.map(({ cell }) => cell.text).join(" ");
  const at = {
    span: hullOf(found.cells.filter(isFilled).map(({ cell }) => cell)),
    place: [input.table.name, label].filter((part) => part !== "").join(" \xB7 ")
  };
  if (label === "")
    return { kind: "row-unread", row: null, reason: { zh: "\u8FD9\u4E00\u884C\u6CA1\u6709\u6807\u7B7E", en: "the row has no label" }, at };
  if (someMissing && likeAny(label, input.table))
    return {
      kind: "row-unread",
      row: null,
      reason: { zh: "\u6807\u7B7E\u4E0E\u683C\u5F0F\u7684\u5404\u884C\u90FD\u5BF9\u4E0D\u4E0A", en: "its label is none of the form" },
      at
    };
  return { kind: "row-added", label, at: { ...at, span: hullOf(found.texts.map(({ cell }) => cell)) } };
}
function likeAny(label, table) {
  const key = labelKey(label);
  return table.blocks.some(
    (block) => block.rows.some((row) => similarity(labelKey(row.label), key, FAINTLY_LIKE) >= FAINTLY_LIKE)
  );
}
const FAINTLY_LIKE = 0.3;
function collapses(block, whole, part) {
  return block.collapsed?.some((collapsed) => collapsed.row === whole && collapsed.replaces.includes(part.id)) ?? false;
}
function isBareLabel(found, row) {
  return found.texts.some(
    ({ cell }) => names(cell.text, row) && (keyOf(cell).length > 2 || splitNumeral(cell.text).number !== null)
  );
}
function names(text, row) {
  return row.label !== "" && [row.label, ...row.aliases].some((label) => labelKey(label) === labelKey(text));
}
function headSpot(found, table, row) {
  const cell = found.texts.find((placed) => names(placed.cell.text, row))?.cell;
  return { span: cell?.span ?? found.row.span, place: `${table.name} \xB7 ${shortLabel(row.label)}` };
}
function neighbourSpot(input, block, row) {
  const order = input.table.blocks.flatMap((form) => form.rows);
  const position = order.indexOf(row);
  const found = input.blocks.flatMap((reading) => reading.rows);
  const before = order.slice(0, position).reverse().map((form) => found.find((other) => other.row === form)).find((other) => other !== void 0);
  const after = order.slice(position + 1).map((form) => found.find((other) => other.row === form)).find((other) => other !== void 0);
  const neighbour = before ?? after;
  const place = [input.table.name, ...row.under.slice(1), row.label === "" ? block.heading ?? "" : row.label].filter((part) => part !== "").map(shortLabel).join(" \xB7 ");
  return { span: neighbour === void 0 ? anchorSpan(input) : spotOf(neighbour).span, place };
}
function anchorSpan({ section }) {
  return section?.anchor.span ?? { start: 0, end: 0 };
}
function pathOf(table, row, column) {
  return [table.id, row.id, column].filter((part) => part !== "").join(".");
}
function readTable(input, figures, noted) {
  const { table, blocks } = input;
  const rows = blocks.flatMap((block) => block.rows.map((row) => rowReading(input, row, figures)));
  const columns = blocks.flatMap(columnReadings(input));
  const issues = [...blocks.flatMap((block) => block.issues), ...noted, ...headerIssues(input)].sort(
    (left, right) => left.at.span.start - right.at.span.start
  );
  const grids = gridsOf(input);
  const state = stateOf(input, rows, issues);
  const substitute = state === "absent" && input.section !== void 0 ? findSubstitute(input.tree, input.section) : null;
  return {
    form: table,
    state: substitute === null ? state : "replaced",
    grids,
    rows,
    columns,
    issues,
    spot: substitute ?? tableSpot(input, grids),
    relationsNote: table.id === "requests" ? noteOf(input) : null,
    feeHeading: table.id === "proactive" ? feeHeadingOf(columns) : null
  };
}
function rowReading({ table, source }, matched, figures) {
  const { row, block, label, found } = matched;
  const spot = { ...spotOf(matched), span: found.row.span };
  const text = label.map((cell) => cell.text).join("");
  return {
    form: row,
    block,
    label: label.length === 0 ? null : { ...spotOf(matched), text, ...text === "" && { text: source.slice(hullOf(label)) } },
    match: label.length === 0 && row.label !== "" ? "lost" : matched.match,
    figures: block.columns.map((column) => figures.get(pathOf(table, row, column.id))).filter((figure) => figure !== void 0),
    spot
  };
}
function columnReadings({ table }) {
  return ({ block, header }) => block.columns.map((form) => {
    const found = header.found.find((candidate) => candidate.form === form);
    const place = [table.name, ...form.under.slice(-1), form.label].map(shortLabel).join(" \xB7 ");
    return {
      form,
      block,
      label: found === void 0 ? null : {
        span: found.cell.span,
        place,
        text: found.cell.text,
        ...found.cell.origin !== void 0 && { origin: found.cell.origin }
      },
      match: found?.match ?? "lost"
    };
  });
}
function headerIssues(input) {
  if (unknownRows(input).length > 0) return [];
  return input.blocks.flatMap(({ block, header, rows, issues }) => {
    const [first] = rows;
    if (first === void 0 || inRunningText(first) || issues.some((issue) => issue.kind === "column-missing")) return [];
    const added = header.added.map(
      (cell) => ({ kind: "column-added", label: cell.text, at: { span: cell.span, place: input.table.name } })
    );
    const labels = block.columns.map((form) => form.label).filter((label) => !header.found.some((found) => found.form.label === label));
    if (labels.length === 0) return added;
    const at = header.found[0]?.cell.span ?? spotOf(first).span;
    return [
      ...added,
      { kind: "header-missing", block, labels: [...new Set(labels)], at: { span: at, place: input.table.name } }
    ];
  });
}
function inRunningText({ found }) {
  return found.grid.layout === "blanks" || found.grid.layout === "lines";
}
function stateOf(input, rows, issues) {
  if (!isThere(input)) return "absent";
  const figures = rows.flatMap((row) => row.figures);
  if (figures.every((figure) => figure.state === "unread" || figure.state === "absent")) return "unread";
  const unread = figures.some((figure) => figure.state === "unread");
  return unread || issues.some((issue) => issue.kind === "row-unread" || issue.kind === "row-missing") ? "partial" : "read";
}
function gridsOf({ blocks, matches, table }) {
  const rows = [
    ...blocks.flatMap((block) => block.rows.map((row) => row.found)),
    ...matches.heads.filter((head) => head.table === table.id).map((head) => head.found)
  ];
  return [...new Set(rows.map((row) => row.grid))].sort((left, right) => left.span.start - right.span.start);
}
function tableSpot(input, grids) {
  const [first] = grids;
  const last = grids.at(-1);
  if (first === void 0 || last === void 0) return { span: anchorSpan(input), place: input.table.name };
  return { span: { start: first.span.start, end: last.span.end }, place: input.table.name };
}
function noteOf({ matches, standard }) {
  const note = labelKey(standard.relationsNote);
  for (const { found } of matches.heads)
    for (const { cell } of found.texts) {
      const key = keyOf(cell);
      const like = key === note || key.includes("\u52FE\u7A3D") || key.length > 12 && similarity(key, note, 0.5) >= 0.5;
      if (like)
        return {
          span: cell.span,
          place: "\u8868\u4E09 \xB7 \u52FE\u7A3D\u5173\u7CFB\u8BF4\u660E",
          text: cell.text,
          ...cell.origin !== void 0 && { origin: cell.origin }
        };
    }
  return null;
}
function feeHeadingOf(columns) {
  return columns.find((column) => column.form.kind === "money")?.label ?? null;
}
export {
  noteRows,
  readTable
};
