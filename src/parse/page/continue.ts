/** Tables that go on on the next page. */

import {splitNumeral} from '../../standard/labels/numerals.ts'
import {hasAny, isWideDigit} from '../../text.ts'
import type {PageCell, PageTable} from './tables.ts'

/** How far the borders of two pages may be apart. */
const SAME = 4
/** The share of the inner borders that has to be the same. */
const ENOUGH = 0.8

export function goesOn(above: PageTable, below: PageTable): boolean {
  if (above.isWhole || below.isWhole) return false
  const [first, last] = [above.xs[0] ?? 0, above.xs.at(-1) ?? 0]
  if (Math.abs(first - (below.xs[0] ?? 0)) > SAME || Math.abs(last - (below.xs.at(-1) ?? 0)) > SAME) return false
  const [few, many] = above.xs.length < below.xs.length ? [above.xs, below.xs] : [below.xs, above.xs]
  const found = few.filter(x => many.some(other => Math.abs(other - x) <= SAME)).length
  return found >= ENOUGH * few.length
}

/** One table of two. */
export function joinTables(above: PageTable, below: PageTable): PageTable {
  const xs = mergedBorders(above.xs, below.xs)
  const upper = moved(above, xs)
  const skipped = repeatedRows(upper, moved(below, xs))
  const lower = moved(below, xs).filter(cell => cell.row >= skipped)
  const shift = above.rows - skipped
  const seam = joinSeam(upper, lower, above.rows, skipped)
  const dropped = seam.isRest ? 1 : 0
  const cells = [...seam.upper, ...seam.lower.map(cell => ({...cell, row: cell.row + shift - dropped}))]
  return {...above, page: above.page, xs, rows: above.rows + below.rows - skipped - dropped, cells}
}

function mergedBorders(left: readonly number[], right: readonly number[]): number[] {
  return [...left, ...right.filter(x => !left.some(other => Math.abs(other - x) <= SAME))].sort((a, b) => a - b)
}

function moved({cells, xs}: PageTable, borders: readonly number[]): PageCell[] {
  const place = (index: number): number => {
    const x = xs[index] ?? 0
    return borders.findIndex(border => Math.abs(border - x) <= SAME)
  }
  return cells.map(cell => {
    const column = place(cell.column)
    return {...cell, column, columnSpan: Math.max(1, place(cell.column + cell.columnSpan) - column)}
  })
}

/** How many rows at the head of the lower table only say the head of the upper one again. */
function repeatedRows(upper: readonly PageCell[], lower: readonly PageCell[]): number {
  let rows = 0
  while (isSameRow(upper, lower, rows)) rows++
  return rows
}

function isSameRow(upper: readonly PageCell[], lower: readonly PageCell[], row: number): boolean {
  const [above, below] = [upper, lower].map(cells => cells.filter(cell => cell.row === row))
  if (above === undefined || below === undefined || above.length === 0 || above.length !== below.length) return false
  if (above.every(cell => cell.text === '') || above.some(cell => isNumber(cell.text))) return false
  return above.every((cell, index) => cell.text === below[index]?.text && cell.column === below[index]?.column)
}

interface Seam {
  readonly upper: readonly PageCell[]
  readonly lower: readonly PageCell[]
  /** The first row below is the rest of the last one above. */
  readonly isRest: boolean
}

function joinSeam(upper: readonly PageCell[], lower: readonly PageCell[], rows: number, first: number): Seam {
  const last = upper.filter(cell => cell.row + cell.rowSpan === rows)
  const heads = lower.filter(cell => cell.row === first)
  const partner = (head: PageCell): PageCell | undefined =>
    last.find(cell => cell.column === head.column && cell.columnSpan === head.columnSpan)
  const isRest = isRestOfRow(last, heads, partner)
  const joins = new Map<PageCell, PageCell>()
  for (const head of heads) {
    const cell = partner(head)
    if (cell === undefined) continue
    const spans = head.rowSpan > 1 || cell.rowSpan > 1
    // What runs down several rows goes on where nothing new begins.
    if (isRest || (spans && (head.text === '' || cell.text === '' || isUnclosed(cell.text)))) joins.set(head, cell)
  }
  const grown = new Map<PageCell, PageCell>()
  for (const [head, cell] of joins) {
    const rowSpan = cell.rowSpan + head.rowSpan - (isRest ? 1 : 0)
    grown.set(cell, {...cell, rowSpan, lines: [...cell.lines, ...head.lines], text: cell.text + head.text})
  }
  return {
    upper: upper.map(cell => grown.get(cell) ?? cell),
    lower: lower.filter(cell => !joins.has(cell) && !(isRest && heads.includes(cell) && cell.text === '')),
    isRest
  }
}

type Partner = (head: PageCell) => PageCell | undefined

/** Whether the first row below is the rest of the last one above: of its words, or of its numbers too. */
function isRestOfRow(last: readonly PageCell[], heads: readonly PageCell[], partner: Partner): boolean {
  const single = heads.filter(head => head.rowSpan === 1)
  if (single.length === 0 || single.some(head => partner(head) === undefined)) return false
  if (heads.some(isValue)) return isCutThrough(single, partner)
  if (heads.every(head => head.text === '')) return true
  const hasValues = last.some(cell => isNumber(cell.text))
  const unclosed = last.some(cell => isUnclosed(cell.text))
  return unclosed || (hasValues && single.length > 1)
}

/**
 * Whether a row of narrow cells was cut between two lines of its numbers, which are unread then: each number below stands
 * under one above, and no label of its own begins below where the one above is numbered.
 */
function isCutThrough(heads: readonly PageCell[], partner: Partner): boolean {
  const values = heads.filter(isValue)
  const words = heads.filter(head => head.text !== '' && !isValue(head))
  const hasLabelAbove = heads.some(head => isLabel(partner(head)))
  return (
    values.every(head => isValue(partner(head))) &&
    words.every(head => goesOnInWords(partner(head), head)) &&
    (words.length > 0 || hasLabelAbove)
  )
}

function isValue(cell: PageCell | undefined): boolean {
  return cell !== undefined && hasAny(cell.text, isWideDigit) && isNumber(cell.text)
}

function isLabel(cell: PageCell | undefined): boolean {
  return cell !== undefined && cell.text !== '' && !isValue(cell)
}

/** Whether a label above is one only with the words below: it is numbered and they are not, or all of it is struck out. */
function goesOnInWords(above: PageCell | undefined, below: PageCell): boolean {
  if (above === undefined || above.text === '') return false
  const [upper, lower] = [holdingWords(above), holdingWords(below)]
  return upper === '' || (splitNumeral(upper).number !== null && splitNumeral(lower).number === null)
}

function holdingWords({lines}: PageCell): string {
  const runs = lines.flat().filter(({look}) => look !== 'struck')
  return runs.map(({value}) => value).join('')
}

function isNumber(text: string): boolean {
  return text !== '' && [...text].every(letter => isWideDigit(letter.charCodeAt(0)) || '.,%．，％'.includes(letter))
}

function isUnclosed(text: string): boolean {
  return (
    [...text].filter(letter => letter === '（' || letter === '(').length >
    [...text].filter(letter => letter === '）' || letter === ')').length
  )
}
