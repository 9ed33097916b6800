/** A table made of divisions: one for each row, and in it one for each cell. It has no spans, so that its columns are counted as in text. */

import {looksLikeNumber} from '../table/cells.ts'
import type {ParsedTable} from '../table/grid.ts'
import {formTable, type RawCell, type RawRow} from '../table/lattice.ts'
import {readHtmlCell} from './cell.ts'
import {isHidden} from './elements.ts'
import type {HtmlReading} from './reading.ts'
import {descendants, type HtmlElement, isElement, isText} from './tree.ts'

/** Fewer rows, or fewer cells with a number, may be anything. */
const FEWEST_ROWS = 3
const FEWEST_NUMBERS = 3
/** Deeper, divisions arrange the page. */
const HOLDING: ReadonlySet<string> = new Set(['div', 'table', 'ul', 'ol', 'section', 'article', 'form'])

/** Whether an element holds nothing but rows of cells, all in their places, some with a number, and some rows with several cells. */
export function isDivisionTable(element: HtmlElement, reading: HtmlReading): boolean {
  const rows = divisionsIn(element)
  if (rows === null || rows.length < FEWEST_ROWS) return false
  const cells = rows.map(divisionsIn)
  if (!cells.every(row => row !== null && row.length > 0 && row.every(isCell))) return false
  const several = cells.filter(row => row !== null && row.length > 1).length
  const numbers = cells.flatMap(row => row ?? []).filter(cell => looksLikeNumber(wordsOf(cell))).length
  if (several < 2 || numbers < FEWEST_NUMBERS) return false
  return [element, ...rows, ...cells.flatMap(row => row ?? [])].every(box => reading.isInPlace(box))
}

/** The divisions in an element that holds nothing else; else null. */
function divisionsIn(element: HtmlElement): readonly HtmlElement[] | null {
  const divisions: HtmlElement[] = []
  for (const child of element.childNodes) {
    if (isElement(child) && child.tagName === 'div') divisions.push(child)
    else if (isElement(child) || (isText(child) && child.value.trim() !== '')) return null
  }
  return divisions
}

function isCell(element: HtmlElement): boolean {
  for (const below of descendants(element)) if (HOLDING.has(below.tagName)) return false
  return true
}

/** The words of a cell; in any order where it has several, which is no number then. */
function wordsOf(cell: HtmlElement): string {
  return [cell, ...descendants(cell)].map(ownWords).join('').trim()
}

function ownWords({childNodes}: HtmlElement): string {
  return childNodes.map(child => (isText(child) ? child.value : '')).join('')
}

/** @throws LimitExceeded where it has more cells than `limits.slots` */
export function readDivisionTable(element: HtmlElement, reading: HtmlReading): ParsedTable | null {
  const span = reading.span(element)
  if (!span) return null
  let at = span.start
  const shown = (divisionsIn(element) ?? []).filter(row => !noteHidden(row, reading))
  const rows = shown.map((row): RawRow => {
    const cells = (divisionsIn(row) ?? [])
      .filter(cell => !noteHidden(cell, reading))
      .map((cell): RawCell => {
        const read = {span: reading.span(cell) ?? {start: at, end: at}, ...readHtmlCell(cell, reading, at)}
        at = read.span.end
        return {columnSpan: 1, rowSpan: 1, ...read}
      })
    const rowSpan = reading.span(row) ?? {start: at, end: at}
    at = rowSpan.end
    return {span: rowSpan, cells, reach: shown.length}
  })
  const {grid, node} = formTable(reading.source, {layout: 'html', span, rows}, reading.budget)
  return {grid: {...grid, trueColumns: false}, node}
}

function noteHidden(element: HtmlElement, reading: HtmlReading): boolean {
  if (!isHidden(element)) return false
  reading.noteHidden(element)
  return true
}
