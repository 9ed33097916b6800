/** The arithmetic of a change between two numbers: 增长1.08%, 减少3件. */

import {compareExact, type ExactNumber, formatExact, subtract} from '../exact.ts'
import type {Claim, Growth} from '../report/model.ts'
import type {Words} from '../words.ts'

/** Whether the change is as stated, to the last digit given, cut off or rounded. A rate on 0 cannot be determined and passes. */
export function isRightChange({number}: Pick<Claim, 'number'>, growth: Growth, previous: ExactNumber): boolean {
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
export function changeFrom({number}: Pick<Claim, 'number'>, growth: Growth, previous: ExactNumber): Words {
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

/** In per cent, to two decimals. `previous` is not 0: {@link isRightChange} lets that pass. */
function rateOf(size: ExactNumber, previous: ExactNumber): string {
  const scale = 10n ** BigInt(Math.max(size.scale, previous.scale))
  const whole = unitsAt(previous, scale)
  return `${formatExact({units: (unitsAt(size, scale) * 100_000n + whole * 5n) / (whole * 10n), scale: 2})}%`
}
