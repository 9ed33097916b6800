/**
 * Zip archives, as far as Word and Excel files need them: the list of entries, and single entries inflated with their
 * sizes counted on the way. Nothing is ever written to a disk, so names are only names.
 */

import {Inflate} from 'fflate'
import {concatenate, viewOf} from '../../binary.ts'
import type {Span} from '../../source.ts'
import {ElementBudget, LimitExceeded, limits} from '../limits.ts'
import {damaged, Refused, unsupported} from '../refusal.ts'

export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly flags: number
  readonly checksum: number
  readonly packedSize: number
  /** As declared; never trusted. */
  readonly size: number
  /** Where the entry's local header begins. */
  readonly offset: number
  /** Its record in the central directory, byte for byte. */
  readonly record: Uint8Array
}

const END = 0x06054b50
const RECORD = 0x02014b50
const LOCAL = 0x04034b50
const END64 = 0x06064b50
const LOCATOR = 0x07064b50
const END_SIZE = 22
const END64_SIZE = 56
const LOCATOR_SIZE = 20
const RECORD_SIZE = 46
const LOCAL_SIZE = 30
const MAX_COMMENT = 0xffff
const ENCRYPTED = 1
const EXTRA64 = 1
const FULL = 0xffffffff

export class Archive {
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly bytes: Uint8Array
  /** Of the elements of all its parts. */
  readonly budget = new ElementBudget()
  /** By the name in lower case: the names of parts do not differ in case. */
  readonly #folded: ReadonlyMap<string, ZipEntry>
  #inflated = 0

  /**
   * Reads the directory of an archive.
   * @throws Refused where it is cut off, encrypted or ambiguous; LimitExceeded where it has too many entries
   */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.entries = readDirectory(bytes)
    this.#folded = new Map(Array.from(this.entries.values(), entry => [entry.name.toLowerCase(), entry]))
  }

  /** The entry of a name, whatever the case of its letters; that of the very name where there is one. */
  find(name: string): ZipEntry | null {
    return this.entries.get(name) ?? this.#folded.get(name.toLowerCase()) ?? null
  }

  /**
   * The content of an entry; null where there is none of this name.
   * @throws Refused where it is damaged; LimitExceeded where it is larger than the limits, whatever size it declares
   */
  read(name: string): Uint8Array | null {
    const entry = this.find(name)
    if (!entry) return null
    const packed = this.packed(entry)
    const room = Math.min(limits.partBytes, limits.totalBytes - this.#inflated)
    const content = entry.method === 0 ? packed : inflate(packed, room)
    if (content.length > room) throw new LimitExceeded('partBytes')
    if (content.length !== entry.size || crc32(content) !== entry.checksum)
      throw damaged(`${name} 校验不符`, `checksum of ${name}`)
    this.#inflated += content.length
    return content
  }

  /** The bytes of an entry as they are stored. */
  packed(entry: ZipEntry): Uint8Array {
    const {bytes} = this
    if (entry.offset + LOCAL_SIZE > bytes.length) throw cutOff()
    const local = viewOf(bytes)
    if (local.getUint32(entry.offset, true) !== LOCAL) throw wrongDirectory()
    const names = local.getUint16(entry.offset + 26, true) + local.getUint16(entry.offset + 28, true)
    const start = entry.offset + LOCAL_SIZE + names
    if (start + entry.packedSize > bytes.length) throw cutOff()
    return bytes.subarray(start, start + entry.packedSize)
  }
}

function cutOff(): Refused {
  return damaged('压缩内容被截断', 'the archive is cut off')
}

/** Where the directory is, as the end record has it. */
interface DirectoryPlace {
  readonly count: number
  readonly size: number
  readonly start: number
  /** Where what follows the directory begins. */
  readonly end: number
}

function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const data = viewOf(bytes)
  const {count, size, start: declaredStart, end} = findDirectory(bytes, data)
  if (count > limits.entries) throw new LimitExceeded('entries')
  // What stands before the archive (a self-extractor, a stray line) moves everything by as much.
  const start = end - size
  const shift = start - declaredStart
  if (start < 0 || shift < 0) throw wrongDirectory()
  const entries = new Map<string, ZipEntry>()
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + RECORD_SIZE > end || data.getUint32(at, true) !== RECORD) throw wrongDirectory()
    const entry = readRecord(bytes, data, at, shift)
    if (entries.has(entry.name)) throw damaged(`${entry.name} 重复出现`, `${entry.name} occurs twice`)
    if (entry.flags & ENCRYPTED) throw new Refused(unsupported('encrypted'))
    entries.set(entry.name, entry)
    at += entry.record.length
  }
  // A count that is too small would leave the last entries to programs that go by the size, and to nobody here.
  if (at !== end) throw wrongDirectory()
  return entries
}

function wrongDirectory(): Refused {
  return damaged('压缩目录有误', 'directory of the archive')
}

/** By the end record, or by the ZIP64 one before it, which some programs write into small archives too. */
function findDirectory(bytes: Uint8Array, data: DataView): DirectoryPlace {
  const end = findEnd(bytes, data)
  const locator = end - LOCATOR_SIZE
  if (locator < END64_SIZE || data.getUint32(locator, true) !== LOCATOR) {
    return {
      count: data.getUint16(end + 10, true),
      size: data.getUint32(end + 12, true),
      start: data.getUint32(end + 16, true),
      end
    }
  }
  // Directly before its locator, wherever it says that it is.
  const at = locator - END64_SIZE
  if (data.getUint32(at, true) !== END64) throw wrongDirectory()
  return {count: long(data, at + 32), size: long(data, at + 40), start: long(data, at + 48), end: at}
}

/** Eight bytes. What is larger than an archive can be here is as good as endless. */
function long(data: DataView, at: number): number {
  return data.getUint32(at, true) + data.getUint32(at + 4, true) * 2 ** 32
}

/** The end record stands last, before a comment of at most 64 KB. */
function findEnd(bytes: Uint8Array, data: DataView): number {
  for (let at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - MAX_COMMENT); at--) {
    if (data.getUint32(at, true) === END) return at
  }
  throw cutOff()
}

function readRecord(bytes: Uint8Array, data: DataView, at: number, shift: number): ZipEntry {
  const nameLength = data.getUint16(at + 28, true)
  const extraLength = data.getUint16(at + 30, true)
  const length = RECORD_SIZE + nameLength + extraLength + data.getUint16(at + 32, true)
  const extra = at + RECORD_SIZE + nameLength
  if (extra + extraLength > bytes.length) throw cutOff()
  const name = new TextDecoder().decode(bytes.subarray(at + RECORD_SIZE, extra)).replaceAll('\\', '/')
  const [size = 0, packedSize = 0, offset = 0] = longFields(data, [at + 24, at + 20, at + 42], {
    start: extra,
    end: extra + extraLength
  })
  return {
    name,
    flags: data.getUint16(at + 8, true),
    method: readMethod(data.getUint16(at + 10, true), name),
    checksum: data.getUint32(at + 16, true),
    packedSize,
    size,
    offset: offset + shift,
    record: bytes.subarray(at, at + length)
  }
}

/** Four bytes each; those that are full stand, in this order, in the ZIP64 extra field. */
function longFields(data: DataView, places: readonly number[], extra: Span): number[] {
  let field = extra.start
  while (field + 4 <= extra.end && data.getUint16(field, true) !== EXTRA64) field += 4 + data.getUint16(field + 2, true)
  let next = field + 4
  return places.map(place => {
    const value = data.getUint32(place, true)
    if (value !== FULL) return value
    if (next + 8 > extra.end) throw wrongDirectory()
    next += 8
    return long(data, next - 8)
  })
}

function readMethod(method: number, name: string): number {
  if (method === 0 || method === 8) return method
  throw damaged(`${name} 的压缩方式不能识别`, `${name} is packed in an unknown way`)
}

/** Small enough that even the highest possible ratio (about 1,030) stays within bounds between two counts. */
const CHUNK = 8192

function inflate(packed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate(chunk => {
    chunks.push(chunk)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length || at === 0; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
      if (length > most) break
    }
  } catch {
    throw damaged('压缩内容不能展开', 'packed content')
  }
  if (length > most) throw new LimitExceeded('partBytes')
  return concatenate(chunks)
}

const table = Uint32Array.from({length: 256}, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** The checksum that zip uses. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
