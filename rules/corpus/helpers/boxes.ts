/**
 * Which of a thousand boxes the hashes of each sketch fall into. What lies in a box that is empty in another sketch, that one does not
 * have: so most pairs are known to be far apart without going through their hashes, at a tenth of the time.
 */

import type {Sketch} from './sketch.ts'

const COUNT = 1024
const WORD = 32
const WORDS = COUNT / WORD

export class Boxes {
  /** A bit for each box, in some words for each sketch. */
  readonly #words: Uint32Array

  constructor(sketches: readonly Sketch[]) {
    this.#words = new Uint32Array(sketches.length * WORDS)
    for (const [index, sketch] of sketches.entries()) {
      for (const hash of sketch) {
        const box = hash % COUNT
        const word = index * WORDS + Math.floor(box / WORD)
        this.#words[word] = (this.#words[word] ?? 0) | (1 << (box % WORD))
      }
    }
  }

  /** How many hashes at least are in the one sketch and not in the other, both by index. */
  leastApart(one: number, other: number): number {
    const words = this.#words
    let apart = 0
    for (let word = 0; word < WORDS; word++) {
      apart += bitsIn((words[one * WORDS + word] ?? 0) & ~(words[other * WORDS + word] ?? 0))
    }
    return apart
  }
}

/** How many bits of 32 are set: counted in pairs, then in fours, in bytes, and the bytes added up. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
