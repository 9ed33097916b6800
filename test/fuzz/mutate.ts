/** Changes to an input: of its bytes, of its text, and of the parts within an archive. */

import {unzipSync, zipSync} from 'fflate'
import type {Random} from '../invented/random.ts'
import {archiveTokens, numberTokens, textTokens} from './dictionary.ts'
import {extensionOf, type Input} from './input.ts'

/** Inputs do not grow beyond this: what larger ones take is measured elsewhere (test/bench, test/word/hostile.test.ts). */
export const mostBytes = 96 * 1024
const MOST_CHANGES = 6

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', {ignoreBOM: true})

/** @param other another input, of which parts may be taken over */
export function mutate(input: Input, other: Input, random: Random): Input {
  const path = random.chance(0.02) ? `renamed.${random.pick(extensions)}` : input.path
  const changed = isArchive(input)
    ? mutateArchive(input, other, random)
    : binary.has(extensionOf(input))
      ? mutateBinary(input.bytes, random)
      : mutatePlain(input.bytes, other, random)
  const most = Math.max(mostBytes, input.bytes.length)
  return {path, bytes: changed.length > most ? changed.slice(0, most) : changed}
}

/** Long enough for quadratic time to show. */
const FLOOD = 256 * 1024

/** A text in which one piece is repeated until it is very long; null for an archive. */
export function flood(input: Input, random: Random): Input | null {
  if (isArchive(input)) return null
  const text = decoder.decode(input.bytes)
  const {start, end} = piece(text, random, 60)
  const repeated = (random.chance(0.5) ? random.pick(textTokens) : text.slice(start, end)) || ' '
  const unit = repeated + random.pick(['', '', '\n', '\n\n', '。', '\t', '|'])
  const many = unit.repeat(Math.ceil(FLOOD / encoder.encode(unit).length))
  return {path: input.path, bytes: encoder.encode(insertAt(text, spot(text, random), many))}
}

/** Every piece that means something, again and again, in every kind of text. */
export function* floods(host: string): Generator<Input> {
  for (const token of textTokens.filter(each => each !== '')) {
    for (const separator of ['', '\n', '\n\n']) {
      const many = (token + separator).repeat(Math.ceil(FLOOD / encoder.encode(token + separator).length))
      const at = host.indexOf('\n', host.length / 2) + 1
      const bytes = encoder.encode(host.slice(0, at) + many + host.slice(at))
      for (const extension of ['md', 'txt', 'html']) yield {path: `flood.${extension}`, bytes}
    }
  }
}

const extensions = ['txt', 'md', 'html', 'docx', 'xlsx', 'doc', 'xls', 'rtf', 'odt', 'mht', 'pdf', 'ofd', '']

/** Of which no text can be made and unmade. */
const binary: ReadonlySet<string> = new Set(['doc', 'xls', 'pdf'])

function isArchive(input: Input): boolean {
  return ['docx', 'xlsx', 'odt', 'ofd'].includes(extensionOf(input))
}

function mutatePlain(bytes: Uint8Array, other: Input, random: Random): Uint8Array {
  if (random.chance(0.1)) return mutateBytes(bytes, random)
  const donor = isArchive(other) ? '' : decoder.decode(other.bytes)
  return encoder.encode(mutateText(decoder.decode(bytes), donor, textTokens, random))
}

// ---- Archives ------------------------------------------------------------------------------------------------------

/** Mostly of what is in a part: a change of the packed bytes themselves gets no further than their checksum. */
function mutateArchive({bytes}: Input, other: Input, random: Random): Uint8Array {
  const parts = unpack(bytes)
  const names = Object.keys(parts)
  if (names.length === 0 || random.chance(0.1)) return mutateBytes(bytes, random)
  if (random.chance(0.03)) return zipSync(without(parts, random.pick(names)), {level: 1})
  const name = random.chance(0.7) ? largest(parts) : random.pick(names)
  const donor = unpack(other.bytes)[name]
  const content = decoder.decode(parts[name])
  const changed = mutateText(content, donor === undefined ? '' : decoder.decode(donor), archiveTokens, random)
  return zipSync({...parts, [name]: encoder.encode(changed)}, {level: 1})
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes)
  } catch {
    return {}
  }
}

function without(parts: Record<string, Uint8Array>, name: string): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name))
}

function largest(parts: Record<string, Uint8Array>): string {
  const sorted = Object.entries(parts).sort(([, left], [, right]) => right.length - left.length)
  return sorted[0]?.[0] ?? ''
}

// ---- Bytes ---------------------------------------------------------------------------------------------------------

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = Array.from(bytes)
  for (let count = random.integer(1, MOST_CHANGES); count > 0; count--) {
    const at = random.integer(0, changed.length)
    const length = random.integer(1, 16)
    switch (random.integer(0, 3)) {
      case 0:
        changed[Math.min(at, Math.max(0, changed.length - 1))] = random.integer(0, 255)
        break
      case 1:
        changed.splice(at, length)
        break
      case 2:
        changed.splice(at, 0, ...Array.from({length}, () => random.integer(0, 255)))
        break
      default:
        changed = changed.slice(0, at)
    }
  }
  return Uint8Array.from(changed)
}

/** Bytes, or the text between them: names, numbers and operators of a PDF. */
function mutateBinary(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.5)) return mutateBytes(bytes, random)
  const text = mutateText(Array.from(bytes, byte => String.fromCharCode(byte)).join(''), '', numberTokens, random)
  return Uint8Array.from(text, letter => letter.charCodeAt(0))
}

// ---- Text ----------------------------------------------------------------------------------------------------------

type TextChange = (text: string, random: Random, donor: string) => string

function mutateText(text: string, donor: string, tokens: readonly string[], random: Random): string {
  let changed = text
  for (let count = random.integer(1, MOST_CHANGES); count > 0; count--) {
    changed = random.chance(0.35)
      ? insertAt(changed, spot(changed, random), random.pick(tokens))
      : random.pick(textChanges)(changed, random, donor)
  }
  const most = Math.max(mostBytes, text.length)
  return changed.length > most ? changed.slice(0, most) : changed
}

function insertAt(text: string, at: number, piece: string, replaced = 0): string {
  return text.slice(0, at) + piece + text.slice(at + replaced)
}

/** Any place, but more often one where something begins or ends. */
function spot(text: string, random: Random): number {
  const at = random.integer(0, text.length)
  if (random.chance(0.4)) return at
  const edge = text.slice(at, at + 80).search(/[\n\t|<>、。，（）]/)
  return edge < 0 ? at : at + edge + random.integer(0, 1)
}

function piece(text: string, random: Random, most: number): {readonly start: number; readonly end: number} {
  const start = spot(text, random)
  return {start, end: Math.min(text.length, start + random.integer(1, most))}
}

const textChanges: readonly TextChange[] = [
  (text, random) => {
    const {start, end} = piece(text, random, 40)
    return insertAt(text, start, '', end - start)
  },
  (text, random) => {
    const {start, end} = piece(text, random, 400)
    return insertAt(text, spot(text, random), text.slice(start, end))
  },
  (text, random) => {
    const {start, end} = piece(text, random, 60)
    return insertAt(
      text,
      start,
      text.slice(start, end).repeat(random.integer(2, random.chance(0.1) ? 400 : 6)),
      end - start
    )
  },
  (text, random, donor) => {
    const {start, end} = piece(donor, random, 2000)
    return insertAt(text, spot(text, random), donor.slice(start, end))
  },
  (text, random, donor) => text.slice(0, spot(text, random)) + donor.slice(spot(donor, random)),
  (text, random) => text.slice(0, spot(text, random)),
  replaceOne(/\d+(?:\.\d+)?/g, random => random.pick(numberTokens)),
  replaceOne(/[\u4E00-\u9FFF]/g, random => String.fromCharCode(random.integer(0x4e00, 0x9fff))),
  replaceOne(/[|\t\n<>（）《》〈〉〔〕。，、：]/g, random =>
    random.pick(['', ' ', '|', '\t', '\n', '(', ')', '，', ',', '　'])
  ),
  onLines((lines, random) => lines.toSpliced(random.integer(0, lines.length), random.integer(1, 3))),
  onLines((lines, random) => {
    const at = random.integer(0, lines.length)
    const moved = lines.slice(at, at + random.integer(1, 5))
    return lines.toSpliced(at, moved.length).toSpliced(random.integer(0, lines.length), 0, ...moved)
  }),
  onLines((lines, random) => {
    const at = random.integer(0, lines.length)
    return lines.toSpliced(at, 2, lines.slice(at, at + 2).join(random.pick(['', ' ', '\t', '|'])))
  }),
  (text, random) =>
    text.replaceAll(
      random.pick(['|', '\t', '\n', '。', '、', '<td']),
      random.pick(['', '|', '\t', '\n\n', ' ', '\r\n'])
    )
]

function onLines(change: (lines: readonly string[], random: Random) => readonly string[]): TextChange {
  return (text, random) => change(text.split('\n'), random).join('\n')
}

/** Replaces the first match behind some place, or the first of all. */
function replaceOne(pattern: RegExp, replacement: (random: Random) => string): TextChange {
  return (text, random) => {
    pattern.lastIndex = random.integer(0, text.length)
    const match = pattern.exec(text)
    pattern.lastIndex = 0
    return match === null ? text : insertAt(text, match.index, replacement(random), match[0].length)
  }
}
