/** How many of a run's sketches hold each hash. */

import {countBefore} from '../../../src/sorted.ts'
import type {Sketch} from './sketch.ts'

export class Frequencies {
  /** Each once, in ascending order. */
  readonly #hashes: Uint32Array
  readonly #counts: Uint32Array

  constructor(sketches: readonly Sketch[]) {
    const hashes = joined(sketches).sort()
    const counts = new Uint32Array(hashes.length)
    let distinct = 0
    for (const hash of hashes) {
      if (distinct === 0 || hash !== hashes[distinct - 1]) hashes[distinct++] = hash
      counts[distinct - 1] = (counts[distinct - 1] ?? 0) + 1
    }
    this.#hashes = hashes.slice(0, distinct)
    this.#counts = counts.slice(0, distinct)
  }

  /** How many different hashes there are. */
  get size(): number {
    return this.#hashes.length
  }

  /** The rank of a hash of one of the sketches among all of them, from 0. */
  rankOf(hash: number): number {
    return countBefore(this.#hashes, known => known < hash)
  }

  /** How many sketches hold the hash of a rank. */
  at(rank: number): number {
    return this.#counts[rank] ?? 0
  }
}

function joined(sketches: readonly Sketch[]): Uint32Array {
  const all = new Uint32Array(sketches.reduce((length, sketch) => length + sketch.length, 0))
  let length = 0
  for (const sketch of sketches) {
    all.set(sketch, length)
    length += sketch.length
  }
  return all
}
