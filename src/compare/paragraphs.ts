/** Which paragraphs of two texts answer to each other, however lines and paragraphs are broken. */

import {diffArrays} from 'diff'

/** Paragraphs of the first text and those of the second that stand in their place. */
export interface Stretch {
  readonly first: readonly number[]
  readonly second: readonly number[]
}

/** More differences than these are not worth pairing: the texts have nothing to do with each other. */
const MOST_DIFFERENCES = 2000

/**
 * The stretches that differ, in order.
 * @param first folded paragraphs
 */
export function differingStretches(first: readonly string[], second: readonly string[]): Stretch[] {
  const changes = diffArrays([...first], [...second], {maxEditLength: MOST_DIFFERENCES})
  if (changes === undefined) return [{first: indices(0, first.length), second: indices(0, second.length)}]
  const stretches: Stretch[] = []
  let [left, right] = [0, 0]
  let open = {first: [] as number[], second: [] as number[]}
  for (const {added, removed, count} of [...changes, {added: false, removed: false, count: 0}]) {
    if (removed) open.first.push(...indices(left, count))
    else if (added) open.second.push(...indices(right, count))
    else {
      if (open.first.length + open.second.length > 0) stretches.push(open)
      open = {first: [], second: []}
    }
    if (!added) left += count
    if (!removed) right += count
  }
  return stretches.flatMap(stretch => refined(stretch, first, second))
}

/** The same words broken otherwise are no difference; as many paragraphs on both sides are compared one by one. */
function refined(stretch: Stretch, first: readonly string[], second: readonly string[]): Stretch[] {
  const text = (numbers: readonly number[], of: readonly string[]): string => numbers.map(at => of[at] ?? '').join('')
  if (text(stretch.first, first) === text(stretch.second, second)) return []
  if (stretch.first.length !== stretch.second.length) return [stretch]
  return stretch.first.flatMap((left, index) => {
    const right = stretch.second[index] ?? left
    return first[left] === second[right] ? [] : [{first: [left], second: [right]}]
  })
}

function indices(start: number, count: number): number[] {
  return Array.from({length: count}, (_, index) => start + index)
}
