/** Tables without ruling lines whose cells the tags of the file declare. */

import {addTo, type Group} from '../../grouping.ts'
import type {DraftLine} from '../projection.ts'
import {linesOf} from './lines.ts'
import {around, type Box, type Glyph, type Page} from './page.ts'
import {cellDoubts, cellLines, EDGE, offPage, type PageCell, type PageTable} from './tables.ts'
import {formTagged, joinTagged, type TaggedCell, type TaggedTable} from './tagged.ts'

/** A page whose tables with lines are read. */
export interface PageRest {
  readonly page: Page
  /** The characters on the page. */
  readonly glyphs: readonly Glyph[]
  /** Those of them that stand in no table. */
  readonly rest: readonly Glyph[]
}

interface FoundTables {
  readonly tables: readonly PageTable[]
  /** The characters of no table, page by page. */
  readonly rest: readonly (readonly Glyph[])[]
}

/** A cell with its characters, page by page. */
interface FilledCell extends TaggedCell {
  readonly glyphs: ReadonlyMap<number, readonly Glyph[]>
  /** Some of its characters are not on the page, or touch its edge. */
  readonly isCut: boolean
}

export function findTaggedTables(pages: readonly PageRest[]): FoundTables {
  const marked = new Map(pages.map(page => [page.page.number, new MarkedPage(page)]))
  const tables: PageTable[] = []
  for (const node of joinTagged(pages.map(({page}) => page.tables))) {
    const table = formTagged(node)
    const cells = table?.cells.map(cell => fillCell(cell, marked))
    // Where lines make the cells of a part of it, lines have made all of it.
    if (!table || !cells || cells.some(cell => cell === null)) continue
    const filled = cells.filter(cell => cell !== null)
    const made = tableOf(table, filled)
    if (made === null) continue
    tables.push(made)
    for (const {glyphs} of filled) for (const [page, own] of glyphs) marked.get(page)?.take(own)
  }
  return {tables, rest: pages.map(({page}) => marked.get(page.number)?.rest ?? [])}
}

/** The characters of a page by the marked content that they belong to. */
class MarkedPage {
  readonly width: number
  readonly #byMark = new Map<number, Group<Glyph>>()
  readonly #cut = new Set<number>()
  readonly #free: Set<Glyph>

  constructor({page, glyphs, rest}: PageRest) {
    this.width = page.width
    this.#free = new Set(rest)
    for (const glyph of glyphs) if (glyph.mark !== null) addTo(this.#byMark, glyph.mark, glyph)
    const painted = new Map<number, number>()
    for (const {mark} of page.glyphs) if (mark !== null) painted.set(mark, (painted.get(mark) ?? 0) + 1)
    for (const [mark, count] of painted) if (count > (this.#byMark.get(mark)?.length ?? 0)) this.#cut.add(mark)
  }

  of(mark: number): readonly Glyph[] {
    return this.#byMark.get(mark) ?? []
  }

  isCut(mark: number): boolean {
    return this.#cut.has(mark) || this.of(mark).some(({box}) => box[0] < EDGE || box[2] > this.width - EDGE)
  }

  isFree(glyph: Glyph): boolean {
    return this.#free.has(glyph)
  }

  take(glyphs: readonly Glyph[]): void {
    for (const glyph of glyphs) this.#free.delete(glyph)
  }

  get rest(): Glyph[] {
    return [...this.#free]
  }
}

/** Null where some of its characters stand in another table. */
function fillCell(cell: TaggedCell, pages: ReadonlyMap<number, MarkedPage>): FilledCell | null {
  const glyphs = new Map<number, Glyph[]>()
  let isCut = cell.isLost
  for (const {page, mark} of cell.marks) {
    const marked = pages.get(page)
    if (marked === undefined) continue
    const own = marked.of(mark)
    if (!own.every(glyph => marked.isFree(glyph))) return null
    isCut ||= marked.isCut(mark)
    if (own.length > 0) glyphs.set(page, [...(glyphs.get(page) ?? []), ...own])
  }
  return {glyphs, isCut, ...cell}
}

/** Null where it holds nothing, or where its columns do not stand side by side: then its spans are not to be believed. */
function tableOf({rows, columns}: TaggedTable, cells: readonly FilledCell[]): PageTable | null {
  const first = Math.min(...cells.flatMap(({glyphs}) => [...glyphs.keys()]))
  if (!Number.isFinite(first)) return null
  const extents = Array.from({length: columns}, (_, column) => extentOf(column, cells))
  if (!areSideBySide(extents)) return null
  const box = around(cells.flatMap(({glyphs}) => (glyphs.get(first) ?? []).map(glyph => glyph.box)))
  const xs = Array.from({length: columns + 1}, (_, border) => (extents[border] ?? extents[border - 1])?.[0] ?? 0)
  const made = cells.map((cell): PageCell => {
    const lines = linesIn(cell, extents)
    const text = lines.map(line => line.map(run => run.value).join('')).join('')
    const {row, column, rowSpan, columnSpan} = cell
    const place = placeOf(cell, cells, first)
    return {row, column, rowSpan, columnSpan, ...place, lines, text, doubt: cell.isCut ? cellDoubts.edge : null}
  })
  return {page: first, box, xs, rows, cells: made, isWhole: true}
}

/** So far the boxes of characters may reach into the next column. */
const OVERLAP = 1

type Extent = readonly [number, number]

/** From where to where the texts of a column reach; null where it has none of its own. */
function extentOf(column: number, cells: readonly FilledCell[]): Extent | null {
  const boxes = cells
    .filter(cell => cell.column === column && cell.columnSpan === 1)
    .flatMap(({glyphs}) => [...glyphs.values()].flat().map(({box}) => box))
  if (boxes.length === 0) return null
  const [left, , right] = around(boxes)
  return [left, right]
}

function areSideBySide(extents: readonly (Extent | null)[]): boolean {
  const known = extents.filter(extent => extent !== null)
  return known.every(([left], index) => index === 0 || left >= (known[index - 1]?.[1] ?? left) - OVERLAP)
}

/** The cell reaches from the texts of the column before it to those of the next, at most: so wide may a number in it be. */
function linesIn(
  {glyphs, isCut, column, columnSpan}: FilledCell,
  extents: readonly (Extent | null)[]
): readonly DraftLine[] {
  const [before, after] = [extents[column - 1], extents[column + columnSpan]]
  const width = before && after ? after[0] - before[1] : Number.POSITIVE_INFINITY
  return glyphs.size === 0 && isCut
    ? offPage
    : [...glyphs].flatMap(([page, own]) => cellLines(linesOf(own, page), width))
}

/** Where it stands; a blank one where the row does. */
function placeOf(
  cell: FilledCell,
  cells: readonly FilledCell[],
  first: number
): {readonly page: number; readonly box: Box} {
  const held = [cell, ...cells.filter(({row}) => row === cell.row)].find(({glyphs}) => glyphs.size > 0)
  const [page = first, glyphs = []] = [...(held?.glyphs ?? [])][0] ?? []
  return {page, box: around(glyphs.map(glyph => glyph.box))}
}
