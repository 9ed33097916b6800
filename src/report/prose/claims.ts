/**
 * Reads what the prose of a report says in numbers.
 *
 * For each number (and each denial) it is decided what is counted, by which verb, whose it is and of which year, before
 * anything is compared. What is left in doubt yields no claim, or one that is not comparable.
 */

import {compareExact} from '../../exact.ts'
import {currentStandard} from '../../standard/index.ts'
import type {Report} from '../model.ts'
import type {Breakdown, Change, Claim, CountedList, CountedShare, ProseReading} from './claim.ts'
import {totalKinds} from './claim.ts'
import {deniedClaims} from './claim-making.ts'
import {isOfSome, mayBeOfOneKind} from './counted/of-some.ts'
import {namesRequests, tellsResultsOf} from './counted/request-context.ts'
import {type Found, readNumbers} from './numbers.ts'
import {attachedListsOf, attachesLists} from './relations/attached-lists.ts'
import {breakdownsOf, tellsParts, tellsPublished} from './relations/breakdown.ts'
import {changesOf, compares, isOfLastYear} from './relations/changes.ts'
import {countedListsOf, viewsAll} from './relations/counted-lists.ts'
import {countedSharesOf, statesShares} from './relations/counted-shares.ts'
import {tellsOthers} from './relations/other-breakdowns.ts'
import {changesOfOthers, comparesOthers} from './relations/other-changes.ts'
import {partitionsOf} from './relations/partitions.ts'
import type {ClaimInList} from './relations/runs.ts'
import {subsetsOf, tellsSome} from './relations/subsets.ts'
import {summedListsOf, sumsUp} from './relations/summed-lists.ts'
import {
  enterHeading,
  enterSection,
  enterTopic,
  type Frame,
  newFrame,
  nextParagraph,
  nextSentence
} from './sentences/frame.ts'
import type {Sentence} from './sentences/segments.ts'
import {sentenceEnd, worthReading} from './sentences/sentence-bounds.ts'
import type {ProseParagraph, SentenceInPlace} from './sentences/sentence-in-place.ts'
import {foldTokens, withoutRemarks, withoutTitles} from './tokens/fold-tokens.ts'
import {type CompactText, compactText, scan} from './tokens/scan.ts'
import {completionsOf} from './unnumbered/completion.ts'
import {denialsOf} from './unnumbered/denials.ts'
import {noteOpenness} from './unnumbered/openness.ts'
import {outcomesOf} from './unnumbered/outcomes.ts'

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
  const besides: Besides = {changes: [], breakdowns: [], lists: [], shares: []}
  for (const [index, paragraph] of report.paragraphs.entries()) {
    if (paragraph.kind === 'heading' || paragraph.kind === 'title') {
      enterHeading(frame, paragraph)
      continue
    }
    if (paragraph.section !== 0) enterSection(frame, paragraph.section)
    nextParagraph(frame)
    if (tellsResultsOf(paragraph.text)) frame.requestsNamed = true
    for (const [sentence, claims] of readParagraph(paragraph, frame, besides).entries())
      located.push(...claims.map(claim => ({paragraph: index, sentence, ...claim})))
  }
  return {claims: located.map(({claim}) => claim), partitions: partitionsOf(located), ...besides}
}

// ---- Sentences -----------------------------------------------------------------------------------------------------------

/** What is read beside claims. */
interface Besides {
  readonly changes: Change[]
  readonly breakdowns: Breakdown[]
  readonly lists: CountedList[]
  readonly shares: CountedShare[]
}

function readParagraph(paragraph: ProseParagraph, frame: Frame, besides: Besides): Found[][] {
  const found: Found[][] = []
  const {text} = paragraph
  let from = 0
  while (from < text.length) {
    const end = sentenceEnd(text, from)
    const sentence = text.slice(from, end)
    const known = besides.changes.length
    enterTopic(frame, sentence)
    nextSentence(frame)
    const isRead = worthReading(sentence) || tellsParts(sentence, frame) || compares(sentence, frame)
    found.push(isRead ? readSentence(paragraph, compactText(text, from, end), frame, besides) : [])
    if (!isRead) {
      frame.disclosed = null
      if ((frame.total !== null && viewsAll(sentence)) || tellsOthers(sentence) || tellsPublished(sentence))
        readLists(paragraph, compactText(text, from, end), frame, besides)
    }
    readAttached(paragraph, text, from, end, frame, besides)
    if (sumsUp(sentence) || tellsSome(sentence)) readSummed(paragraph, compactText(text, from, end), frame, besides)
    if (statesShares(sentence)) {
      const compacted = compactText(text, from, end)
      besides.shares.push(
        ...countedSharesOf({paragraph, compacted, sentence: {text: compacted.text, tokens: []}, frame})
      )
    }
    if (besides.changes.length === known && comparesOthers(sentence))
      besides.changes.push(...readChanges(paragraph, compactText(text, from, end), frame))
    from = end
  }
  return carriesOver(found) ? found.map(claims => claims.filter(({claim}) => claim.topic !== 'completion')) : found
}

/** 按区域分，城区20件、郊区20件; 办理建议提案90件，其中…: words of no table. */
function readLists(paragraph: ProseParagraph, compacted: CompactText, frame: Frame, besides: Besides): void {
  const {text} = compacted
  const reading = {paragraph, compacted, sentence: {text, tokens: scan(text)}, frame}
  besides.lists.push(...countedListsOf(reading, []))
  besides.breakdowns.push(...breakdownsOf(reading))
}

/** 行政处罚143件（简易程序97件、一般程序46件）, but for what is read as a breakdown. */
function readAttached(
  paragraph: ProseParagraph,
  text: string,
  from: number,
  end: number,
  frame: Frame,
  {lists, breakdowns}: Besides
): void {
  if (!attachesLists(text.slice(from, end))) return
  const compacted = compactText(text, from, end)
  const found = attachedListsOf({paragraph, compacted, sentence: {text: compacted.text, tokens: []}, frame})
  const told = new Set(breakdowns.flatMap(({parts}) => parts.map(({at}) => at.span.end)))
  for (const list of found) {
    const ends = new Set(list.parts.map(({at}) => at.span.end))
    if ([...ends].some(at => told.has(at))) continue
    const same = lists.findIndex(({parts}) => parts.some(({at}) => ends.has(at.span.end)))
    const other = lists[same]
    if (other === undefined) lists.push(list)
    // What was taken for a list under a total further back is one of the number right before it.
    else if (isOfAnotherWhole(other, list)) lists[same] = {...list, isExact: list.isExact || other.isExact}
  }
}

/** 例行发布会4场、专题发布会2场，共6场; 提出建议88条，采纳81条; but for a whole that is read as that of a list already. */
function readSummed(paragraph: ProseParagraph, compacted: CompactText, frame: Frame, {lists}: Besides): void {
  const reading: SentenceInPlace = {paragraph, compacted, sentence: {text: compacted.text, tokens: []}, frame}
  const found = [...summedListsOf(reading), ...subsetsOf(reading)]
  const told = new Set(lists.map(({whole}) => whole.at.span.end))
  lists.push(...found.filter(({whole}) => !told.has(whole.at.span.end)))
}

function isOfAnotherWhole(other: CountedList, {whole, parts}: CountedList): boolean {
  return compareExact(other.whole.number, whole.number) !== 0 && parts.length >= other.parts.length
}

/** 发布信息3127条，比上年的2894条增长8.1% */
function readChanges(paragraph: ProseParagraph, compacted: CompactText, frame: Frame): readonly Change[] {
  return changesOfOthers({paragraph, compacted, sentence: {text: compacted.text, tokens: []}, frame})
}

/** 均已办结 beside a carry-over in the same paragraph says itself what is meant by it. */
function carriesOver(found: readonly (readonly Found[])[]): boolean {
  return found.flat().some(({claim}) => claim.kind === 'carried-out' && claim.number.units > 0n)
}

function readSentence(
  paragraph: ProseParagraph,
  compacted: CompactText,
  frame: Frame,
  {changes, breakdowns, lists}: Besides
): Found[] {
  const text = withoutRemarks(withoutTitles(compacted.text))
  const tokens = foldTokens(text, scan(text), frame.year)
  const sentence: Sentence = {text, tokens}
  noteOpenness(sentence, frame)
  if (namesRequests(sentence)) frame.requestsNamed = true
  const reading: SentenceInPlace = {paragraph, compacted, sentence, frame}
  const numbers = readNumbers(reading)
  const found = [
    ...numbers,
    ...readDenials(reading),
    ...readCompletion(reading, numbers),
    ...readOutcomes(reading, numbers)
  ]
  changes.push(...changesOf(reading, countedIn(numbers)))
  frame.lastYear = numbers.map(({claim}) => claim).find(claim => isOfLastYear(claim, frame.year)) ?? null
  noteReceived(frame, numbers)
  noteTotals(reading, countedIn(numbers), lists)
  breakdowns.push(...breakdownsOf(reading))
  if (tokens.some(token => token.kind === 'request')) frame.requestsNamed = true
  return found.sort((left, right) => left.claim.at.span.start - right.claim.at.span.start)
}

function noteReceived(frame: Frame, numbers: readonly Found[]): void {
  for (const {claim} of numbers) {
    if (claim.kind !== 'received' || isOfLastYear(claim, frame.year)) continue
    frame.received = frame.received === null ? claim : 'several'
  }
}

/** Lists under a total, this sentence's or one of the paragraph's before it; after that its own totals are known. */
function noteTotals(
  reading: SentenceInPlace,
  counted: readonly {claim: Claim; end: number}[],
  lists: CountedList[]
): void {
  const {frame, sentence} = reading
  const totals = counted.filter(({claim}) => totalKinds.includes(claim.kind))
  lists.push(...countedListsOf(reading, totals))
  frame.total = totals.findLast(({claim}) => claim.comparable)?.claim ?? frame.total ?? totals.at(-1)?.claim ?? null
  const numbers = sentence.tokens.flatMap(token =>
    token.kind === 'number' && token.unitKind === 'count' ? [token.value] : []
  )
  frame.numbers = [...frame.numbers, ...numbers].slice(-MOST_NUMBERS)
}

/** How many numbers back the whole of a list may be. */
const MOST_NUMBERS = 60

/** What has no number of its own is in no list. */
const noMarks: ClaimInList['marks'] = {sumAfter: false, depth: 0, open: false, besides: []}

function readDenials(reading: SentenceInPlace): Found[] {
  const denials = denialsOf(reading.sentence, reading.frame).filter(({start}) => !isOfSome(reading.sentence, start))
  return denials.flatMap(denial => deniedClaims(reading, denial).map(claim => ({claim, marks: noMarks, segment: null})))
}

function readCompletion(reading: SentenceInPlace, numbers: readonly Found[]): Found[] {
  const {sentence, frame} = reading
  const ofAll = completionsOf(sentence, frame).filter(({start}) => !mayBeOfOneKind(sentence, start, numbers))
  return ofAll.flatMap(completion =>
    deniedClaims(reading, completion).map(claim => ({claim, marks: noMarks, segment: null}))
  )
}

/** 均维持, 均为自然人: all that was counted before is of one kind. */
function readOutcomes(reading: SentenceInPlace, numbers: readonly Found[]): Found[] {
  return outcomesOf(reading, countedIn(numbers)).map(claim => ({
    claim,
    marks: noMarks,
    segment: null
  }))
}

/** Claims with the places where their numbers end. */
function countedIn(numbers: readonly Found[]): {claim: Claim; end: number}[] {
  return numbers.flatMap(({claim, segment}) => (segment === null ? [] : [{claim, end: segment.number.end}]))
}
