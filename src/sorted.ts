/** Looking things up by halving. */

/**
 * The first whole number for which a condition holds that holds from there on; found by halving.
 * @param length where to stop looking; the answer where the condition holds for none before
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * How many items at the front of a sorted list fulfil a condition that holds up to a place and not behind it.
 * @param length of the part of the list that is sorted; the whole of it where it is left out
 */
export function countBefore<Item>(
  sorted: ArrayLike<Item>,
  isBefore: (item: Item) => boolean,
  length = sorted.length
): number {
  return firstWhere(length, index => {
    const item = sorted[index]
    return item === undefined || !isBefore(item)
  })
}
