/** The same thing counted several times in a sentence: by stages with their sum, or by reasons. Only the whole is that of a table. */

import {compareExact, sum} from '../../../exact.ts'
import type {Claim} from '../claim.ts'
import type {ClaimInList} from './runs.ts'

type Counted = Pick<ClaimInList, 'claim' | 'marks'>

/** The claims of a sentence, with those not comparable that are parts of one that counts the same. */
export function withoutParts<Found extends Counted>(found: readonly Found[]): readonly Found[] {
  const alike = new Map<string, Found[]>()
  for (const one of found) {
    const key = keyOf(one.claim)
    alike.set(key, [...(alike.get(key) ?? []), one])
  }
  const parts = new Set([...alike.values()].flatMap(partsAmong))
  return parts.size === 0
    ? found
    : found.map(one => (parts.has(one) ? {...one, claim: {...one.claim, comparable: false}} : one))
}

function keyOf({kind, ids}: Claim): string {
  return `${kind} ${ids.join()}`
}

/**
 * 因第三方不同意，不予公开1件；因公共安全，不予公开1件: a result counted twice is counted by reasons. 第一轮废止9件，第二轮废止8件，第三轮废止5件，三轮合计废止22件:
 * anything else is counted by stages where their sum stands beside them.
 */
function partsAmong<Found extends Counted>(counted: readonly Found[]): readonly Found[] {
  if (counted.length < 2) return []
  if (counted[0]?.claim.kind === 'result') return counted.filter(({marks}) => !marks.sumAfter)
  if (counted.length < 3) return []
  const whole = counted.findLast(({marks}) => marks.sumAfter) ?? counted.find(one => isSumOfOthers(one, counted))
  return whole === undefined ? [] : counted.filter(one => one !== whole)
}

function isSumOfOthers(one: Counted, all: readonly Counted[]): boolean {
  const others = all.filter(other => other !== one).map(({claim}) => claim.number)
  return compareExact(one.claim.number, sum(others)) === 0
}
