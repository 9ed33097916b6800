/**
 * A text for formats that have none: one paragraph to a block, the rows of tables separated by tabs. It is made of the
 * document alone, so the same document always gives the same text, and every position refers to it.
 *
 * Readers hand in drafts; here they get their text, their positions and their nodes.
 */

import type {Image, RootContent, Text} from 'mdast'
import type {Position} from 'unist'
import type {Origin} from '../diagnostic.ts'
import {Source, type Span} from '../source.ts'
import {isBlankText} from '../text.ts'
import type {Words} from '../words.ts'
import type {XmlElement} from './containers/xml.ts'
import type {ParsedDocument} from './document.ts'
import {CellBudget, TextBudget} from './limits.ts'
import {type Line, type Look, needsBlank, placeholders, type TextSegment} from './looks/segment.ts'
import type {Notice, NoticeKind} from './notice.ts'
import type {PlacedGlyph} from './page/page.ts'
import {Refused, unsupported} from './refusal.ts'
import type {ParsedTable} from './table/grid.ts'
import {formTable, type RawCell, type RawRow} from './table/lattice.ts'
import {formSpaced, type SpacedLine} from './table/spaced-table.ts'

/** Where a piece of text comes from: a piece of a run; only the paragraph for a blank cell, an automatic number, a text box. */
export interface Anchor {
  readonly paragraph: XmlElement
  readonly piece: Piece | null
}

/** Text of a run: unit for unit that of an element, or one character that the element stands for (a tab). */
export interface Piece {
  readonly run: XmlElement
  readonly element: XmlElement
  /** Where in the element's text it begins. */
  readonly from: number
}

export interface DraftRun {
  readonly value: string
  readonly look?: Look
  readonly anchor?: Anchor
  /** Of a page: where each unit of the value is painted. */
  readonly glyphs?: readonly PlacedGlyph[]
}

export type DraftLine = readonly DraftRun[]

export interface DraftParagraph {
  readonly kind: 'paragraph'
  readonly line: DraftLine
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6 | null
  /** A picture stands here and no text. */
  readonly picture: boolean
  readonly origin: Origin
}

export interface DraftCell {
  readonly lines: readonly DraftLine[]
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly origin: Origin
  readonly anchor?: Anchor
  /** Why it is not certain what stands in it, where the reader has a reason of its own. */
  readonly doubt?: Words
}

export interface DraftTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly DraftCell[])[]
  readonly columns: number
  readonly origin: Origin
}

/** Lines of a table whose columns are kept by blanks alone. */
export interface DraftSpaced {
  readonly kind: 'spaced'
  readonly lines: readonly DraftLine[]
  readonly origin: Origin
}

export type DraftBlock = DraftParagraph | DraftTable | DraftSpaced

export interface DraftNotice {
  readonly kind: NoticeKind
  readonly words: Notice['words']
  readonly origin?: Origin
}

/** A stretch of the text and what it comes from. */
export interface AnchoredSpan extends Span {
  readonly anchor: Anchor
}

export interface Projected {
  readonly document: ParsedDocument
  /** In the order of the text. */
  readonly anchors: readonly AnchoredSpan[]
  /** Of a page: where each unit of the text is painted; none where nothing is. */
  readonly glyphs: ReadonlyMap<number, PlacedGlyph>
}

/** Formats that have no text of their own. */
export type ProjectedDialect = 'word' | 'sheet' | 'pdf' | 'ofd'

export function project(
  drafts: readonly DraftBlock[],
  dialect: ProjectedDialect,
  notices: readonly DraftNotice[]
): Projected {
  const writer = new Writer()
  const budget = new CellBudget()
  const written = drafts.map((draft, index) => {
    if (index > 0) writer.write('\n\n')
    if (draft.kind === 'paragraph') return writeParagraph(writer, draft)
    return draft.kind === 'spaced' ? writeSpaced(writer, draft, budget) : writeTable(writer, draft, dialect, budget)
  })
  const source = new Source(writer.text)
  const tables: ParsedTable[] = []
  const children = written.map((make): RootContent => {
    const {node, table} = make(source)
    if (table) tables.push(table)
    return node
  })
  const position = source.range({start: 0, end: source.text.length})
  const document: ParsedDocument = {
    source,
    dialect,
    tree: {type: 'root', children, position},
    tables,
    notices: notices.map(notice => ({span: null, ...notice}))
  }
  return {document, anchors: writer.anchors, glyphs: writer.glyphs}
}

class Writer {
  text = ''
  readonly anchors: AnchoredSpan[] = []
  readonly glyphs = new Map<number, PlacedGlyph>()

  readonly #budget = new TextBudget()

  /** @throws LimitExceeded */
  write(value: string): void {
    this.#budget.spend(value.length)
    this.text += value
  }

  /** Writes the runs of a line without the blanks at its ends. */
  line(runs: DraftLine): TextSegment[] {
    return this.whole(trimRuns(runs))
  }

  /** Writes the runs of a line, blanks and all. */
  whole(runs: DraftLine): TextSegment[] {
    const segments: TextSegment[] = []
    for (const run of runs) if (run.value !== '') segments.push(this.#segment(run))
    return segments
  }

  #segment(run: DraftRun): TextSegment {
    const start = this.text.length
    this.write(run.value)
    const span = {start, end: this.text.length}
    if (run.anchor) this.anchors.push({anchor: run.anchor, ...span})
    for (let index = 0; run.glyphs && index < run.value.length; index++) {
      const glyph = run.glyphs[index]
      if (glyph) this.glyphs.set(start + index, glyph)
    }
    return {value: run.value, ...span, ...(run.look !== undefined && {look: run.look})}
  }

  /** Says where a blank cell stands. */
  blank(anchor: Anchor | undefined): void {
    const at = this.text.length
    if (anchor) this.anchors.push({start: at, end: at, anchor})
  }
}

function trimRuns(runs: DraftLine): DraftLine {
  let first = 0
  let last = runs.length - 1
  while (first <= last && isBlankText(runs[first]?.value ?? '')) first++
  while (last >= first && isBlankText(runs[last]?.value ?? '')) last--
  return runs.slice(first, last + 1).map((run, index, kept) => {
    let {value} = run
    if (index === kept.length - 1)
      while (value !== '' && isBlankText(value.charAt(value.length - 1))) value = value.slice(0, -1)
    let cut = 0
    if (index === 0) while (cut < value.length && isBlankText(value.charAt(cut))) cut++
    return cut === 0 ? {...run, value} : cutStart({...run, value}, cut)
  })
}

function cutStart(run: DraftRun, cut: number): DraftRun {
  const value = run.value.slice(cut)
  if (run.glyphs) return {...run, value, glyphs: run.glyphs.slice(cut)}
  const {paragraph, piece} = run.anchor ?? {}
  if (!paragraph || !piece) return {...run, value}
  return {...run, value, anchor: {paragraph, piece: {...piece, from: piece.from + cut}}}
}

export function draftText(runs: DraftLine): string {
  return trimRuns(runs)
    .map(run => run.value)
    .join('')
}

type Make = (source: Source) => {readonly node: RootContent; readonly table?: ParsedTable}

function writeParagraph(writer: Writer, draft: DraftParagraph): Make {
  const start = writer.text.length
  const segments = writer.line(draft.line)
  const end = writer.text.length
  const data = {origin: draft.origin}
  return source => {
    const position = source.range({start, end})
    const children = draft.picture ? [imageNode(position)] : segments.map(segment => textNode(segment, source))
    if (draft.depth === null) return {node: {type: 'paragraph', children, position, data}}
    return {node: {type: 'heading', depth: draft.depth, children, position, data}}
  }
}

function imageNode(position: Position): Image {
  return {type: 'image', url: '', alt: placeholders.picture, position}
}

function textNode(segment: TextSegment, source: Source): Text {
  const node: Text = {type: 'text', value: segment.value, position: source.range(segment)}
  return segment.look === undefined ? node : {...node, data: {look: segment.look}}
}

function writeTable(writer: Writer, draft: DraftTable, layout: ProjectedDialect, budget: CellBudget): Make {
  const start = writer.text.length
  const rows = draft.rows.map((cells, index): RawRow => {
    if (index > 0) writer.write('\n')
    return writeRow(writer, cells, draft)
  })
  const span = {start, end: writer.text.length}
  return source => {
    const table = formTable(source, {layout, span, rows, origin: draft.origin}, budget)
    return {node: table.node, table}
  }
}

/** @throws Refused where the lines do not make one table */
function writeSpaced(writer: Writer, draft: DraftSpaced, budget: CellBudget): Make {
  const lines = draft.lines.map((line, index): SpacedLine => {
    if (index > 0) writer.write('\n')
    const start = writer.text.length
    const segments = writer.whole(line)
    return {segments, span: {start, end: writer.text.length}}
  })
  return source => {
    const table = formSpaced(source, lines, writer.glyphs, draft.origin)
    if (table === null) throw new Refused(unsupported('unruledTables'))
    for (const {slots} of table.grid.rows) budget.spend(slots.length)
    return {node: table.node, table}
  }
}

function writeRow(writer: Writer, cells: readonly DraftCell[], table: DraftTable): RawRow {
  const start = writer.text.length
  const byColumn = new Map(cells.map(cell => [cell.column, cell]))
  const raw: RawCell[] = []
  for (let column = 0; column < table.columns; column++) {
    if (column > 0) writer.write('\t')
    const cell = byColumn.get(column)
    if (cell) raw.push(writeCell(writer, cell))
  }
  return {span: {start, end: writer.text.length}, cells: raw, reach: table.rows.length}
}

function writeCell(writer: Writer, cell: DraftCell): RawCell {
  const start = writer.text.length
  const lines: Line[] = []
  let before = ''
  for (const line of cell.lines) {
    const text = draftText(line)
    if (text === '') continue
    if (before !== '' && needsBlank(before, text)) writer.write(' ')
    lines.push(writer.line(line))
    before = text
  }
  if (lines.length === 0) writer.blank(cell.anchor)
  const {column, columnSpan, rowSpan, origin, doubt} = cell
  return {
    lines,
    span: {start, end: writer.text.length},
    blankAt: start,
    column,
    columnSpan,
    rowSpan,
    origin,
    ...(doubt !== undefined && {doubt})
  }
}
