import { LimitExceeded, limits } from "./limits.js";
import { joinLines, lineText, trimLine } from "./segment.js";
function formTable(source, table) {
  const slots = placeCells(table);
  const rows = table.rows.map((row, index) => {
    const own = slots[index] ?? [];
    return { span: row.span, slots: own.map(({ placed, covered }) => ({ cell: placed.cell, covered })) };
  });
  const grid = { layout: table.layout, span: table.span, rows, trueColumns: true };
  return { grid, node: tableNode(source, table, slots) };
}
function placeCells(table) {
  const rows = table.rows.map(() => []);
  let count = 0;
  for (const [rowIndex, row] of table.rows.entries()) {
    let free = 0;
    for (const raw of row.cells) {
      while (rows[rowIndex]?.[free]) free++;
      const column = raw.column ?? free;
      const placed = placeCell(raw, clipSpans(raw, column, row.reach - rowIndex));
      const { rowSpan, columnSpan } = placed.cell;
      count += rowSpan * columnSpan;
      if (count > limits.slots || column + columnSpan > limits.slots) throw new LimitExceeded("slots");
      for (let down = 0; down < rowSpan; down++) {
        const target = rows[rowIndex + down];
        for (let across = 0; target && across < columnSpan; across++) {
          target[column + across] ??= { placed, covered: down + across > 0 };
        }
      }
      free = column + columnSpan;
    }
  }
  return rows.map((row, index) => fillHoles(row, table.rows[index]));
}
function clipSpans(raw, column, rowsLeft) {
  return {
    columnSpan: Math.min(raw.columnSpan, limits.columnSpan, Math.max(limits.slots - column, 1)),
    rowSpan: Math.min(raw.rowSpan, Math.max(rowsLeft, 1))
  };
}
function placeCell(raw, spans) {
  const lines = raw.lines.map(trimLine).filter((line) => line.length > 0);
  const text = joinLines(lines.map(lineText));
  const pieces = piecesOf(lines);
  const start = pieces[0]?.start ?? raw.blankAt;
  const span = { start, end: pieces.at(-1)?.end ?? start };
  const cell = { text, span, pieces: pieces.length > 0 ? pieces : [span], ...spans };
  return { raw, lines, cell: raw.origin ? { ...cell, origin: raw.origin } : cell };
}
function piecesOf(lines) {
  const pieces = [];
  for (const { start, end } of lines.flat()) {
    const last = pieces.at(-1);
    if (last && last.end === start) pieces[pieces.length - 1] = { start: last.start, end };
    else pieces.push({ start, end });
  }
  return pieces;
}
function fillHoles(row, raw) {
  let end = raw?.span.start ?? 0;
  return Array.from(row, (slot) => {
    if (slot && !slot.covered) end = slot.placed.raw.span.end;
    if (slot) return slot;
    const span = { start: end, end };
    return {
      covered: false,
      placed: placeCell({ lines: [], span, blankAt: end, columnSpan: 1, rowSpan: 1 }, { columnSpan: 1, rowSpan: 1 })
    };
  });
}
function tableNode(source, table, slots) {
  const children = table.rows.map(
    (row, index) => ({
      type: "tableRow",
      children: (slots[index] ?? []).map((slot) => cellNode(source, slot)),
      position: source.range(row.span)
    })
  );
  const node = { type: "table", align: [], children, position: source.range(table.span) };
  return table.origin ? { ...node, data: { origin: table.origin } } : node;
}
function cellNode(source, { placed, covered }) {
  if (covered) return { type: "tableCell", children: [] };
  const { cell, lines } = placed;
  const node = { type: "tableCell", children: phrasing(source, lines), position: source.range(cell.span) };
  return cell.origin ? { ...node, data: { origin: cell.origin } } : node;
}
function phrasing(source, lines) {
  return lines.flatMap((line, index) => {
    const texts = line.map((segment) => {
      const node = { type: "text", value: segment.value, position: source.range(segment) };
      return segment.generated ? { ...node, data: { generated: true } } : node;
    });
    return index === 0 ? texts : [{ type: "break" }, ...texts];
  });
}
export {
  formTable,
  phrasing
};
