/** A result that one sentence counts twice is parted by words that are not read: 不予公开6件（涉及个人隐私），不予公开7件（商业秘密）. */

import type {Claim} from '../claim.ts'

/** The claims of a sentence, those of one result with two numbers as parts of it. */
export function withNamedTwice<Found extends {readonly claim: Claim}>(found: readonly Found[]): readonly Found[] {
  const counts = new Map<string, number>()
  for (const {claim} of found) {
    const key = resultOf(claim)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  if ([...counts.values()].every(count => count === 1)) return found
  return found.map(one => {
    const key = resultOf(one.claim)
    return key === null || counts.get(key) === 1 ? one : {...one, claim: {...one.claim, atMost: true}}
  })
}

/** What tells the group of a result, its year and whose it is; null for other claims. */
function resultOf({kind, ids, year, scope}: Claim): string | null {
  return kind === 'result' && ids.length === 1 ? `${ids[0]} ${year ?? ''} ${scope}` : null
}
