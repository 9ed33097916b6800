/** The tokens of an RTF file: groups, control words, bytes. */

import {isDigit} from '../../text.ts'

export type RtfToken =
  | {readonly kind: 'open'}
  | {readonly kind: 'close'}
  /** A byte of text, literal or as `\'hh`. */
  | {readonly kind: 'byte'; readonly byte: number}
  | {readonly kind: 'word'; readonly name: string; readonly value: number | null}

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
/** No control word is longer; what goes on is cut, so that it is an unknown one. */
const MOST_LETTERS = 32

/** Reads a file token by token. Binary content (`\bin`) is passed over. */
export function* tokensOf(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at++] ?? 0
    if (byte === OPEN) yield {kind: 'open'}
    else if (byte === CLOSE) yield {kind: 'close'}
    else if (byte === BACKSLASH) {
      const {token, end} = readControl(bytes, at)
      at = end
      if (token !== null) yield token
    } else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield {kind: 'byte', byte}
  }
}

function readControl(bytes: Uint8Array, start: number): {readonly token: RtfToken | null; readonly end: number} {
  const first = bytes[start] ?? 0
  if (first === 0x27) return readHex(bytes, start + 1)
  if (!isLetter(first)) return {token: symbolToken(first), end: start + 1}
  let at = start
  while (isLetter(bytes[at] ?? 0)) at++
  const name = String.fromCharCode(...bytes.subarray(start, Math.min(at, start + MOST_LETTERS)))
  let sign = 1
  if (bytes[at] === 0x2d && isDigit(bytes[at + 1] ?? 0)) {
    sign = -1
    at++
  }
  let value: number | null = null
  while (isDigit(bytes[at] ?? 0)) value = Math.min((value ?? 0) * 10 + (bytes[at++] ?? 0) - 0x30, 0x7fffffff)
  if (bytes[at] === 0x20) at++
  if (name === 'bin') return {token: null, end: at + Math.max(value ?? 0, 0)}
  return {token: {kind: 'word', name, value: value === null ? null : sign * value}, end: at}
}

function readHex(bytes: Uint8Array, at: number): {readonly token: RtfToken | null; readonly end: number} {
  const byte = Number.parseInt(String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0), 16)
  return Number.isNaN(byte) ? {token: null, end: at} : {token: {kind: 'byte', byte}, end: at + 2}
}

/** What stands for itself behind a backslash, and the few signs that mean something. */
function symbolToken(code: number): RtfToken {
  if (code === BACKSLASH || code === OPEN || code === CLOSE) return {kind: 'byte', byte: code}
  if (code === 0x0a || code === 0x0d) return {kind: 'word', name: 'par', value: null}
  return {kind: 'word', name: String.fromCharCode(code), value: null}
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}
