const CLOSE = 170;
function evenColumns(rows, widths) {
  const last = Math.max(0, ...rows.map((cells) => cells.at(-1)?.end ?? 0));
  if (widths.length < last || widths.some((width) => width <= 0)) {
    dropUnused(rows);
    return;
  }
  const even = evenBorders(rows, widths);
  const fits = rows.every((cells) => cells.every((cell) => (even[cell.start] ?? 0) < (even[cell.end] ?? 0)));
  if (fits) {
    for (const cell of rows.flat()) {
      cell.start = even[cell.start] ?? cell.start;
      cell.end = even[cell.end] ?? cell.end;
    }
  }
  dropUnused(rows);
}
function evenBorders(rows, widths) {
  const used = new Set(rows.flat().flatMap((cell) => [cell.start, cell.end]));
  const even = [0];
  let column = 0;
  let place = 0;
  let first = 0;
  for (const [index, width] of widths.entries()) {
    place += width;
    if (used.has(index + 1) && place - first > CLOSE) {
      column++;
      first = place;
    }
    even.push(column);
  }
  return even;
}
function dropUnused(rows) {
  const borders = [...new Set(rows.flat().flatMap((cell) => [cell.start, cell.end]))].sort((left, right) => left - right);
  const column = new Map(borders.map((border, index) => [border, index]));
  for (const cell of rows.flat()) {
    cell.start = column.get(cell.start) ?? cell.start;
    cell.end = column.get(cell.end) ?? cell.end;
  }
}
export {
  evenColumns
};
