/**
 * Finds the most alike of many texts by their sketches without comparing each with each: ten thousand reports make a
 * hundred million pairs.
 *
 * Two sketches of which a share is equal have one of their rarest hashes in common: of the hashes of each, put in order of
 * rarity, as many from the front as leave fewer than that share. Only texts that meet there are compared.
 */

import {addTo, type Group} from '../../../src/grouping.ts'
import {type Boxes, boxesOf, leastApart} from './boxes.ts'
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
  readonly #fronts: ReadonlyMap<Sketched<Owner>, readonly number[]>
  /** By index. */
  readonly #boxes: readonly Boxes[]
  /** By hash, the texts in whose front it stands, by index. */
  readonly #holders = new Map<number, Group<number>>()
  /** For each text, by index, the number of the question in which it was last looked at. */
  readonly #seen: Uint32Array
  #question = 0

  /** @param least the share from which two texts are near, above 0 and up to 1 */
  constructor(texts: readonly Sketched<Owner>[], least: number) {
    this.#texts = texts
    this.#least = least
    this.#seen = new Uint32Array(texts.length)
    const frequency = new Map<number, number>()
    for (const {sketch} of texts) {
      for (const hash of sketch) frequency.set(hash, (frequency.get(hash) ?? 0) + 1)
    }
    this.#boxes = texts.map(({sketch}) => boxesOf(sketch))
    this.#fronts = new Map(texts.map(text => [text, frontOf(text.sketch, frequency, least)]))
    for (const [index, text] of texts.entries()) {
      for (const hash of this.#fronts.get(text) ?? []) addTo(this.#holders, hash, index)
    }
  }

  /**
   * The nearest of the texts that are near; of equally near ones the first. Null where none is.
   * @param text one of the texts
   */
  nearest(text: Sketched<Owner>, isOther: (owner: Owner) => boolean): Neighbour<Owner> | null {
    const question = ++this.#question
    const boxes = boxesOf(text.sketch)
    let nearest: (Neighbour<Owner> & {readonly index: number}) | null = null
    let further = 0
    for (const hash of this.#fronts.get(text) ?? []) {
      for (const index of this.#holders.get(hash) ?? []) {
        const other = this.#texts[index]
        if (other === undefined || this.#seen[index] === question) continue
        this.#seen[index] = question
        if (!isOther(other.owner)) continue
        const share = this.#mayBeNear(text.sketch, boxes, index) ? likeness(text.sketch, other.sketch, this.#least) : 0
        if (nearest !== null) further += 1
        const isNearer = nearest === null || share > nearest.share || (share === nearest.share && index < nearest.index)
        if (share >= this.#least && isNearer) nearest = {owner: other.owner, share, index}
        if (further === LOOK_FURTHER) return nearest
      }
    }
    return nearest
  }

  /** False where they have less in common than the least share of the one, let alone of both. */
  #mayBeNear({length}: Sketch, boxes: Boxes, index: number): boolean {
    const others = this.#boxes[index]
    return others === undefined || length - leastApart(boxes, others) >= this.#least * length
  }
}

/** The rarest hashes of a sketch, as many as it takes so that two sketches with the least share in common meet in one of them. */
function frontOf(sketch: Sketch, frequency: ReadonlyMap<number, number>, least: number): readonly number[] {
  // As one number each, which sorts without a function: the frequency before the hash.
  const byRarity = Float64Array.from(sketch, hash => (frequency.get(hash) ?? 0) * HASHES + hash).sort()
  return Array.from(byRarity.subarray(0, sketch.length - Math.ceil(least * sketch.length) + 1), key => key % HASHES)
}
