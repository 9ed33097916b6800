/**
 * Reads what the prose of a report says in numbers.
 *
 * For each number (and each denial) it is decided what is counted, by which verb, whose it is and of which year, before
 * anything is compared. What is left in doubt yields no claim, or one that is not comparable.
 */

import {compareExact} from '../../exact.ts'
import type {Span} from '../../source.ts'
import {currentStandard} from '../../standard/index.ts'
import type {Report} from '../model.ts'
import type {Breakdown, Change, Claim, CountedList, CountedShare, ProseReading} from './claim.ts'
import {totalKinds} from './claim.ts'
import {deniedClaims} from './claim-making.ts'
import {isOfSome, mayBeOfOneKind} from './counted/of-some.ts'
import {namesRequests, tellsResultsOf} from './counted/request-context.ts'
import type {ReadingMemory} from './memory.ts'
import {type Found, readNumbers} from './numbers.ts'
import type {ParagraphReading, ToldBesides} from './paragraph-reading.ts'
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
import {compactText, scan} from './tokens/scan.ts'
import {completionsOf} from './unnumbered/completion.ts'
import {denialsOf} from './unnumbered/denials.ts'
import {endedCasesOf} from './unnumbered/ended-cases.ts'
import {noteOpenness} from './unnumbered/openness.ts'
import {outcomesOf} from './unnumbered/outcomes.ts'

/** What is needed of a report. */
export type Prose = Pick<Report, 'paragraphs' | 'year' | 'agency' | 'agencyKind' | 'standard'>

/**
 * All claims of a report, in the order of the text, and the lists among them whose parts should make up a total.
 * Takes time in proportion to the length of the text.
 */
export function readProse(report: Prose, memory: ReadingMemory | null = null): ProseReading {
  const frame = newFrame(
    {name: report.agency, kind: report.agencyKind},
    report.standard ?? currentStandard,
    report.year
  )
  memory?.begin(frame)
  const located: ClaimInList[] = []
  const besides = newBesides()
  for (const [index, paragraph] of report.paragraphs.entries()) {
    if (paragraph.kind === 'heading' || paragraph.kind === 'title') {
      enterHeading(frame, paragraph)
      continue
    }
    if (paragraph.section !== 0) enterSection(frame, paragraph.section)
    nextParagraph(frame)
    const said = memory === null ? readParagraph(paragraph, frame) : memory.read(paragraph, frame, readParagraph)
    for (const [sentence, claims] of said.sentences.entries())
      located.push(...claims.map(claim => ({paragraph: index, sentence, ...claim})))
    addBesides(besides, said)
  }
  return {claims: located.map(({claim}) => claim), partitions: partitionsOf(located), ...besides}
}

// ---- Sentences -----------------------------------------------------------------------------------------------------------

/** What is read beside claims, as it comes together. */
interface Besides extends ToldBesides {
  readonly changes: Change[]
  readonly breakdowns: Breakdown[]
  readonly lists: CountedList[]
  readonly shares: CountedShare[]
}

function newBesides(): Besides {
  return {changes: [], breakdowns: [], lists: [], shares: []}
}

function addBesides(besides: Besides, told: ToldBesides): void {
  besides.changes.push(...told.changes)
  besides.breakdowns.push(...told.breakdowns)
  besides.lists.push(...told.lists)
  besides.shares.push(...told.shares)
}

function readParagraph(paragraph: ProseParagraph, frame: Frame): ParagraphReading {
  if (tellsResultsOf(paragraph.text)) frame.requestsNamed = true
  const found: Found[][] = []
  const besides = newBesides()
  const {text} = paragraph
  let start = 0
  while (start < text.length) {
    const end = sentenceEnd(text, start)
    const told = newBesides()
    found.push(readPart(paragraph, {start, end}, frame, told))
    addBesides(besides, told)
    start = end
  }
  const sentences = carriesOver(found) ? found.map(withoutCompletion) : found
  return {sentences, ...besides}
}

function withoutCompletion(claims: readonly Found[]): Found[] {
  return claims.filter(({claim}) => claim.topic !== 'completion')
}

/** Reads one sentence: its claims, if it may have any, and what it tells of things that no table has. */
function readPart(paragraph: ProseParagraph, span: Span, frame: Frame, told: Besides): Found[] {
  const words = paragraph.text.slice(span.start, span.end)
  const place = placed(paragraph, span, frame)
  enterTopic(frame, words)
  nextSentence(frame)
  const isRead = worthReading(words) || tellsParts(words, frame) || compares(words, frame)
  const found = isRead ? readSentence(place(), told) : []
  if (!isRead) {
    frame.disclosed = null
    if ((frame.total !== null && viewsAll(words)) || tellsOthers(words) || tellsPublished(words))
      readLists(place(), told)
  }
  if (attachesLists(words)) addAttached(attachedListsOf(place()), told)
  if (sumsUp(words)) addSummed(summedListsOf(place()), told)
  if (tellsSome(words)) addSummed(subsetsOf(place()), told)
  if (statesShares(words)) told.shares.push(...countedSharesOf(place()))
  if (told.changes.length === 0 && comparesOthers(words)) told.changes.push(...changesOfOthers(place()))
  return found
}

/** A sentence as text, its words not yet known; made when it is first asked for. */
function placed(paragraph: ProseParagraph, {start, end}: Span, frame: Frame): () => SentenceInPlace {
  let place: SentenceInPlace | null = null
  return () => {
    if (place === null) {
      const compacted = compactText(paragraph.text, start, end)
      place = {paragraph, compacted, sentence: {text: compacted.text, tokens: []}, frame}
    }
    return place
  }
}

/** 按区域分，城区20件、郊区20件; 办理建议提案90件，其中…: words of no table. */
function readLists(place: SentenceInPlace, told: Besides): void {
  const {text} = place.sentence
  const reading = {...place, sentence: {text, tokens: scan(text)}}
  told.lists.push(...countedListsOf(reading, []))
  told.breakdowns.push(...breakdownsOf(reading))
}

/** 行政处罚143件（简易程序97件、一般程序46件）, but for what is read as a breakdown. */
function addAttached(found: readonly CountedList[], {lists, breakdowns}: Besides): void {
  const told = new Set(breakdowns.flatMap(partEnds))
  const places = new Map(lists.flatMap((list, index) => partEnds(list).map(end => [end, index])))
  for (const list of found) {
    const ends = partEnds(list)
    if (ends.some(end => told.has(end))) continue
    const same = ends.flatMap(end => places.get(end) ?? [])[0] ?? lists.length
    const other = lists[same]
    // What was taken for a list under a total further back is one of the number right before it.
    if (other === undefined) lists.push(list)
    else if (isOfAnotherWhole(other, list)) lists[same] = {...list, isExact: list.isExact || other.isExact}
    for (const end of ends) places.set(end, same)
  }
}

function partEnds({parts}: Pick<CountedList, 'parts'>): number[] {
  return parts.map(({at}) => at.span.end)
}

/** 例行发布会4场、专题发布会2场，共6场; 提出建议88条，采纳81条; but for a whole that is read as that of a list already. */
function addSummed(found: readonly CountedList[], {lists}: Besides): void {
  const told = new Set(lists.map(({whole}) => whole.at.span.end))
  lists.push(...found.filter(({whole}) => !told.has(whole.at.span.end)))
}

function isOfAnotherWhole(other: CountedList, {whole, parts}: CountedList): boolean {
  return compareExact(other.whole.number, whole.number) !== 0 && parts.length >= other.parts.length
}

/** 均已办结 beside a carry-over in the same paragraph says itself what is meant by it. */
function carriesOver(found: readonly (readonly Found[])[]): boolean {
  return found.flat().some(({claim}) => claim.kind === 'carried-out' && claim.number.units > 0n)
}

function readSentence(place: SentenceInPlace, {changes, breakdowns, lists}: Besides): Found[] {
  const {frame} = place
  const text = withoutRemarks(withoutTitles(place.sentence.text))
  const tokens = foldTokens(text, scan(text), frame.year)
  const sentence: Sentence = {text, tokens}
  noteOpenness(sentence, frame)
  if (namesRequests(sentence)) frame.requestsNamed = true
  const reading: SentenceInPlace = {...place, sentence}
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
  const {sentence, frame} = reading
  const denials = [...denialsOf(sentence, frame), ...endedCasesOf(sentence, frame)].filter(
    ({start}) => !isOfSome(sentence, start)
  )
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
