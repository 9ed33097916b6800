/** Reads the numbers of a sentence in order: each as a claim, a comparison with another number, or something that no table counts. */

import type {Claim, Growth, Share} from './claim.ts'
import {type Label, totalKinds} from './claim.ts'
import {claimOf} from './claim-making.ts'
import {dividedAt} from './counted/divided.ts'
import {interpret} from './counted/interpret.ts'
import {answeredLabel, applicantLabel, handledLabel, leafLabel, outcomeLabel, resultLabel} from './counted/labels.ts'
import {interpretMention} from './counted/mentions.ts'
import {withinSome} from './counted/of-some.ts'
import {assign} from './counted/respectively.ts'
import type {ClaimInSentence} from './paragraph-reading.ts'
import {growthOf, isOfSeveral, isSubject, type StatedShare, type Subject, shareOf} from './relations/comparisons.ts'
import {withNamedTwice} from './relations/named-twice.ts'
import {levelsOf} from './relations/nested.ts'
import {withoutPartedTotals} from './relations/parted-totals.ts'
import {withoutParts} from './relations/stages.ts'
import {withoutSummands} from './relations/summands.ts'
import {withToldBeside} from './relations/told-beside.ts'
import {withUnknownWholes} from './relations/unknown-wholes.ts'
import {type Frame, type Interpretation, remember} from './sentences/frame.ts'
import {scopeOf} from './sentences/scope.ts'
import {
  endsAmong,
  has,
  headNounOf,
  type Segment,
  type Sentence,
  segmentsOf,
  tokensWithin,
  unknownBetween
} from './sentences/segments.ts'
import {type SentenceInPlace, spotWithin} from './sentences/sentence-in-place.ts'
import {isPhrase, requestNouns, type Token} from './tokens/scan.ts'

/** A claim and the segment of its number; null where it has none. */
export type Found = ClaimInSentence & {readonly segment: Segment | null}

export function readNumbers(reading: SentenceInPlace): Found[] {
  const reader = new NumberReader(reading)
  for (const index of reader.segments.keys()) reader.read(index)
  return reader.claims()
}

/** Goes through the numbers of one sentence. */
class NumberReader {
  readonly segments: readonly Segment[]
  readonly #reading: SentenceInPlace
  /** What each number counts where several things share one word: 分别为12件、3件. */
  readonly #assigned: ReadonlyMap<number, Interpretation>
  readonly #found: Found[] = []
  /** Numbers of something that no table counts. */
  readonly #uncounted = new Set<Segment>()
  /** The number that a comparison may be about; null where the last one made several claims. */
  #last: Segment | null = null
  /** A share that names what it is said of, whose number is still to come: 自然人占80%，共16件. */
  #pending: StatedShare | null = null

  constructor(reading: SentenceInPlace) {
    this.#reading = reading
    this.segments = segmentsOf(reading.sentence)
    this.#assigned = assign(this.segments, reading.frame)
  }

  read(index: number): void {
    const segment = this.segments[index]
    if (segment === undefined) return
    if (attachInOrder(this.#found, sharesInOrder(this.#reading, this.segments, index))) return
    if (this.#restate(index) || this.#isRestated(index)) return
    if (this.#compare(segment, index)) return
    this.#count(segment, index)
  }

  /** All that was claimed, each with where it stands in the sentence's lists. */
  claims(): Found[] {
    const {segments} = this
    const uncounted = this.#uncounted
    const levels = levelsAround(segments, this.#found)
    const besides = [...uncounted].map(({number}) => number.value)
    const wholes = withoutSummands(withoutPartedTotals(withoutParts(this.#found), segments), segments, uncounted)
    const told = withToldBeside(withNamedTwice(wholes), segments, uncounted)
    return withUnknownWholes(told, segments, uncounted).map(one => ({
      ...one,
      marks: {
        ...one.marks,
        besides,
        depth: levels.get(one.segment) ?? one.marks.depth,
        open: one.marks.open || isBeside(segments, uncounted, one)
      }
    }))
  }

  /** Takes the whole of a share that is told within it, and gives the share to the last claim. */
  #restate(index: number): boolean {
    const restated = restatedWhole(this.#reading, this.segments, index)
    if (restated === null) return false
    attach(this.#found, {stated: {share: restated.share, of: null}, growth: null})
    this.#found.splice(Math.max(this.#found.length - 1, 0), 0, restated.whole)
    return true
  }

  /** The percentage of a whole that stood before it. */
  #isRestated(index: number): boolean {
    return restatedWhole(this.#reading, this.segments, index - 1) !== null
  }

  #compare(segment: Segment, index: number): boolean {
    const comparison = comparisonOf(this.#reading, segment)
    if (comparison === null) return false
    const {stated} = comparison
    if (stated?.of != null) this.#pending = attachTo(this.#found, stated, this.#since(stated.of)) ? null : stated
    else if (
      this.#last !== null &&
      isNextTo(this.segments, this.#last, index) &&
      !isOfTotalBefore(segment, this.#found)
    )
      attach(this.#found, comparison)
    return true
  }

  /** 答复12件，办理网民留言310条，答复率97%: a rate that names nothing is of what was counted since something else was. */
  #since({token}: Subject): number {
    const other = [...this.#uncounted].findLast(({before, depth}) => depth === 0 && !has(before, 'among'))
    if (token !== null || other === undefined) return 0
    const from = this.#found.findIndex(({segment}) => segment !== null && segment.number.start > other.number.start)
    return from < 0 ? this.#found.length : from
  }

  #count(segment: Segment, index: number): void {
    const {frame} = this.#reading
    const assigned = this.#assigned.get(index)
    const told = assigned ?? interpret(segment, frame) ?? ofSubject(segment, this.#pending, frame)
    const interpretation = told ?? interpretMention(segment, frame)
    const isOfNext = segment.shared && assigned === undefined && followsNothing(segment) && !isWholeOf(segment)
    if (interpretation === null || isOfNext) {
      this.#passOver(segment)
      return
    }
    const counted = withinSome(segment, interpretation, this.#found)
    const claims = counted.labels.map(label => claimOf(this.#reading, segment, counted, label))
    this.#found.push(...claims.map(claim => ({claim, segment, marks: marksOf(segment, counted.from)})))
    if (told !== null) remember(frame, counted.labels)
    this.#last = claims.length === 1 ? segment : null
    if (this.#pending !== null && attachTo(this.#found, this.#pending, this.#found.length - claims.length))
      this.#pending = null
  }

  #passOver(segment: Segment): void {
    const {frame} = this.#reading
    const {before, number} = segment
    if (number.unitKind !== 'count' || has(before, 'growth') || has(before, 'base')) return
    frame.diverted ||= !isSome(segment) && (!has(before, 'among') || frame.counted.length === 0)
    this.#uncounted.add(segment)
  }
}

/** How many lists and brackets are open around each number. What a total is divided into is no list within another one. */
function levelsAround(segments: readonly Segment[], found: readonly Found[]): ReadonlyMap<Segment | null, number> {
  const totals = new Set(found.flatMap(({claim, segment}) => (DIVIDED.has(claim.kind) ? [segment] : [])))
  const levels = levelsOf(segments, segment => !totals.has(segment))
  return new Map(segments.map((segment, index) => [segment, levels[index] ?? segment.depth]))
}

const DIVIDED: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>([...totalKinds, 'cause'])

// ---- 占51.85%, 自然人占80%，共16件, 同比增长1.05% -------------------------------------------------------------------------

interface Comparison {
  readonly stated: StatedShare | null
  readonly growth: Growth | null
}

/** A share or growth rate, or a percentage of something else (both null); null for other numbers. */
function comparisonOf(reading: SentenceInPlace, segment: Segment): Comparison | null {
  const spot = (start: number, end: number) => spotWithin(reading, start, end)
  const stated = isOfOtherArea(segment, reading) ? null : shareOf(segment, spot)
  const growth = stated === null ? growthOf(segment, spot) : null
  return stated === null && growth === null && segment.number.unitKind !== 'percent' ? null : {stated, growth}
}

/** 占全市申请总量的12% in the report of a county. */
function isOfOtherArea({before, number}: Segment, {sentence, frame}: SentenceInPlace): boolean {
  const share = before.findLast(token => token.kind === 'share')
  return share !== undefined && scopeOf(sentence, share.end, number.start, frame.agency) === 'other'
}

/** 新收37件，上年结转2件，较上年新收的28件增加9件: what is held against a number of last year is no carry-over. */
function isOfTotalBefore({before}: Segment, found: readonly Found[]): boolean {
  return has(before, 'base') && found.at(-1)?.claim.kind === 'carried-in'
}

function attach(found: Found[], {stated, growth}: Comparison): void {
  const last = found.at(-1)
  if (last === undefined) return
  const {claim} = last
  found[found.length - 1] = {
    ...last,
    claim: {...claim, share: claim.share ?? stated?.share ?? null, growth: claim.growth ?? growth}
  }
}

/** Gives a share to the last of the claims, from a place on, that is what it is said of. */
function attachTo(found: Found[], {share, of}: StatedShare, from = 0): boolean {
  const index = found.findLastIndex(({claim}) => of !== null && isSubject(of, claim))
  const one = found[index]
  if (one === undefined || index < from || one.claim.share !== null) return false
  found[index] = {...one, claim: {...one.claim, share}}
  return true
}

/** 自然人提出48件、企业提出12件，分别占80%和20%: as many shares as claims of one kind stand before them. */
function attachInOrder(found: Found[], shares: readonly Share[]): boolean {
  const first = found.length - shares.length
  const parts = found.slice(Math.max(first, 0))
  const kind = parts[0]?.claim.kind
  const isAll = parts.every(({claim}) => claim.kind === kind && claim.share === null)
  if (shares.length < 2 || first < 0 || !isAll || found[first - 1]?.claim.kind === kind) return false
  for (const [offset, share] of shares.entries()) {
    const one = parts[offset]
    if (one !== undefined) found[first + offset] = {...one, claim: {...one.claim, share}}
  }
  return true
}

/** The percentages that stand behind 分别占, from the segment of the first one; none elsewhere. */
function sharesInOrder(reading: SentenceInPlace, segments: readonly Segment[], index: number): Share[] {
  const {sentence} = reading
  const [first] = segments.slice(index, index + 1)
  // 分别占, 占比分别为
  const [one, other] = [first?.before.at(-1)?.kind, first?.before.at(-2)?.kind]
  const isShare = (one === 'share' && other === 'respectively') || (one === 'respectively' && other === 'share')
  if (first === undefined || !isShare) return []
  const rest = segments.slice(index + 1)
  const end = rest.findIndex(({before, number}) => number.unitKind !== 'percent' || headNounOf(before) !== null)
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)].map(({number}) => ({
    percent: number.value,
    approximate: number.approximate,
    quote: sentence.text.slice(number.start, number.end),
    at: spotWithin(reading, number.start, number.end)
  }))
}

/** 占申请总数50件的90%, 占答复总量（40件）的45%, 占不予处理14件的64.3%: the whole of a share is repeated within it. */
function restatedWhole(
  reading: SentenceInPlace,
  segments: readonly Segment[],
  index: number
): {readonly whole: Found; readonly share: Share} | null {
  const [segment, next] = [segments[index], segments[index + 1]]
  const share = segment?.before.findLast(({kind}) => kind === 'share')
  if (segment === undefined || next?.number.unitKind !== 'percent' || share === undefined) return null
  const {number, sentence} = segment
  if (number.unitKind !== 'count' || unknownBetween(sentence, share.end, number.start) > 0) return null
  if (isOfOtherArea(segment, reading) || isOfSeveral(sentence.text.slice(0, share.start))) return null
  const between = sentence.text.slice(number.end, next.number.start)
  if (!/^[）)]?(?:政府信息公开)?(?:申请)?(?:总数|总量)?的$/.test(between)) return null
  const isAnswered =
    has(segment.before, 'answer', share.end) || sentence.text.slice(share.start, share.end).includes('答复')
  const words = tokensWithin(sentence, share.end, number.start).filter(isPhrase)
  // 占全部行政复议（52件）的26.9%
  if (words.some(({kind}) => NO_REQUESTS.has(kind))) return null
  // 全程网办事项86项，占全部事项102项的84.3%
  const said = sentence.text.slice(share.start, number.start)
  if (!/申请|[答回]复|办结/.test(said) && !reading.frame.counted.some(({topic}) => topic === 'requests')) return null
  const named = words.find(({kind}) => kind === 'result')
  const label = named === undefined ? (isAnswered ? answeredLabel : handledLabel) : resultLabel([named.id])
  const claim = claimOf(reading, segment, {labels: [label], from: number.start}, label)
  return {
    whole: {claim, segment, marks: marksOf(segment, number.start)},
    share: {
      percent: next.number.value,
      approximate: next.number.approximate || sentence.text.slice(share.start, share.end).includes('约'),
      quote: sentence.text.slice(share.start, next.number.end),
      at: spotWithin(reading, share.start, next.number.end)
    }
  }
}

const NO_REQUESTS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['cause', 'review', 'act', 'document', 'trap'])

/** 自然人占80%，共16件: a number right behind a share that names what it is said of. */
function ofSubject(
  {before, number, sentence}: Segment,
  pending: StatedShare | null,
  frame: Frame
): Interpretation | null {
  const of = pending?.of ?? null
  const [mark] = before
  const isBehind = mark?.kind === 'comma' || mark?.kind === 'open'
  if (of?.token == null || mark === undefined || !isBehind || number.unitKind !== 'count') return null
  if (!/^(?:即|为|共|共计|计|有)?$/.test(sentence.text.slice(mark.end, number.start))) return null
  const isNamed = sentence.tokens.some(({kind, end}) => requestNouns.has(kind) && end <= number.start)
  const label = isNamed || frame.requestsNamed ? labelOf(of, sentence, frame) : null
  return label === null ? null : {labels: [label], from: of.token.start}
}

function labelOf({token}: Subject, sentence: Sentence, frame: Frame): Label | null {
  if (token === null) return null
  if (token.kind === 'applicant') return applicantLabel([token.id], dividedAt(sentence, token.start, frame))
  if (token.kind === 'result') return resultLabel([token.id])
  if (token.kind === 'leaf') return leafLabel(token.id, sentence.text.slice(token.start, token.end), null)
  return token.kind === 'outcome' && frame.causes !== null ? outcomeLabel(frame.causes, token.id) : null
}

// ---- What was counted --------------------------------------------------------------------------------------------------

/** Whether a number of something else stands right before or after a claim, on the same level of brackets. */
function isBeside(segments: readonly Segment[], uncounted: ReadonlySet<Segment>, {segment}: Found): boolean {
  if (segment === null || uncounted.size === 0) return false
  const index = segments.indexOf(segment)
  const level = (one: Segment | undefined): boolean => one !== undefined && one.depth === segment.depth
  const [previous, next] = [segments.slice(0, index).findLast(level), segments.slice(index + 1).find(level)]
  return [previous, next].some(one => one !== undefined && uncounted.has(one))
}

/** Whether nothing but comparisons, or numbers in brackets, stands between the last claim and the number at `index`. */
function isNextTo(segments: readonly Segment[], last: Segment, index: number): boolean {
  const from = segments.indexOf(last)
  const depth = segments[index]?.depth ?? 0
  // 其余11件来自科研机构（3件）、律所（8件），占12.79%: not of what stands in the brackets.
  if (last.depth > depth) return false
  return segments
    .slice(from + 1, index)
    .every(({number, depth: inner}) => number.unitKind === 'percent' || inner > depth)
}

/** 收到数中有10件转入下年: still of what was counted. */
function isSome({sentence, number}: Segment): boolean {
  return endsAmong(sentence.text.slice(0, number.start))
}

/** 4件复议中1件纠正, 62件新收申请通过网络提交的33件: what stands between is of the first. */
function isWholeOf({sentence, number, end}: Segment): boolean {
  return endsAmong(sentence.text.slice(0, end)) || /^新收到?的?申请/.test(sentence.text.slice(number.end))
}

/** A number right before another one with nothing before it: the words between belong to the second. */
function followsNothing(segment: Segment): boolean {
  return headNounOf(segment.before) === null
}

/** 网上5件、来信3件，其余为电话申请: more of the list, which ends at a semicolon. */
function isLeftOver({sentence: {tokens}, number}: Segment): boolean {
  const end = tokens.find(({kind, start}) => kind === 'semicolon' && start >= number.end)?.start
  return has(tokens, 'remainder', number.end, end)
}

/** 线上办理20件，线下办理8件: of those that were handled, which need not be all. */
function isHandledBy({before}: Segment): boolean {
  return before.at(-1)?.kind === 'handle' && before.at(-2)?.kind === 'channel'
}

function marksOf(segment: Segment, from: number): ClaimInSentence['marks'] {
  return {
    sumAfter:
      segment.before.some(({kind, start}) => kind === 'sum' && start <= from + 2) &&
      segment.before.every(token => !isPhrase(token) || token.kind !== 'receive'),
    depth: segment.depth,
    open: has(segment.after, 'lift') || isLeftOver(segment) || isHandledBy(segment),
    besides: []
  }
}
