/** The cells of one sheet: what they show, where they stand, which of them are merged. */

import {LimitExceeded, limits} from '../limits.ts'
import {child, childrenNamed, value, type XmlElement} from '../xml.ts'
import {type NumberFormats, stringText} from './values.ts'

export interface SheetCell {
  /** 1-based. */
  readonly row: number
  /** 0-based. */
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  /** `B5` */
  readonly name: string
}

/** What the readers of a workbook share. */
export interface Workbook {
  readonly strings: readonly string[]
  readonly formats: NumberFormats
}

/** What is shown for a formula that was never calculated: a number is meant, and nobody knows which. */
const UNCALCULATED = '［公式］'

/** Cells that show something and merged ones, by row, in order. */
export function readCells(sheet: XmlElement, workbook: Workbook): Map<number, SheetCell[]> {
  const merges = readMerges(sheet)
  const rows = new Map<number, SheetCell[]>()
  let rowNumber = 0
  let count = 0
  for (const row of childrenNamed(child(sheet, 'sheetData'), 'row')) {
    rowNumber = Number(value(row, 'r') ?? rowNumber + 1)
    if (isHidden(row)) continue
    const cells: SheetCell[] = []
    let next = 0
    for (const element of childrenNamed(row, 'c')) {
      const column = columnOf(value(element, 'r')) ?? next
      next = column + 1
      const name = `${columnName(column)}${rowNumber}`
      const merge = merges.get(name) ?? {rowSpan: 1, columnSpan: 1}
      const text = shownText(element, workbook)
      if (text === '' && merge.columnSpan * merge.rowSpan === 1) continue
      if (++count > limits.slots) throw new LimitExceeded('slots')
      cells.push({row: rowNumber, column, text, name, ...merge})
    }
    if (cells.length > 0) rows.set(rowNumber, cells)
  }
  return rows
}

function isHidden(element: XmlElement): boolean {
  const hidden = value(element, 'hidden')
  return hidden === '1' || hidden === 'true'
}

/** Whether a sheet hides rows or columns. */
export function hasHiddenCells(sheet: XmlElement): boolean {
  return childrenNamed(child(sheet, 'sheetData'), 'row').some(isHidden)
}

function shownText(cell: XmlElement, {strings, formats}: Workbook): string {
  const stored = child(cell, 'v')?.text ?? ''
  switch (value(cell, 't')) {
    case 's':
      return (strings[Number(stored)] ?? '').trim()
    case 'inlineStr':
      return stringText(child(cell, 'is')).trim()
    case 'str':
    case 'e':
    case 'd':
      return stored.trim()
    case 'b':
      return stored === '1' ? 'TRUE' : 'FALSE'
    default:
      if (stored === '') return child(cell, 'f') ? UNCALCULATED : ''
      return formats.show(stored, value(cell, 's'))
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

export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}
