/** Series of numbers in a text: where they skip, repeat or run backwards. */

export interface Numbered {
  readonly number: number
}

/** A number that does not follow on the one before. */
export interface OutOfSequence<Item extends Numbered> {
  readonly item: Item
  /** Null where the series begins with another number than one. */
  readonly previous: Item | null
  readonly expected: number
  /** Whether the items behind it go on as if it had been the expected one: a misprint, not an item left out. */
  readonly misprint: boolean
}

/**
 * The gaps of a series. A one begins a new series.
 * @param begun the number that stands before the first item, where it is known
 */
export function findOutOfSequence<Item extends Numbered>(
  items: readonly Item[],
  begun: number | null = null
): OutOfSequence<Item>[] {
  const gaps: OutOfSequence<Item>[] = []
  let last = begun
  let previous: Item | null = null
  items.forEach((item, index) => {
    const expected: number = (last ?? 0) + 1
    if (item.number === expected || item.number === 1) last = item.number
    else {
      const misprint: boolean = previous !== null && items[index + 1]?.number === expected + 1
      gaps.push({item, previous, expected, misprint})
      last = misprint ? expected : item.number
    }
    previous = item
  })
  return gaps
}
