/** Parts of a number that no figure counts: 年末仍为5件（个人4件、企业1件）, 在公开的6件中，企业5件. What they divide is known only by the number. */

import {compareExact, type ExactNumber, sum} from '../../../exact.ts'
import type {Claim} from '../claim.ts'
import {totalKinds} from '../counted/labels.ts'
import {has, headNounOf, type Segment} from '../sentences/segments.ts'

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
  const carried = new Set(
    found.flatMap(({claim, segment}) => (segment !== null && CARRIED.has(claim.kind) ? [segment] : []))
  )
  const wholes = new Map<Segment, Segment>()
  const divided: ExactNumber[] = []
  for (const [index, segment] of segments.entries()) {
    const parts = uncounted.has(segment) || carried.has(segment) ? partsOf(index, segments, totals) : []
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
    if (whole === undefined || !(carried.has(whole) ? ENDS : PARTS).has(kind)) return one
    return {...one, claim: {...one.claim, unknownWhole: whole.number.value}}
  })
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

/** How the parts of a number are opened; null where none are. */
function openingBehind({sentence, number, before}: Segment, isFirst: boolean): 'bracket' | 'list' | null {
  const behind = sentence.text.slice(number.end, number.end + LONGEST_LINK)
  const opening = /^[^，,。；;：:（(—\d]*([（(：:—]|[，,]其中|(?<=[中里])[，,])/.exec(behind)?.[1]
  if (opening !== undefined) return '（('.includes(opening) ? 'bracket' : 'list'
  // 环保组织全年申请6件，加上年遗留1件，其中公开5件: the sentence is about them.
  if (isFirst && sentence.text[number.start - 1] === '的') return 'list'
  const head = headNounOf(before)?.token.kind
  return isFirst && (head === 'bare-request' || head === 'request') ? 'list' : null
}

/** Between a number and what opens its parts: 6件申请当中. */
const LONGEST_LINK = 10
