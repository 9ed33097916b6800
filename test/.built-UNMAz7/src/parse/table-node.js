function toParsedTable(source, grid, readCellContent) {
  const rows = grid.rows.map(
    (row) => ({
      type: "tableRow",
      children: row.slots.map(({ cell, covered }) => covered ? coveredCell() : cellNode(source, cell, readCellContent)),
      position: position(source, row.span)
    })
  );
  const node = { type: "table", align: [], children: rows, position: position(source, grid.span) };
  return { node, grid };
}
function coveredCell() {
  return { type: "tableCell", children: [] };
}
function cellNode(source, cell, readCellContent) {
  return {
    type: "tableCell",
    children: cellContent(source, cell, readCellContent),
    position: position(source, cell.span)
  };
}
function cellContent(source, cell, readCellContent) {
  if (cell.text === "") return [];
  if (cell.pieces.length === 1) {
    const content = readCellContent(cell.span);
    if (content !== null) return content;
    return [{ type: "text", value: cell.text, position: position(source, cell.span) }];
  }
  return cell.pieces.map((piece) => ({ type: "text", value: source.slice(piece), position: position(source, piece) }));
}
function position(source, span) {
  return source.range(span);
}
export {
  toParsedTable
};
