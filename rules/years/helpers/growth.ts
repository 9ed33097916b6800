/** The arithmetic of 同比: which number of last year is meant, and what change it gives. */

import type {ExactNumber} from '../../../src/exact.ts'
import {saysNumber, totalOf} from '../../../src/report/claim-agreement.ts'
import type {Claim, Figures} from '../../../src/report/model.ts'
import type {Words} from '../../../src/words.ts'

/** Last year's number under one reading of a claim. */
export interface Base {
  readonly previous: ExactNumber
  readonly words: Words
}

/**
 * What the claim may be compared with: under the readings that its number agrees with this year (新收, or 新收＋结转 …),
 * or under all where it agrees with none.
 * @returns null where last year's figures could not be read
 */
export function basesOf(claim: Claim, current: Figures, previous: Figures): readonly Base[] | null {
  const readings = claim.readings.filter(({paths}) => paths.every(path => previous.get(path) !== undefined))
  const agreeing = readings.filter(({paths}) => {
    const total = totalOf(paths, current)
    return total !== null && saysNumber(claim, total)
  })
  const chosen = agreeing.length > 0 ? agreeing : readings
  const bases = chosen.map(reading => ({previous: totalOf(reading.paths, previous), words: reading.words}))
  if (bases.some(base => base.previous === null)) return null
  return bases.flatMap(({previous: total, words}) => (total === null ? [] : [{previous: total, words}]))
}
