/** The rows of a sheet as drafts: rows of a table, and lines of text that stand between (titles, headings, notes). */

import type {CellBudget} from '../limits.ts'
import type {DraftBlock, DraftCell, DraftLine, DraftParagraph, DraftRun, DraftTable} from '../projection.ts'
import {isTableWord} from '../text/vocabulary.ts'
import {columnName, columnNumber, type SheetCell} from './cells.ts'
import type {VisibleColumns} from './hidden.ts'

/** What the tables of a sheet need to know of it. */
export interface Sheet {
  readonly name: string
  readonly columns: VisibleColumns
  /** For all sheets of the workbook. */
  readonly budget: CellBudget
}

/**
 * Cuts a sheet into tables and lines. A blank row ends a table; a row with one text that is no word of the form's tables
 * is a line of text.
 * @param tablesBefore how many tables the sheets before hold
 */
export function sheetBlocks(
  sheet: Sheet,
  rows: ReadonlyMap<number, readonly SheetCell[]>,
  tablesBefore: number
): DraftBlock[] {
  const drafts: DraftBlock[] = []
  let open: (readonly SheetCell[])[] = []
  let reach = 0
  let lines = 0
  let tables = tablesBefore
  const close = (): void => {
    if (open.length > 0) drafts.push(tableDraft(sheet, open, ++tables))
    open = []
  }
  for (const [number, cells] of rows) {
    const shown = cells.filter(cell => cell.text !== '')
    if (number > reach) close()
    if (shown.length === 0 && open.length === 0) continue
    const [only] = shown
    if (shown.length === 1 && only && !isTableWord(only.text) && number > reach - 1) {
      close()
      drafts.push(lineDraft(sheet.name, only, ++lines))
      continue
    }
    open.push(cells)
    reach = cells.reduce((end, cell) => Math.max(end, number + cell.rowSpan), number + 1)
  }
  close()
  return drafts
}

function lineDraft(part: string, cell: SheetCell, paragraph: number): DraftParagraph {
  const origin = {part, paragraph, row: cell.row, column: columnNumber(cell.name), cell: cell.name}
  return {
    kind: 'paragraph',
    line: cell.runs.map(run => ({...run, value: oneLine(run.value)})),
    depth: null,
    picture: false,
    origin
  }
}

function tableDraft(
  {name, columns, budget}: Sheet,
  rows: readonly (readonly SheetCell[])[],
  table: number
): DraftTable {
  const places = placesOf(rows)
  budget.spend(rows.length * places.size)
  const covered = new Set<string>()
  const drafts = rows.map((cells, rowIndex) => {
    const row: DraftCell[] = []
    const byColumn = new Map(cells.map(cell => [cell.column, cell]))
    for (const [column, place] of places) {
      if (covered.has(`${rowIndex}/${place}`)) continue
      const found = byColumn.get(column) ?? blankCell(cells[0]?.row ?? 0, column, columnName(columns.at(column)))
      const rowSpan = Math.min(found.rowSpan, rows.length - rowIndex)
      const columnSpan = (places.get(column + found.columnSpan - 1) ?? place) - place + 1
      if (rowSpan * columnSpan > 1) budget.spend(rowSpan * columnSpan)
      for (let down = 0; down < rowSpan; down++)
        for (let across = 0; across < columnSpan; across++) covered.add(`${rowIndex + down}/${place + across}`)
      row.push(cellDraft(name, {...found, rowSpan, columnSpan}, table, place))
    }
    return row
  })
  return {kind: 'table', rows: drafts, columns: places.size, origin: {part: name, table}}
}

/** The columns of a table in order, each with its place: those from the first to the last that hold something. */
function placesOf(rows: readonly (readonly SheetCell[])[]): ReadonlyMap<number, number> {
  const used = new Set<number>()
  let left = Number.POSITIVE_INFINITY
  let right = 0
  for (const cells of rows)
    for (const {column, columnSpan} of cells) {
      left = Math.min(left, column)
      right = Math.max(right, column + columnSpan)
      for (let across = 0; across < columnSpan; across++) used.add(column + across)
    }
  const all = Array.from({length: right - left}, (_, index) => left + index)
  // Somebody typed a blank far to the right: what lies between is no part of the table.
  const columns = all.length > WIDEST ? all.filter(column => used.has(column)) : all
  return new Map(columns.map((column, place) => [column, place]))
}

const WIDEST = 256

/** A sheet does not store cells in which nothing was ever written. */
function blankCell(row: number, column: number, letters: string): SheetCell {
  return {row, column, rowSpan: 1, columnSpan: 1, text: '', runs: [], name: `${letters}${row}`}
}

function cellDraft(part: string, cell: SheetCell, table: number, column: number): DraftCell {
  const origin = {part, table, row: cell.row, column: columnNumber(cell.name), cell: cell.name}
  const lines = linesOf(cell.runs)
  return {lines, column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, origin}
}

function linesOf(runs: readonly DraftRun[]): DraftLine[] {
  const lines: DraftRun[][] = [[]]
  for (const run of runs) {
    const [first = '', ...others] = run.value.split(/\r\n?|\n/)
    for (const [index, text] of [first, ...others].entries()) {
      if (index > 0) lines.push([])
      lines.at(-1)?.push({...run, value: text.replaceAll('\t', ' ')})
    }
  }
  return lines
}

function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ')
}
