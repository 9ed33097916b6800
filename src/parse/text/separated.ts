/**
 * Tables whose cells are separated by tabs or by pipes, in any of their shapes: with or without outer pipes, with or
 * without a delimiter row, ragged, with rows that begin with empty cells.
 *
 * They are read here, before Markdown sees them: to Markdown a row that begins with a tab is code, one that begins with
 * `1.` is a list, a table takes in the line that follows it, and a delimiter row that is a cell short is a paragraph.
 */

import type {Source, Span} from '../../source.ts'
import {normaliseLabel} from '../../standard/labels/labels.ts'
import type {CellReading} from '../looks/cell-looks.ts'
import {isValueToken, trimSpan} from '../table/cells.ts'
import {type Grid, type GridCell, type GridRow, plainCell} from '../table/grid.ts'
import {isLabelFragment, isTableWord} from './vocabulary.ts'

/** A tab, a pipe, or what is drawn in place of one (box drawing, the full-width form). */
type Separator = '\t' | '|' | '│' | '┃' | '｜'

/** Only a pipe may stand alone on a line and make it a row; of the others there must be two. */
const DRAWN: readonly Separator[] = ['│', '┃', '｜']

interface SeparatedLine {
  readonly separator: Separator
  readonly cells: readonly Span[]
  readonly span: Span
}

/** What a cell holds, its markup resolved. */
export type ReadCell = (span: Span) => Pick<CellReading, 'text' | 'unread'>

/** Lines longer than this are no table rows: they are pages without line ends. */
const MAX_LINE_LENGTH = 20_000

/**
 * Finds the tables of a text.
 * @param lines the lines of the text (`visibleLines`)
 * @param readCell tells what a cell holds (in Markdown: without markup)
 */
export function findSeparatedTables(source: Source, lines: readonly Span[], readCell: ReadCell): Grid[] {
  const separators = (['\t', '|', ...DRAWN] as const).filter(separator => source.text.includes(separator))
  if (separators.length === 0) return []
  return blocksOf(source, lines, separators).flatMap(block => {
    const rows = block.filter(line => !isDelimiterRow(source, line, block))
    const hasDelimiter = rows.length < block.length
    return isTable(rows, hasDelimiter, readCell) ? [toGrid(rows, block, hasDelimiter, readCell)] : []
  })
}

/** Runs of lines with the same separator; a short piece of a label between two rows belongs to them. */
function blocksOf(source: Source, lines: readonly Span[], separators: readonly Separator[]): SeparatedLine[][] {
  const blocks: SeparatedLine[][] = []
  let current: SeparatedLine[] = []
  let loose: SeparatedLine[] = []
  const close = (): void => {
    if (current.length > 0) blocks.push(current)
    current = []
    loose = []
  }
  for (const span of lines) {
    const line = readLine(source, span, separators)
    const separator = current[0]?.separator
    if (line === null) {
      const fragment = separator === undefined ? null : labelFragment(source, span, separator)
      if (fragment === null) close()
      else loose.push(fragment)
    } else {
      if (separator !== undefined && separator !== line.separator) close()
      current.push(...loose, line)
      loose = []
    }
  }
  close()
  return blocks
}

function labelFragment(source: Source, span: Span, separator: Separator): SeparatedLine | null {
  const trimmed = trimSpan(source.text, span)
  if (trimmed.end === trimmed.start || trimmed.end - trimmed.start > 40) return null
  return isLabelFragment(normaliseLabel(source.slice(trimmed))) ? {separator, cells: [trimmed], span} : null
}

function readLine(source: Source, span: Span, separators: readonly Separator[]): SeparatedLine | null {
  if (span.end - span.start > MAX_LINE_LENGTH) return null
  const line = source.slice(span)
  for (const separator of separators) {
    if (!line.includes(separator)) continue
    const cells = separator === '\t' ? tabCells(source.text, span) : pipeCells(source.text, span, separator)
    if (cells !== null) return {separator, cells, span}
  }
  return null
}

function tabCells(text: string, span: Span): Span[] | null {
  const cells = splitCells(text, span, '\t')
  return isTabRow(text, cells) ? cells : null
}

/** Text and then a tab, or at least two tabs around text; not `1.→正文`, which Word's numbering leaves behind. */
function isTabRow(text: string, cells: readonly Span[]): boolean {
  const filled = cells.filter(cell => cell.end > cell.start)
  const [first] = filled
  if (first === undefined) return false
  if (filled.length === 1) return cells.length > 2 || cells[0] === first
  return !(filled.length === 2 && isNumeral(text.slice(first.start, first.end)))
}

const NUMERALS = /^[（(]?[0-9一二三四五六七八九十]{1,3}[.．、）)]$/

function isNumeral(text: string): boolean {
  return NUMERALS.test(text)
}

function splitCells(text: string, span: Span, separator: Separator): Span[] {
  const cells: Span[] = []
  let start = span.start
  for (let index = span.start; index <= span.end; index++) {
    if (index < span.end && text[index] !== separator) continue
    if (index < span.end && separator === '|' && text[index - 1] === '\\' && index > span.start) continue
    cells.push(trimSpan(text, {start, end: index}))
    start = index + 1
  }
  return cells
}

/** The cells of a line with pipes, without the empty ones that outer pipes make; null where every pipe is escaped. */
function pipeCells(text: string, span: Span, separator: Separator): Span[] | null {
  const trimmed = trimSpan(text, span)
  const cells = splitCells(text, trimmed, separator)
  if (cells.length === 1 || (cells.length === 2 && DRAWN.includes(separator))) return null
  if (text[trimmed.start] === separator) cells.shift()
  if (text[trimmed.end - 1] === separator && text[trimmed.end - 2] !== '\\') cells.pop()
  return cells
}

/**
 * `|---|:--|`: the second row of a block, or a row of two dashes and more that a converter put between others.
 * A single dash elsewhere stands for a number.
 */
function isDelimiterRow(source: Source, line: SeparatedLine, block: readonly SeparatedLine[]): boolean {
  if (line.separator !== '|' || line.cells.length === 0) return false
  const second = block[1] === line
  return line.cells.every(cell => {
    const text = source.slice(cell)
    return /^:?-+:?$/.test(text) && (second || text.length > 1)
  })
}

/** A table has a delimiter row, or a value behind a label, or a word of the form; the rest is prose with a pipe or a tab in it. */
function isTable(rows: readonly SeparatedLine[], hasDelimiter: boolean, readCell: ReadCell): boolean {
  if (!rows.some(row => row.cells.length > 1)) return false
  if (hasDelimiter) return true
  if (oneCellALine(rows)) return false
  return rows.some(row =>
    row.cells.some((cell, position) => {
      if (cell.start === cell.end) return false
      const {text, unread} = readCell(cell)
      return (position > 0 && (unread !== undefined || isValueToken(text))) || isTableWord(text)
    })
  )
}

/** Tables that hold one cell a line, each with a pipe behind it, are read with the other texts of one cell a line. */
function oneCellALine(rows: readonly SeparatedLine[]): boolean {
  const filled = rows.map(row => row.cells.filter(cell => cell.end > cell.start).length).filter(count => count > 0)
  if (filled.length === 0) return true
  return rows[0]?.separator === '|' && filled.filter(count => count > 1).length * 4 < filled.length
}

function toGrid(
  rows: readonly SeparatedLine[],
  block: readonly SeparatedLine[],
  hasDelimiter: boolean,
  readCell: ReadCell
): Grid {
  const gridRows = rows.map(
    (line): GridRow => ({
      span: line.span,
      slots: line.cells.map(cell => ({cell: toCell(cell, readCell), covered: false}))
    })
  )
  const start = block[0]?.span.start ?? 0
  const end = block.at(-1)?.span.end ?? start
  const layout = rows[0]?.separator === '\t' ? 'tabs' : hasDelimiter ? 'gfm' : 'pipes'
  return {layout, span: {start, end}, rows: gridRows, trueColumns: false}
}

function toCell(span: Span, readCell: ReadCell): GridCell {
  return plainCell(span.start === span.end ? {text: ''} : readCell(span), span)
}
