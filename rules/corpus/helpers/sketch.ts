/**
 * A small likeness of a text: the least of the hashes of all its runs of characters. From two of them the share of runs
 * that the texts have in common can be determined to a few per cent, without either text.
 */

import {countBefore} from '../../../src/sorted.ts'

/** The least hashes in ascending order, at most {@link SIZE}. */
export type Sketch = Uint32Array

/** Shorter texts are too like each other by their nature. */
const SHORTEST = 120
const RUN = 10
const SIZE = 256
const HASH_BYTES = 4

/** How many hashes there are: they are whole numbers below it. */
export const HASHES = 2 ** 32

/** @returns null for a text too short to be determined from others */
export function sketch(text: string): Sketch | null {
  if (text.length < SHORTEST) return null
  // Once these are the least of a long text, hardly a hash is less than the greatest of them.
  const least = new Uint32Array(SIZE)
  let count = 0
  for (let index = 0; index + RUN <= text.length; index++) {
    const hash = hashOf(text, index, index + RUN)
    if (count === SIZE && hash >= (least[SIZE - 1] ?? 0)) continue
    const place = countBefore(least, known => known < hash, count)
    if (place < count && least[place] === hash) continue
    least.copyWithin(place + 1, place, Math.min(count, SIZE - 1))
    least[place] = hash
    if (count < SIZE) count++
  }
  return least.slice(0, count)
}

/** A sketch as short text, four bytes a hash in base64: as numbers, those of ten thousand reports would take most of the memory. */
export function pack(hashes: Sketch): string {
  const bytes = new DataView(new ArrayBuffer(hashes.length * HASH_BYTES))
  for (const [index, hash] of hashes.entries()) bytes.setUint32(index * HASH_BYTES, hash)
  return btoa(String.fromCharCode(...new Uint8Array(bytes.buffer)))
}

/** Reads what {@link pack} wrote. */
export function unpack(text: string): Sketch {
  const letters = atob(text)
  const bytes = new DataView(new ArrayBuffer(letters.length))
  for (let index = 0; index < letters.length; index++) bytes.setUint8(index, letters.charCodeAt(index))
  const hashes = new Uint32Array(letters.length / HASH_BYTES)
  for (let index = 0; index < hashes.length; index++) hashes[index] = bytes.getUint32(index * HASH_BYTES)
  return hashes
}

/** FNV-1a over UTF-16 units, as an unsigned 32-bit integer, its bits mixed so that its order is no order of texts. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/**
 * The share of the runs of both texts that both have (Jaccard), estimated from the hashes of their sketches: 0 to 1.
 * @param least the share from which it matters: where it is below, 0 may be given instead
 */
export function likeness(left: Sketch, right: Sketch, least = 0): number {
  const most = Math.floor((1 - least) * SIZE)
  let shared = 0
  let seen = 0
  let here = 0
  let there = 0
  while (seen < SIZE && here < left.length && there < right.length) {
    const a = left[here] ?? 0
    const b = right[there] ?? 0
    if (a === b) shared++
    if (a <= b) here++
    if (b <= a) there++
    seen++
    if (seen - shared > most) return 0
  }
  const rest = left.length - here + right.length - there
  seen = Math.min(SIZE, seen + rest)
  return seen === 0 || seen - shared > most ? 0 : shared / seen
}
