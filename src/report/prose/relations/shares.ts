/** Shares with all that they may be shares of. */

import type {Claim, ClaimKind, Partition} from '../claim.ts'
import {totalKinds} from '../claim.ts'
import {areOfOneYear, type ClaimInList, FARTHEST} from './runs.ts'

/**
 * Each share with all that it may be one of: whatever was counted before it in the paragraph, or in the same sentence, that can be
 * a whole of such parts.
 * @param earlier the total of requests that the paragraphs before told last
 */
export function sharesIn(located: readonly ClaimInList[], earlier: Claim | null): Partition[] {
  return located.flatMap(({claim: part, sentence}, index): Partition[] => {
    if (part.share === null || !PARTS.has(part.kind)) return []
    const reached = located
      .slice(Math.max(0, index - FARTHEST), index + FARTHEST)
      .filter(one => one.sentence <= sentence && one.claim !== part)
    const near = reached
      .map(({claim}) => claim)
      .filter(claim => areOfOneYear(claim, part) && claim.topic === part.topic)
    const before = near.filter(claim => canBeWhole(claim, part))
    const beside = before.length === 0 ? onlyTotal(located, part) : before
    const totals = beside.length === 0 && earlier !== null && goesOn(part, earlier) ? [earlier] : beside
    const besides = near.filter(({kind, ids}) => kind === 'carried-in' || (kind === 'result' && ids[0] === 'partial'))
    const bases = [...new Set(reached.map(({marks}) => marks.besides))].flat()
    return totals.length === 0 ? [] : [{kind: 'share', totals, parts: [part], besides, bases, whole: false}]
  })
}

/** 自然人占80%，共16件。…共受理20件。 The one total of the paragraph, where none stands before. */
function onlyTotal(located: readonly ClaimInList[], part: Claim): Claim[] {
  const totals = located.map(({claim}) => claim).filter(claim => totalKinds.includes(claim.kind))
  return totals.length === 1 && totals.every(total => total !== part && canBeWhole(total, part)) ? totals : []
}

/** 占不予公开总数的75% names its whole. */
const BARE = /^占?比?(?:约|为|达)?[\d.]+%$/

/** 不予公开321件，占24.1% in a paragraph that tells no total, behind the one that does. */
function goesOn(part: Claim, earlier: Claim): boolean {
  const isBare = BARE.test(part.share?.quote ?? '')
  return isBare && part.comparable && earlier.comparable && part.kind === 'result' && canBeWhole(earlier, part)
}

function canBeWhole(claim: Claim, part: Claim): boolean {
  if (part.kind === 'outcome') return claim.kind === 'cause' || isClosedOf(claim, part)
  if (part.topic !== 'requests') return false
  if (totalKinds.includes(claim.kind)) return true
  return claim.kind === 'result' && (part.kind === 'leaf' || part.kind === 'applicant')
}

/** 审结70件，其中维持44件，占审结数的62.9% */
function isClosedOf({kind, ids}: Claim, part: Claim): boolean {
  return kind === 'outcome' && ids.at(-1) === 'closed' && ids.slice(0, -1).join() === part.ids.slice(0, -1).join()
}

/** What a share of this report's numbers can be said of; 收到240件，占全市的12% is one of another whole. */
const PARTS: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'answered',
  'result',
  'leaf',
  'applicant',
  'channel',
  'outcome',
  'carried-out'
])
