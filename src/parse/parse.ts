/** Any text to one mdast tree whose nodes carry their true positions, with every table read into a grid. */

import type {Nodes, PhrasingContent} from 'mdast'
import type {Node} from 'unist'
import {beginsAsPage} from '../page-text.ts'
import {hadOrMade} from '../remembered.ts'
import {countBefore} from '../sorted.ts'
import {Source, type Span} from '../source.ts'
import {isBlankText} from '../text.ts'
import type {Words} from '../words.ts'
import type {Dialect, ParsedDocument} from './document.ts'
import {parseHtml} from './html/html.ts'
import {parseHtmlTables} from './html/html-table.ts'
import {extensionOf, kindNamed} from './kinds/kinds.ts'
import {CellBudget, LimitExceeded, limits} from './limits.ts'
import {type CellReading, decideCell, decideText} from './looks/cell-looks.ts'
import {type Notice, struckWords} from './notice.ts'
import type {ParsedTable} from './table/grid.ts'
import {toParsedTable} from './table/table-node.ts'
import {commentSpans} from './text/comments.ts'
import {findFreeTextTables} from './text/free-text/index.ts'
import {visibleLines} from './text/lines.ts'
import {parseCell, parseProse, sortedByPlace} from './text/markdown.ts'
import {cellLines, markLooks} from './text/markdown-looks.ts'
import {countMarkup, isOvermarked, MarkupBudget} from './text/markup-bounds.ts'
import {parsePlainText} from './text/plain-text.ts'
import {findSeparatedTables} from './text/separated.ts'
import {allSeen, doubtfulAround, findUnseen, type Unseen} from './text/unseen.ts'

export interface ParseOptions {
  /** Its extension decides how the text is read; without one the text itself does. */
  readonly path?: string | undefined
  readonly dialect?: Dialect | undefined
}

/**
 * Parses the text of a report.
 *
 * Tables are read first and blanked out of the copy that is read as prose (by remark, where it is Markdown), so that no
 * construct can claim a part of one; then they take their places in the tree.
 */
export function parseDocument(source: Source, options: ParseOptions = {}): ParsedDocument {
  const dialect = options.dialect ?? dialectOf(source.text, options.path)
  if (dialect === 'html') return parseHtml(source)
  if (dialect !== 'markdown') return parseShown(source, dialect)
  const uncommented = without(source, commentSpans(source.text))
  const unseen = findUnseen(uncommented.text)
  const document = parseShown(without(uncommented, unseen.hidden), dialect, unseen)
  const [first] = unseen.hidden
  if (first === undefined) return {...document, source}
  return {
    ...document,
    source,
    notices: [...(document.notices ?? []), {kind: 'hidden-text', words: unseenWords, span: first}]
  }
}

/** Parses text of which everything is seen, or perhaps seen. */
function parseShown(source: Source, dialect: Dialect, unseen: Unseen = allSeen): ParsedDocument {
  const markdown = dialect === 'markdown'
  const cells = new CellReader(source, markdown, unseen)
  const lines = visibleLines(source)
  boundLines(source.text, lines)
  const budget = new CellBudget()
  const html = markdown
    ? htmlTableSpans(source.text).map(span =>
        parseHtmlTables(source, span, budget, {sheets: unseen.sheets, appearance: doubtfulAround(unseen, span)})
      )
    : []
  const htmlTables = html.flatMap(({tables}) => tables)
  const isInHtml = lineTest(htmlTables.map(spanOf))
  const separated = findSeparatedTables(source, lines, span => cells.read(span)).filter(({span}) => !isInHtml(span))
  const taken = [...htmlTables.map(spanOf), ...separated.map(grid => grid.span)]
  const freeText = findFreeTextTables(source, lines, lineTest(taken))
  for (const {rows} of [...separated, ...freeText]) for (const {slots} of rows) budget.spend(slots.length)
  const tables = [
    ...htmlTables,
    ...[...separated, ...freeText].map(grid => toParsedTable(source, grid, span => cells.content(span)))
  ].sort((left, right) => left.grid.span.start - right.grid.span.start)
  const prose = blankOut(source, tables.map(spanOf))
  const tree = dialect === 'text' ? parsePlainText(source, prose) : parseProse(source, prose)
  tree.children = sortedByPlace(
    tree.children,
    tables.map(({node}) => node)
  )
  if (dialect === 'text') return {source, dialect, tree, tables}
  const isStruck = cells.isStruck || markProse(tree.children)
  const own: Notice[] = isStruck ? [{kind: 'struck-text', words: struckWords, span: null}] : []
  return {source, dialect, tree, tables, notices: [...html.flatMap(({notices}) => notices), ...own]}
}

/** A text with blanks in the place of what is not seen; offsets and lines stay those of the source. */
function without(source: Source, spans: readonly Span[]): Source {
  return spans.length === 0 ? source : new Source(blankOut(source, spans))
}

const unseenWords: Words = {
  zh: '文中有读者看不到的内容（放在隐藏的 HTML 元素里），校核时略去。',
  en: 'The text holds what readers do not see (within elements of HTML that are hidden); it was left out.'
}

/** @throws LimitExceeded where there are more lines with text than a report can have */
function boundLines(text: string, lines: readonly Span[]): void {
  if (lines.length <= limits.lines) return
  const filled = lines.filter(({start, end}) => !isBlankText(text.slice(start, end)))
  if (filled.length > limits.lines) throw new LimitExceeded('lines')
}

/** By the name; `.txt` and text of unknown origin by what is in them. */
function dialectOf(text: string, path: string | undefined): Dialect {
  const kind = kindNamed(extensionOf(path ?? ''))
  if (kind === 'markdown') return 'markdown'
  if (kind === 'page' || beginsAsPage(text)) return 'html'
  return /^#{1,6} |^\s{0,3}\|?\s{0,3}:?---*:?\s{0,3}\||\*\*|<table\b/m.test(text) ? 'markdown' : 'text'
}

/** From each outermost `<table` to behind its `</table>`, or to the end of the text where it is not closed. */
function htmlTableSpans(text: string): Span[] {
  const spans: Span[] = []
  let depth = 0
  let start = 0
  for (const tag of text.matchAll(/<(\/?)table\b/gi)) {
    if (tag[1] === '' && depth++ === 0) start = tag.index
    if (tag[1] === '/' && depth > 0 && --depth === 0) {
      const close = text.indexOf('>', tag.index)
      spans.push({start, end: close < 0 ? text.length : close + 1})
    }
  }
  return depth > 0 ? [...spans, {start, end: text.length}] : spans
}

/** The content of cells, with markup resolved; a cell that is asked for again is not parsed again. */
class CellReader {
  /** Whether text of a cell was struck through. */
  isStruck = false
  readonly #source: Source
  readonly #markdown: boolean
  readonly #unseen: Unseen
  /** By where the cell starts: the last one that was read there. Tables that are tried one after the other may cut it differently. */
  readonly #contents = new Map<number, {readonly end: number; readonly content: PhrasingContent[]}>()
  /** By the text of a cell: many cells of a table hold the same, such as `**0**`. Positions count from the cell's start. */
  readonly #parsed = new Map<string, readonly PhrasingContent[] | null>()
  readonly #budget = new MarkupBudget()

  constructor(source: Source, markdown: boolean, unseen: Unseen) {
    this.#source = source
    this.#markdown = markdown
    this.#unseen = unseen
  }

  read(span: Span): Pick<CellReading, 'text' | 'unread'> {
    const look = doubtfulAround(this.#unseen, span)?.look
    if (look !== undefined) return decideCell([[{value: this.#source.slice(span).trim(), look, ...span}]])
    const content = this.content(span)
    if (content === null) return decideText(this.#source.slice(span))
    const lines = cellLines(content)
    this.isStruck ||= lines.flat().some(({look}) => look === 'struck')
    return decideCell(lines)
  }

  /** Null for a cell without markup. */
  content(span: Span): PhrasingContent[] | null {
    const text = this.#source.slice(span)
    if (!this.#markdown || !/[\\`*_~[\]<&]/.test(text)) return null
    const known = this.#contents.get(span.start)
    if (known?.end === span.end) return known.content
    const parsed = hadOrMade(this.#parsed, text, () => this.#parse(text))
    if (parsed === null) return null
    const content = parsed.map(node => copyAt(node, this.#source, span.start))
    this.#contents.set(span.start, {end: span.end, content})
    return content
  }

  /** Null for a cell with more markup than is looked at. */
  #parse(text: string): readonly PhrasingContent[] | null {
    const markup = countMarkup(text)
    if (isOvermarked(markup) || this.#budget.isSpent) return null
    this.#budget.spend(markup)
    return parseCell(text)
  }
}

/** A copy, with its position in the source, of a node that was parsed by itself. */
function copyAt<Some extends Node & {children?: Node[]}>(node: Some, source: Source, by: number): Some {
  const copy = {...node}
  if (node.position !== undefined) {
    const {start, end} = node.position
    copy.position = source.range({start: (start.offset ?? 0) + by, end: (end.offset ?? 0) + by})
  }
  if (node.children !== undefined) copy.children = node.children.map(child => copyAt(child, source, by))
  return copy
}

function spanOf(table: ParsedTable): Span {
  return table.grid.span
}

/** Gives the texts of paragraphs and headings their looks; whether any is struck through. */
function markProse(blocks: readonly Nodes[]): boolean {
  let isStruck = false
  for (const block of blocks) {
    if (block.type === 'table' || !('children' in block)) continue
    if (block.type !== 'paragraph' && block.type !== 'heading') isStruck = markProse(block.children) || isStruck
    else if (block.children.length > 1 || block.children.some(({type}) => type === 'delete'))
      isStruck = markLooks(block) || isStruck
  }
  return isStruck
}

/** Whether a span meets one of these, which do not overlap. */
function lineTest(spans: readonly Span[]): (line: Span) => boolean {
  const sorted = spans.toSorted((left, right) => left.start - right.start)
  return line => {
    const next = sorted[countBefore(sorted, ({end}) => end <= line.start)]
    return next !== undefined && next.start < Math.max(line.end, line.start + 1)
  }
}

/** The text with blanks for the tables: line ends stay, so that every offset and line stays true. */
function blankOut(source: Source, spans: readonly Span[]): string {
  let text = ''
  let end = 0
  for (const span of spans) {
    text += source.text.slice(end, span.start)
    text += source.slice(span).replace(/[^\r\n]+/g, line => ' '.repeat(line.length))
    end = Math.max(end, span.end)
  }
  return text + source.text.slice(end)
}
