/** Finds the lists whose parts should make up a total: results, applicants, ways of applying, outcomes, the balance. */

import {add, compareExact, type ExactNumber, sum} from '../../../exact.ts'
import type {Claim, ClaimKind, Partition, PartitionKind} from '../claim.ts'
import {totalKinds} from '../claim.ts'
import {areAllWays} from '../tokens/channels.ts'
import {areOfOneYear, type ClaimInList, inReach, runsOf} from './runs.ts'
import {sharesIn} from './shares.ts'

/** @param located all claims of a report in order */
export function partitionsOf(located: readonly ClaimInList[]): Partition[] {
  const partitions: Partition[] = []
  let start = 0
  let earlier: Claim | null = null
  while (start < located.length) {
    let end = start
    while (end < located.length && located[end]?.paragraph === located[start]?.paragraph) end++
    const claims = located.slice(start, end).filter(isCounted)
    partitions.push(...listsOfResults(claims), ...listsOfLeaves(claims))
    partitions.push(...listsOfApplicants(claims), ...listsOfChannels(claims))
    partitions.push(...listsOfOutcomes(claims), ...listsOfCauses(claims), ...intakesOf(claims))
    partitions.push(...balanceOf(claims), ...sharesIn(claims, earlier))
    earlier = claims.findLast(({claim}) => totalKinds.includes(claim.kind))?.claim ?? earlier
    start = end
  }
  return partitions.filter(dividesTotals)
}

/** In 在公开的6件中，企业5件、个人1件 no total given before is divided, but for one of the same number. */
function dividesTotals({parts, totals}: Partition): boolean {
  return parts.every(
    ({unknownWhole}) =>
      unknownWhole === undefined || totals.some(({number}) => compareExact(number, unknownWhole) === 0)
  )
}

/** 均维持 and 均已办结 speak of numbers that are counted elsewhere. */
function isCounted({claim: {denied, topic}}: ClaimInList): boolean {
  return !denied && topic !== 'outcome' && topic !== 'completion'
}

/** One part alone is no list. */
function partition(kind: PartitionKind, totals: readonly Claim[], parts: readonly Claim[], whole = false): Partition[] {
  return totals.length === 0 || parts.length < 2 ? [] : [{kind, totals, parts, besides: [], bases: [], whole}]
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
  let last = 0
  for (const {claim, marks, sentence} of located) {
    if (claim.topic !== 'requests') continue
    if (marks.sumAfter && claim.kind === 'handled' && claim.readings.length === 0 && claim.ids.length === 0) {
      // 予以公开9件、部分公开3件，两类合计12件；不予公开2件，共14件
      const isOfLast = /^[两二三四][类项者]/.test(claim.clauseText)
      lists.push(...partition('result', [claim], isOfLast ? parts : [...summed, ...parts], true))
      summed = [...summed, ...parts]
      parts = []
      continue
    }
    if (totalKinds.includes(claim.kind)) {
      if (parts.length > 0) {
        close()
        totals = []
        besides = []
      }
      totals = [...totals, claim].slice(-MOST_TOTALS)
    }
    if (claim.kind === 'carried-out' || claim.kind === 'carried-in') besides.push(claim)
    if (claim.kind !== 'result' || (parts.length > 0 && marks.depth > depth)) continue
    if (marks.depth < depth) close()
    if (parts.length === 0) depth = marks.depth
    const repeated = parts.filter(({ids}) => claim.ids.some(id => ids.includes(id)))
    if (repeated.some(part => !isEitherWay(part))) {
      // 不予公开3件（…），不予公开4件（…）: what parts them is not read, so that the list is not either.
      if (sentence === last) parts = []
      close()
    }
    parts.push(claim)
    last = sentence
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

/** Kinds of applicants in one sentence, under any total said before; 法人或其他组织 is the total of the kinds that it holds. */
function listsOfApplicants(located: readonly ClaimInList[]): Partition[] {
  const besides = carriedInOf(located)
  return runsOf(located, 'applicant').flatMap(({start, run}) => {
    const [first] = run
    if (first === undefined) return []
    const reached = inReach(located, start).filter(
      ({claim, marks}) =>
        APPLIED.includes(claim.kind) &&
        areOfOneYear(claim, first.claim) &&
        (claim.kind !== 'result' || claim.sentence === first.claim.sentence) &&
        // 受理176件（2023年受理154件），自然人170件: what a bracket holds is divided within it.
        marks.depth <= first.marks.depth
    )
    const totals = withOtherBodies(reached, first)
    // 结转8件（自然人5件、企业3件） may be divided too, but an amount brought forward says nothing of what came in.
    if (totals.every(({claim}) => CARRIED.includes(claim.kind))) return []
    const parts = run.map(({claim}) => claim)
    const all = parts.find(({ids}) => ids[0] === 'organisations')
    const held = parts.filter(part => part !== all && part.ids[0] !== 'naturalPerson')
    const isHeld = all !== undefined && held.some(({ids}) => ids[0] !== 'rest' && ids[0] !== 'other')
    const list = (wholes: readonly Claim[], members: readonly Claim[]): Partition[] =>
      partition('applicant', wholes, members, members.some(isRest))
    return [
      ...list(
        totals.map(({claim}) => claim).slice(-MOST_TOTALS),
        isHeld ? parts.filter(part => !held.includes(part)) : parts
      ).map(one => ({...one, besides})),
      ...(isHeld ? list([all], held) : [])
    ]
  })
}

/**
 * 全系统收到218件，机关收到87件。自然人193件: behind numbers of several bodies a sentence of its own may divide that of any. Where no
 * number is of the body that the list is of, nothing is divided.
 */
function withOtherBodies(totals: readonly ClaimInList[], {claim, sentence}: ClaimInList): readonly ClaimInList[] {
  const same = totals.filter(one => one.claim.scope === claim.scope)
  return same.length === 0 ? [] : totals.filter(one => one.claim.scope === claim.scope || one.sentence < sentence)
}

/** What kinds of applicants may divide. */
const CARRIED: readonly ClaimKind[] = ['carried-in', 'carried-out']
const APPLIED: readonly ClaimKind[] = [...totalKinds, ...CARRIED, 'result']

function isRest({ids}: Claim): boolean {
  return ids[0] === 'rest'
}

function isTotal({kind, readings}: Claim): boolean {
  return totalKinds.includes(kind) && readings.length > 0
}

/** Ways of applying, with a total before them or 共…件 after them. */
function listsOfChannels(located: readonly ClaimInList[]): Partition[] {
  return runsOf(located, 'channel').flatMap(({start, run, after}) => {
    const parts = run.map(({claim}) => claim)
    const sentence = run[0]?.sentence
    if (after?.marks.sumAfter === true && after.sentence === sentence && totalKinds.includes(after.claim.kind))
      return partition('channel', [after.claim], parts, true)
    const before = inReach(located, start).filter(({claim}) => isTotal(claim))
    const said = after !== undefined && after.sentence === sentence && after.claim.kind === 'received' ? [after] : []
    const [first] = parts
    const totals = (before.length === 0 ? said : before).filter(
      ({claim}) => first !== undefined && areOfOneYear(claim, first)
    )
    const isShared = parts.every(part => part.share !== null)
    const shared = parts.length > 2 && isShared
    const all = areAllWays(parts.flatMap(part => part.ids)) && !run.some(({marks}) => marks.open)
    return partition(
      'channel',
      totals.map(({claim}) => claim),
      parts,
      (shared || all) && !(isShared && leaveSomeOut(parts))
    ).map(list => ({...list, besides: carriedInOf(located)}))
  })
}

/** 24件，约占25%；66件，约占69%；3件，约占3%: shares that fall short of all by more than rounding takes away say that a way was left out. */
function leaveSomeOut(parts: readonly Claim[]): boolean {
  const shares = parts.flatMap(({share}) => (share === null ? [] : [share.percent]))
  const scale = Math.min(...shares.map(share => share.scale))
  const rounding: ExactNumber = {units: 5n * BigInt(shares.length), scale: scale + 1}
  return compareExact(add(sum(shares), rounding), {units: 100n, scale: 0}) < 0
}

function carriedInOf(located: readonly ClaimInList[]): readonly Claim[] {
  return located.map(({claim}) => claim).filter(({kind}) => kind === 'carried-in')
}

function listsOfOutcomes(located: readonly ClaimInList[]): Partition[] {
  return runsOf(located, 'outcome').flatMap(({start, run}) => {
    const causes = run[0]?.claim.ids.slice(0, -1).join() ?? ''
    const parts = run
      .map(({claim}) => claim)
      .filter(({ids}) => ids.slice(0, -1).join() === causes && ids.at(-1) !== 'closed')
    const [first] = parts
    // 行政复议6件（2023年行政复议4件）。维持4件、其他结果2件: last year's number is not what they divide.
    const counted = inReach(located, start).filter(
      ({claim}) => claim.kind === 'cause' && first !== undefined && isOfSameYear(claim, first)
    )
    const total = counted.findLast(({claim}) => claim.ids.join() === causes)
    if (total === undefined || first === undefined) return []
    // 复议6件、诉讼4件，维持7件、纠正3件: of both together, or of either.
    const isOpen = first.readings.length > 1 && new Set(counted.map(({claim}) => claim.ids.join())).size > 1
    return isOpen ? [] : partition('outcome', [total.claim], parts)
  })
}

/** A part without a year of its own is of the report's, and so is its total. */
function isOfSameYear(total: Claim, part: Claim): boolean {
  return part.year === null && total.year !== null ? total.comparable : areOfOneYear(total, part)
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

/**
 * 受理121件，其中本年新收112件，上年结转9件: the two parts of what was received, right behind it in its sentence; of what was handled (办理121件) only in a
 * bracket, as all that was finished may be meant.
 */
function intakesOf(located: readonly ClaimInList[]): Partition[] {
  return located.flatMap((total, index) => {
    const parts = located.slice(index + 1, index + 3)
    const kinds = parts.map(({claim}) => (isNewlyReceived(claim) ? 'new' : claim.kind)).sort()
    if (total.claim.readings.length < 2 || kinds.join() !== 'carried-in,new') return []
    const isOpen = total.claim.kind === 'received'
    const isBehind = parts.every(
      ({sentence, marks, claim}) =>
        sentence === total.sentence &&
        areOfOneYear(claim, total.claim) &&
        (marks.depth > total.marks.depth || (isOpen && marks.depth === total.marks.depth)) &&
        // 受理112件，均为本年新收112件，上年结转9件: said again.
        compareExact(claim.number, total.claim.number) !== 0
    )
    const claims = parts.map(({claim}) => claim)
    return ['received', 'handled'].includes(total.claim.kind) && isBehind
      ? partition('intake', [total.claim], claims, true)
      : []
  })
}

/** 新收: the words say that nothing else is meant. */
function isNewlyReceived({kind, readings}: Claim): boolean {
  return kind === 'received' && readings.length === 1
}

/** 五年累计收到455件。上年结转5件: of several years and of this one, or of several bodies. */
function areOfOneKind([first, ...others]: readonly [Claim, ...Claim[]]): boolean {
  return others.every(
    one => one.comparable === first.comparable && one.scope === first.scope && areOfOneYear(one, first)
  )
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
  if (!areOfOneKind([received, carriedIn, answered, carriedOut])) return []
  return [
    {kind: 'balance', totals: [received, carriedIn], parts: [answered, carriedOut], besides: [], bases: [], whole: true}
  ]
}
