/**
 * Columns made even. A border dragged by a hair gives a table a sliver of a column, and then the cell of a header spans
 * two grid columns and the numbers below it one or two: borders closer than a person can see are taken as one.
 */

import type {WordCell} from './cell.ts'

/** In twentieths of a point: 3 mm. No column of figures is that narrow. */
const CLOSE = 170

/**
 * Moves cells to the evened columns; leaves them where a cell would vanish or the widths are not known.
 * @param widths of the table's own grid columns
 */
export function evenColumns(rows: readonly WordCell[][], widths: readonly number[]): void {
  const last = Math.max(0, ...rows.map(cells => cells.at(-1)?.end ?? 0))
  if (widths.length < last || widths.some(width => width <= 0)) {
    dropUnused(rows)
    return
  }
  const even = evenBorders(rows, widths)
  const fits = rows.every(cells => cells.every(cell => (even[cell.start] ?? 0) < (even[cell.end] ?? 0)))
  if (fits) {
    for (const cell of rows.flat()) {
      cell.start = even[cell.start] ?? cell.start
      cell.end = even[cell.end] ?? cell.end
    }
  }
  dropUnused(rows)
}

/** The evened column of each border of the grid. A border joins the one before it if it is close to it. */
function evenBorders(rows: readonly WordCell[][], widths: readonly number[]): number[] {
  const used = new Set(rows.flat().flatMap(cell => [cell.start, cell.end]))
  const even = [0]
  let column = 0
  let place = 0
  let first = 0
  for (const [index, width] of widths.entries()) {
    place += width
    if (used.has(index + 1) && place - first > CLOSE) {
      column++
      first = place
    }
    even.push(column)
  }
  return even
}

/** Grid columns at whose border no cell begins or ends are dropped. */
function dropUnused(rows: readonly WordCell[][]): void {
  const borders = [...new Set(rows.flat().flatMap(cell => [cell.start, cell.end]))].sort((left, right) => left - right)
  const column = new Map(borders.map((border, index) => [border, index]))
  for (const cell of rows.flat()) {
    cell.start = column.get(cell.start) ?? cell.start
    cell.end = column.get(cell.end) ?? cell.end
  }
}
