/** Writes a text and remembers where each figure came to stand. */

import type {Span} from '../../src/source.ts'

/** A piece of text; where it is the number of a figure, `figure` is its path. */
export interface Piece {
  readonly text: string
  readonly figure: string | null
}

export interface WrittenFigure {
  /** As printed. */
  readonly raw: string
  /** In the text without its byte order mark, as in `Source`. */
  readonly span: Span
}

export const blankPiece: Piece = {text: '', figure: null}

export function words(text: string): Piece {
  return {text, figure: null}
}

export class Writer {
  #text = ''
  readonly #figures = new Map<string, WrittenFigure>()
  readonly #lineEnding: string

  constructor(lineEnding: string) {
    this.#lineEnding = lineEnding
  }

  write(text: string): this {
    this.#text += this.#lineEnding === '\n' ? text : text.replaceAll('\n', this.#lineEnding)
    return this
  }

  piece({text, figure}: Piece): this {
    const start = this.#text.length
    this.write(text)
    if (figure !== null) this.#figures.set(figure, {raw: text, span: {start, end: this.#text.length}})
    return this
  }

  /** Pieces with a separator between them, and a line ending. */
  line(pieces: readonly Piece[], separator = ''): this {
    pieces.forEach((piece, index) => {
      if (index > 0) this.write(separator)
      this.piece(piece)
    })
    return this.write('\n')
  }

  get text(): string {
    return this.#text
  }

  get figures(): ReadonlyMap<string, WrittenFigure> {
    return this.#figures
  }
}

/** Columns that a text takes on a screen or in a PDF: a Chinese character takes two. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text)
    width += (character.codePointAt(0) ?? 0) >= 0x2e80 || '“”‘’—…'.includes(character) ? 2 : 1
  return width
}

/** Breaks a text into pieces of at most `width` columns. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    if (line !== '' && displayWidth(line + character) > width) {
      lines.push(line)
      line = ''
    }
    line += character
  }
  return line === '' ? lines : [...lines, line]
}
