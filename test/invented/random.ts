/** A seeded source of chance: the same seed gives the same report on every machine. */

export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1))
  }

  chance(probability: number): boolean {
    return this.fraction() < probability
  }

  /** @throws RangeError where there is nothing to pick from */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.integer(0, items.length - 1)]
    if (item === undefined) throw new RangeError('Nothing to pick from')
    return item
  }

  /** As many different items as asked for, in their own order. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const chosen = new Set(this.shuffled(items.map((_, index) => index)).slice(0, count))
    return items.filter((_, index) => chosen.has(index))
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const keys = items.map((item, index) => ({item, index, key: this.fraction()}))
    return keys.sort((left, right) => left.key - right.key || left.index - right.index).map(({item}) => item)
  }
}
