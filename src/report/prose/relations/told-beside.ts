/**
 * What became of other requests, told beside those that were answered: 14件由申请人撤回，39件已答复，7件结转; 收到11件，办结11件；办理上年结转件4件. The table may count
 * them together.
 */

import {add, compareExact, type ExactNumber, sum, zero} from '../../../exact.ts'
import type {Claim} from '../claim.ts'
import {totalKinds} from '../claim.ts'
import {has, type Segment} from '../sentences/segments.ts'

interface Counted {
  readonly claim: Claim
  readonly segment: Segment | null
}

const ANSWERED: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['answered', 'handled'])

/** The claims of a sentence, those of what was answered, and of groups of results, with the sums that the table may add. */
export function withToldBeside<Found extends Counted>(
  found: readonly Found[],
  segments: readonly Segment[],
  uncounted: ReadonlySet<Segment>
): readonly Found[] {
  if (!found.some(({claim}) => ANSWERED.has(claim.kind))) return withRowsApart(found)
  const claims = new Map(found.map(({claim, segment}) => [segment, claim]))
  const ends = (segment: Segment): boolean => uncounted.has(segment) && segment.number.unit === '件'
  return withRowsApart(found).map(one => {
    const {claim, segment} = one
    if (!ANSWERED.has(claim.kind) || segment === null) return one
    const index = segments.indexOf(segment)
    const carried = carriedApart(segments, index, claims)
    // 受理答复171件: either number may be meant, so that nothing else counts with it.
    if (claim.kind === 'handled') return carried.length === 0 ? one : {...one, claim: {...claim, beside: carried}}
    const before = sum(numbersBefore(segments, index, of => ends(of) || isEnd(claims.get(of))))
    const behind = sum(numbersBehind(segments, index, of => isEndOfOthers(claims.get(of))))
    const sums = [before, behind, add(before, behind), ...carried, ...carriedInApart(claim, found)]
    const beside = sums.filter(number => compareExact(number, zero) > 0)
    return beside.length === 0 ? one : {...one, claim: {...claim, beside}}
  })
}

/** 逾期未补正2件，其他处理5件: where a row stands beside its own group, that may be told without it. */
function withRowsApart<Found extends Counted>(found: readonly Found[]): readonly Found[] {
  const rows = found.filter(
    ({claim, segment}) => claim.kind === 'leaf' && segment !== null && !has(segment.before, 'among')
  )
  if (rows.length === 0) return found
  return found.map(one => {
    const {claim, segment} = one
    if (claim.kind !== 'result' || claim.ids.length !== 1 || segment === null) return one
    const own = rows.filter(
      row => row.segment?.depth === segment.depth && row.claim.ids.every(id => id.startsWith(`${claim.ids[0]}.`))
    )
    const apart = sum(own.map(row => row.claim.number))
    return compareExact(apart, zero) > 0 ? {...one, claim: {...claim, beside: [apart]}} : one
  })
}

function isEnd(claim: Claim | undefined): boolean {
  return claim?.kind === 'result' || claim?.kind === 'leaf'
}

/** 办结47件，申请人撤回3件: what was closed without an answer. */
function isEndOfOthers(claim: Claim | undefined): boolean {
  return isEnd(claim) && /^(?:other|notProcessed)/.test(claim?.ids[0] ?? '')
}

/** Back to where the list begins: at 其中, a semicolon, or a number that is none of its parts. */
function numbersBefore(
  segments: readonly Segment[],
  index: number,
  isPart: (segment: Segment) => boolean
): readonly ExactNumber[] {
  const numbers: ExactNumber[] = []
  for (let at = index; at > 0; at--) {
    const [segment, previous] = [segments[at], segments[at - 1]]
    if (segment === undefined || previous === undefined || opensAnew(segment) || previous.depth !== segment.depth) break
    if (!isPart(previous)) break
    numbers.push(previous.number.value)
  }
  return numbers
}

function numbersBehind(
  segments: readonly Segment[],
  index: number,
  isPart: (segment: Segment) => boolean
): readonly ExactNumber[] {
  const rest = segments.slice(index + 1)
  const end = rest.findIndex(
    segment => !isPart(segment) || opensAnew(segment) || segment.depth !== segments[index]?.depth
  )
  return rest.slice(0, end < 0 ? rest.length : end).map(({number}) => number.value)
}

function opensAnew({before}: Segment): boolean {
  return has(before, 'among') || has(before, 'semicolon') || has(before, 'colon')
}

/**
 * 收到11件，办结11件；办理上年结转件4件: a statement of its own on those carried in, where what was answered is all that came in, or where it says that they
 * were dealt with.
 */
function carriedApart(
  segments: readonly Segment[],
  index: number,
  claims: ReadonlyMap<Segment | null, Claim>
): readonly ExactNumber[] {
  const rest = segments.slice(index + 1)
  const from = rest.findIndex(({before}) => has(before, 'semicolon'))
  const answered = segments[index]
  // 答复171件，上年度结转办理答复2件
  const dealtWith = rest.filter(one => claims.get(one)?.kind === 'carried-in' && isDealtWith(one))
  if (from < 0 || answered === undefined) return dealtWith.map(({number}) => number.value)
  const received = segments.slice(0, index).findLast(one => totalKinds.includes(claims.get(one)?.kind ?? 'leaf'))
  const areAllNew = received !== undefined && compareExact(received.number.value, answered.number.value) === 0
  return rest
    .slice(from)
    .filter(one => claims.get(one)?.kind === 'carried-in' && (areAllNew || isDealtWith(one)))
    .map(({number}) => number.value)
}

/** 办理结转5件；新收61件，办结57件，结转4件: where those that came in are all accounted for, those carried in are told apart. */
function carriedInApart(answered: Claim, found: readonly Counted[]): readonly ExactNumber[] {
  const only = (kind: Claim['kind']): Claim | null => {
    const [one, other] = found.filter(({claim}) => claim.kind === kind)
    return one === undefined || other !== undefined ? null : one.claim
  }
  const [received, carriedIn, carriedOut] = [only('received'), only('carried-in'), only('carried-out')]
  if (received === null || carriedIn === null || carriedOut === null) return []
  const isAll = compareExact(add(answered.number, carriedOut.number), received.number) === 0
  return isAll ? [carriedIn.number] : []
}

function isDealtWith({before, after, number, sentence}: Segment): boolean {
  const words = sentence.text.slice(before[0]?.start ?? number.start, number.start)
  return /办[理结]|[答回]复|处理/.test(words) || after.some(({kind}) => kind === 'handle' || kind === 'answer')
}
