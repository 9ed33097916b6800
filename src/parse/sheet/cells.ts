/** The cells of one sheet: what they show, where they stand, which of them are merged. */

import {child, childrenNamed, value, type XmlElement} from '../containers/xml.ts'
import {type CellBudget, limits, type TextBudget} from '../limits.ts'
import {placeholders} from '../looks/segment.ts'
import type {DraftRun} from '../projection.ts'
import {isMarkedHidden, type VisibleColumns} from './hidden.ts'
import {type CellStyles, type SharedString, stringRuns, unescaped} from './values.ts'

export interface SheetCell {
  /** 1-based. */
  readonly row: number
  /** 0-based, hidden columns not counted. */
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly runs: readonly DraftRun[]
  /** `B5` */
  readonly name: string
}

/** What the readers of a workbook share. */
export interface WorkbookParts {
  readonly strings: readonly SharedString[]
  readonly styles: CellStyles
  /** How many cells that hold something all sheets may have. */
  readonly budget: CellBudget
  /** How long the texts of all cells may be. */
  readonly length: TextBudget
}

/** Cells that show something and merged ones, by row, in order. */
export function readCells(
  sheet: XmlElement,
  columns: VisibleColumns,
  workbook: WorkbookParts
): Map<number, SheetCell[]> {
  const merges = readMerges(sheet)
  const rows = new Map<number, SheetCell[]>()
  let rowNumber = 0
  for (const row of childrenNamed(child(sheet, 'sheetData'), 'row')) {
    rowNumber = Number(value(row, 'r') ?? rowNumber + 1)
    if (isUnseenRow(row)) continue
    const cells: SheetCell[] = []
    let next = 0
    for (const element of childrenNamed(row, 'c')) {
      const column = columnOf(value(element, 'r')) ?? next
      next = column + 1
      const name = `${columnName(column)}${rowNumber}`
      const merge = merges.get(name) ?? {rowSpan: 1, columnSpan: 1}
      const at = columns.before(column)
      const columnSpan = columns.before(column + merge.columnSpan) - at
      const runs = workbook.styles.looked(shownRuns(element, workbook), value(element, 's'))
      for (const run of runs) workbook.length.spend(run.value.length)
      const text = runs
        .map(run => run.value)
        .join('')
        .trim()
      if (columnSpan === 0 || (text === '' && columnSpan * merge.rowSpan === 1)) continue
      workbook.budget.spend(columnSpan)
      cells.push({row: rowNumber, column: at, text, runs, name, rowSpan: merge.rowSpan, columnSpan})
    }
    if (cells.length > 0) rows.set(rowNumber, cells)
  }
  return rows
}

function isUnseenRow(row: XmlElement): boolean {
  return isMarkedHidden(row) || value(row, 'ht') === '0'
}

export function hasHiddenRows(sheet: XmlElement): boolean {
  return childrenNamed(child(sheet, 'sheetData'), 'row').some(isUnseenRow)
}

function shownRuns(cell: XmlElement, {strings, styles}: WorkbookParts): readonly DraftRun[] {
  const stored = child(cell, 'v')?.text ?? ''
  const filled = styles.isFilled(value(cell, 's'))
  switch (value(cell, 't')) {
    case 's':
      return strings[Number(stored)]?.[filled ? 'filled' : 'bare'] ?? [{value: placeholders.value, look: 'placeholder'}]
    case 'inlineStr':
      return stringRuns(child(cell, 'is'), filled)
    case 'str':
    case 'e':
    case 'd':
      return [{value: unescaped(stored)}]
    case 'b':
      return [{value: stored === '1' ? 'TRUE' : 'FALSE'}]
    default:
      if (stored !== '') return [styles.show(stored, value(cell, 's'))]
      // A formula that was never calculated: a number is meant, and nobody knows which.
      return child(cell, 'f') === null ? [] : [{value: placeholders.equation, look: 'placeholder'}]
  }
}

interface Merge {
  readonly rowSpan: number
  readonly columnSpan: number
}

/** By the name of the first cell. */
function readMerges(sheet: XmlElement): Map<string, Merge> {
  const merges = new Map<string, Merge>()
  for (const element of childrenNamed(child(sheet, 'mergeCells'), 'mergeCell')) {
    const [from = '', to = from] = (value(element, 'ref') ?? '').split(':')
    const [left, right] = [columnOf(from), columnOf(to)]
    const [top, bottom] = [rowOf(from), rowOf(to)]
    if (left === null || right === null || top === null || bottom === null || right < left || bottom < top) continue
    merges.set(from, {
      rowSpan: Math.min(bottom - top + 1, limits.rowSpan),
      columnSpan: Math.min(right - left + 1, limits.columnSpan)
    })
  }
  return merges
}

function rowOf(name: string): number | null {
  const digits = /^[A-Z]{1,3}(\d{1,7})$/.exec(name)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** `A` is 0, `AA` is 26. */
function columnOf(name: string | null): number | null {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(name ?? '')?.[1]
  if (letters === undefined) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** `B5` stands in the second column. */
export function columnNumber(name: string): number {
  return (columnOf(name) ?? 0) + 1
}

export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}
