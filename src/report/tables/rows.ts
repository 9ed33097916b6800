/** The rows of all grids as label and values, in the order of the document. */

import type {Grid, GridCell, GridRow, ParsedTable} from '../../parse/table/grid.ts'
import type {Source} from '../../source.ts'
import {isValue} from './grid-cells.ts'
import {numbersColumns, type SideColumns, sideColumns} from './side-columns.ts'
import {uprightRows} from './turned.ts'

/** A cell of a row with the column in which it stands, counted from 0. */
export interface PlacedCell {
  readonly cell: GridCell
  readonly column: number
}

export interface FoundRow {
  readonly grid: Grid
  readonly row: GridRow
  /** Its place among the rows of the document, from 0. */
  readonly index: number
  /** Cells that begin in this row, blank ones too. */
  readonly cells: readonly PlacedCell[]
  /** The filled cells before the first value: labels, as far as one can tell before they are compared with the form. */
  readonly texts: readonly PlacedCell[]
  /** Whether a value (a number or what stands in for one) follows. */
  readonly hasValues: boolean
  /** Whether the row above or below holds a few values and no label. */
  readonly besideStray: boolean
  /** Whether it stands in text that keeps no columns: one cell a line, or lines that begin at the margin. */
  readonly linear: boolean
  /** Headers of columns that the form does not have and whose values were left out. */
  readonly besideHeads: readonly GridCell[]
}

export function findRows(source: Source, tables: readonly ParsedTable[]): FoundRow[] {
  // A page or a converter may have cut a table in two: the row above is then the last of the table above.
  const rows = tables.flatMap(({grid}) => {
    const upright = uprightRows(grid)
    const side = sideColumns({...grid, rows: upright})
    const own = upright.filter(row => !numbersColumns(row))
    return own.map(row => ({grid, row, side, stray: isStray(row)}))
  })
  return rows.map(({grid, row, side}, index): FoundRow => {
    const cells = placedCells(row, side)
    const filled = cells.filter(({cell}) => cell.text !== '')
    const firstValue = filled.findIndex(({cell}) => isValue(cell))
    return {
      grid,
      row,
      index,
      cells,
      texts: firstValue < 0 ? filled : filled.slice(0, firstValue),
      hasValues: firstValue >= 0,
      besideStray: rows[index - 1]?.stray === true || rows[index + 1]?.stray === true,
      linear: isLinear(source, grid, row),
      besideHeads: besideHeads(row, side)
    }
  })
}

/** The cells that begin in a row, without ordinals and subtotals. */
function placedCells({slots}: GridRow, {ordinals, subtotals}: SideColumns): PlacedCell[] {
  return slots.flatMap(({cell, covered}, column): PlacedCell[] => {
    return covered || ordinals.has(column) || subtotals.has(column) ? [] : [{cell, column}]
  })
}

/** The headers of subtotals in a row. */
function besideHeads({slots}: GridRow, {subtotals}: SideColumns): GridCell[] {
  return slots.flatMap(({cell, covered}, column) =>
    !covered && subtotals.has(column) && cell.text !== '' && !isValue(cell) ? [cell] : []
  )
}

/** A few values without a label: ends of numbers that were broken in two, or a page number. */
function isStray(row: GridRow): boolean {
  const filled = row.slots.filter(({cell, covered}) => !covered && cell.text !== '')
  return filled.length > 0 && filled.length < FEWEST_OF_A_ROW && filled.every(({cell}) => isValue(cell))
}

/** The rows of table three have as many values; fewer without a label are no row. */
const FEWEST_OF_A_ROW = 7

function isLinear(source: Source, grid: Grid, row: GridRow): boolean {
  if (grid.layout !== 'blanks') return grid.layout === 'lines'
  return source.pointAt(row.span.start).column === 1
}
