/**
 * How many items at the front of a sorted list fulfil a condition that holds up to a place and not behind it; found by
 * halving.
 * @param length of the part of the list that is sorted; the whole of it where it is left out
 */
export function countBefore<Item>(
  sorted: ArrayLike<Item>,
  isBefore: (item: Item) => boolean,
  length = sorted.length
): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = sorted[middle]
    if (item !== undefined && isBefore(item)) low = middle + 1
    else high = middle
  }
  return low
}
