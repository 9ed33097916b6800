/**
 * The name of a finding that outlives edits elsewhere in the report: a hash of rule, message, place and data, and of no
 * line number. Waivers and “what is new since last time” hold on to it, so the way it is made must not change.
 */

import type {Diagnostic} from '../../diagnostic.ts'
import type {Data, Value} from '../../words.ts'

/** What makes a finding the same finding. */
export interface FingerprintParts {
  readonly rule: string
  readonly messageId: string
  readonly place: string
  readonly data: Data
}

/**
 * One fingerprint for each identity, in the given order (that of the text). The first of several equal ones has the bare
 * fingerprint and the next ones an ordinal, so that all differ.
 */
export function fingerprints(identities: readonly FingerprintParts[]): string[] {
  const seen = new Map<string, number>()
  return identities.map(identity => {
    const key = identityKey(identity)
    const ordinal = (seen.get(key) ?? 0) + 1
    seen.set(key, ordinal)
    return hash64(ordinal === 1 ? key : `${key}#${ordinal}`)
  })
}

/** Whether a finding is the one with this data at its place: what tells what it is on, in whatever language it is worded. */
export function hasData({fingerprint, rule, messageId, location}: Diagnostic, data: Data): boolean {
  return fingerprints([{rule, messageId, place: location.place, data}])[0] === fingerprint
}

function identityKey({rule, messageId, place, data}: FingerprintParts): string {
  const fields = Object.keys(data)
    .sort()
    .map(name => [name, plainValue(data[name])])
  return JSON.stringify([rule, messageId, place, fields])
}

/** Words count by their Chinese: a report has the same fingerprints in every language. */
function plainValue(value: Value | undefined): string {
  return typeof value === 'object' ? value.zh : String(value)
}

const PRIME = 0x1b3

/**
 * FNV-1a with 64 bits over the UTF-16 units of the text, low byte first, as 16 hexadecimal digits. Kept in two halves of 32
 * bits, because the core runs where there is no `node:crypto`. It tells findings apart and protects against nothing.
 */
export function hash64(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let index = 0; index < text.length * 2; index++) {
    const unit = text.charCodeAt(index >> 1)
    low ^= index % 2 === 0 ? unit & 0xff : unit >> 8
    // Times the prime 2^40 + 0x1b3, by halves of the low half: whole numbers of 32 bits are what V8 is fast at.
    const right = (low & 0xffff) * PRIME
    const left = (low >>> 16) * PRIME + (right >>> 16)
    high = (Math.imul(high, PRIME) + (left >>> 16) + (low << 8)) | 0
    low = (left << 16) | (right & 0xffff)
  }
  return hexadecimal(high) + hexadecimal(low)
}

function hexadecimal(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0')
}
