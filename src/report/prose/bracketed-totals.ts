/** 办结91件（上年转入的5件、本年登记的86件）: totals within brackets that add up to the one before are its parts. */

import {compareExact, sum} from '../../exact.ts'
import type {Claim} from './claim.ts'
import type {Label} from './labels.ts'
import type {Segment} from './segments.ts'

interface Counted {
  readonly claim: Claim
  readonly segment: Segment | null
}

const TOTALS: readonly Label['kind'][] = ['received', 'answered', 'handled']

/** The claims of a sentence, with such parts not comparable. */
export function withoutBracketed<Found extends Counted>(
  found: readonly Found[],
  segments: readonly Segment[]
): readonly Found[] {
  const isTotal = ({claim}: Counted): boolean => TOTALS.includes(claim.kind)
  return found.map((one, index) => {
    const {claim, segment} = one
    if (segment === null || segment.depth === 0 || !isTotal(one)) return one
    const whole = found.slice(0, index).findLast(other => isTotal(other) && other.segment?.depth === segment.depth - 1)
    if (whole?.segment == null) return one
    const behind = segments.slice(segments.indexOf(whole.segment) + 1)
    const end = behind.findIndex(({depth}) => depth < segment.depth)
    const parts = behind
      .slice(0, end < 0 ? behind.length : end)
      .filter(({depth, number}) => depth === segment.depth && number.measure === 'count')
    const together = sum(parts.map(({number}) => number.value))
    const isPart = parts.includes(segment) && parts.length > 1 && compareExact(together, whole.claim.number) === 0
    return isPart ? {...one, claim: {...claim, comparable: false}} : one
  })
}
