/** “Did you mean …?”: the nearest known name to an unknown one, and the words that propose it. */

import {similarity} from '../standard/labels/similarity.ts'
import type {Words} from '../words.ts'

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

/** A sentence to be put behind the one that says what there is not; nothing where no name is near. */
export function didYouMean(suggestion: string | null): Words {
  if (suggestion === null) return {zh: '', en: ''}
  return {zh: `是不是“${suggestion}”？`, en: ` Did you mean “${suggestion}”?`}
}
