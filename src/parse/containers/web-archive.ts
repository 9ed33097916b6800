/** A page with what belongs to it in one file (.mht, .mhtml): MIME, of which the first HTML part is the page (RFC 2557). */

import {damaged, type Refused} from '../refusal.ts'
import {parameterOf} from './mime.ts'

export interface WebPage {
  /** Decoded from base64 or quoted-printable, in the encoding of the page. */
  readonly bytes: Uint8Array
  /** As the header has it; null where it says none. */
  readonly charset: string | null
}

const MOST_DEPTH = 8

/**
 * The page of an archive.
 * @throws Refused where there is none
 */
export function archivedPageOf(bytes: Uint8Array): WebPage {
  const page = findPage(bytes, 0)
  if (page === null) throw damaged('单文件网页里没有网页', 'the web archive holds no page')
  return page
}

function findPage(bytes: Uint8Array, depth: number): WebPage | null {
  if (depth > MOST_DEPTH) return null
  const {fields, body} = splitHeader(bytes)
  const type = fields.get('content-type') ?? 'text/plain'
  const media = type.split(';', 1).join('').trim().toLowerCase()
  if (media.startsWith('multipart/')) return findInParts(body, type, media, depth)
  if (media !== 'text/html' && media !== 'application/xhtml+xml') return null
  const encoding = (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  return {bytes: decodeTransfer(body, encoding), charset: parameterOf(type, 'charset')}
}

/**
 * The first page among the parts, which is what browsers show.
 * @throws Refused where another program would show another one
 */
function findInParts(body: Uint8Array, type: string, media: string, depth: number): WebPage | null {
  const boundary = parameterOf(type, 'boundary')
  if (boundary === null) return null
  const start = parameterOf(type, 'start')
  let found: WebPage | null = null
  for (const part of partsOf(body, boundary)) {
    if (found !== null && start === null && media !== 'multipart/alternative') break
    const isStart = start !== null && splitHeader(part).fields.get('content-id') === start
    const page: WebPage | null = found === null || media === 'multipart/alternative' ? findPage(part, depth + 1) : null
    if (found !== null && (page !== null || isStart)) throw ambiguous()
    found ??= page
    if (found !== null && isStart) break
  }
  return found
}

function ambiguous(): Refused {
  return damaged(
    '单文件网页里有几个网页，不能确定显示哪一个',
    'it is not certain which page of the web archive is shown'
  )
}

/**
 * Header fields by their names in lower case, lines that go on joined.
 * @throws Refused where a field that says how to read the content stands there twice
 */
function splitHeader(bytes: Uint8Array): {readonly fields: ReadonlyMap<string, string>; readonly body: Uint8Array} {
  const fields = new Map<string, string>()
  let last = ''
  let at = 0
  while (at < bytes.length) {
    const end = lineEnd(bytes, at)
    const line = latin(bytes.subarray(at, end.text))
    at = end.next
    if (line.trim() === '' && fields.size === 0) continue
    if (line.trim() === '') break
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last !== '') fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      if (last.startsWith('content-') && fields.has(last)) throw damaged(`${last} 出现两次`, `${last} occurs twice`)
      fields.set(last, line.slice(colon + 1).trim())
    }
  }
  return {fields, body: bytes.subarray(at)}
}

/** What stands between lines that begin with the boundary. */
function* partsOf(bytes: Uint8Array, boundary: string): Generator<Uint8Array> {
  const mark = `--${boundary}`
  let start = -1
  for (let at = 0; at < bytes.length; ) {
    const end = lineEnd(bytes, at)
    const isMark = end.text - at >= mark.length && latin(bytes.subarray(at, at + mark.length)) === mark
    if (isMark) {
      if (start >= 0) yield bytes.subarray(start, at)
      start = end.next
    }
    at = end.next
  }
  if (start >= 0 && start < bytes.length) yield bytes.subarray(start)
}

function lineEnd(bytes: Uint8Array, from: number): {readonly text: number; readonly next: number} {
  const feed = bytes.indexOf(0x0a, from)
  if (feed < 0) return {text: bytes.length, next: bytes.length}
  return {text: bytes[feed - 1] === 0x0d && feed > from ? feed - 1 : feed, next: feed + 1}
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'base64') return decodeBase64(bytes)
  return encoding === 'quoted-printable' ? decodeQuoted(bytes) : bytes
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sextets = new Map(Array.from(alphabet, (letter, index) => [letter.charCodeAt(0), index]))

/** The platform's own decoder is not there in every place where this runs. */
function decodeBase64(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(Math.floor((bytes.length * 3) / 4))
  let length = 0
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    const sextet = sextets.get(byte)
    if (sextet === undefined) continue
    held = ((held << 6) | sextet) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    decoded[length++] = (held >> bits) & 0xff
  }
  return decoded.subarray(0, length)
}

/** `=E4` is a byte, `=` at the end of a line joins it to the next. */
function decodeQuoted(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    const escaped = byte === EQUALS ? escapedAt(bytes, at) : {byte, next: at + 1}
    if (escaped.byte !== null) decoded[length++] = escaped.byte
    at = escaped.next
  }
  return decoded.subarray(0, length)
}

const EQUALS = 0x3d
const FEED = 0x0a
const RETURN = 0x0d

/** What an equals sign stands for, null for nothing; itself where it stands for nothing that is known. */
function escapedAt(bytes: Uint8Array, at: number): {readonly byte: number | null; readonly next: number} {
  const [high, low] = [hexDigit(bytes[at + 1]), hexDigit(bytes[at + 2])]
  if (high !== null && low !== null) return {byte: high * 16 + low, next: at + 3}
  if (bytes[at + 1] === RETURN) return {byte: null, next: at + (bytes[at + 2] === FEED ? 3 : 2)}
  if (bytes[at + 1] === FEED) return {byte: null, next: at + 2}
  return {byte: EQUALS, next: at + 1}
}

function hexDigit(byte: number | undefined): number | null {
  const digit = Number.parseInt(String.fromCharCode(byte ?? 0), 16)
  return Number.isNaN(digit) ? null : digit
}
