/**
 * Which of a thousand boxes the hashes of a sketch fall into. What lies in a box that is empty in another sketch, that one does not
 * have: so most pairs are known to be far apart without going through their hashes, at a tenth of the time.
 */

import type {Sketch} from './sketch.ts'

/** A bit for each box. */
export type Boxes = Uint32Array

const COUNT = 1024
const WORD = 32

export function boxesOf(sketch: Sketch): Boxes {
  const boxes = new Uint32Array(COUNT / WORD)
  for (const hash of sketch) {
    const box = hash % COUNT
    const word = Math.floor(box / WORD)
    boxes[word] = (boxes[word] ?? 0) | (1 << (box % WORD))
  }
  return boxes
}

/** How many hashes at least are in the one and not in the other. */
export function leastApart(one: Boxes, other: Boxes): number {
  let apart = 0
  for (let word = 0; word < COUNT / WORD; word++) apart += bitsIn((one[word] ?? 0) & ~(other[word] ?? 0))
  return apart
}

/** How many bits of 32 are set: counted in pairs, then in fours, in bytes, and the bytes added up. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
