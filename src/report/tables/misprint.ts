/** What a misprinted label means: the one label of the form that it is clearly most like. */

import {similarity} from '../../standard/labels/similarity.ts'

/** The least likeness of a misprint, and how far the next best must lie behind. */
export const LIKE = 0.6
const MARGIN = 0.1

/**
 * The part of the form that a word means; null where none is like it, or two nearly as much as each other.
 * @param keysOf the keys of the labels of a part
 * @param least the likeness that a part needs to be meant
 * @param counted the likeness that it needs to stand against another
 */
export function clearlyLikest<Part>(
  key: string,
  parts: readonly Part[],
  keysOf: (part: Part) => readonly string[],
  least = LIKE,
  counted = least
): Part | null {
  const [best, second] = parts
    .map(part => ({part, score: Math.max(...keysOf(part).map(label => similarity(label, key, counted)))}))
    .sort((one, other) => other.score - one.score)
  if (best === undefined || best.score < least) return null
  return second !== undefined && best.score - second.score < MARGIN ? null : best.part
}
