/** Many short lists of whole numbers in one piece of memory: as arrays of their own they would take several times of it. */

export class Lists {
  readonly #items: Uint32Array
  /** Where each list begins, and where the last one ends. */
  readonly #starts: Uint32Array

  private constructor(items: Uint32Array, starts: Uint32Array) {
    this.#items = items
    this.#starts = starts
  }

  static from(lists: readonly Uint32Array[]): Lists {
    const starts = new Uint32Array(lists.length + 1)
    for (const [index, {length}] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + length
    const items = new Uint32Array(starts[lists.length] ?? 0)
    for (const [index, list] of lists.entries()) items.set(list, starts[index])
    return new Lists(items, starts)
  }

  of(index: number): Uint32Array {
    return this.#items.subarray(this.#starts[index], this.#starts[index + 1])
  }

  /**
   * For each number, the lists that hold it, in order.
   * @param count one more than the greatest number
   */
  holders(count: number): Lists {
    const starts = new Uint32Array(count + 1)
    for (const item of this.#items) starts[item + 1] = (starts[item + 1] ?? 0) + 1
    for (let item = 0; item < count; item++) starts[item + 1] = (starts[item + 1] ?? 0) + (starts[item] ?? 0)
    const ends = starts.slice(0, count)
    const holders = new Uint32Array(this.#items.length)
    for (let index = 0; index + 1 < this.#starts.length; index++) {
      for (const item of this.of(index)) {
        const end = ends[item] ?? 0
        holders[end] = index
        ends[item] = end + 1
      }
    }
    return new Lists(holders, starts)
  }
}
