/**
 * Finds the most alike of many texts by their sketches without comparing each with each: ten thousand reports make a
 * hundred million pairs.
 *
 * Two sketches of which a share is equal have one of their rarest hashes in common: of the hashes of each, put in order of
 * rarity, as many from the front as leave fewer than that share. Only texts that meet there are compared.
 */

import {Boxes} from './boxes.ts'
import {Frequencies} from './frequencies.ts'
import {Lists} from './lists.ts'
import {HASHES, likeness, type Sketch} from './sketch.ts'

export interface Sketched<Owner> {
  readonly owner: Owner
  readonly sketch: Sketch
}

export interface Neighbour<Owner> {
  readonly owner: Owner
  /** From 0 to 1. */
  readonly share: number
}

/** How many more are looked at for a nearer one, once one is near enough: of a hundred copies any will do as the example. */
const LOOK_FURTHER = 16

export class Neighbours<Owner> {
  readonly #texts: readonly Sketched<Owner>[]
  readonly #least: number
  readonly #boxes: Boxes
  /** Of each text, by index, the ranks of its rarest hashes. */
  readonly #fronts: Lists
  /** Of each rank, the texts in whose front it stands, by index. */
  readonly #holders: Lists
  /** For each text, by index, the number of the question in which it was last looked at. */
  readonly #seen: Uint32Array
  #question = 0

  /** @param least the share from which two texts are near, above 0 and up to 1 */
  constructor(texts: readonly Sketched<Owner>[], least: number) {
    this.#texts = texts
    this.#least = least
    this.#seen = new Uint32Array(texts.length)
    const sketches = texts.map(({sketch}) => sketch)
    const frequencies = new Frequencies(sketches)
    this.#boxes = new Boxes(sketches)
    this.#fronts = Lists.from(sketches.map(sketch => frontOf(sketch, frequencies, least)))
    this.#holders = this.#fronts.holders(frequencies.size)
  }

  /**
   * The nearest of the texts that are near; of equally near ones the first. Null where none is.
   * @param asked the text, by its index
   */
  nearest(asked: number, isOther: (owner: Owner) => boolean): Neighbour<Owner> | null {
    const text = this.#texts[asked]
    if (text === undefined) return null
    const question = ++this.#question
    let nearest: (Neighbour<Owner> & {readonly index: number}) | null = null
    let further = 0
    for (const rank of this.#fronts.of(asked)) {
      for (const index of this.#holders.of(rank)) {
        const other = this.#texts[index]
        if (other === undefined || this.#seen[index] === question) continue
        this.#seen[index] = question
        if (!isOther(other.owner)) continue
        const share = this.#mayBeNear(asked, index) ? likeness(text.sketch, other.sketch, this.#least) : 0
        if (nearest !== null) further += 1
        const isNearer = nearest === null || share > nearest.share || (share === nearest.share && index < nearest.index)
        if (share >= this.#least && isNearer) nearest = {owner: other.owner, share, index}
        if (further === LOOK_FURTHER) return nearest
      }
    }
    return nearest
  }

  /** False where they have less in common than the least share of the one, let alone of both. */
  #mayBeNear(asked: number, index: number): boolean {
    const length = this.#texts[asked]?.sketch.length ?? 0
    return length - this.#boxes.leastApart(asked, index) >= this.#least * length
  }
}

/** The ranks of the rarest hashes of a sketch, as many as it takes so that two sketches with the least share in common meet in one of them. */
function frontOf(sketch: Sketch, frequencies: Frequencies, least: number): Uint32Array {
  // As one number each, which sorts without a function: the frequency before the rank.
  const byRarity = Float64Array.from(sketch, hash => {
    const rank = frequencies.rankOf(hash)
    return frequencies.at(rank) * HASHES + rank
  }).sort()
  const length = sketch.length - Math.ceil(least * sketch.length) + 1
  return Uint32Array.from(byRarity.subarray(0, length), key => key % HASHES)
}
