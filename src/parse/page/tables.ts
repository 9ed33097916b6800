/** The tables of a page with what stands in their cells. */

import {hasAny, isWideDigit} from '../../text.ts'
import type {Words} from '../../words.ts'
import type {CellBudget} from '../limits.ts'
import {placeholders} from '../looks/segment.ts'
import type {DraftLine} from '../projection.ts'
import {cellAt, findTables, type RuledTable} from './grid.ts'
import {linesOf, type PageLine, runsOf} from './lines.ts'
import {type Box, type Glyph, middle, type Page} from './page.ts'
import {cellsWithin, type TagNode} from './tagged.ts'

export interface PageCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly page: number
  readonly box: Box
  readonly lines: readonly DraftLine[]
  readonly text: string
  /** Why it is not certain what stands in it. */
  readonly doubt: Words | null
}

export interface PageTable {
  readonly page: number
  readonly box: Box
  readonly xs: readonly number[]
  readonly rows: number
  readonly cells: readonly PageCell[]
  /** It is known to end here: nothing on the next page belongs to it. */
  readonly isWhole?: true
}

export interface ReadTables {
  readonly tables: readonly PageTable[]
  /** The characters of no table. */
  readonly rest: readonly Glyph[]
}

export const cellDoubts = {
  shape: {
    zh: '格线不成长方形，不能确定哪些字同在一格',
    en: 'the lines around the cell make no rectangle, and it is not certain what stands in it'
  },
  edge: {
    zh: '表格超出了页面，这一格不完整',
    en: 'the table runs off the page, and the cell is cut'
  },
  tags: {
    zh: '按格线读和按文件的标签读，格里的数不同',
    en: 'the ruling lines and the tags of the file put different digits into the cell'
  }
} satisfies Record<string, Words>

/** @throws LimitExceeded where its lines make more cells than the budget of the file has left */
export function readPageTables(page: Page, glyphs: readonly Glyph[], budget: CellBudget): ReadTables {
  const ruled = findTables(page, budget)
  const held = new Map<RuledTable, Glyph[][]>(ruled.map(table => [table, table.cells.map(() => [])]))
  const rest: Glyph[] = []
  for (const glyph of glyphs) {
    const [x, y] = middle(glyph.box)
    const table = ruled.find(each => isWithin(each.box, x, y))
    const index = table === undefined ? -1 : cellAt(table, x, y)
    const cell = table && index >= 0 ? held.get(table)?.[index] : undefined
    if (cell) cell.push(glyph)
    else rest.push(glyph)
  }
  const tables = ruled
    .map(table => tableOf(table, held.get(table) ?? [], page))
    .filter(table => table.cells.some(cell => cell.text !== ''))
  return {tables, rest}
}

function isWithin([left, top, right, bottom]: Box, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom
}

/** What stands in a cell that is cut and of which nothing is seen. */
export const offPage: readonly DraftLine[] = [[{value: placeholders.cut, look: 'placeholder'}]]

/** From the edge of the page. */
export const EDGE = 2

function tableOf(table: RuledTable, held: readonly Glyph[][], page: Page): PageTable {
  const doubted = doubtedByTags(held, page.tables)
  const cells = table.cells.map((cell, index): PageCell => {
    const {box, row, column, rowSpan, columnSpan} = cell
    const glyphs = held[index] ?? []
    const isCut = box[0] < EDGE || box[2] > page.width - EDGE
    const doubt = isCut
      ? cellDoubts.edge
      : !cell.isRectangle
        ? cellDoubts.shape
        : doubted.has(index)
          ? cellDoubts.tags
          : null
    const seen = cellLines(linesOf(glyphs, page.number), box[2] - box[0])
    const lines = isCut && seen.length === 0 ? offPage : seen
    const text = lines.map(line => line.map(run => run.value).join('')).join('')
    return {row, column, rowSpan, columnSpan, page: page.number, box, lines, text, doubt}
  })
  return withoutStrips({page: page.number, box: table.box, xs: table.xs, rows: table.ys.length - 1, cells}, table.ys)
}

/** Cells whose digits the tags put elsewhere: those of one cell into two, or those of two into one. */
function doubtedByTags(held: readonly Glyph[][], tagged: readonly TagNode[]): Set<number> {
  const owners = new Map<number, TagNode>()
  for (const table of tagged)
    for (const cell of cellsWithin(table)) for (const {mark} of cell.marks) owners.set(mark, cell)
  const doubted = new Set<number>()
  const places = new Map<TagNode, number>()
  for (const [index, glyphs] of held.entries()) {
    const own = new Set<TagNode>()
    for (const {mark, text} of glyphs) {
      const owner = mark !== null && hasAny(text, isWideDigit) ? owners.get(mark) : undefined
      if (owner !== undefined) own.add(owner)
    }
    if (own.size > 1) doubted.add(index)
    for (const owner of own) {
      const other = places.get(owner)
      if (other !== undefined) doubted.add(index).add(other)
      places.set(owner, index)
    }
  }
  return doubted
}

/** What a cell keeps free at its sides, at most, both together. */
const PADDING = 12

/**
 * The lines of a cell; those that the width has broken within a number are one again.
 * @param width of the cell, at most
 */
export function cellLines(lines: readonly PageLine[], width: number): DraftLine[] {
  const made: {line: DraftLine; end: PageLine}[] = []
  for (const line of lines) {
    const last = made.at(-1)
    const [first] = line.glyphs
    const isBroken =
      last !== undefined &&
      first !== undefined &&
      isDigit(last.end.glyphs.at(-1)) &&
      isDigit(first) &&
      last.end.box[2] - last.end.box[0] + (first.box[2] - first.box[0]) > width - PADDING
    if (last && isBroken) {
      last.line = [...last.line, ...runsOf(line)]
      last.end = line
    } else made.push({line: runsOf(line), end: line})
  }
  return made.map(({line}) => line)
}

function isDigit(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && isWideDigit(glyph.text.charCodeAt(0))
}

/** Borders of cells that stand apart leave blank strips between, which are no rows and no columns. */
const STRIP = 6

function withoutStrips(table: PageTable, ys: readonly number[]): PageTable {
  const columns = kept(table.xs, index =>
    table.cells.some(({column, columnSpan, text}) => column === index && columnSpan === 1 && text !== '')
  )
  const rows = kept(ys, index =>
    table.cells.some(({row, rowSpan, text}) => row === index && rowSpan === 1 && text !== '')
  )
  const cells = table.cells.flatMap((cell): PageCell[] => {
    const [column, end] = [columns[cell.column] ?? 0, columns[cell.column + cell.columnSpan] ?? 0]
    const [row, below] = [rows[cell.row] ?? 0, rows[cell.row + cell.rowSpan] ?? 0]
    return end > column && below > row ? [{...cell, row, column, rowSpan: below - row, columnSpan: end - column}] : []
  })
  const xs = table.xs.filter((_, index) => index === 0 || columns[index] !== columns[index - 1])
  return {...table, cells, xs, rows: rows.at(-1) ?? 0}
}

/** The new number of each border. */
function kept(places: readonly number[], isUsed: (index: number) => boolean): number[] {
  let count = 0
  return places.map((place, index) => {
    if (index === 0) return 0
    if (place - (places[index - 1] ?? 0) >= STRIP || isUsed(index - 1)) count++
    return count
  })
}
