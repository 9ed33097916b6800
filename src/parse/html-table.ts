/** Tables written as HTML inside another format: `<table>…</table>` in Markdown. */

import type {Source, Span} from '../source.ts'
import type {ParsedTable} from './grid.ts'
import {HtmlReading} from './html/reading.ts'
import {StyleSheets} from './html/style-sheets.ts'
import {isLayout, readHtmlTable} from './html/table.ts'
import {type HtmlParent, isElement, parsePiece} from './html/tree.ts'
import type {CellBudget} from './limits.ts'
import type {Notice} from './notice.ts'

/**
 * Reads the tables in a piece of HTML. A table that only arranges others is left out, its inner tables are given.
 * @param span the piece, from `<table` to behind `</table>`; what is not HTML in it is skipped
 * @param budget of the whole file
 * @returns in the order of the text; positions are those of `source`
 * @throws LimitExceeded where it goes beyond the limits (see limits.ts)
 */
export function parseHtmlTables(
  source: Source,
  span: Span,
  budget: CellBudget
): {readonly tables: ParsedTable[]; readonly notices: readonly Notice[]} {
  const piece = parsePiece(source.slice(span))
  const reading = new HtmlReading(source, span, new StyleSheets(piece), budget)
  return {tables: [...tablesBelow(piece, reading)], notices: reading.notices}
}

function* tablesBelow(parent: HtmlParent, reading: HtmlReading): Generator<ParsedTable> {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue
    if (child.tagName === 'table' && !isLayout(child)) {
      const table = readHtmlTable(child, reading)
      if (table) yield table
    } else yield* tablesBelow(child, reading)
  }
}
