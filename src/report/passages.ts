/**
 * From the tree to passages: what a person sees as one paragraph, heading or list item, before it is known which section
 * it stands in.
 *
 * The text of a PDF has neither paragraphs nor headings, only lines; one node of the tree may hold many passages, and one
 * passage may be cut in two by a page. What parts them is what a person goes by: indentation, numbers, short last lines.
 */

import type {List, Nodes, Parents} from 'mdast'
import type {Node} from 'unist'
import type {Origin} from '../diagnostic.ts'
import type {ParsedDocument} from '../parse/document.ts'
import {isBareNumber, isPageNumber, isPageNumberWithoutDash, runningHeads} from '../parse/furniture.ts'
import {needsBlank} from '../parse/looks/segment.ts'
import type {Source} from '../source.ts'
import {isNumbered, splitNumeral} from '../standard/labels/numerals.ts'
import {findTitle} from '../standard/titles/title-lines.ts'
import {type InlineLine, inlineLines, slicePiece} from './inline.ts'
import type {Block, TextLine} from './lines.ts'
import {MappedText, type Piece} from './mapped-text.ts'
import type {ParagraphKind} from './model.ts'
import {headingPrefix, readHeading} from './section-headings.ts'

export interface Passage {
  readonly kind: ParagraphKind
  /** As the format marks it; null for text that only looks like a heading. */
  readonly depth: number | null
  readonly mapped: MappedText
  readonly origin: Origin | null
}

/** The passages of a document in the order of the text, without tables and without what pages carry besides. */
export function readPassages(document: ParsedDocument): Passage[] {
  const lines = withoutFurniture(linesOf(document), document.dialect === 'text')
  const title = findTitle(lines)
  const passages: Passage[] = []
  let group: TextLine[] = []
  const close = (kind: ParagraphKind | null = null): void => {
    if (group.length > 0) passages.push(toPassage(group, kind))
    group = []
  }
  for (let index = 0; index < lines.length; index++) {
    if (title !== null && index === title.from) {
      close()
      group = lines.slice(title.from, title.to)
      close('title')
      index = title.to - 1
      continue
    }
    const line = lines[index]
    if (line === undefined) break
    const before = group.at(-1)
    if (before !== undefined && startsPassage(before, line, lines[index + 1])) close()
    group.push(line)
  }
  close()
  return passages
}

function toPassage(lines: readonly TextLine[], kind: ParagraphKind | null): Passage {
  const pieces: Piece[] = []
  let text = ''
  for (const line of lines) {
    const last = pieces.at(-1)
    const first = line.pieces[0]
    if (last !== undefined && first !== undefined && needsBlank(text, line.text)) {
      pieces.push({text: ' ', start: last.end, end: first.start})
    }
    pieces.push(...line.pieces)
    text = line.text
  }
  const mapped = new MappedText(pieces)
  const block = lines[0]?.block
  const depth = block?.depth ?? null
  const origin = block?.origin ?? null
  if (kind !== null) return {kind, depth, mapped, origin}
  const looksLikeHeading = block?.kind === 'paragraph' && isSubheading(mapped.text)
  return {kind: looksLikeHeading ? 'heading' : (block?.kind ?? 'paragraph'), depth, mapped, origin}
}

// ---- Lines ---------------------------------------------------------------------------------------------------------

function linesOf({tree, source, dialect}: ParsedDocument): TextLine[] {
  const lines: TextLine[] = []
  const softBreaks = dialect !== 'html'
  const add = (node: Parents, kind: Block['kind'], marker: Piece | null): void => {
    const inline = inlineLines(node, source, softBreaks).flatMap(splitAfterHeading)
    const texts = inline.map(line => textOf(line.pieces))
    const block: Block = {
      kind,
      depth: node.type === 'heading' ? node.depth : null,
      origin: originOf(node),
      width: texts.reduce((width, text) => Math.max(width, text.length), 0)
    }
    inline.forEach((line, index) => {
      const pieces = index === 0 && marker !== null ? [marker, ...line.pieces] : line.pieces
      const text = (index === 0 ? (marker?.text ?? '') : '') + (texts[index] ?? '')
      const isHeading = kind !== 'quote' && readHeading(text, block.depth !== null) !== null
      const {indent, after} = line
      lines.push({text, pieces, indent, after, block, isHeading, startsPage: after === 'page'})
    })
  }
  visit(tree, 'paragraph', source, add)
  return lines
}

type AddLines = (node: Parents, kind: Block['kind'], marker: Piece | null) => void

/** Walks the blocks. Tables, pictures and raw HTML hold no prose. */
function visit(node: Nodes, kind: Block['kind'], source: Source, add: AddLines, marker: Piece | null = null): void {
  switch (node.type) {
    case 'paragraph':
      add(node, kind, marker)
      break
    case 'heading':
      add(node, kind === 'paragraph' ? 'heading' : kind, marker)
      break
    case 'list':
      for (const item of node.children) {
        item.children.forEach((child, index) => {
          visit(child, 'list-item', source, add, index === 0 ? markerOf(node, item, child, source) : null)
        })
      }
      break
    case 'blockquote':
      for (const child of node.children) visit(child, 'quote', source, add)
      break
    case 'root':
      for (const child of node.children) visit(child, kind, source, add)
      break
  }
}

/** The number of an ordered list's item as written: it is part of what is read. A bullet is not. */
function markerOf(list: List, item: Node, first: Node, source: Source): Piece | null {
  const start = item.position?.start.offset
  const end = first.position?.start.offset
  if (list.ordered !== true || start === undefined || end === undefined || end <= start) return null
  const text = source.slice({start, end})
  return text.trim() === '' ? null : {text, start, end}
}

function originOf(node: Node): Origin | null {
  return node.data?.origin ?? null
}

/** 六、其他需要报告的事项：无 is a heading and its text. */
function splitAfterHeading(line: InlineLine): InlineLine[] {
  const text = textOf(line.pieces)
  const prefix = headingPrefix(text)
  if (prefix === null) return [line]
  return [
    {...line, pieces: slicePieces(line.pieces, 0, prefix.end)},
    {pieces: slicePieces(line.pieces, prefix.rest, text.length), indent: line.indent, after: 'line'}
  ]
}

/** Most lines are one piece. */
function textOf(pieces: readonly Piece[]): string {
  const [first] = pieces
  return first !== undefined && pieces.length === 1 ? first.text : pieces.map(piece => piece.text).join('')
}

function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const kept: Piece[] = []
  let offset = 0
  for (const piece of pieces) {
    const start = Math.max(from - offset, 0)
    const end = Math.min(to - offset, piece.text.length)
    if (start < end) kept.push(slicePiece(piece, start, end))
    offset += piece.text.length
  }
  return kept
}

/** Leaves out page numbers and running heads; the line behind them starts a page. */
function withoutFurniture(lines: readonly TextLine[], plainText: boolean): TextLine[] {
  const kept: TextLine[] = []
  let startsPage = false
  lines.forEach((line, index) => {
    const alone = lines[index - 1]?.block !== line.block && lines[index + 1]?.block !== line.block
    const bulleted = line.block.kind === 'list-item' && alone && isPageNumberWithoutDash(line.text)
    if (isPageNumber(line.text) || bulleted || (plainText && alone && isBareNumber(line.text))) {
      startsPage = true
      return
    }
    kept.push(startsPage && !line.startsPage ? {...line, startsPage} : line)
    startsPage = false
  })
  const heads = runningHeads(kept)
  if (heads.size === 0) return kept
  let pending = false
  return kept.flatMap(line => {
    if (heads.has(line)) {
      pending ||= line.startsPage
      return []
    }
    const marked = pending ? {...line, startsPage: true} : line
    pending = false
    return [marked]
  })
}

// ---- Where a passage begins ----------------------------------------------------------------------------------------

/** Blanks by which a first line is set in, at least. */
const INDENTATION = 2
/** A line shorter than this share of its block's longest, and with its sentence ended, ends the paragraph. */
const SHORT_LINE = 0.8

function startsPassage(before: TextLine, line: TextLine, next: TextLine | undefined): boolean {
  if (before.isHeading || line.isHeading) return true
  if (before.block !== line.block) return !continuesOverPage(before, line, next)
  if (line.block.kind === 'heading') return line.after === 'line'
  const ended = endsSentence(before.text)
  const short = before.text.length < SHORT_LINE * before.block.width
  if (short && isSubheading(before.text)) return true
  // （一）健全制度规范，夯实公开基础, and below it 一是…: a list begins, and what stands above is its heading.
  if (short && /^\s*一是/.test(line.text) && isNumbered(before.text)) return true
  if (isNumbered(line.text)) return ended || endsClause(before.text) || (short && !/第$/.test(before.text))
  if ((short || endsClause(before.text)) && isSetIn(before, line, next)) return true
  return ended && (short || line.after === 'break')
}

/** A line set in against the line before or the one behind it, where these belong to the same block. */
function isSetIn(before: TextLine, line: TextLine, next: TextLine | undefined): boolean {
  if (line.indent >= before.indent + INDENTATION) return !line.startsPage || isSetInAgainst(line, next)
  return isSetInAgainst(line, next) && endsSentence(before.text)
}

function isSetInAgainst(line: TextLine, next: TextLine | undefined): boolean {
  return next !== undefined && next.block === line.block && !next.startsPage && line.indent >= next.indent + INDENTATION
}

/** Text that runs on behind a page number: the sentence before is not ended, and the line does not begin anything. */
function continuesOverPage(before: TextLine, line: TextLine, next: TextLine | undefined): boolean {
  return (
    line.startsPage &&
    before.block.kind === 'paragraph' &&
    line.block.kind === 'paragraph' &&
    !endsClause(before.text) &&
    !isSubheading(before.text) &&
    !isNumbered(line.text) &&
    !isSetInAgainst(line, next)
  )
}

function endsSentence(text: string): boolean {
  return /[。！？!?][”’"』」）)]?$/.test(text)
}

function endsClause(text: string): boolean {
  return /[。！？!?；;：:][”’"』」）)]?$/.test(text)
}

/** A short numbered line that is no sentence: （一）主动公开情况. */
function isSubheading(text: string): boolean {
  if (text.length > MAX_SUBHEADING) return false
  const {number, style} = splitNumeral(text)
  return number !== null && style !== 'arabic' && !/[。；，,;]/.test(text)
}

const MAX_SUBHEADING = 40
