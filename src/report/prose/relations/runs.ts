/** Claims that stand together in a paragraph: lists of one kind, and the totals before them. */

import type {ExactNumber} from '../../../exact.ts'
import type {Claim, ClaimKind} from '../claim.ts'

/** A claim with what its sentence tells of lists. */
export interface ClaimInList {
  readonly claim: Claim
  readonly paragraph: number
  readonly sentence: number
  readonly marks: {
    /** 共…件 at the end of a list. */
    readonly sumAfter: boolean
    /** How many brackets are open around it. */
    readonly depth: number
    /** Whether its sentence goes on with more parts than are counted: a number of something else beside it, 等, 其余. */
    readonly open: boolean
    /** The numbers of its sentence that count what no table has. */
    readonly besides: readonly ExactNumber[]
  }
}

/** The claims before a place of which one may be the total of what stands there, in order. */
export function inReach(located: readonly ClaimInList[], start: number): readonly ClaimInList[] {
  return located.slice(Math.max(0, start - FARTHEST), start)
}

/** A total further back than this is not that of the list. */
export const FARTHEST = 40

export interface Run {
  /** Its index among all. */
  readonly start: number
  readonly run: readonly ClaimInList[]
  readonly after: ClaimInList | undefined
}

/**
 * Claims of one kind that follow each other in one sentence. A bracket inside such a list divides one of its parts; where
 * the whole list stands in a bracket it ends with it.
 */
export function runsOf(located: readonly ClaimInList[], kind: ClaimKind): Run[] {
  const runs: Run[] = []
  let start = 0
  while (start < located.length) {
    const depth = located[start]?.marks.depth ?? 0
    const named = new Set<string>()
    let end = start
    while (goesOn(located, start, end, kind) && !isRepeated(located[end], depth, named)) end++
    const run = located.slice(start, end).filter(({marks}) => marks.depth === depth)
    if (end > start) runs.push({start, run, after: located[end]})
    start = Math.max(end, start + 1)
  }
  return runs
}

function goesOn(located: readonly ClaimInList[], start: number, end: number, kind: ClaimKind): boolean {
  const [first, one] = [located[start], located[end]]
  if (first === undefined || one === undefined || one.sentence !== first.sentence) return false
  return one.claim.kind === kind && one.marks.depth >= first.marks.depth && areOfOneYear(one.claim, first.claim)
}

/** 企业申请5件中，施工企业申请4件: what was counted before begins another list. Ways of applying have several names. */
function isRepeated(one: ClaimInList | undefined, depth: number, named: Set<string>): boolean {
  if (one === undefined || one.marks.depth !== depth || one.claim.kind === 'channel') return false
  const name = one.claim.ids.join()
  if (named.has(name)) return true
  named.add(name)
  return false
}

/** A number for which no year is named goes with any. */
export function areOfOneYear(one: Claim, other: Claim): boolean {
  return one.year === null || other.year === null || one.year === other.year
}
