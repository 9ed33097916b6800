/**
 * The text of a report and the one mapping between offsets and positions.
 *
 * Offsets, lines and columns are those of unist and LSP: offsets count UTF-16 code units from 0, lines and columns
 * count from 1. Only LF, CRLF and CR end a line; U+2028 and its kin do not. A byte order mark is not part of the text
 * (as in SARIF and in editors), so positions are the same with and without one.
 */

import {countBefore} from './sorted.ts'

/** A place in the text. */
export interface Point {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number
  /** 0-based, in UTF-16 code units. */
  readonly offset: number
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Point
  readonly end: Point
}

/** A range as bare offsets: what the readers work with. `source.range(span)` gives it lines and columns. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a location or an edit stands, as bare offsets. */
export function offsetsOf({range: {start, end}}: {readonly range: Range}): Span {
  return {start: start.offset, end: end.offset}
}

/** Where a node of a tree stands: every reader gives its nodes their places. */
export function spanOfNode({position}: {readonly position?: TreePosition | undefined}): Span {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}

/** As the types of unist have it. */
interface TreePosition {
  readonly start: {readonly offset?: number | undefined}
  readonly end: {readonly offset?: number | undefined}
}

const BYTE_ORDER_MARK = '\uFEFF'

export class Source {
  /** The text without its byte order mark. */
  readonly text: string
  /** Whether the text began with a byte order mark; to be put back when the text is written. */
  readonly byteOrderMark: boolean
  /** Offset at which each line starts; the first is 0. */
  readonly lineStarts: readonly number[]

  constructor(text: string) {
    this.byteOrderMark = text.startsWith(BYTE_ORDER_MARK)
    this.text = this.byteOrderMark ? text.slice(1) : text
    this.lineStarts = findLineStarts(this.text)
  }

  /** The 0-based index of the line that holds `offset`. */
  lineIndexAt(offset: number): number {
    return Math.max(0, countBefore(this.lineStarts, start => start <= offset) - 1)
  }

  /** Offsets outside the text are moved to its nearest end. */
  pointAt(offset: number): Point {
    const inside = Math.min(Math.max(offset, 0), this.text.length)
    const index = this.lineIndexAt(inside)
    return {line: index + 1, column: inside - (this.lineStarts[index] ?? 0) + 1, offset: inside}
  }

  /** The inverse of {@link pointAt}. A line or column outside the text is moved to the nearest one inside. */
  offsetAt(line: number, column: number): number {
    const index = Math.min(Math.max(line, 1), this.lineStarts.length) - 1
    const {start, end} = this.lineSpan(index)
    return Math.min(start + Math.max(column, 1) - 1, end)
  }

  /** The line that holds `offset`, without its line ending. */
  lineSpanAt(offset: number): Span {
    return this.lineSpan(this.lineIndexAt(offset))
  }

  range(span: Span): Range {
    return {start: this.pointAt(span.start), end: this.pointAt(span.end)}
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end)
  }

  /** The span of a line, by 0-based index, without its line ending. */
  lineSpan(index: number): Span {
    const start = this.lineStarts[index] ?? this.text.length
    const next = this.lineStarts[index + 1]
    if (next === undefined) return {start, end: this.text.length}
    const crlf = this.text[next - 1] === '\n' && next - 2 >= start && this.text[next - 2] === '\r'
    return {start, end: next - (crlf ? 2 : 1)}
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return starts
}
