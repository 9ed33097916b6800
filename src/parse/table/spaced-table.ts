/** A table of a page whose columns are kept by blanks, as a grid of the text that is made of the page. */

import type {Origin} from '../../diagnostic.ts'
import type {Source, Span} from '../../source.ts'
import {decideCell} from '../looks/cell-looks.ts'
import type {TextSegment} from '../looks/segment.ts'
import {around, type PlacedGlyph} from '../page/page.ts'
import {findFreeTextTables} from '../text/free-text/index.ts'
import type {Grid, GridCell, ParsedTable} from './grid.ts'
import {toParsedTable} from './table-node.ts'

/** A line of the text, with its pieces. */
export interface SpacedLine {
  readonly span: Span
  readonly segments: readonly TextSegment[]
}

/**
 * @param glyphs where each unit of the text is painted
 * @param origin of the table
 * @returns null where the lines hold no table, or several
 */
export function formSpaced(
  source: Source,
  lines: readonly SpacedLine[],
  glyphs: ReadonlyMap<number, PlacedGlyph>,
  origin: Origin
): ParsedTable | null {
  const grids = findFreeTextTables(
    source,
    lines.map(({span}) => span),
    () => false
  )
  const [grid] = grids
  if (grid === undefined || grids.length > 1) return null
  const segments = lines.flatMap(line => line.segments)
  const rows = grid.rows.map((row, index): Grid['rows'][number] => ({
    ...row,
    slots: row.slots.map(({cell, covered}, column) => {
      const place = {...origin, row: index + 1, column: column + 1}
      return {covered, cell: placed(looked(cell, segments), glyphs, place)}
    })
  }))
  return toParsedTable(source, {...grid, rows}, () => null)
}

/** The cell as its looks decide, where it does not look like plain text. */
function looked(cell: GridCell, segments: readonly TextSegment[]): GridCell {
  const lines = cell.pieces.map(piece => segments.flatMap(segment => within(segment, piece)))
  if (lines.flat().every(({look}) => look === undefined)) return cell
  const {text, unread} = decideCell(lines)
  const {unread: _, ...rest} = cell
  return {...rest, text, ...(unread !== undefined && {unread})}
}

function within(segment: TextSegment, {start, end}: Span): TextSegment[] {
  const [from, to] = [Math.max(segment.start, start), Math.min(segment.end, end)]
  if (from >= to) return []
  return [{...segment, value: segment.value.slice(from - segment.start, to - segment.start), start: from, end: to}]
}

function placed(cell: GridCell, glyphs: ReadonlyMap<number, PlacedGlyph>, origin: Origin): GridCell {
  const [first, ...others] = cell.pieces.flatMap(({start, end}) =>
    Array.from({length: end - start}, (_, index) => glyphs.get(start + index)).filter(glyph => glyph !== undefined)
  )
  if (first === undefined) return {...cell, origin}
  const own = [first, ...others].filter(({page}) => page === first.page)
  const box = around(own.map(({glyph}) => glyph.box))
  const [left, top, right, bottom] = box.map(length => Math.round(length * 10) / 10)
  const place = {
    part: `page ${first.page}`,
    page: first.page,
    box: [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0] as const
  }
  return {...cell, origin: {...origin, ...place}}
}
