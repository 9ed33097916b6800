/** The streams of a binary Word file, the places that its header names, and its text in pieces ([MS-DOC] 2.4, 2.8, 2.9). */

import {viewOf} from '../../binary.ts'
import type {CompoundFile} from '../containers/compound.ts'
import {damaged, type Refused, Refused as RefusedError, unsupported} from '../refusal.ts'

/** Where the header keeps place and length of each structure. */
export const places = {styles: 162, runs: 250, paragraphs: 258, text: 418, lists: 738, listOverrides: 746} as const

const MAGIC = 0xa5ec
const FIRST_VERSION = 0xc1
const LAST_PLACE = 754

/** A stretch of the text, and where it stands. */
export interface TextPiece {
  /** Of its first character, in the text and in the stream. */
  readonly start: number
  readonly offset: number
  readonly length: number
  /** One byte for a character, else two. */
  readonly narrow: boolean
  /** Modifiers that a fast save has put on it. */
  readonly modifier: number
}

export class WordContainer {
  readonly main: Uint8Array
  readonly table: Uint8Array
  readonly data: Uint8Array
  readonly #view: DataView

  /** @throws Refused where it is encrypted, older than Word 97, or damaged */
  constructor(file: CompoundFile) {
    this.main = file.read('WordDocument') ?? new Uint8Array()
    if (this.main.length < LAST_PLACE) throw wrong()
    this.#view = viewOf(this.main)
    if (this.#view.getUint16(0, true) !== MAGIC) throw wrong()
    if (this.#view.getUint16(2, true) < FIRST_VERSION) throw new RefusedError(unsupported('tooOldWord'))
    const flags = this.#view.getUint16(10, true)
    if (flags & 0x0100) throw new RefusedError(unsupported('encrypted'))
    const table = file.read(flags & 0x0200 ? '1Table' : '0Table')
    if (table === null) throw wrong()
    this.table = table
    this.data = file.read('Data') ?? new Uint8Array()
  }

  /** Characters of the body; notes, headers and text boxes follow behind it. */
  get bodyLength(): number {
    return this.#view.getUint32(76, true)
  }

  place(name: keyof typeof places): {readonly start: number; readonly end: number} {
    const start = this.#view.getUint32(places[name], true)
    return {start, end: start + this.#view.getUint32(places[name] + 4, true)}
  }

  /** A structure of the table stream; empty where there is none. */
  structure(name: keyof typeof places): Uint8Array {
    const {start, end} = this.place(name)
    if (end > this.table.length) throw wrong()
    return this.table.subarray(start, end)
  }

  /** The pieces of the text in order, and the modifiers that they name. */
  readPieces(): {readonly pieces: readonly TextPiece[]; readonly modifiers: readonly Uint8Array[]} {
    const bytes = this.structure('text')
    const view = viewOf(bytes)
    const modifiers: Uint8Array[] = []
    let at = 0
    while (at + 3 <= bytes.length && bytes[at] === 1) {
      const length = view.getUint16(at + 1, true)
      modifiers.push(bytes.subarray(at + 3, at + 3 + length))
      at += 3 + length
    }
    if (at + 5 > bytes.length || bytes[at] !== 2) throw wrong()
    return {pieces: readPieceTable(bytes.subarray(at + 5, at + 5 + view.getUint32(at + 1, true))), modifiers}
  }
}

function readPieceTable(bytes: Uint8Array): TextPiece[] {
  const view = viewOf(bytes)
  const count = Math.floor((bytes.length - 4) / 12)
  const pieces: TextPiece[] = []
  for (let index = 0; index < count; index++) {
    const start = view.getUint32(index * 4, true)
    const length = view.getUint32(index * 4 + 4, true) - start
    if (length < 0) throw wrong()
    const at = (count + 1) * 4 + index * 8
    const place = view.getUint32(at + 2, true)
    const narrow = (place & 0x40000000) !== 0
    const offset = narrow ? (place & 0x3fffffff) / 2 : place & 0x3fffffff
    pieces.push({start, offset, length, narrow, modifier: view.getUint16(at + 6, true)})
  }
  return pieces
}

export function wrong(): Refused {
  return damaged('Word 文档的结构有误', 'structure of the Word document')
}
