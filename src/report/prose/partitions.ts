/** Finds the lists whose parts should make up a total: results, applicants, ways of applying, outcomes, the balance. */

import {areAllWays} from './channels.ts'
import type {Claim, ClaimKind, Partition, PartitionKind} from './claim.ts'

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
  }
}

const TOTALS: readonly ClaimKind[] = ['received', 'answered', 'handled']

/** @param located all claims of a report in order */
export function partitionsOf(located: readonly ClaimInList[]): Partition[] {
  const partitions: Partition[] = []
  let start = 0
  while (start < located.length) {
    let end = start
    while (end < located.length && located[end]?.paragraph === located[start]?.paragraph) end++
    const claims = located.slice(start, end).filter(({claim}) => !claim.denied)
    partitions.push(...listsOfResults(claims), ...listsOfLeaves(claims))
    partitions.push(...listsOfApplicants(claims), ...listsOfChannels(claims))
    partitions.push(...listsOfOutcomes(claims), ...listsOfCauses(claims), ...balanceOf(claims), ...sharesIn(claims))
    start = end
  }
  return partitions
}

/** One part alone is no list. */
function partition(kind: PartitionKind, totals: readonly Claim[], parts: readonly Claim[], whole = false): Partition[] {
  return totals.length === 0 || parts.length < 2 ? [] : [{kind, totals, parts, besides: [], whole}]
}

/** More totals said before a list are not all its own. */
const MOST_TOTALS = 6

/** Runs of result claims, each group once; every total of requests said before them in the paragraph may be theirs. */
function listsOfResults(located: readonly ClaimInList[]): Partition[] {
  const lists: Partition[] = []
  let totals: Claim[] = []
  let parts: Claim[] = []
  let besides: Claim[] = []
  let summed: Claim[] = []
  const close = (): void => {
    lists.push(...partition('result', totals, parts).map(list => ({...list, besides})))
    parts = []
    summed = []
  }
  let depth = 0
  for (const {claim, marks} of located) {
    if (claim.topic !== 'requests') continue
    if (marks.sumAfter && claim.kind === 'handled' && claim.readings.length === 0) {
      // 予以公开9件、部分公开3件，两类合计12件；不予公开2件，共14件
      const isOfLast = /^[两二三四][类项者]/.test(claim.clauseText)
      lists.push(...partition('result', [claim], isOfLast ? parts : [...summed, ...parts], true))
      summed = [...summed, ...parts]
      parts = []
      continue
    }
    if (TOTALS.includes(claim.kind)) {
      if (parts.length > 0) {
        close()
        totals = []
        besides = []
      }
      totals = [...totals, claim].slice(-MOST_TOTALS)
    }
    if (claim.kind === 'carried-out' || claim.kind === 'carried-in') besides.push(claim)
    if (claim.kind !== 'result' || (parts.length > 0 && marks.depth > depth)) continue
    if (parts.length === 0) depth = marks.depth
    const repeated = parts.filter(({ids}) => claim.ids.some(id => ids.includes(id)))
    if (repeated.some(part => !isEitherWay(part))) close()
    parts.push(claim)
  }
  close()
  return lists
}

/** 公开类14件、部分公开类3件: whether the first holds the second is open. */
function isEitherWay({ids, readings}: Claim): boolean {
  return ids.length > 1 && readings.some(({paths}) => paths.length < ids.length)
}

/** 其他处理6件，其中申请人撤回4件、逾期不补正2件: rows below the group that was counted right before. */
function listsOfLeaves(located: readonly ClaimInList[]): Partition[] {
  return runsOf(located, 'leaf').flatMap(({start, run}) => {
    const before = located[start - 1]?.claim
    const group = before?.kind === 'result' && before.ids.length === 1 ? before : null
    const parts = run.map(({claim}) => claim)
    const below = parts.every(({ids}) => group !== null && ids.every(id => id.startsWith(`${group.ids[0]}.`)))
    return group === null || !below ? [] : partition('leaf', [group], parts)
  })
}

/** Kinds of applicants in one sentence, under the total said last. */
function listsOfApplicants(located: readonly ClaimInList[]): Partition[] {
  return runsOf(located, 'applicant').flatMap(({start, run}) => {
    const [first] = run
    const total = lastBefore(
      located,
      start,
      ({claim, marks}) =>
        (claim.kind === 'result' || TOTALS.includes(claim.kind)) &&
        (first === undefined || (areOfOneYear(claim, first.claim) && claim.scope === first.claim.scope)) &&
        // 受理176件（2023年受理154件），自然人170件: what a bracket holds is divided within it.
        marks.depth <= (first?.marks.depth ?? 0)
    )
    return total === undefined
      ? []
      : partition(
          'applicant',
          [total.claim],
          run.map(({claim}) => claim),
          run.some(({claim}) => claim.ids[0] === 'rest')
        )
  })
}

function isTotal({kind, readings}: Claim): boolean {
  return TOTALS.includes(kind) && readings.length > 0
}

/** Ways of applying, with a total before them or 共…件 after them. */
function listsOfChannels(located: readonly ClaimInList[]): Partition[] {
  return runsOf(located, 'channel').flatMap(({start, run, after}) => {
    const parts = run.map(({claim}) => claim)
    const sentence = run[0]?.sentence
    if (after?.marks.sumAfter === true && after.sentence === sentence && TOTALS.includes(after.claim.kind))
      return partition('channel', [after.claim], parts, true)
    const before = located.slice(Math.max(0, start - FARTHEST), start).filter(({claim}) => isTotal(claim))
    const said = after !== undefined && after.sentence === sentence && after.claim.kind === 'received' ? [after] : []
    const [first] = parts
    const totals = (before.length === 0 ? said : before).filter(
      ({claim}) => first !== undefined && areOfOneYear(claim, first)
    )
    const shared = parts.length > 2 && parts.every(part => part.share !== null)
    const all = areAllWays(parts.flatMap(part => part.ids)) && !run.some(({marks}) => marks.open)
    return partition(
      'channel',
      totals.map(({claim}) => claim),
      parts,
      shared || all
    ).map(list => ({...list, besides: located.map(({claim}) => claim).filter(({kind}) => kind === 'carried-in')}))
  })
}

function listsOfOutcomes(located: readonly ClaimInList[]): Partition[] {
  return runsOf(located, 'outcome').flatMap(({start, run}) => {
    const causes = run[0]?.claim.ids.slice(0, -1).join() ?? ''
    const parts = run
      .map(({claim}) => claim)
      .filter(({ids}) => ids.slice(0, -1).join() === causes && ids.at(-1) !== 'closed')
    const total = lastBefore(located, start, ({claim}) => claim.kind === 'cause' && claim.ids.join() === causes)
    return total === undefined ? [] : partition('outcome', [total.claim], parts)
  })
}

/** 复议和诉讼共9件，其中复议4件、诉讼5件 */
function listsOfCauses(located: readonly ClaimInList[]): Partition[] {
  const causes = located.map(({claim}) => claim).filter(claim => claim.kind === 'cause')
  return causes.flatMap((total, index) => {
    const parts = causes.slice(index + 1, index + 1 + total.ids.length)
    const divides =
      total.ids.length > 1 &&
      parts.length === total.ids.length &&
      total.ids.every(id => parts.some(part => part.ids.join() === id))
    return divides ? partition('cause', [total], parts, true) : []
  })
}

/** 新收, 上年结转, 办结 and 结转下年度, each said once. */
function balanceOf(located: readonly ClaimInList[]): Partition[] {
  const only = (kind: ClaimKind): Claim | null => {
    const found = located.filter(({claim}) => claim.kind === kind && claim.topic === 'requests')
    return found.length === 1 ? (found[0]?.claim ?? null) : null
  }
  const [received, carriedIn, answered, carriedOut] = [
    only('received'),
    only('carried-in'),
    only('answered'),
    only('carried-out')
  ]
  if (received === null || carriedIn === null || answered === null || carriedOut === null) return []
  return [{kind: 'balance', totals: [received, carriedIn], parts: [answered, carriedOut], besides: [], whole: true}]
}

/**
 * Each share with all that it may be one of: whatever was counted before it in the paragraph, or in the same sentence, that can be
 * a whole of such parts.
 */
function sharesIn(located: readonly ClaimInList[]): Partition[] {
  return located.flatMap(({claim: part, sentence}, index): Partition[] => {
    if (part.share === null || !PARTS.has(part.kind)) return []
    const near = located
      .slice(Math.max(0, index - FARTHEST), index + FARTHEST)
      .filter(one => one.sentence <= sentence && one.claim !== part)
      .map(({claim}) => claim)
      .filter(claim => areOfOneYear(claim, part) && claim.topic === part.topic)
    const before = near.filter(claim => canBeWhole(claim, part))
    const totals = before.length === 0 ? onlyTotal(located, part) : before
    const besides = near.filter(({kind, ids}) => kind === 'carried-in' || (kind === 'result' && ids[0] === 'partial'))
    return totals.length === 0 ? [] : [{kind: 'share', totals, parts: [part], besides, whole: false}]
  })
}

/** 自然人占80%，共16件。…共受理20件。 The one total of the paragraph, where none stands before. */
function onlyTotal(located: readonly ClaimInList[], part: Claim): Claim[] {
  const totals = located.map(({claim}) => claim).filter(claim => TOTALS.includes(claim.kind))
  return totals.length === 1 && totals.every(total => total !== part && canBeWhole(total, part)) ? totals : []
}

function canBeWhole(claim: Claim, part: Claim): boolean {
  if (part.kind === 'outcome') return claim.kind === 'cause'
  if (part.topic !== 'requests') return false
  if (TOTALS.includes(claim.kind)) return true
  return claim.kind === 'result' && (part.kind === 'leaf' || part.kind === 'applicant')
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

/** A total further back than this is not that of the list. */
const FARTHEST = 40

function lastBefore(
  located: readonly ClaimInList[],
  start: number,
  matches: (one: ClaimInList) => boolean
): ClaimInList | undefined {
  for (let index = start - 1; index >= Math.max(0, start - FARTHEST); index--) {
    const one = located[index]
    if (one !== undefined && matches(one)) return one
  }
  return undefined
}

interface Run {
  /** Its index among all. */
  readonly start: number
  readonly run: readonly ClaimInList[]
  readonly after: ClaimInList | undefined
}

/**
 * Claims of one kind that follow each other in one sentence. A bracket inside such a list divides one of its parts; where
 * the whole list stands in a bracket it ends with it.
 */
function runsOf(located: readonly ClaimInList[], kind: ClaimKind): Run[] {
  const runs: Run[] = []
  let start = 0
  while (start < located.length) {
    const depth = located[start]?.marks.depth ?? 0
    let end = start
    while (goesOn(located, start, end, kind)) end++
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

/** A number for which no year is named goes with any. */
function areOfOneYear(one: Claim, other: Claim): boolean {
  return one.year === null || other.year === null || one.year === other.year
}
