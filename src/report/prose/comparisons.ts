/** Numbers that compare: shares of a total (占51.85%) and changes against the year before (同比增长1.05%). */

import type {Spot} from '../spot.ts'
import type {Growth, Share} from './claim.ts'
import type {Token} from './scan.ts'
import {type Segment, unknownBetween} from './segments.ts'

type SpotAt = (start: number, end: number) => Spot

/** A percentage after 占, or alone in brackets after a number. */
export function shareOf({before, number, sentence}: Segment, spot: SpotAt): Share | null {
  if (number.measure !== 'percent') return null
  const share = before.findLast(token => token.kind === 'share')
  if (share !== undefined && before.some(token => token.kind === 'respectively' && token.end <= share.start))
    return null
  const inBrackets = before.length === 1 && before[0]?.kind === 'open'
  if (share === undefined && !inBrackets) return null
  const start = share?.start ?? number.start
  if (share !== undefined && unknownBetween(sentence, share.end, number.start) > 0) return null
  const approximate =
    number.approximate || (share !== undefined && sentence.text.slice(share.start, share.end).includes('约'))
  return {
    percent: number.value,
    approximate,
    quote: sentence.text.slice(start, number.end),
    at: spot(start, number.end)
  }
}

/** A comparison word, a direction and a number, with nothing else between. */
export function growthOf({before, number, sentence}: Segment, spot: SpotAt): Growth | null {
  if (number.measure !== 'percent' && number.measure !== 'count') return null
  const index = before.findLastIndex(token => token.kind === 'growth')
  const growth = before[index]
  const direction = before.slice(index + 1).findLast(isDirection)
  if (growth === undefined || direction === undefined) return null
  if (unknownBetween(sentence, direction.end, number.start) > 0 || direction.start - growth.end > 2) return null
  return {
    by: number.value,
    unit: number.measure === 'percent' ? 'percent' : 'count',
    direction: direction.kind === 'up' ? 'up' : 'down',
    approximate: number.approximate,
    quote: sentence.text.slice(growth.start, number.end),
    at: spot(growth.start, number.end)
  }
}

function isDirection(token: Token): boolean {
  return token.kind === 'up' || token.kind === 'down'
}
