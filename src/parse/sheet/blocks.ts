/** The rows of a sheet as drafts: rows of a table, and lines of text that stand between (titles, headings, notes). */

import {LimitExceeded, limits} from '../limits.ts'
import type {Draft, DraftCell, DraftParagraph, DraftTable} from '../projection.ts'
import {isTableWord} from '../text/vocabulary.ts'
import {columnName, type SheetCell} from './cells.ts'

/**
 * Cuts a sheet into tables and lines. A blank row ends a table; a row with one text that is no word of the form's tables
 * is a line of text.
 * @param tablesBefore how many tables the sheets before hold
 */
export function sheetBlocks(
  name: string,
  rows: ReadonlyMap<number, readonly SheetCell[]>,
  tablesBefore: number
): Draft[] {
  const drafts: Draft[] = []
  let open: (readonly SheetCell[])[] = []
  let reach = 0
  let lines = 0
  let tables = tablesBefore
  const close = (): void => {
    if (open.length > 0) drafts.push(tableDraft(name, open, ++tables))
    open = []
  }
  for (const [number, cells] of rows) {
    const shown = cells.filter(cell => cell.text !== '')
    if (number > reach) close()
    if (shown.length === 0 && open.length === 0) continue
    const [only] = shown
    if (shown.length === 1 && only && !isTableWord(only.text) && number > reach - 1) {
      close()
      drafts.push(lineDraft(name, only, ++lines))
      continue
    }
    open.push(cells)
    reach = Math.max(number + 1, ...cells.map(cell => number + cell.rowSpan))
  }
  close()
  return drafts
}

function lineDraft(part: string, cell: SheetCell, paragraph: number): DraftParagraph {
  const origin = {part, paragraph, row: cell.row, column: cell.column + 1, cell: cell.name}
  return {kind: 'paragraph', line: [{value: oneLine(cell.text)}], depth: null, picture: false, origin}
}

function tableDraft(part: string, rows: readonly (readonly SheetCell[])[], table: number): DraftTable {
  const all = rows.flat()
  const left = Math.min(...all.map(cell => cell.column))
  const right = Math.max(...all.map(cell => cell.column + cell.columnSpan))
  if (rows.length * (right - left) > limits.slots) throw new LimitExceeded('slots')
  const covered = new Set<string>()
  const drafts = rows.map((cells, rowIndex) => {
    const row: DraftCell[] = []
    const byColumn = new Map(cells.map(cell => [cell.column, cell]))
    for (let column = left; column < right; column++) {
      if (covered.has(`${rowIndex}/${column}`)) continue
      const found = byColumn.get(column) ?? blankCell(cells[0]?.row ?? 0, column)
      const cell = {...found, rowSpan: Math.min(found.rowSpan, rows.length - rowIndex)}
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let across = 0; across < cell.columnSpan; across++) covered.add(`${rowIndex + down}/${column + across}`)
      }
      row.push(cellDraft(part, cell, table, {row: rowIndex, column: column - left}))
    }
    return row
  })
  return {kind: 'table', rows: drafts, columns: right - left, origin: {part, table}}
}

/** A sheet does not store cells in which nothing was ever written. */
function blankCell(row: number, column: number): SheetCell {
  return {row, column, rowSpan: 1, columnSpan: 1, text: '', name: `${columnName(column)}${row}`}
}

function cellDraft(part: string, cell: SheetCell, table: number, at: {row: number; column: number}): DraftCell {
  const origin = {part, table, row: cell.row, column: cell.column + 1, cell: cell.name}
  const lines = cell.text.split(/\r?\n/).map(line => [{value: line.replaceAll('\t', ' ')}])
  return {lines, column: at.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, origin}
}

function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ')
}
