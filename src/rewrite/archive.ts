/** An archive written again with some parts changed or added; all others are copied as they are stored. */

import {deflateSync} from 'fflate'
import {concatenate, viewOf} from '../binary.ts'
import {type Archive, crc32, type ZipEntry} from '../parse/containers/zip.ts'

/** A file ready to be written. */
interface Stored {
  readonly name: Uint8Array
  readonly flags: number
  readonly method: number
  readonly time: number
  readonly date: number
  readonly checksum: number
  readonly packed: Uint8Array
  readonly size: number
}

const UTF8_NAME = 0x0800
const VERSION = 20
/** The first day that zip knows: new parts carry no time, so that the same input gives the same bytes. */
const FIRST_DAY = 0x21

/** @param changed by name; a name that the archive does not have is added at its end */
export function rewriteArchive(archive: Archive, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const kept = [...archive.entries.values()].map(entry => {
    const content = changed.get(entry.name)
    return content ? pack(entry.name, content) : keep(archive, entry)
  })
  const added = [...changed]
    .filter(([name]) => !archive.entries.has(name))
    .map(([name, content]) => pack(name, content))
  return write([...kept, ...added])
}

function pack(name: string, content: Uint8Array): Stored {
  return {
    name: new TextEncoder().encode(name),
    flags: UTF8_NAME,
    method: 8,
    time: 0,
    date: FIRST_DAY,
    checksum: crc32(content),
    packed: deflateSync(content),
    size: content.length
  }
}

function keep(archive: Archive, entry: ZipEntry): Stored {
  const record = viewOf(entry.record)
  return {
    name: entry.record.subarray(46, 46 + record.getUint16(28, true)),
    flags: entry.flags & UTF8_NAME,
    method: entry.method,
    time: record.getUint16(12, true),
    date: record.getUint16(14, true),
    checksum: entry.checksum,
    packed: archive.packed(entry),
    size: entry.size
  }
}

function write(files: readonly Stored[]): Uint8Array {
  const locals: Uint8Array[] = []
  const records: Uint8Array[] = []
  let offset = 0
  for (const file of files) {
    const local = header(0x04034b50, 30, file)
    locals.push(local, file.packed)
    records.push(header(0x02014b50, 46, file, offset))
    offset += local.length + file.packed.length
  }
  const size = records.reduce((sum, record) => sum + record.length, 0)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, files.length, true)
  end.setUint16(10, files.length, true)
  end.setUint32(12, size, true)
  end.setUint32(16, offset, true)
  return concatenate([...locals, ...records, new Uint8Array(end.buffer)])
}

/** The header before a file (30 bytes) or its record in the directory (46 bytes): the same fields, two bytes further in the latter. */
function header(signature: number, length: 30 | 46, file: Stored, offset = 0): Uint8Array {
  const bytes = new Uint8Array(length + file.name.length)
  const view = new DataView(bytes.buffer)
  const shift = length === 46 ? 2 : 0
  view.setUint32(0, signature, true)
  if (shift > 0) view.setUint16(4, VERSION, true)
  view.setUint16(4 + shift, VERSION, true)
  view.setUint16(6 + shift, file.flags, true)
  view.setUint16(8 + shift, file.method, true)
  view.setUint16(10 + shift, file.time, true)
  view.setUint16(12 + shift, file.date, true)
  view.setUint32(14 + shift, file.checksum, true)
  view.setUint32(18 + shift, file.packed.length, true)
  view.setUint32(22 + shift, file.size, true)
  view.setUint16(26 + shift, file.name.length, true)
  if (shift > 0) view.setUint32(42, offset, true)
  bytes.set(file.name, length)
  return bytes
}
