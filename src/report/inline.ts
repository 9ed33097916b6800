/** The inline content of a node as lines of text with their places in the source; markup, escapes and entities resolved. */

import type {Nodes, Parents} from 'mdast'
import {decideProse} from '../parse/looks/prose-looks.ts'
import {type Look, needsBlank} from '../parse/looks/segment.ts'
import {type Source, spanOfNode} from '../source.ts'
import {replaceRadicals} from '../standard/labels/fold.ts'
import {isBlankText} from '../text.ts'
import type {Piece} from './mapped-text.ts'

/** A line of a paragraph as the source has it, without the blanks at its ends. */
export interface InlineLine {
  readonly pieces: readonly Piece[]
  /** Columns of blanks before it; a full-width blank takes two. */
  readonly indent: number
  /** What parts it from the line before: the end of a line of the source, a break set by the author, or a page. */
  readonly after: 'line' | 'break' | 'page'
}

/** Ends of lines, also those that unist does not count (VT, FF, NEL, U+2028, U+2029). A form feed ends a page. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
/** Seen by nobody: left out of the text. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/**
 * The lines of a node's inline content.
 * @param softBreaks whether the ends of the source's lines are ends of lines to a reader: not so in HTML
 */
export function inlineLines(node: Parents, source: Source, softBreaks: boolean): InlineLine[] {
  const collector = new LineCollector(source, softBreaks)
  collector.collect(node)
  return collector.finish()
}

class LineCollector {
  readonly #source: Source
  readonly #softBreaks: boolean
  readonly #lines: InlineLine[] = []
  #pieces: Piece[] = []
  #after: InlineLine['after'] = 'break'

  constructor(source: Source, softBreaks: boolean) {
    this.#source = source
    this.#softBreaks = softBreaks
  }

  collect(parent: Parents): void {
    for (const child of parent.children) this.#visit(child)
  }

  #visit(node: Nodes): void {
    switch (node.type) {
      case 'text':
        for (const piece of textPieces(node.value, spanOfNode(node), this.#source)) this.#add(piece, node.data?.look)
        break
      case 'inlineCode':
        this.#add(codePiece(node.value, spanOfNode(node), this.#source))
        break
      case 'break':
        this.#endLine('break')
        break
      case 'html':
        if (/^<br\b/i.test(node.value)) this.#endLine('break')
        break
      default:
        if ('children' in node) this.collect(node)
    }
  }

  #add(piece: Piece, look?: Look): void {
    const exact = piece.text.length === piece.end - piece.start
    if (!exact) {
      const [end] = piece.text.match(LINE_END) ?? []
      if (end === undefined) this.#pieces.push(look === undefined ? piece : {...piece, look})
      else this.#endLine(end === '\n' && !this.#softBreaks ? 'soft' : 'line', piece)
      return
    }
    let from = 0
    for (const match of piece.text.matchAll(LINE_END)) {
      this.#push(piece, from, match.index, look)
      from = match.index + match[0].length
      const soft = !this.#softBreaks && (match[0] === '\n' || match[0] === '\r' || match[0] === '\r\n')
      const end = {text: match[0], start: piece.start + match.index, end: piece.start + from}
      this.#endLine(soft ? 'soft' : match[0] === '\f' ? 'page' : 'line', end)
    }
    this.#push(piece, from, piece.text.length, look)
  }

  #push(piece: Piece, from: number, to: number, look: Look | undefined): void {
    for (const [start, end] of visibleRuns(piece.text, from, to)) {
      this.#pieces.push({
        text: replaceRadicals(piece.text.slice(start, end)),
        start: piece.start + start,
        end: piece.start + end,
        ...(look !== undefined && {look})
      })
    }
  }

  /** `soft`: the line goes on, as a browser has it; the blank between two words stays. */
  #endLine(after: InlineLine['after'] | 'soft', end?: Piece): void {
    if (after === 'soft') {
      if (end !== undefined && this.#pieces.length > 0) this.#pieces.push({text: '\n', start: end.start, end: end.end})
      return
    }
    const line = trimLine(decideProse(this.#pieces), this.#after, this.#source)
    if (line !== null) this.#lines.push(line)
    // A page that ends between two empty lines still ends before the next line.
    this.#after = line === null && this.#after === 'page' ? 'page' : after
    this.#pieces = []
  }

  finish(): InlineLine[] {
    this.#endLine('line')
    return this.#lines
  }
}

/** From and to of each run of visible characters. */
function visibleRuns(text: string, from: number, to: number): [number, number][] {
  const runs: [number, number][] = []
  let start = from
  for (const match of text.slice(from, to).matchAll(INVISIBLE)) {
    const index = from + match.index
    if (index > start) runs.push([start, index])
    start = index + match[0].length
  }
  if (to > start) runs.push([start, to])
  return runs
}

// ---- Text nodes ----------------------------------------------------------------------------------------------------

/** The value of a text node, paired with its source: entities and escapes are pieces of their own. */
function textPieces(value: string, span: {start: number; end: number}, source: Source): Piece[] {
  const raw = source.slice(span)
  if (raw === value || raw.length === value.length) return [{text: value, ...span}]
  const pieces: Piece[] = []
  let index = 0
  let at = 0
  let plainIndex = 0
  let plainAt = 0
  const flush = (): void => {
    if (index > plainIndex) {
      pieces.push({text: value.slice(plainIndex, index), start: span.start + plainAt, end: span.start + at})
    }
  }
  while (index < value.length && at < raw.length) {
    const marked = markedCharacter(raw, at, value, index)
    if (marked === null && raw[at] === value[index]) {
      index++
      at++
      continue
    }
    flush()
    if (marked !== null) {
      pieces.push({
        text: value.slice(index, index + marked.units),
        start: span.start + at,
        end: span.start + at + marked.length
      })
      index += marked.units
      at += marked.length
    } else if (isLinePrefix(raw[at] ?? '')) {
      at++
    } else {
      pieces.push({text: value.slice(index), start: span.start + at, end: span.end})
      return pieces
    }
    plainIndex = index
    plainAt = at
  }
  flush()
  return pieces
}

/** What parsers take away at the start and end of a line: indentation, `>` of a quotation. */
function isLinePrefix(character: string): boolean {
  return character === ' ' || character === '\t' || character === '>' || character === '\r'
}

/** An escape or an entity at `at`: the units it gives and the length it takes. Null where the character stands for itself. */
function markedCharacter(
  raw: string,
  at: number,
  value: string,
  index: number
): {units: number; length: number} | null {
  const character = raw[at]
  if (character === '\\' && raw[at + 1] === value[index] && /[!-/:-@[-`{-~]/.test(raw[at + 1] ?? '')) {
    return {units: 1, length: 2}
  }
  if (character !== '&') return null
  const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/.exec(raw.slice(at, at + 40))?.[0]
  if (entity === undefined || value.startsWith(entity, index)) return null
  return {units: (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1, length: entity.length}
}

function codePiece(value: string, span: {start: number; end: number}, source: Source): Piece {
  const within = source.slice(span).indexOf(value)
  if (within === -1) return {text: value, ...span}
  return {text: value, start: span.start + within, end: span.start + within + value.length}
}

// ---- Lines ---------------------------------------------------------------------------------------------------------

/** The line without the blanks at its ends; null for an empty one. */
function trimLine(pieces: readonly Piece[], after: InlineLine['after'], source: Source): InlineLine | null {
  let inner = 0
  let first = 0
  while (first < pieces.length && isBlankText(pieces[first]?.text ?? '')) {
    inner += blankWidth(pieces[first]?.text ?? '')
    first++
  }
  let last = pieces.length - 1
  while (last > first && isBlankText(pieces[last]?.text ?? '')) last--
  const head = pieces[first]
  if (head === undefined) return null
  const leading = head.text.length - head.text.trimStart().length
  inner += blankWidth(head.text.slice(0, leading))
  const indent = sourceIndent(pieces[0]?.start ?? head.start, source) + inner
  const kept = pieces.slice(first, last + 1).map((piece, index, all) => {
    const from = index === 0 ? leading : 0
    const to = index === all.length - 1 ? piece.text.trimEnd().length : piece.text.length
    return slicePiece(piece, from, Math.max(from, to))
  })
  return {pieces: kept.flatMap((piece, index) => joinedPiece(piece, kept[index - 1], kept[index + 1])), indent, after}
}

/** The end of a source line within a line is a blank between Latin words, and nothing between Chinese ones. */
function joinedPiece(piece: Piece, before: Piece | undefined, next: Piece | undefined): Piece[] {
  if (piece.text !== '\n') return [piece]
  return needsBlank(before?.text ?? '', next?.text ?? '') ? [{...piece, text: ' '}] : []
}

export function slicePiece(piece: Piece, from: number, to: number): Piece {
  if (piece.text.length !== piece.end - piece.start) return piece
  return {text: piece.text.slice(from, to), start: piece.start + from, end: piece.start + to}
}

function blankWidth(text: string): number {
  let width = 0
  for (const character of text) width += character === '\u3000' ? 2 : character === '\t' ? 4 : 1
  return width
}

/** The width of the blanks between the start of the source's line and `offset`; 0 where something else stands there. */
function sourceIndent(offset: number, source: Source): number {
  const {start} = source.lineSpanAt(offset)
  if (offset - start > MAX_INDENT) return 0
  const before = source.text.slice(start, offset)
  return isBlankText(before) ? blankWidth(before) : 0
}

const MAX_INDENT = 300
