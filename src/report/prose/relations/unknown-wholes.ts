/** Parts of a number that no figure counts: 年末仍为5件（个人4件、企业1件）, 在公开的6件中，企业5件. What they divide is known only by the number. */

import {compareExact, type ExactNumber, sum} from '../../../exact.ts'
import type {Claim} from '../claim.ts'
import {totalKinds} from '../claim.ts'
import {has, headNounOf, type Segment} from '../sentences/segments.ts'
import {isRequestNoun} from '../tokens/scan.ts'

interface Counted {
  readonly claim: Claim
  readonly segment: Segment | null
}

/** What can be a part; a total of its own begins anew. */
const PARTS: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>([
  ...(['applicant', 'result', 'leaf', 'outcome', 'channel', 'carried-in', 'carried-out'] as const)
])
/** 上一年结转的2件，1件公开: how those carried in ended is in no table. */
const ENDS: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['result', 'leaf'])
const CARRIED: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['carried-in', 'carried-out'])
/** What begins to speak of something else than a number that was told by its 的. */
const BEGUN: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['received', 'handled', 'cause'])
const TOTALS: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>([...totalKinds, 'cause'])

/** The claims of a sentence, with such parts marked by the number that they divide. */
export function withUnknownWholes<Found extends Counted>(
  found: readonly Found[],
  segments: readonly Segment[],
  uncounted: ReadonlySet<Segment>
): readonly Found[] {
  const totals = new Set(
    found.flatMap(({claim, segment}) => (segment !== null && TOTALS.has(claim.kind) ? [segment] : []))
  )
  const begun = new Set(
    found.flatMap(({claim, segment}) => (segment !== null && BEGUN.has(claim.kind) ? [segment] : []))
  )
  const carried = new Set(
    found.flatMap(({claim, segment}) => (segment !== null && CARRIED.has(claim.kind) ? [segment] : []))
  )
  const wholes = new Map<Segment, Segment>()
  const divided: ExactNumber[] = []
  for (const [index, segment] of segments.entries()) {
    const parts = carried.has(segment)
      ? endsOf(index, segments, found)
      : uncounted.has(segment)
        ? partsOf(index, segments, isDefinite(segment) ? begun : totals)
        : []
    if (parts.length > 0) divided.push(segment.number.value)
    for (const part of parts) wholes.set(part, segment)
  }
  // 答复36件，提供了信息的21件，其中…；未提供信息的15件，其中…: groups of the writer's own that make up a total.
  const together = sum(divided)
  if (
    found.some(
      ({claim, segment}) => segment !== null && totals.has(segment) && compareExact(claim.number, together) === 0
    )
  )
    return found
  return found.map(one => {
    const whole = one.segment === null ? undefined : wholes.get(one.segment)
    const {kind} = one.claim
    // 区政府收到的32件，自然人27件，办结31件: finished of these.
    if (whole !== undefined && kind === 'answered') return {...one, claim: {...one.claim, comparable: false}}
    if (whole === undefined || !(carried.has(whole) ? ENDS : PARTS).has(kind)) return one
    return {...one, claim: {...one.claim, unknownWhole: whole.number.value}}
  })
}

/** What became of those carried in: 上年结转5件，3件予以公开，2件无法提供 make up their number, or stand first behind it in a statement of their own. */
function endsOf(index: number, segments: readonly Segment[], found: readonly Counted[]): readonly Segment[] {
  const whole = segments[index]
  if (whole === undefined) return []
  const totals = new Set(
    found.flatMap(({claim, segment}) => (segment === null || ENDS.has(claim.kind) ? [] : [segment]))
  )
  const listed = partsOf(index, segments, totals)
  if (listed.length > 0) return listed
  const rest = segments.slice(index + 1)
  const end = rest.findIndex(segment => totals.has(segment) || has(segment.before, 'semicolon'))
  const ends = rest.slice(0, end < 0 ? rest.length : end)
  const made = sum(ends.map(({number}) => number.value))
  const [first] = ends
  const isOfThem = index === 0 && first?.before.length === 1
  return compareExact(made, whole.number.value) === 0 || isOfThem ? ends : []
}

/** The segments that divide the number at `index`, up to the next total. */
function partsOf(index: number, segments: readonly Segment[], totals: ReadonlySet<Segment>): readonly Segment[] {
  const whole = segments[index]
  if (whole === undefined) return []
  const opening = openingBehind(whole, index === 0)
  if (opening === null) return []
  const rest = segments.slice(index + 1)
  const end = rest.findIndex(
    segment =>
      totals.has(segment) ||
      segment.depth < whole.depth ||
      (opening === 'bracket'
        ? segment.depth === whole.depth
        : has(segment.before, 'semicolon') && segment.depth === whole.depth)
  )
  return rest.slice(0, end < 0 ? rest.length : end)
}

/** 第四季度收到的25件, 企业提出的4件 */
function isDefinite({sentence, number}: Segment): boolean {
  return sentence.text[number.start - 1] === '的'
}

/** How the parts of a number are opened; null where none are. */
function openingBehind(whole: Segment, isFirst: boolean): 'bracket' | 'list' | null {
  const {sentence, number, before} = whole
  const behind = sentence.text.slice(number.end, number.end + LONGEST_LINK)
  const opening = /^[^，,。；;：:（(—\d]*([（(：:—]|[，,]其中|(?<=[中里])[，,]|[中里](?=[^，,])|包括|包含)/.exec(
    behind
  )?.[1]
  if (opening !== undefined) return '（('.includes(opening) ? 'bracket' : 'list'
  // 环保组织全年申请6件，加上年遗留1件，其中公开5件: the sentence is about them.
  // 新收5件，6件均已答复；企业提出的4件申请，2件公开、2件不予公开: so is a statement that begins so.
  if (isDefinite(whole) && (isFirst || before[0]?.kind === 'semicolon')) return 'list'
  return isFirst && isRequestNoun(headNounOf(before)?.token) ? 'list' : null
}

/** Between a number and what opens its parts: 6件申请当中. */
const LONGEST_LINK = 10
