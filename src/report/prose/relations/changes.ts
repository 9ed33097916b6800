/**
 * Changes whose base stands in the prose itself: 收到36件，比2024年（24件）增长50%; 由上年的80件减少到64件，下降20%. They can be judged
 * without last year's report.
 */

import {type ExactNumber, parseExact, subtract} from '../../../exact.ts'
import type {Change, Claim, Growth} from '../claim.ts'
import {totalKinds} from '../claim.ts'
import type {Frame} from '../sentences/frame.ts'
import type {Sentence} from '../sentences/segments.ts'
import {type SentenceInPlace, spotWithin} from '../sentences/sentence-in-place.ts'
import {lessWords, moreWords} from '../tokens/change-words.ts'

const MORE = [...moreWords, '多收到', '多收', '多了', '多']
const LESS = [...lessWords, '少收到', '少收', '少了', '少']
/** 增长50%, 减少16件, 降幅20%, 多25件, 减少二成，即20% */
const CHANGE = new RegExp(
  `(${[...MORE, ...LESS].join('|')})(?:了|为|达|约)?(?:[一二三四五六七八九]成[，,]即)?(\\d+(?:\\.\\d+)?)(%|件|宗)`,
  'g'
)

/** A claim of the sentence, and where its number ends. */
interface CountedClaim {
  readonly claim: Claim
  readonly end: number
}

/** A number of last year, and the places behind which a change may stand that compares with it. */
interface Base {
  readonly value: ExactNumber
  readonly start: number
  readonly end: number
}

/**
 * The changes of a sentence. Nothing where it names more than one number of last year, or counts more than one thing: then
 * it is open which belong together.
 * @param numbers of the sentence, in order
 */
export function changesOf(reading: SentenceInPlace, numbers: readonly CountedClaim[]): readonly Change[] {
  const {sentence, frame} = reading
  if (!/[增升涨浮滑多少降减落]/.test(sentence.text)) return []
  const counted = numbers.filter(({claim}) => totalKinds.includes(claim.kind) && !claim.denied)
  const ofYear = counted.filter(({claim}) => !isOfLastYear(claim, frame.year))
  const claim = ofYear[0]?.claim ?? receivedBefore(reading, numbers)
  const base = baseOf(reading, counted, claim)
  if (claim === undefined || claim.approximate || isOfCarriedIn(sentence, numbers, base)) return []
  if (base === null) return changesAlone(reading, ofYear)
  if (ofYear.some(({claim: {kind, number}}) => kind === claim.kind && number.units !== claim.number.units)) return []
  return near(sentence.text, [base.end, ...ofYear.map(({end}) => end)], base.start).flatMap((match): Change[] => {
    const growth = growthFrom(reading, match)
    return growth === null ? [] : [{claim, previous: base.value, isTold: true, growth}]
  })
}

/**
 * 收到510件，同比增加47件，增长10.15%: what the number grew by tells the number of last year, by which the rate can be judged. Only of a
 * sentence that counts one thing.
 */
function changesAlone(reading: SentenceInPlace, [counted, ...others]: readonly CountedClaim[]): readonly Change[] {
  const {sentence} = reading
  const isKept = sentence.tokens.some(({kind}) => kind === 'base')
  if (counted === undefined || isKept) return []
  const matches = near(sentence.text, [counted.end], 0)
  const end = matches.at(-1)?.index ?? 0
  if (others.some(other => other.claim.kind === counted.claim.kind && other.end <= end)) return []
  const growths = matches.flatMap(match => growthFrom(reading, match) ?? [])
  return isContrary(growths) && !areOfOne(sentence.text, matches) ? [] : rateByDifference(counted.claim, growths)
}

function isContrary([difference, rate]: readonly Growth[]): boolean {
  return difference?.direction !== rate?.direction
}

/** 增加7件，下降58.3%: nothing but a comma parts them; 较上年增加6件，较2022年下降30% are held against two years. */
function areOfOne(text: string, [difference, rate]: readonly RegExpMatchArray[]): boolean {
  if (difference?.index === undefined || rate?.index === undefined) return false
  const between = text.slice(difference.index + difference[0].length, rate.index)
  return /^[，,]?$/.test(between) && /^[，,。；;）)]?$/.test(text.slice(rate.index + rate[0].length).slice(0, 1))
}

/** 增加47件，增长10.15%: of just these two the one tells the number of last year, by which the other can be judged, its direction too. */
export function rateByDifference(
  claim: Change['claim'],
  [difference, rate, ...more]: readonly Growth[]
): readonly Change[] {
  if (difference?.unit !== 'count' || rate?.unit !== 'percent' || more.length > 0) return []
  const by = difference.direction === 'up' ? difference.by : {...difference.by, units: -difference.by.units}
  return [{claim, previous: subtract(claim.number, by), isTold: false, growth: rate}]
}

/** 新收26件，上年结转1件，较上年的3件减少2件: of what was carried in, or of what came in. */
function isOfCarriedIn({text}: Sentence, numbers: readonly CountedClaim[], base: Base | null): boolean {
  if (base === null || /[收申]/.test(text.slice(base.start, base.end))) return false
  return numbers.findLast(({end}) => end <= base.start)?.claim.kind === 'carried-in'
}

/** Whether a sentence may compare what this paragraph said was received. */
export function compares(sentence: string, frame: Frame): boolean {
  return onlyReceived(frame) !== undefined && /^\s*(?:[与较比]|去年|上年)/.test(sentence)
}

function onlyReceived({received}: Frame): Claim | undefined {
  return received === 'several' ? undefined : (received ?? undefined)
}

/**
 * 收到12件。…与2024年的10件相比增加2件, 去年同期收到14件，今年下降14.3%: a sentence that only compares speaks of the one number received that stands
 * before it.
 */
function receivedBefore({sentence, frame}: SentenceInPlace, numbers: readonly CountedClaim[]): Claim | undefined {
  const [first, ...others] = numbers
  const [opening] = sentence.tokens
  const isOfLast = first?.claim.kind === 'received' && isOfLastYear(first.claim, frame.year) && others.length === 0
  const isOnlyCompared =
    (first === undefined && opening?.kind === 'base') || (isOfLast && opening?.kind === 'last-year')
  return isOnlyCompared ? onlyReceived(frame) : undefined
}

/** The one number of last year in the sentence, else the one in the sentence before. */
function baseOf(
  {sentence, frame}: SentenceInPlace,
  counted: readonly CountedClaim[],
  claim: Claim | undefined
): Base | null {
  const bases = sentence.tokens.flatMap((token): Base[] =>
    token.kind === 'base' ? [{value: token.value, start: token.start, end: token.end}] : []
  )
  const claims = counted.filter(one => isOfLastYear(one.claim, frame.year) && one.claim.kind === claim?.kind)
  const all = [...bases, ...claims.map(one => ({value: one.claim.number, start: one.end, end: one.end}))]
  if (all.length > 1) return null
  const before = frame.lastYear
  const isSame = before !== null && before.kind === claim?.kind && before.scope === claim.scope
  return all[0] ?? (isSame ? {value: before.number, start: 0, end: 0} : null)
}

/** Whether a claim is about the year before that of the report. */
export function isOfLastYear(claim: Pick<Claim, 'year'>, year: number | null): boolean {
  return year !== null && claim.year === year - 1
}

/** The changes that stand right behind one of these places, one behind the other, or right before the base in brackets. */
function near(text: string, places: readonly number[], base: number): RegExpMatchArray[] {
  const ends = [...places]
  const found: RegExpMatchArray[] = []
  const early: RegExpMatchArray[] = []
  for (const match of text.matchAll(CHANGE)) {
    const end = match.index + match[0].length
    if (ends.some(place => place <= match.index && BETWEEN.test(text.slice(place, match.index)))) {
      found.push(match)
      ends.push(end)
    } else if (end <= base && /^[（(，,]{0,2}$/.test(text.slice(end, base))) early.push(match)
  }
  return [...early, ...found]
}

/** 相比, 同比, 比上年: nothing that is counted besides. */
const BETWEEN =
  /^[）)，,、]{0,2}(?:今年|本年度?)?(?:减半[，,]即|翻番[，,]即|相比|相较|(?:同比|[较比](?:去年|上年度?|上一年度?|\d{4}年度?)?(?:同期)?))?[，,]?(?:同比)?$/

function growthFrom(reading: SentenceInPlace, match: RegExpMatchArray): Growth | null {
  const [words, verb = '', digits = '', unit = ''] = match
  if (match.index === undefined || words.includes('约')) return null
  return growthAt(reading, match.index, words, {digits, isRate: unit === '%', isMore: MORE.includes(verb)})
}

/**
 * A growth that words of a sentence state.
 * @param start of the words, in the compact text
 * @returns null where its digits are no number
 */
export function growthAt(
  reading: SentenceInPlace,
  start: number,
  words: string,
  {digits, isRate, isMore}: {readonly digits: string; readonly isRate: boolean; readonly isMore: boolean}
): Growth | null {
  const by = parseExact(digits)
  if (by === null) return null
  return {
    by,
    unit: isRate ? 'percent' : 'count',
    direction: isMore ? 'up' : 'down',
    approximate: false,
    quote: words,
    at: spotWithin(reading, start, start + words.length)
  }
}
