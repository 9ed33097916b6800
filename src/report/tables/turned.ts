/**
 * Tables that are turned: the columns of the form down the side, its rows along the top. They are read upright where the words
 * of the form leave no doubt.
 */

import type {Grid, GridCell, GridRow, GridSlot} from '../../parse/grid.ts'
import type {Span} from '../../source.ts'
import {standards} from '../../standard/index.ts'
import {labelKey, vocabularyOf} from '../../standard/labels.ts'

/** Words that name a row of some form and no column, and the other way round: 其他 and 总计 name both. */
const rowWords = new Set<string>()
const columnWords = new Set<string>()
for (const standard of standards) {
  const {rows, columns} = vocabularyOf(standard)
  for (const key of rows.keys()) if (!columns.has(key)) rowWords.add(key)
  for (const key of columns.keys()) if (!rows.has(key)) columnWords.add(key)
}

/** So many rows of the form along one line, and so many columns down another, are no accident. */
const FEWEST_ROWS = 3
const FEWEST_COLUMNS = 2

/** The rows of a grid as the form has them. */
export function uprightRows(grid: Grid): readonly GridRow[] {
  const {rows, layout} = grid
  const width = rows[0]?.slots.length ?? 0
  if (layout === 'blanks' || layout === 'lines' || rows.some(({slots}) => slots.length !== width)) return rows
  return isTurned(rows, width) ? turn(rows, width) : rows
}

function isTurned(rows: readonly GridRow[], width: number): boolean {
  const along = {rows: 0, columns: 0}
  const down = {rows: new Array<number>(width).fill(0), columns: new Array<number>(width).fill(0)}
  for (const {slots} of rows) {
    let [rowsHere, columnsHere] = [0, 0]
    for (const [column, {cell, covered}] of slots.entries()) {
      if (covered || cell.text.length < 2 || cell.text.length > LONGEST) continue
      const key = labelKey(cell.text)
      if (rowWords.has(key)) {
        rowsHere++
        down.rows[column] = (down.rows[column] ?? 0) + 1
      } else if (columnWords.has(key)) {
        columnsHere++
        down.columns[column] = (down.columns[column] ?? 0) + 1
      }
    }
    along.rows = Math.max(along.rows, rowsHere)
    along.columns = Math.max(along.columns, columnsHere)
  }
  const mostColumns = Math.max(0, ...down.columns)
  const isAlong = along.rows >= FEWEST_ROWS && along.rows > Math.max(0, ...down.rows)
  return isAlong && mostColumns >= FEWEST_COLUMNS && mostColumns > along.columns
}

/** The form's longest label with its note has 46 characters. */
const LONGEST = 200

function turn(rows: readonly GridRow[], width: number): GridRow[] {
  const turned = new Map<GridCell, GridCell>()
  const turnedCell = (cell: GridCell): GridCell => {
    const known = turned.get(cell) ?? {...cell, columnSpan: cell.rowSpan, rowSpan: cell.columnSpan}
    turned.set(cell, known)
    return known
  }
  return Array.from({length: width}, (_, column): GridRow => {
    const slots = rows.flatMap(({slots: own}): GridSlot[] => {
      const slot = own[column]
      return slot === undefined ? [] : [{cell: turnedCell(slot.cell), covered: slot.covered}]
    })
    return {span: spanOf(slots), slots}
  })
}

/** The cells of a row lie scattered over the text: its first one stands for it. */
function spanOf(slots: readonly GridSlot[]): Span {
  const first = slots.find(({covered}) => !covered) ?? slots[0]
  return first?.cell.span ?? {start: 0, end: 0}
}
