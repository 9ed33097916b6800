/** Text put together from pieces of the source, and the way back from its offsets to the source's. */

import type {Look} from '../parse/looks/segment.ts'
import {countBefore} from '../sorted.ts'
import type {Span} from '../source.ts'

/**
 * A piece of text with its place in the source. Where the lengths are equal it maps unit for unit; otherwise it is one
 * thing that cannot be divided (an entity, an escape).
 */
export interface Piece extends Span {
  readonly text: string
  /** How it looks, until it is decided what belongs to the text (`parse/prose-looks.ts`). */
  readonly look?: Look
}

export class MappedText {
  readonly text: string
  readonly span: Span
  readonly #pieces: readonly Piece[]
  /** Offset in the text at which each piece begins. */
  readonly #starts: readonly number[]

  /** @param pieces in the order of the text, none of them empty */
  constructor(pieces: readonly Piece[]) {
    const starts: number[] = []
    const texts: string[] = []
    let length = 0
    for (const piece of pieces) {
      starts.push(length)
      texts.push(piece.text)
      length += piece.text.length
    }
    this.text = texts.join('')
    this.span = {start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0}
    this.#pieces = pieces
    this.#starts = starts
  }

  /** The span in the source of `text.slice(start, end)`; offsets are clamped. */
  spanOf(start: number, end: number): Span {
    const from = Math.min(Math.max(start, 0), this.text.length)
    const to = Math.min(Math.max(end, from), this.text.length)
    if (this.#pieces.length === 0) return this.span
    const begin = from === this.text.length ? this.span.end : this.#sourceOf(from).start
    return {start: begin, end: to === from ? begin : this.#sourceOf(to - 1).end}
  }

  /** The source of one unit of the text. */
  #sourceOf(offset: number): Span {
    const index = Math.max(0, countBefore(this.#starts, start => start <= offset) - 1)
    const piece = this.#pieces[index]
    if (piece === undefined) return this.span
    if (piece.text.length !== piece.end - piece.start) return piece
    const start = piece.start + offset - (this.#starts[index] ?? 0)
    return {start, end: start + 1}
  }
}
