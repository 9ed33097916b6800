/** An HTML table of figures to its grid, and how it is determined from a table that only arranges the page. */

import {limits} from '../limits.ts'
import type {ParsedTable} from '../table/grid.ts'
import {formTable, type RawCell, type RawRow} from '../table/lattice.ts'
import {readHtmlCell} from './cell.ts'
import {isHidden} from './elements.ts'
import {type HtmlReading, hasText} from './reading.ts'
import {attribute, childElements, descendants, type HtmlElement, type HtmlParent} from './tree.ts'

const rowGroups = new Set(['thead', 'tbody', 'tfoot'])
const rowNames = new Set(['tr'])
const cellNames = new Set(['td', 'th'])

/**
 * Whether a table only arranges what stands in it: it holds one cell, or tables that hold more than it does itself.
 */
export function isLayout(table: HtmlElement): boolean {
  if (!hasTable(table)) return cellsOf(table).length === 1
  let own = 0
  let nested = 0
  const count = (parent: HtmlParent, inside: boolean): void => {
    for (const cell of cellsBelow(parent)) {
      const inner = hasTable(cell)
      if (inside) nested += inner ? 0 : 1
      else if (!inner && hasText(cell)) own++
      if (inner) count(cell, true)
    }
  }
  count(table, false)
  return nested > own || cellsOf(table).length === 1
}

function cellsOf(table: HtmlElement): HtmlElement[] {
  return rowsOf(table).flatMap(({row}) => childElements(row, cellNames))
}

/** The cells below that are not within another cell. */
function* cellsBelow(parent: HtmlParent): Generator<HtmlElement> {
  for (const child of parent.childNodes) {
    if (!('tagName' in child)) continue
    if (cellNames.has(child.tagName)) yield child
    else yield* cellsBelow(child)
  }
}

function hasTable(element: HtmlElement): boolean {
  for (const below of descendants(element)) if (below.tagName === 'table') return true
  return false
}

interface FoundRow {
  readonly row: HtmlElement
  /** Index of the row behind the last of its group. */
  readonly reach: number
}

function rowsOf(table: HtmlElement): FoundRow[] {
  const found: FoundRow[] = []
  for (const group of childElements(table, rowGroups)) {
    const rows = childElements(group, rowNames).filter(row => !isHidden(row))
    const reach = found.length + rows.length
    for (const row of rows) found.push({row, reach})
  }
  return found
}

/**
 * Reads a table of figures.
 * @returns null for a table without a cell
 * @throws LimitExceeded where its spans make more cells than `limits.slots`
 */
export function readHtmlTable(table: HtmlElement, reading: HtmlReading): ParsedTable | null {
  const span = reading.span(table)
  const found = rowsOf(table)
  if (!span || found.length === 0) return null
  let at = span.start
  const rows = found.map(({row, reach}): RawRow => {
    const cells = childElements(row, cellNames).flatMap((cell): RawCell[] => {
      if (isHidden(cell)) {
        reading.noteHidden(cell)
        return []
      }
      const read = rawCell(cell, reading, at)
      at = read.span.end
      return [read]
    })
    const rowSpan = reading.span(row) ?? {start: cells[0]?.span.start ?? at, end: at}
    at = rowSpan.end
    return {span: rowSpan, cells, reach}
  })
  noteHiddenRows(table, reading)
  noteNested(table, reading)
  return formTable(reading.source, {layout: 'html', span, rows}, reading.budget)
}

function rawCell(cell: HtmlElement, reading: HtmlReading, fallback: number): RawCell {
  const {lines, blankAt} = readHtmlCell(cell, reading, fallback)
  const rowSpan = spanCount(cell, 'rowspan', limits.rowSpan)
  return {
    lines,
    blankAt,
    span: reading.span(cell) ?? {start: fallback, end: fallback},
    columnSpan: Math.max(spanCount(cell, 'colspan', limits.columnSpan), 1),
    // HTML: 0 reaches to the end of the row group.
    rowSpan: rowSpan === 0 ? limits.rowSpan : rowSpan
  }
}

/** HTML's rules for parsing an integer; 1 where there is none. */
function spanCount(cell: HtmlElement, name: string, most: number): number {
  const digits = /^\s*\+?(\d+)/.exec(attribute(cell, name) ?? '')?.[1]
  return digits === undefined ? 1 : Math.min(Number(digits), most)
}

function noteHiddenRows(table: HtmlElement, reading: HtmlReading): void {
  for (const group of childElements(table, rowGroups)) {
    for (const row of childElements(group, rowNames)) if (isHidden(row)) reading.noteHidden(row)
  }
}

function noteNested(table: HtmlElement, reading: HtmlReading): void {
  for (const below of descendants(table)) {
    if (below.tagName !== 'table') continue
    const zh = '表格的单元格里还套着一张表格，已把它的文字当作这个单元格的内容。'
    const en = 'A cell of the table holds a table; its text was read as the content of that cell.'
    reading.note('nested-table', {zh, en}, reading.span(below))
    return
  }
}
