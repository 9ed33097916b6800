/** “Did you mean …?”: the nearest known name to an unknown one. */

import {similarity} from '../standard/labels/similarity.ts'

/** Below this share of equal characters another name is no help. Two letters that changed places in `word` leave a half. */
const NEAR = 0.5

/** The known name most like `name`, or null where none is near. */
export function closest(name: string, known: Iterable<string>): string | null {
  let nearest: string | null = null
  let best = 0
  for (const candidate of known) {
    const likeness = similarity(name.toLowerCase(), candidate.toLowerCase(), NEAR)
    if (likeness > best) {
      best = likeness
      nearest = candidate
    }
  }
  return best >= NEAR ? nearest : null
}
