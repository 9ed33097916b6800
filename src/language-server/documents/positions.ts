/**
 * Offsets of a report to the positions of the protocol and back, in the units that server and client agreed on.
 *
 * The protocol counts lines and characters from 0; a character is a UTF-16 unit unless the client knows only another. A byte
 * order mark is no part of our text but is part of the client's, where it stands before the first character.
 */

import type {Range as LspRange, Position} from 'vscode-languageserver'
import {offsetsOf, type Range, type Source, type Span} from '../../source.ts'

export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32'

/** How long a text is in the units of an encoding. */
export function unitsIn(text: string, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return text.length
  if (encoding === 'utf-8') return Buffer.byteLength(text, 'utf8')
  let count = 0
  for (const _ of text) count++
  return count
}

/** How many UTF-16 units of a text the first `units` units of an encoding are. A place within a character is its start. */
export function indexAfter(text: string, units: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return Math.min(Math.max(units, 0), text.length)
  let index = 0
  let passed = 0
  for (const character of text) {
    passed += encoding === 'utf-32' ? 1 : Buffer.byteLength(character, 'utf8')
    if (passed > units) break
    index += character.length
  }
  return index
}

export class Positions {
  readonly source: Source
  readonly encoding: PositionEncoding
  readonly #mark: number

  constructor(source: Source, encoding: PositionEncoding) {
    this.source = source
    this.encoding = encoding
    this.#mark = source.byteOrderMark ? unitsIn('\uFEFF', encoding) : 0
  }

  position(offset: number): Position {
    const {line, column, offset: inside} = this.source.pointAt(offset)
    const before = this.encoding === 'utf-16' ? column - 1 : this.#unitsBefore(inside, line - 1)
    return {line: line - 1, character: before + (line === 1 ? this.#mark : 0)}
  }

  range({start, end}: Span): LspRange {
    return {start: this.position(start), end: this.position(end)}
  }

  /** A range of the output, whose offsets count. */
  fromRange(range: Range): LspRange {
    return this.range(offsetsOf({range}))
  }

  /** A position outside the text is moved to the nearest one inside. */
  offset({line, character}: Position): number {
    const index = Math.min(Math.max(line, 0), this.source.lineStarts.length - 1)
    const span = this.source.lineSpan(index)
    const units = Math.max(character - (index === 0 ? this.#mark : 0), 0)
    return span.start + indexAfter(this.source.slice(span), units, this.encoding)
  }

  span({start, end}: LspRange): Span {
    return {start: this.offset(start), end: this.offset(end)}
  }

  #unitsBefore(offset: number, line: number): number {
    return unitsIn(this.source.text.slice(this.source.lineStarts[line] ?? 0, offset), this.encoding)
  }
}
