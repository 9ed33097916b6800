/**
 * The text of a document as its client has it, and places in it in the words of the protocol. Written apart from the
 * server, so that the two can be held against each other.
 */

import type {Position, Range} from 'vscode-languageserver-protocol'

export type Encoding = 'utf-8' | 'utf-16' | 'utf-32'

/** A change of a part, or, without a range, of the whole. */
export interface Change {
  readonly range?: Range
  readonly text: string
}

export class ClientText {
  readonly text: string
  readonly #encoding: Encoding
  /** Line by line, without what ends it. */
  readonly lines: readonly {readonly start: number; readonly text: string}[]

  constructor(text: string, encoding: Encoding) {
    this.text = text
    this.#encoding = encoding
    const lines: {start: number; text: string}[] = []
    let start = 0
    for (const {0: end, index} of text.matchAll(/\r\n|\r|\n/g)) {
      lines.push({start, text: text.slice(start, index)})
      start = index + end.length
    }
    this.lines = [...lines, {start, text: text.slice(start)}]
  }

  /** What a position means: beyond the end of a line it is its end, beyond the last line the end of the text. */
  offsetAt({line, character}: Position): number {
    const own = this.lines[line]
    return own === undefined ? this.text.length : own.start + this.#indexIn(own.text, character)
  }

  /** The position of an offset; within a line end that of the end of the line. */
  positionAt(offset: number): Position {
    const line = this.lines.findLastIndex(({start}) => start <= offset)
    const {start, text} = this.lines[line] ?? {start: 0, text: ''}
    return {line, character: this.#units(text.slice(0, offset - start))}
  }

  /** Whether both ends of a range are in the text, the first not behind the second. */
  holds({start, end}: Range): boolean {
    const isInOrder = start.line < end.line || (start.line === end.line && start.character <= end.character)
    return isInOrder && this.#has(start) && this.#has(end)
  }

  with({range, text}: Change): ClientText {
    if (range === undefined) return new ClientText(text, this.#encoding)
    const [from = 0, to = 0] = [this.offsetAt(range.start), this.offsetAt(range.end)].sort((one, two) => one - two)
    return new ClientText(this.text.slice(0, from) + text + this.text.slice(to), this.#encoding)
  }

  #has({line, character}: Position): boolean {
    const own = this.lines[line]
    return own !== undefined && Number.isInteger(character) && character >= 0 && character <= this.#units(own.text)
  }

  #units(text: string): number {
    if (this.#encoding === 'utf-16') return text.length
    return this.#encoding === 'utf-8' ? Buffer.byteLength(text) : [...text].length
  }

  /** A place within a character is where it begins; in UTF-16 there is one between the halves of a pair. */
  #indexIn(line: string, units: number): number {
    if (this.#encoding === 'utf-16') return Math.min(units, line.length)
    let index = 0
    for (const character of line) {
      if (this.#units(line.slice(0, index + character.length)) > units) break
      index += character.length
    }
    return index
  }
}
