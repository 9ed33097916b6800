/** Texts of a binary workbook ([MS-XLS] 2.5.293 and 2.5.294): one or two bytes a character, which may change where a record goes on. */

import type {XmlElement} from '../containers/xml.ts'
import {LimitExceeded, limits} from '../limits.ts'
import {make} from '../word/build.ts'
import {wrong} from './records.ts'

/** From a character on, another font. */
interface FontChange {
  readonly from: number
  readonly font: number
}

/** Reads on over the parts of a record. */
class PartReader {
  readonly #parts: readonly Uint8Array[]
  #part = 0
  #at: number

  constructor(parts: readonly Uint8Array[], at = 0) {
    this.#parts = parts
    this.#at = at
  }

  number(bytes: 1 | 2 | 4): number {
    let value = 0
    for (let index = 0; index < bytes; index++) value += this.#byte() * 2 ** (8 * index)
    return value
  }

  /** Characters; where they go on in another record, that begins with flags of its own. */
  characters(count: number, flags: number): string {
    let wide = (flags & 1) !== 0
    let text = ''
    let left = count
    while (left > 0) {
      const bytes = this.#parts[this.#part]
      if (bytes === undefined) throw wrong()
      const width = wide ? 2 : 1
      const here = Math.min(left, Math.floor((bytes.length - this.#at) / width))
      const own = bytes.subarray(this.#at, this.#at + here * width)
      text += wide
        ? new TextDecoder('utf-16le').decode(own)
        : Array.from(own, byte => String.fromCharCode(byte)).join('')
      this.#at += here * width
      left -= here
      if (left === 0) break
      this.#part++
      this.#at = 0
      wide = (this.#byte() & 1) !== 0
    }
    return text
  }

  skip(count: number): void {
    let left = count
    while (left > 0) {
      const bytes = this.#parts[this.#part]
      if (bytes === undefined) throw wrong()
      const here = Math.min(left, bytes.length - this.#at)
      this.#at += here
      left -= here
      if (left > 0) {
        this.#part++
        this.#at = 0
      }
    }
  }

  #byte(): number {
    while (this.#at >= (this.#parts[this.#part]?.length ?? Number.POSITIVE_INFINITY)) {
      this.#part++
      this.#at = 0
    }
    const byte = this.#parts[this.#part]?.[this.#at++]
    if (byte === undefined) throw wrong()
    return byte
  }
}

/** A text behind its length and its flags. */
export function readText(parts: readonly Uint8Array[], at: number, lengthBytes: 1 | 2): string {
  const reader = new PartReader(parts, at)
  const count = reader.number(lengthBytes)
  return reader.characters(count, reader.number(1))
}

/** The texts that cells share, in the words of SpreadsheetML. @param font the properties of a font by its index */
export function readStrings(
  parts: readonly Uint8Array[],
  font: (index: number) => readonly XmlElement[]
): XmlElement[] {
  const reader = new PartReader(parts, 4)
  const count = reader.number(4)
  if (count > limits.elements) throw new LimitExceeded('elements')
  return Array.from({length: count}, () => readString(reader, font))
}

function readString(reader: PartReader, font: (index: number) => readonly XmlElement[]): XmlElement {
  const count = reader.number(2)
  const flags = reader.number(1)
  const changes = flags & 8 ? reader.number(2) : 0
  const phonetic = flags & 4 ? reader.number(4) : 0
  const text = reader.characters(count, flags)
  const fonts = Array.from({length: changes}, (): FontChange => ({from: reader.number(2), font: reader.number(2)}))
  reader.skip(phonetic)
  return make('si', {}, fonts.length === 0 ? [make('t', {}, [], text)] : runsOf(text, fonts, font))
}

/** Text in runs; what stands before the first change is in the font of the cell. */
function runsOf(
  text: string,
  changes: readonly FontChange[],
  font: (index: number) => readonly XmlElement[]
): XmlElement[] {
  const first = make('r', {}, [make('t', {}, [], text.slice(0, changes[0]?.from ?? 0))])
  const others = changes.map(({from, font: index}, at) => {
    const own = text.slice(from, changes[at + 1]?.from ?? text.length)
    return make('r', {}, [make('rPr', {}, font(index)), make('t', {}, [], own)])
  })
  return [first, ...others]
}
