/** The automatic numbers of a binary Word file ([MS-DOC] 2.9.131, 2.9.132), in the words of WordprocessingML. */

import {viewOf} from '../../binary.ts'
import type {XmlElement} from '../containers/xml.ts'
import {make, makeValue} from '../word/build.ts'
import {type WordContainer, wrong} from './container.ts'

const LIST_SIZE = 28
const OVERRIDE_SIZE = 16
const LEVEL_SIZE = 28
const LEVELS = 9

/** Ways of writing numbers by their index ([MS-OSHARED] MSONFC). */
const numberFormats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  16: 'japaneseLegal',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none'
}

const suffixes = ['tab', 'space', 'nothing'] as const

export function readLists(container: WordContainer): XmlElement | null {
  const bytes = container.structure('lists')
  if (bytes.length < 2) return null
  const view = viewOf(bytes)
  const count = view.getUint16(0, true)
  if (2 + count * LIST_SIZE > bytes.length) throw wrong()
  // The levels follow behind the structure, list by list.
  const reader = new LevelReader(container.table, container.place('lists').end)
  const lists = Array.from({length: count}, (_, index) => {
    const at = 2 + index * LIST_SIZE
    const levels = (bytes[at + 26] ?? 0) & 1 ? 1 : LEVELS
    const made = Array.from({length: levels}, (_, level) => reader.read(level))
    return make('w:abstractNum', {'w:abstractNumId': String(view.getInt32(at, true))}, made)
  })
  return make('w:numbering', {}, [...lists, ...readOverrides(container)])
}

function readOverrides(container: WordContainer): XmlElement[] {
  const bytes = container.structure('listOverrides')
  if (bytes.length < 4) return []
  const view = viewOf(bytes)
  const count = view.getUint32(0, true)
  if (4 + count * OVERRIDE_SIZE > bytes.length) throw wrong()
  const reader = new LevelReader(bytes, 4 + count * OVERRIDE_SIZE)
  return Array.from({length: count}, (_, index) => {
    const at = 4 + index * OVERRIDE_SIZE
    reader.skip(4)
    const levels = Array.from({length: bytes[at + 12] ?? 0}, () => reader.readOverride())
    const id = makeValue('w:abstractNumId', view.getInt32(at, true))
    return make('w:num', {'w:numId': String(index + 1)}, [id, ...levels])
  })
}

class LevelReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.#view = viewOf(bytes)
    this.#at = at
  }

  skip(length: number): void {
    this.#at += length
  }

  readOverride(): XmlElement {
    this.#need(8)
    const start = this.#view.getUint32(this.#at, true)
    const flags = this.#view.getUint32(this.#at + 4, true)
    this.skip(8)
    const level = flags & 0x0f
    const content = [
      ...(flags & 0x10 ? [makeValue('w:startOverride', start)] : []),
      ...(flags & 0x20 ? [this.read(level)] : [])
    ]
    return make('w:lvlOverride', {'w:ilvl': String(level)}, content)
  }

  read(level: number): XmlElement {
    this.#need(LEVEL_SIZE)
    const at = this.#at
    const flags = this.#bytes[at + 5] ?? 0
    const format = numberFormats[this.#bytes[at + 4] ?? 0] ?? 'decimal'
    const suffix = suffixes[this.#bytes[at + 15] ?? 0] ?? 'tab'
    const restart = flags & 0x08 ? [makeValue('w:lvlRestart', this.#bytes[at + 26] ?? 0)] : []
    const start = makeValue('w:start', this.#view.getUint32(at, true))
    this.skip(LEVEL_SIZE + (this.#bytes[at + 24] ?? 0) + (this.#bytes[at + 25] ?? 0))
    const content = [start, makeValue('w:numFmt', format), makeValue('w:lvlText', this.#readText())]
    if (flags & 0x04) content.push(makeValue('w:isLgl', 1))
    return make('w:lvl', {'w:ilvl': String(level)}, [...content, makeValue('w:suff', suffix), ...restart])
  }

  /** The numbers of levels stand in the text as characters below 9. */
  #readText(): string {
    this.#need(2)
    const length = this.#view.getUint16(this.#at, true)
    this.#need(2 + length * 2)
    let text = ''
    for (let index = 0; index < length; index++) {
      const code = this.#view.getUint16(this.#at + 2 + index * 2, true)
      text += code < LEVELS ? `%${code + 1}` : String.fromCharCode(code)
    }
    this.skip(2 + length * 2)
    return text
  }

  #need(length: number): void {
    if (this.#at + length > this.#bytes.length) throw wrong()
  }
}
