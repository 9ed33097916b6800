/** Tables written as HTML inside another format: `<table>…</table>` in Markdown. */

import type {Source, Span} from '../../source.ts'
import type {CellBudget} from '../limits.ts'
import type {Notice} from '../notice.ts'
import type {ParsedTable} from '../table/grid.ts'
import type {Appearance} from './appearance.ts'
import {HtmlReading} from './reading.ts'
import {StyleSheets} from './style-sheets.ts'
import {isLayout, readHtmlTable} from './table.ts'
import {type HtmlParent, isElement, parsePiece} from './tree.ts'

/** What is known of the text around a table. */
export interface Around {
  /** Its style sheets; null where there are none but those in the table. */
  readonly sheets: StyleSheets | null
  /** How it looks; null where it is plain. */
  readonly appearance: Appearance | null
}

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
  budget: CellBudget,
  {sheets, appearance}: Around = {sheets: null, appearance: null}
): {readonly tables: ParsedTable[]; readonly notices: readonly Notice[]} {
  const piece = parsePiece(source.slice(span))
  const reading = new HtmlReading(source, span, sheets ?? new StyleSheets(piece), budget, appearance ?? undefined)
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
