/**
 * Reads what the prose of a report says in numbers.
 *
 * For each number (and each denial) it is decided what is counted, by which verb, whose it is and of which year, before
 * anything is compared. What is left in doubt yields no claim, or one that is not comparable.
 */

import {currentStandard} from '../../standard/index.ts'
import type {Report} from '../model.ts'
import {breakdownsOf} from './breakdown.ts'
import {changesOf} from './changes.ts'
import type {Breakdown, Change, Growth, ProseReading, Share} from './claim.ts'
import {claimOf, deniedClaims, type ProseParagraph, type SentenceInPlace, spotWithin} from './claim-making.ts'
import {growthOf, shareOf} from './comparisons.ts'
import {completionsOf} from './completion.ts'
import {denialsOf} from './denials.ts'
import {interpretActsAfter, interpretDisclosure} from './disclosure.ts'
import {interpretDisputes, interpretDisputesAfter} from './disputes.ts'
import {foldTokens, withoutRemarks, withoutTitles} from './fold-tokens.ts'
import {
  enterHeading,
  enterSection,
  enterTopic,
  type Frame,
  type Interpretation,
  newFrame,
  nextParagraph,
  nextSentence
} from './frame.ts'
import type {Label} from './labels.ts'
import {ofListTotal, ofOthers} from './lists.ts'
import {noteOpenness} from './openness.ts'
import {outcomesOf} from './outcomes.ts'
import {type ClaimInList, partitionsOf} from './partitions.ts'
import {interpretRequests, interpretRequestsAfter} from './requests.ts'
import {assign} from './respectively.ts'
import {type CompactText, compactText, scan, type Token} from './scan.ts'
import {clauseStart, has, headNounOf, isPhrase, type Segment, type Sentence, segmentsOf} from './segments.ts'
import {sentenceEnd, worthReading} from './sentence-bounds.ts'

/** What is needed of a report. */
export type Prose = Pick<Report, 'paragraphs' | 'year' | 'agency' | 'agencyKind' | 'standard'>

/**
 * All claims of a report, in the order of the text, and the lists among them whose parts should make up a total.
 * Takes time in proportion to the length of the text.
 */
export function readProse(report: Prose): ProseReading {
  const frame = newFrame(
    {name: report.agency, kind: report.agencyKind},
    report.standard ?? currentStandard,
    report.year
  )
  const located: ClaimInList[] = []
  const besides: Besides = {changes: [], breakdowns: []}
  for (const [index, paragraph] of report.paragraphs.entries()) {
    if (paragraph.kind === 'heading' || paragraph.kind === 'title') {
      enterHeading(frame, paragraph)
      continue
    }
    if (paragraph.section !== 0) enterSection(frame, paragraph.section)
    nextParagraph(frame)
    for (const [sentence, claims] of readParagraph(paragraph, frame, besides).entries())
      located.push(...claims.map(claim => ({...claim, paragraph: index, sentence})))
  }
  return {claims: located.map(({claim}) => claim), partitions: partitionsOf(located), ...besides}
}

// ---- Sentences -----------------------------------------------------------------------------------------------------------

/** A claim and the segment of its number; null for a denial. */
type Found = Pick<ClaimInList, 'claim' | 'marks'> & {readonly segment: Segment | null}

/** What is read beside claims. */
interface Besides {
  readonly changes: Change[]
  readonly breakdowns: Breakdown[]
}

function readParagraph(paragraph: ProseParagraph, frame: Frame, besides: Besides): Found[][] {
  const found: Found[][] = []
  const {text} = paragraph
  let from = 0
  while (from < text.length) {
    const end = sentenceEnd(text, from)
    const sentence = text.slice(from, end)
    enterTopic(frame, sentence)
    nextSentence(frame)
    found.push(worthReading(sentence) ? readSentence(paragraph, compactText(text, from, end), frame, besides) : [])
    from = end
  }
  return carriesOver(found) ? found.map(claims => claims.filter(({claim}) => claim.topic !== 'completion')) : found
}

/** 均已办结 beside a carry-over in the same paragraph says itself what is meant by it. */
function carriesOver(found: readonly (readonly Found[])[]): boolean {
  return found.flat().some(({claim}) => claim.kind === 'carried-out' && claim.number.units > 0n)
}

function readSentence(
  paragraph: ProseParagraph,
  compacted: CompactText,
  frame: Frame,
  {changes, breakdowns}: Besides
): Found[] {
  const text = withoutRemarks(withoutTitles(compacted.text))
  const tokens = foldTokens(text, scan(text), frame.year)
  const sentence: Sentence = {text, tokens}
  noteOpenness(sentence, frame)
  const reading: SentenceInPlace = {paragraph, compacted, sentence, frame}
  const numbers = readNumbers(reading)
  const found = [...numbers, ...readDenials(reading), ...readCompletion(reading), ...readOutcomes(reading, numbers)]
  changes.push(
    ...changesOf(
      reading,
      numbers.map(({claim}) => claim)
    )
  )
  breakdowns.push(...breakdownsOf(reading))
  if (tokens.some(token => token.kind === 'request')) frame.requestsNamed = true
  return found.sort((left, right) => left.claim.at.span.start - right.claim.at.span.start)
}

function readNumbers(reading: SentenceInPlace): Found[] {
  const {frame, sentence} = reading
  const segments = segmentsOf(sentence)
  const assigned = assign(segments, frame)
  const found: Found[] = []
  const uncounted = new Set<Segment>()
  let last: Segment | null = null
  for (const [index, segment] of segments.entries()) {
    const comparison = comparisonOf(reading, segment)
    if (comparison !== null) {
      if (last !== null && isNextTo(segments, last, index)) attach(found, comparison)
      continue
    }
    const interpretation = assigned.get(index) ?? interpret(segment, frame)
    if (interpretation === null || (segment.shared && !assigned.has(index) && followsNothing(segment))) {
      if (segment.number.measure === 'count' && !has(segment.before, 'growth')) {
        frame.diverted = true
        uncounted.add(segment)
      }
      continue
    }
    const claims = interpretation.labels.map(label => claimOf(reading, segment, interpretation, label))
    found.push(...claims.map(claim => ({claim, segment, marks: marksOf(segment, interpretation.from)})))
    remember(frame, interpretation.labels)
    last = claims.length === 1 ? segment : null
  }
  return withoutShares(found).map(one => ({
    ...one,
    marks: {...one.marks, open: one.marks.open || isBeside(segments, uncounted, one)}
  }))
}

/** 因第三方不同意，不予公开1件；因公共安全，不予公开1件: the same thing counted twice in a sentence is counted by reasons. */
function withoutShares(found: readonly Found[]): readonly Found[] {
  const times = new Map<string, number>()
  const keyOf = ({claim: {kind, ids}}: Found): string => `${kind} ${ids.join()}`
  for (const one of found) times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1)
  return found.map(one =>
    one.claim.kind === 'result' && (times.get(keyOf(one)) ?? 0) > 1 && !one.marks.sumAfter
      ? {...one, claim: {...one.claim, comparable: false}}
      : one
  )
}

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
  return segments
    .slice(from + 1, index)
    .every(({number, depth: inner}) => number.measure === 'percent' || inner > depth)
}

/** A number right before another one with nothing before it: the words between belong to the second. */
function followsNothing(segment: Segment): boolean {
  return headNounOf(segment.before) === null
}

function interpret(segment: Segment, frame: Frame): Interpretation | null {
  if (has(segment.before, 'growth') || isChange(segment)) return null
  const head = headNounOf(segment.before)
  if (head !== null) {
    if (isOfOthers(segment, head.index)) return null
    const before =
      interpretRequests(segment, head.index, frame) ??
      interpretDisputes(segment, head.index, frame) ??
      interpretDisclosure(segment, head.index, frame) ??
      (head.token.kind === 'others' ? ofOthers(segment, head.index, frame) : null)
    if (before !== null) return before
    if (LABELLING.has(head.token.kind) && !has(segment.before, 'comma', head.token.end)) return null
  }
  return (
    interpretRequestsAfter(segment, frame) ??
    interpretDisputesAfter(segment, frame) ??
    interpretActsAfter(segment, frame) ??
    ofListTotal(segment, frame)
  )
}

/** 其他行政复议30件: what is left beside something else. */
function isOfOthers({before}: Segment, head: number): boolean {
  return has(before.slice(clauseStart(before, head), head), 'others')
}

/** With one of these before the number, the words after it are not asked. */
const LABELLING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...([
    'request',
    'bare-request',
    'receive',
    'answer',
    'handle',
    'result',
    'leaf',
    'applicant',
    'channel',
    'cause',
    'others'
  ] as const),
  ...([
    'outcome',
    'document',
    'issue',
    'repeal',
    'in-force',
    'act',
    'act-short',
    'charge',
    'fee',
    'trap',
    'review'
  ] as const),
  ...(['restrict', 'deny', 'carry-in', 'carry-out', 'carry', 'decide', 'share'] as const)
])

/** 增加12件 is a difference. */
function isChange(segment: Segment): boolean {
  const last = segment.before.findLast(token => token.kind !== 'approximately')
  return last !== undefined && (last.kind === 'up' || last.kind === 'down')
}

function remember(frame: Frame, labels: readonly Label[]): void {
  const last = labels.at(-1)
  if (last === undefined) return
  frame.topic = last.topic
  const before = frame.counted.at(-1)
  frame.counted = [...frame.counted, ...labels].slice(-MOST_COUNTED)
  if (last.topic === 'requests') {
    frame.requestsNamed = true
    frame.diverted = false
    if (PARENTS.includes(last.kind)) frame.parent = last
  }
  if (last.kind === 'outcome' && labels.length === 1) frame.causes = last.ids.slice(0, -1)
  if (last.kind === 'cause') frame.causes = isOneCause(labels, before) ? last.ids : null
}

/** 其中直接起诉3件，复议后起诉1件；结果维持2件: behind halves that follow each other the outcomes may be of both. */
function isOneCause(labels: readonly Label[], before: Label | undefined): boolean {
  const ids = labels.at(-1)?.ids ?? []
  const isHalf = ids.some(id => id.startsWith('litigation.'))
  return ids.length === 1 && labels.length === 1 && !(isHalf && before?.kind === 'cause')
}

/** A list is not longer. */
const MOST_COUNTED = 20

/** What kinds of applicant may divide. */
const PARENTS = ['received', 'answered', 'handled', 'result']

function readDenials(reading: SentenceInPlace): Found[] {
  const marks = {sumAfter: false, depth: 0, open: false}
  return denialsOf(reading.sentence, reading.frame).flatMap(denial =>
    deniedClaims(reading, denial).map(claim => ({claim, marks, segment: null}))
  )
}

function readCompletion(reading: SentenceInPlace): Found[] {
  const marks = {sumAfter: false, depth: 0, open: false}
  return completionsOf(reading.sentence, reading.frame).flatMap(completion =>
    deniedClaims(reading, completion).map(claim => ({claim, marks, segment: null}))
  )
}

/** 均维持, 均为自然人: all that was counted before is of one kind. */
function readOutcomes(reading: SentenceInPlace, numbers: readonly Found[]): Found[] {
  const claims = numbers.flatMap(({claim, segment}) => (segment === null ? [] : [{claim, end: segment.number.end}]))
  return outcomesOf(reading, claims).map(claim => ({
    claim,
    marks: {sumAfter: false, depth: 0, open: false},
    segment: null
  }))
}

function marksOf(segment: Segment, from: number): ClaimInList['marks'] {
  return {
    sumAfter:
      has(segment.before, 'sum', 0, from + 3) &&
      segment.before.every(token => !isPhrase(token) || token.kind !== 'receive'),
    depth: segment.depth,
    open: has(segment.after, 'lift') || has(segment.sentence.tokens, 'remainder', segment.number.end)
  }
}

// ---- 占51.85%, 同比增长1.05% ---------------------------------------------------------------------------------------------

interface Comparison {
  readonly share: Share | null
  readonly growth: Growth | null
}

/** A share or growth rate, or a percentage of something else (both null); null for other numbers. */
function comparisonOf(reading: SentenceInPlace, segment: Segment): Comparison | null {
  const spot = (start: number, end: number) => spotWithin(reading, start, end)
  const share = shareOf(segment, spot)
  const growth = share === null ? growthOf(segment, spot) : null
  return share === null && growth === null && segment.number.measure !== 'percent' ? null : {share, growth}
}

function attach(found: Found[], {share, growth}: Comparison): void {
  const last = found.at(-1)
  if (last === undefined) return
  const {claim} = last
  found[found.length - 1] = {...last, claim: {...claim, share: claim.share ?? share, growth: claim.growth ?? growth}}
}
