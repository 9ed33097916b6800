/** 办结91件（上年转入的5件、本年登记的86件）: totals that make up the one before them are its parts, and those of no table. */

import type {Claim} from '../claim.ts'
import {totalKinds} from '../claim.ts'
import type {Segment} from '../sentences/segments.ts'
import {listsBehind} from './nested.ts'

interface Counted {
  readonly claim: Claim
  readonly segment: Segment | null
}

/** The claims of a sentence, with such parts not comparable. */
export function withoutPartedTotals<Found extends Counted>(
  found: readonly Found[],
  segments: readonly Segment[]
): readonly Found[] {
  const totals = new Set(found.flatMap(({claim, segment}) => (totalKinds.includes(claim.kind) ? [segment] : [])))
  const lists = listsBehind(segments, segment => totals.has(segment))
  const parts = new Set([...lists].flatMap(([whole, end]) => segments.slice(whole + 1, end + 1)))
  return found.map(one =>
    one.segment !== null && totals.has(one.segment) && parts.has(one.segment)
      ? {...one, claim: {...one.claim, comparable: false}}
      : one
  )
}
