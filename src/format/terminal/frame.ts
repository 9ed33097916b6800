/**
 * The lines of the source that a range lies on, with carets under it. Everything is measured in display columns, so that
 * a caret stands under its character in Chinese text too; a long line is cut to a window around the range.
 */

import {beginsAsPage, isWithinTag, seenIn, signOf} from '../../page-text.ts'
import {printable} from '../../printable.ts'
import type {Range, Source} from '../../source.ts'
import type {Style} from './style.ts'
import {displayWidth, graphemes} from './width.ts'

export interface FrameOptions {
  /** Display columns that a line of the frame may take, its gutter included. */
  readonly width: number
  /** Whether line numbers mean something to the reader: not in files that have no lines of their own. */
  readonly numbers: boolean
  readonly style: Style
}

/** What it takes of the source of a page on either side, for each column: most of it is tags, which are not shown. */
const PAGE_REACH = 30
const REACH = 2

const TAB_STOP = 4
const MOST_LINES = 3
const LEAST_WIDTH = 20
const ELLIPSIS = '…'

/** A user-perceived character, or a tab made of blanks. */
interface Piece {
  readonly text: string
  readonly width: number
  /** Offset in the source. */
  readonly start: number
  readonly end: number
}

/**
 * Lays out the source around a range.
 * @returns the lines of the frame: for each line of the source its text and, below it, its carets; at most three lines
 * of the source, then `…`
 */
export function codeFrame(source: Source, range: Range, options: FrameOptions): string[] {
  const first = range.start.line - 1
  const last = Math.max(first, range.end.line - 1 - (endsBeforeText(range) ? 1 : 0))
  const shown = Math.min(last, first + MOST_LINES - 1)
  const gutter = options.numbers ? String(shown + 1).length : 0
  const available = Math.max(options.width - gutter - 3, LEAST_WIDTH)
  const lines: string[] = []
  for (let index = first; index <= shown; index++) {
    const {text, carets} = frameLine(source, index, range, available)
    const number = options.numbers ? String(index + 1) : ''
    lines.push(`${options.style('dim', `${number.padStart(gutter)} │`)} ${text}`.trimEnd())
    if (carets !== '') lines.push(`${options.style('dim', `${' '.repeat(gutter)} │`)} ${options.style('mark', carets)}`)
  }
  if (shown < last) lines.push(`${options.style('dim', `${' '.repeat(gutter)} │`)} ${ELLIPSIS}`)
  return lines
}

/** A range that ends at the start of a line does not touch that line. */
function endsBeforeText(range: Range): boolean {
  return range.end.column === 1 && range.end.line > range.start.line
}

function frameLine(source: Source, index: number, range: Range, available: number): {text: string; carets: string} {
  const line = source.lineSpan(index)
  const start = Math.max(range.start.offset, line.start)
  const end = Math.min(Math.max(range.end.offset, start), line.end)
  const isPage = beginsAsPage(source.text) && !isWithinTag(source.text, start)
  const reach = available * (isPage ? PAGE_REACH : REACH)
  const from = atCharacter(source.text, Math.max(line.start, start - reach))
  const to = atCharacter(source.text, Math.min(line.end, start + reach))
  const pieces = isPage ? splitPage(source.text, from, to) : split(source.text.slice(from, to), from)
  const marked = markedPieces(pieces, start, end)
  const cut = {left: from > line.start, right: to < line.end}
  const window = chooseWindow(pieces, marked, available, cut)
  const before = window.first > 0 || cut.left ? ELLIPSIS : ''
  const after = window.last < pieces.length || cut.right ? ELLIPSIS : ''
  const visible = pieces.slice(window.first, window.last)
  const offset = displayWidth(before) + widthOf(pieces.slice(window.first, Math.min(marked.first, window.last)))
  const length = widthOf(pieces.slice(marked.first, Math.min(marked.last, window.last)))
  const isBlank = source.text.slice(start, end).trim() === '' && range.end.line > range.start.line
  return {
    text: before + visible.map(piece => piece.text).join('') + after,
    carets: isBlank ? '' : ' '.repeat(offset) + '^'.repeat(Math.max(length, 1))
  }
}

/** Moves an offset back to the start of a surrogate pair. */
function atCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset - 1 : offset
}

function split(text: string, from: number): Piece[] {
  const pieces: Piece[] = []
  let column = 0
  for (const {segment, index} of graphemes(text)) {
    const shown = segment === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : printable(segment)
    const width = displayWidth(shown)
    pieces.push({text: shown, width, start: from + index, end: from + index + segment.length})
    column += width
  }
  return pieces
}

/** A page as its reader sees it: a line between cells, a blank between blocks. */
function splitPage(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let isParted = true
  for (const {start, end, kind} of seenIn(text, from, to)) {
    if (kind === 'words') pieces.push(...split(text.slice(start, end), start))
    else if (kind === 'sign') pieces.push(pieceOf(printable(signOf(text.slice(start, end)) ?? ''), start, end))
    else if (kind === 'blank' && !isParted) pieces.push(pieceOf(BLANK, start, end))
    else if (kind !== 'blank') {
      if (pieces.at(-1)?.text === BLANK) pieces.pop()
      // Nothing is seen where a cell ends, but one without words is marked there.
      pieces.push(pieceOf(kind === 'cell' && pieces.length > 0 ? CELL : '', start, end))
    }
    if (kind !== 'cell-end') isParted = kind !== 'words' && kind !== 'sign'
  }
  return pieces
}

const CELL = ' │ '
const BLANK = ' '

function pieceOf(text: string, start: number, end: number): Piece {
  return {text, width: displayWidth(text), start, end}
}

interface Window {
  /** Index of the first piece. */
  readonly first: number
  /** Index after the last piece. */
  readonly last: number
}

function markedPieces(pieces: readonly Piece[], start: number, end: number): Window {
  const first = pieces.findIndex(piece => piece.end > start)
  if (first === -1) return {first: pieces.length, last: pieces.length}
  let last = first
  while ((pieces[last]?.start ?? end) < end) last += 1
  return {first, last: Math.max(last, first + 1)}
}

function chooseWindow(
  pieces: readonly Piece[],
  marked: Window,
  available: number,
  cut: {readonly left: boolean; readonly right: boolean}
): Window {
  if (!cut.left && !cut.right && widthOf(pieces) <= available) return {first: 0, last: pieces.length}
  let room = available - 2 * displayWidth(ELLIPSIS)
  let {first} = marked
  let last = first
  const take = (piece: Piece | undefined): boolean => {
    if (piece === undefined || piece.width > room) return false
    room -= piece.width
    return true
  }
  while (last < marked.last && take(pieces[last])) last += 1
  let growsLeft = true
  let growsRight = last === marked.last
  while (growsLeft || growsRight) {
    growsLeft = growsLeft && take(pieces[first - 1])
    if (growsLeft) first -= 1
    growsRight = growsRight && take(pieces[last])
    if (growsRight) last += 1
  }
  return {first, last}
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((total, piece) => total + piece.width, 0)
}
