/**
 * Tables that are turned: the columns of the form down the side, its rows along the top. They are read upright where the words
 * of the form leave no doubt.
 */

import type {Grid, GridRow} from '../../parse/table/grid.ts'
import {standards} from '../../standard/index.ts'
import {vocabularyOf} from '../../standard/labels/labels.ts'
import {uprightBlocks} from './turned-blocks.ts'
import {uprightDisputes} from './turned-disputes.ts'
import {turnRows} from './turning.ts'

/** Words that name a row of some form and no column, and the other way round: 其他 and 总计 name both. */
const rowWords = new Set<string>()
const columnWords = new Set<string>()
for (const standard of standards) {
  const {rows, columns} = vocabularyOf(standard)
  for (const key of rows.keys()) if (!columns.has(key)) rowWords.add(key)
  for (const key of columns.keys()) if (!rows.has(key)) columnWords.add(key)
}

/** This many rows of the form along one line, and columns down another, are no accident. */
const FEWEST_ROWS = 3
const FEWEST_COLUMNS = 2

/** The rows of a grid as the form has them. */
export function uprightRows(grid: Grid): readonly GridRow[] {
  const {rows, layout} = grid
  if (layout === 'blanks' || layout === 'lines') return rows
  const width = rows[0]?.slots.length ?? 0
  const isEven = rows.every(({slots}) => slots.length === width)
  return isEven && isTurned(rows, width) ? turnRows(rows) : uprightDisputes(uprightBlocks(rows))
}

function isTurned(rows: readonly GridRow[], width: number): boolean {
  const along = {rows: 0, columns: 0}
  const down = {rows: new Array<number>(width).fill(0), columns: new Array<number>(width).fill(0)}
  for (const {slots} of rows) {
    let [rowsHere, columnsHere] = [0, 0]
    for (const [column, {cell, covered}] of slots.entries()) {
      if (covered || cell.text.length < 2) continue
      const key = cell.key
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
  const [mostRows, mostColumns] = [Math.max(0, ...down.rows), Math.max(0, ...down.columns)]
  if (along.rows < FEWEST_ROWS || along.rows <= mostRows || mostColumns < FEWEST_COLUMNS) return false
  // The blocks of table two have as many columns side by side as one block has one below the other.
  return mostColumns > along.columns || (mostRows === 1 && along.rows > along.columns)
}
