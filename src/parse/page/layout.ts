/** Pages as drafts: tables joined over pages, paragraphs, pictures, in the order in which a person reads them. */

import {isWideDigit} from '../../text.ts'
import {CellBudget} from '../limits.ts'
import {needsBlank, placeholders} from '../looks/segment.ts'
import type {DraftBlock, DraftCell, DraftLine, DraftRun} from '../projection.ts'
import {goesOn, joinTables} from './continue.ts'
import {withoutFurniture} from './edges.ts'
import {linesOf, type PageLine, runsOf, textOf} from './lines.ts'
import {around, type Box, type Glyph, type Page} from './page.ts'
import {measureLines, paragraphsOf} from './paragraphs.ts'
import {findSpacedTables} from './spaced.ts'
import {markStruck} from './struck.ts'
import {type PageTable, readPageTables} from './tables.ts'
import {findTaggedTables} from './tagged-tables.ts'

type Block =
  | {readonly kind: 'line'; readonly top: number; readonly line: PageLine}
  | {readonly kind: 'table'; readonly top: number; readonly table: PageTable}
  | {readonly kind: 'spaced'; readonly top: number; readonly lines: readonly DraftLine[]; readonly first: PageLine}
  | {readonly kind: 'picture'; readonly top: number; readonly box: Box; readonly page: number}

type Lines = {readonly kind: 'lines'; readonly lines: readonly PageLine[]}

export interface LaidOut {
  readonly drafts: readonly DraftBlock[]
  /** Whether characters stand outside the page, whether some are struck through. */
  readonly offPage: boolean
  readonly struck: boolean
  /** Rows of numbers stand where no lines make cells. */
  readonly unruled: boolean
}

/** @throws LimitExceeded where the ruling lines make more cells than `limits.slots` */
export function layOut(pages: readonly Page[]): LaidOut {
  let offPage = false
  let struck = false
  const budget = new CellBudget()
  const read = pages.map(page => {
    const within = page.glyphs.filter(glyph => isOnPage(glyph, page))
    offPage ||= within.length < page.glyphs.length
    const glyphs = markStruck(within, page.rules)
    struck ||= glyphs.some(({look}) => look === 'struck')
    return {page, glyphs, ...readPageTables(page, glyphs, budget)}
  })
  const tagged = findTaggedTables(read)
  const lines = withoutFurniture(
    pages,
    pages.map(({number}, index) => linesOf(tagged.rest[index] ?? [], number))
  )
  const blocks = read.flatMap(({page, tables}, index) => {
    const own = tagged.tables.filter(table => table.page === page.number)
    return blocksOf(page, [...tables, ...own], lines[index] ?? [])
  })
  const spaced = hasUnruledRows(lines.flat())
    ? withSpacedTables(blocks, new Map(pages.map(({number, width}) => [number, width])))
    : blocks
  const left = spaced.flatMap(block => (block.kind === 'line' ? [block.line] : []))
  return {
    drafts: new Writer(lines.flat()).write(joinedTables(spaced)),
    offPage,
    struck,
    unruled: hasUnruledRows(left)
  }
}

/** One line of `WIDE_ROW` numbers with blanks between is a row of a table, and so are two lines of `ROW`. */
const WIDE_ROW = 5
const ROW = 3

function hasUnruledRows(lines: readonly PageLine[]): boolean {
  const counts = lines.map(line => textOf(line).split(' ').filter(isNumber).length)
  return counts.some(count => count >= WIDE_ROW) || counts.filter(count => count >= ROW).length > 1
}

function isNumber(word: string): boolean {
  return word !== '' && [...word].every(letter => isWideDigit(letter.charCodeAt(0)) || letter === '.')
}

function isOnPage({box}: Glyph, {width, height}: Page): boolean {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
  return x >= 0 && x <= width && y >= 0 && y <= height
}

/** Of the page: a picture as wide and as high may hold a table. */
const WIDE = 0.5
const HIGH = 0.1
/** Of more pictures as large on one page, which hardly have room there, it is not asked whether text lies on them. */
const MOST_PICTURES = 100

function blocksOf(page: Page, tables: readonly PageTable[], lines: readonly PageLine[]): Block[] {
  const pictures = page.images.filter(
    ([left, top, right, bottom]) => right - left >= WIDE * page.width && bottom - top >= HIGH * page.height
  )
  // A picture beneath the text is its ground.
  const alone = pictures.filter(
    (box, index) => index >= MOST_PICTURES || !page.glyphs.some(glyph => isInside(glyph.box, box))
  )
  const blocks: Block[] = [
    ...tables.map((table): Block => ({kind: 'table', top: table.box[1], table})),
    ...lines.map((line): Block => ({kind: 'line', top: line.baseline - line.size / 2, line})),
    ...alone.map((box): Block => ({kind: 'picture', top: box[1], box, page: page.number}))
  ]
  return blocks.sort((left, right) => left.top - right.top)
}

/** Tables without lines and tags in the place of their lines. */
function withSpacedTables(blocks: readonly Block[], widths: ReadonlyMap<number, number>): Block[] {
  return [...linesTogether(blocks)].flatMap(block =>
    block.kind === 'lines' ? spacedTablesIn(block.lines, widths) : [block]
  )
}

function spacedTablesIn(lines: readonly PageLine[], widths: ReadonlyMap<number, number>): Block[] {
  const tables = findSpacedTables(lines.map(line => markCut(line, widths)))
  return lines.flatMap((line, index): Block[] => {
    const table = tables.find(({from, to}) => index >= from && index < to)
    const top = line.baseline - line.size / 2
    if (table === undefined) return [{kind: 'line', top, line}]
    return index === table.from ? [{kind: 'spaced', top, lines: table.lines, first: line}] : []
  })
}

/** The lines between two other blocks are read together. */
function* linesTogether(blocks: readonly Block[]): Generator<Exclude<Block, {kind: 'line'}> | Lines> {
  let lines: PageLine[] = []
  for (const block of blocks) {
    if (block.kind === 'line') lines.push(block.line)
    else {
      yield {kind: 'lines', lines}
      lines = []
      yield block
    }
  }
  yield {kind: 'lines', lines}
}

/** Of a number at the edge of the page a part may be lost. */
function markCut(line: PageLine, widths: ReadonlyMap<number, number>): PageLine {
  const width = widths.get(line.page) ?? 0
  const isCut = ({box, size}: Glyph): boolean => box[0] < size || box[2] > width - size
  if (!line.glyphs.some(isCut)) return line
  return {...line, glyphs: line.glyphs.map(glyph => (isCut(glyph) ? {...glyph, look: glyph.look ?? 'faint'} : glyph))}
}

function isInside([left, top, right, bottom]: Box, [x0, y0, x1, y1]: Box): boolean {
  return left >= x0 && top >= y0 && right <= x1 && bottom <= y1
}

function joinedTables(blocks: readonly Block[]): Block[] {
  const made: Block[] = []
  for (const block of blocks) {
    const last = made.at(-1)
    const isNext = last?.kind === 'table' && block.kind === 'table' && lastPage(last.table) < block.table.page
    if (isNext && goesOn(last.table, block.table))
      made[made.length - 1] = {...last, table: joinTables(last.table, block.table)}
    else made.push(block)
  }
  return made
}

function lastPage({cells}: PageTable): number {
  return cells.reduce((last, cell) => Math.max(last, cell.page), 0)
}

class Writer {
  readonly #measure: ReturnType<typeof measureLines>
  readonly #drafts: DraftBlock[] = []
  #paragraphs = 0
  #tables = 0

  constructor(lines: readonly PageLine[]) {
    this.#measure = measureLines(lines)
  }

  write(blocks: readonly Block[]): DraftBlock[] {
    for (const block of linesTogether(blocks)) {
      if (block.kind === 'lines') for (const lines of paragraphsOf(block.lines, this.#measure)) this.#paragraph(lines)
      else if (block.kind === 'table') this.#table(block.table)
      else if (block.kind === 'spaced') this.#spaced(block.lines, block.first)
      else this.#picture(block.box, block.page)
    }
    return this.#drafts
  }

  #paragraph(lines: readonly PageLine[]): void {
    const line: DraftRun[] = []
    let before = ''
    for (const each of lines) {
      const text = textOf(each)
      if (before !== '' && needsBlank(before, text)) line.push({value: ' '})
      line.push(...runsOf(each))
      before = text
    }
    const page = lines[0]?.page ?? 1
    const box = around(lines.filter(each => each.page === page).map(each => each.box))
    const origin = {paragraph: ++this.#paragraphs, ...placeOf(page, box)}
    this.#drafts.push({kind: 'paragraph', line, depth: null, picture: false, origin})
  }

  #picture(box: Box, page: number): void {
    const line: DraftLine = [{value: placeholders.picture, look: 'placeholder'}]
    const origin = {paragraph: ++this.#paragraphs, ...placeOf(page, box)}
    this.#drafts.push({kind: 'paragraph', line, depth: null, picture: true, origin})
  }

  #spaced(lines: readonly DraftLine[], {page, box}: PageLine): void {
    this.#drafts.push({kind: 'spaced', lines, origin: {table: ++this.#tables, ...placeOf(page, box)}})
  }

  #table(table: PageTable): void {
    const number = ++this.#tables
    const rows: DraftCell[][] = Array.from({length: table.rows}, () => [])
    for (const cell of table.cells) {
      const {row, column, columnSpan, rowSpan, lines, doubt} = cell
      const origin = {table: number, row: row + 1, column: column + 1, ...placeOf(cell.page, cell.box)}
      rows[row]?.push({lines, column, columnSpan, rowSpan, origin, ...(doubt !== null && {doubt})})
    }
    for (const row of rows) row.sort((left, right) => left.column - right.column)
    const origin = {table: number, ...placeOf(table.page, table.box)}
    this.#drafts.push({kind: 'table', rows, columns: table.xs.length - 1, origin})
  }
}

function placeOf(page: number, box: Box): {readonly part: string; readonly page: number; readonly box: Box} {
  const [left, top, right, bottom] = box.map(length => Math.round(length * 10) / 10)
  return {part: `page ${page}`, page, box: [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0]}
}
