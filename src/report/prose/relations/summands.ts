/**
 * Numbers that a sum behind them takes in with others that no table counts: 市政府制发规范性文件6件，市直部门7件，县（区）5件，全市共18件. What the tables
 * have is the sum.
 */

import {compareExact, sum} from '../../../exact.ts'
import type {Claim} from '../claim.ts'
import type {Segment} from '../sentences/segments.ts'
import {isSum} from './list-numbers.ts'

interface CountedClaim {
  readonly claim: Claim
  readonly segment: Segment | null
}

/**
 * The claims of a sentence, such parts of a sum not comparable.
 * @param uncounted the numbers of the sentence that no claim has
 */
export function withoutSummands<Found extends CountedClaim>(
  found: readonly Found[],
  segments: readonly Segment[],
  uncounted: ReadonlySet<Segment>
): readonly Found[] {
  const parts = new Set(segments.flatMap((one, index) => (uncounted.has(one) && isSum(one) ? firstOf(index) : [])))
  if (parts.size === 0) return found
  return found.map(one =>
    one.segment !== null && parts.has(one.segment)
      ? {...one, claim: {...one.claim, comparable: false, isOfGovernment: false}}
      : one
  )

  /** The counted number with which those before a sum begin that make it up. */
  function firstOf(index: number): readonly Segment[] {
    const whole = segments[index]
    const row: Segment[] = []
    for (const part of segments.slice(Math.max(0, index - MOST_PARTS), index).reverse()) {
      if (whole === undefined || part.number.unit !== whole.number.unit || part.depth !== whole.depth) return []
      row.push(part)
      if (uncounted.has(part)) continue
      const isWhole = compareExact(sum(row.map(({number}) => number.value)), whole.number.value) === 0
      return isWhole && row.length > 1 ? [part] : []
    }
    return []
  }
}

/** The parts of a sum are not more. */
const MOST_PARTS = 20
