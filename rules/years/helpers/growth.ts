/** The arithmetic of 同比: which number of last year is meant, and what change it gives. */

import {compareExact, type ExactNumber, sum} from '../../../src/exact.ts'
import type {Claim, Figures, Reading} from '../../../src/report/model.ts'
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
  const agreeing = readings.filter(reading => agrees(claim, reading, current))
  const chosen = agreeing.length > 0 ? agreeing : readings
  const bases = chosen.map(reading => ({previous: totalOf(reading, previous), words: reading.words}))
  if (bases.some(base => base.previous === null)) return null
  return bases.flatMap(({previous: total, words}) => (total === null ? [] : [{previous: total, words}]))
}

function agrees(claim: Claim, reading: Reading, figures: Figures): boolean {
  const total = totalOf(reading, figures)
  return total !== null && compareExact(total, claim.number) === 0
}

function totalOf({paths}: Reading, figures: Figures): ExactNumber | null {
  const numbers = paths.map(path => figures.get(path)?.exact ?? null)
  return numbers.some(number => number === null) ? null : sum(numbers.flatMap(number => number ?? []))
}
