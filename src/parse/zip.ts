/**
 * Zip archives, as far as Word and Excel files need them: the list of entries, and single entries inflated with their
 * sizes counted on the way. Nothing is ever written to a disk, so names are only names.
 */

import {Inflate} from 'fflate'
import {LimitExceeded, limits} from './limits.ts'
import {damaged, Refused, unsupported} from './refusal.ts'

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
const END_SIZE = 22
const RECORD_SIZE = 46
const LOCAL_SIZE = 30
const MAX_COMMENT = 0xffff
const ENCRYPTED = 1

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && view(bytes).getUint32(0, true) === LOCAL
}

export class Archive {
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly bytes: Uint8Array
  #inflated = 0

  /**
   * Reads the directory of an archive.
   * @throws Refused where it is cut off, encrypted or ambiguous; LimitExceeded where it has too many entries
   */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.entries = readDirectory(bytes)
  }

  /**
   * The content of an entry; null where there is none of this name.
   * @throws Refused where it is damaged; LimitExceeded where it is larger than the limits, whatever size it declares
   */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name)
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
    const local = view(bytes)
    if (local.getUint32(entry.offset, true) !== LOCAL) throw damaged('压缩目录有误', 'directory of the archive')
    const names = local.getUint16(entry.offset + 26, true) + local.getUint16(entry.offset + 28, true)
    const start = entry.offset + LOCAL_SIZE + names
    if (start + entry.packedSize > bytes.length) throw cutOff()
    return bytes.subarray(start, start + entry.packedSize)
  }
}

function cutOff(): Refused {
  return damaged('压缩内容被截断', 'the archive is cut off')
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const data = view(bytes)
  const end = findEnd(bytes, data)
  const count = data.getUint16(end + 10, true)
  const size = data.getUint32(end + 12, true)
  const declaredStart = data.getUint32(end + 16, true)
  if (count > limits.entries) throw new LimitExceeded('entries')
  // What stands before the archive (a self-extractor, a stray line) moves everything by as much.
  const start = end - size
  const shift = start - declaredStart
  if (start < 0 || shift < 0) throw damaged('压缩目录有误', 'directory of the archive')
  const entries = new Map<string, ZipEntry>()
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + RECORD_SIZE > end || data.getUint32(at, true) !== RECORD)
      throw damaged('压缩目录有误', 'directory of the archive')
    const entry = readRecord(bytes, data, at, shift)
    if (entries.has(entry.name)) throw damaged(`${entry.name} 重复出现`, `${entry.name} occurs twice`)
    if (entry.flags & ENCRYPTED) throw new Refused(unsupported('encrypted'))
    entries.set(entry.name, entry)
    at += entry.record.length
  }
  return entries
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
  const length = RECORD_SIZE + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true)
  const name = new TextDecoder()
    .decode(bytes.subarray(at + RECORD_SIZE, at + RECORD_SIZE + nameLength))
    .replaceAll('\\', '/')
  return {
    name,
    flags: data.getUint16(at + 8, true),
    method: readMethod(data.getUint16(at + 10, true), name),
    checksum: data.getUint32(at + 16, true),
    packedSize: data.getUint32(at + 20, true),
    size: data.getUint32(at + 24, true),
    offset: data.getUint32(at + 42, true) + shift,
    record: bytes.subarray(at, at + length)
  }
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
  return concatenate(chunks, length)
}

export function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
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
