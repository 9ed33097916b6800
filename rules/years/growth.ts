/** The arithmetic of 同比: which number of last year is meant, and what change it gives. */

import {compareExact, type ExactNumber, formatExact, subtract, sum} from '../../src/exact.ts'
import type {Claim, Figures, Growth, Reading} from '../../src/report/model.ts'
import type {Words} from '../../src/words.ts'

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

/** Whether the change is as stated, to the last digit given, cut off or rounded. A rate on 0 cannot be determined and passes. */
export function isRight({number}: Claim, growth: Growth, previous: ExactNumber): boolean {
  const change = subtract(number, previous)
  const signed = growth.direction === 'up' ? change : {...change, units: -change.units}
  if (growth.unit === 'count') return compareExact(signed, growth.by) === 0
  const scale = 10n ** BigInt(Math.max(change.scale, previous.scale))
  const [part, whole] = [unitsAt(signed, scale), unitsAt(previous, scale)]
  if (whole <= 0n) return true
  const difference = growth.by.units * whole - part * 100n * 10n ** BigInt(growth.by.scale)
  return (difference < 0n ? -difference : difference) <= whole
}

function unitsAt({units, scale}: ExactNumber, target: bigint): bigint {
  return (units * target) / 10n ** BigInt(scale)
}

/** The change as it should read: 增长1.08%, 减少3件. */
export function changeFrom({number}: Claim, growth: Growth, {previous}: Base): Words {
  const change = subtract(number, previous)
  const down = change.units < 0n
  const size = {...change, units: down ? -change.units : change.units}
  if (growth.unit === 'count') {
    const count = formatExact(size)
    return {zh: `${down ? '减少' : '增加'}${count}`, en: `${down ? 'a fall' : 'a rise'} of ${count}`}
  }
  const rate = rateOf(size, previous)
  return {zh: `${down ? '下降' : '增长'}${rate}`, en: `${down ? 'a fall' : 'a rise'} of ${rate}`}
}

/** In per cent, to two decimals. `previous` is not 0: {@link isRight} lets that pass. */
function rateOf(size: ExactNumber, previous: ExactNumber): string {
  const scale = 10n ** BigInt(Math.max(size.scale, previous.scale))
  const whole = unitsAt(previous, scale)
  return `${formatExact({units: (unitsAt(size, scale) * 100_000n + whole * 5n) / (whole * 10n), scale: 2})}%`
}
