/**
 * Changes of what no table counts, with all that is needed to judge them in the words: 发布信息3127条，比2023年的2894条增加233条，增长8.1%; 培训120人次，
 * 同比增加20人次，增长20%.
 */

import {add, compareExact, type ExactNumber, parseExact, subtract, unitsApart} from '../../../exact.ts'
import type {Change, Growth} from '../claim.ts'
import {type SentenceInPlace, spotWithin} from '../sentences/sentence-in-place.ts'
import {lessWords, moreWords} from '../tokens/change-words.ts'
import {growthAt, rateByDifference} from './changes.ts'
import {MEASURE_WORDS} from './written-numbers.ts'

const LAST_YEAR = '(?:去年|上年|上一年|前一年|\\d{4}年)(?:度|底|末)?'

/** The number that changed, and its unit. What has 万 behind it is rounded. */
const NUMBER = new RegExp(`(?<![\\d.]|\\d,)(\\d{1,9})(${MEASURE_WORDS})(?=[，,（(]|[较比])`, 'g')
/** 比2023年的2894条, （2023年为2894条）, （2023年2894条，增长8.1%） */
const BASES = [
  new RegExp(`^[，,]?(?:同比)?(?:[较比]|[与同])${LAST_YEAR}(?:同期)?的?(\\d{1,9})(?:${MEASURE_WORDS})?(?:相比)?[，,]?`),
  new RegExp(`^[（(]${LAST_YEAR}(?:同期)?[为是:：]?(\\d{1,9})(?:${MEASURE_WORDS})?[）)][，,]?`),
  // 38件（2023年25件，增长52%）
  new RegExp(`^[（(]${LAST_YEAR}(?:同期)?[为是:：]?(\\d{1,9})(?:${MEASURE_WORDS})?[，,；;]`)
]
/** 同比, 较上年: before two changes of which the one tells what the other is measured by. */
const COMPARED = new RegExp(`^[，,]?(?:同比|[较比]${LAST_YEAR}(?:同期)?)`)
/** The verb, by how much, and in what. */
const BY = `(${[...moreWords, ...lessWords].join('|')})(?:了|率?为|达)?(\\d{1,9}(?:\\.\\d{1,4})?)(%|${MEASURE_WORDS})`
const CHANGE = new RegExp(`^(?:同比)?${BY}(?!点|以上|左右)[，,]?`)
/** 412条，同比增长20%，上年为380条: the number of the year before, behind the change. */
const WITH_BASE = new RegExp(
  `${COMPARED.source}(${BY})[，,（(](${LAST_YEAR})(?:同期)?(?:为|是|有)?(\\d{1,9})(${MEASURE_WORDS})(?![\\d.])`
)
const AMOUNT = '\\d{1,9}(?:\\.\\d{1,4})?'
const MEASURES = `${MEASURE_WORDS}|个工作日|工作日|天|日|小时|分钟|万元|亿元|元|%`
/** 由86个压减至53个，减少33个; 由每月760元提高到800元，增长5.3%; 由81%提升至89%，提高8个百分点 */
const REACHED = new RegExp(
  `[由从](?:${LAST_YEAR}(?:同期)?的?)?(每[^\\d，,。]{1,5})?(${AMOUNT})(${MEASURES})?[增升降减压缩精提扩延整合归并上下][^\\d，,。]{0,4}[至到为](${AMOUNT})(${MEASURES})[，,]` +
    `(?:共|净)?((增加|提高|增长|上升|延长|提升|减少|缩短|下降|降低|压减|精简)了?(${AMOUNT})(个百分点|${MEASURES}))(?![\\d.])`,
  'g'
)
const MORE_REACHED = /增|提|上升|延长/
/** 26件，与2021年（19件）、2022年（22件）相比分别增加7件和4件 */
const IN_ORDER = new RegExp(
  `(?<![\\d.]|\\d,)(\\d{1,9})(${MEASURE_WORDS})[^\\d，,。；;]{0,6}[，,]?[与同较比]` +
    `((?:[、和]?\\d{4}年度?(?:[的为]|[（(])?\\d{1,9}(?:${MEASURE_WORDS})[）)]?){2,4})(?:相比)?[，,]?` +
    `分别(${[...moreWords, ...lessWords].join('|')})了?((?:[、和]?${AMOUNT}(?:%|${MEASURE_WORDS})){2,4})(?![\\d.])`,
  'g'
)
const IN_LIST = new RegExp(`\\d{4}年度?(?:[的为]|[（(])?(\\d{1,9})(?:${MEASURE_WORDS})`, 'g')
const STATED = new RegExp(`(${AMOUNT})(%|${MEASURE_WORDS})`, 'g')

const EVERY_NUMBER = /\d+(?:\.\d+)?/g

/** 其中, 约, 累计: a part, a number that is not exact, or one of several years. */
const NOT_ALONE = /其中|累计|约|近|超|余|、|以来/

/** Whether a sentence may state such a change. What it says of requests is read with the claims. */
export function comparesOthers(sentence: string): boolean {
  return /[较比同（与由从]/.test(sentence) && /[增升涨减降多少缩延]|提高/.test(sentence)
}

/**
 * The changes of a sentence: of a number with last year's right behind it; else of the first number, as of those behind it is open what is
 * compared with what.
 */
export function changesOfOthers(reading: SentenceInPlace): readonly Change[] {
  const {text} = reading.compacted
  const reached = [...changesReached(reading), ...changesInOrder(reading)]
  if (reached.length > 0) return reached
  const [first, ...others] = [...text.matchAll(NUMBER)]
  if (first === undefined) return []
  const told = [first, ...others].flatMap(match => changesTold(reading, match))
  if (told.length > 0 || others[0]?.index === endOf(first) || NOT_ALONE.test(text.slice(0, first.index))) return told
  const claim = claimOf(reading, first)
  const compared = COMPARED.exec(text.slice(endOf(first)))
  if (claim === null || compared === null) return []
  const growths = growthsFrom(reading, endOf(first) + compared[0].length, first[2] ?? '')
  return growths[0]?.direction === growths[1]?.direction ? rateByDifference(claim, growths) : []
}

/** 3127条，比上年的2894条增加233条，增长8.1% */
function changesTold(reading: SentenceInPlace, match: RegExpMatchArray): readonly Change[] {
  const {text} = reading.compacted
  const at = match.index ?? 0
  const clause = text.slice(Math.max(...[...'，,；;：:'].map(mark => text.lastIndexOf(mark, at - 1))) + 1, at)
  if (NOT_ALONE.test(clause)) return []
  const base = baseBehind(text, endOf(match))
  const claim = claimOf(reading, match)
  if (base === null && claim !== null) return changeWithBase(reading, match, claim)
  if (base === null || claim === null || isOfAnotherYear(reading, base, match)) return []
  const growths = growthsFrom(reading, base.end, match[2] ?? '')
  if (isOfNumberBefore(text.slice(0, at), base.value, growths[0])) return []
  return growths.map(growth => ({claim, previous: base.value, isTold: true, growth}))
}

/** 412条，同比增长20%，上年为380条 */
function changeWithBase(reading: SentenceInPlace, match: RegExpMatchArray, claim: Change['claim']): readonly Change[] {
  const start = endOf(match)
  const found = WITH_BASE.exec(reading.compacted.text.slice(start)) ?? []
  const [words = '', stated = '', verb = '', digits = '', measure = '', lastYear = '', base = '', unit = ''] = found
  const previous = parseExact(base)
  const isRate = measure === '%'
  if (previous === null || unit !== match[2] || (!isRate && measure !== unit)) return []
  const year = Number.parseInt(lastYear, 10)
  if (!Number.isNaN(year) && year + 1 !== reading.frame.year) return []
  const at = start + words.indexOf(stated)
  const growth = growthAt(reading, at, stated, {digits, isRate, isMore: moreWords.includes(verb)})
  return growth === null ? [] : [{claim, previous, isTold: true, growth}]
}

/** 收录1846件，新增212件，移出37件，较2023年末的1671件净增175件: a number further back changed by just that. */
function isOfNumberBefore(text: string, previous: ExactNumber, growth: Growth | undefined): boolean {
  if (growth === undefined || growth.unit !== 'count') return false
  const now = growth.direction === 'up' ? add(previous, growth.by) : subtract(previous, growth.by)
  return [...text.matchAll(EVERY_NUMBER)].some(([digits]) => {
    const number = parseExact(digits)
    return number !== null && compareExact(number, now) === 0
  })
}

/** 9件（2020年12件），同比增加3件 in a report for 2023: what the change is compared with is not told. */
function isOfAnotherYear(
  {compacted: {text}, frame}: SentenceInPlace,
  base: {readonly end: number},
  match: RegExpMatchArray
): boolean {
  const year = /\d{4}(?=年)/.exec(text.slice(endOf(match), base.end))?.[0]
  const isCompared = text.slice(base.end).startsWith('同比')
  return isCompared && year !== undefined && Number(year) + 1 !== frame.year
}

function endOf({index = 0, 0: words}: RegExpMatchArray): number {
  return index + words.length
}

function claimOf(reading: SentenceInPlace, match: RegExpMatchArray): Change['claim'] | null {
  const [words, digits = ''] = match
  const number = parseExact(digits)
  const at = spotWithin(reading, match.index ?? 0, endOf(match))
  return number === null ? null : {number, at, quote: words, clauseText: words}
}

/** 由86个压减至53个，减少33个; 由13.2天降至9.8天，缩短3.4天. */
function changesReached(reading: SentenceInPlace): readonly Change[] {
  return [...reading.compacted.text.matchAll(REACHED)].flatMap((match): Change[] => {
    const [words, each = '', from = '', fromUnit = '', digits = '', unit = '', stated = '', ...by] = match
    const [verb = '', amount = '', measure = ''] = by
    const [previous, number] = [parseExact(from), parseExact(digits)]
    const start = match.index + words.length - stated.length
    const isRate = measure === '%'
    const growth = growthAt(reading, start, stated, {digits: amount, isRate, isMore: MORE_REACHED.test(verb)})
    if (previous === null || number === null || growth === null) return []
    if (!isMeasurable({each, fromUnit, unit, measure})) return []
    const quote = words.slice(0, -stated.length).replace(/[，,]$/, '')
    const claim = {number, at: spotWithin(reading, match.index, match.index + quote.length), quote, clauseText: quote}
    return !isRate && isRounded(claim, previous, growth) ? [] : [{claim, previous, isTold: true, growth}]
  })
}

/** Whether what something changed by is told in what it is told in itself, or as a rate of it. */
function isMeasurable({
  each,
  fromUnit,
  unit,
  measure
}: Readonly<Record<'each' | 'fromUnit' | 'unit' | 'measure', string>>): boolean {
  // 由1天缩短至30分钟
  if (fromUnit !== '' && fromUnit !== unit) return false
  // 由80%提高到90%，提高10%: of the 80, or of all.
  if (measure === '%') return fromUnit !== '' && unit !== '%'
  // 由每月2期增加到3期，增加12期 may be of a year.
  return unit === '%' ? measure === '个百分点' : measure === unit && each === ''
}

/** Whether a difference of decimals is off by no more than what rounding may do. */
function isRounded({number}: Change['claim'], previous: ExactNumber, {by, direction}: Growth): boolean {
  const scale = Math.max(number.scale, previous.scale, by.scale)
  const change = direction === 'up' ? subtract(number, previous) : subtract(previous, number)
  return scale > 0 && unitsApart(change, by) <= 1n
}

/** 26件，与2021年（19件）、2022年（22件）相比分别增加7件和4件 */
function changesInOrder(reading: SentenceInPlace): readonly Change[] {
  return [...reading.compacted.text.matchAll(IN_ORDER)].flatMap((match): Change[] => {
    const [words, digits = '', unit = '', bases = '', verb = '', changes = ''] = match
    const number = parseExact(digits)
    const previous = [...bases.matchAll(IN_LIST)].map(([, base = '']) => parseExact(base))
    const stated = [...changes.matchAll(STATED)]
    if (number === null || previous.length !== stated.length) return []
    const claim = {
      number,
      at: spotWithin(reading, match.index, match.index + digits.length + unit.length),
      quote: digits + unit,
      clauseText: digits + unit
    }
    const from = match.index + words.length - changes.length
    return stated.flatMap(([said, by = '', measure = ''], index): Change[] => {
      const base = previous[index] ?? null
      const at = from + (stated[index]?.index ?? 0)
      const isMore = moreWords.includes(verb)
      const growth = growthAt(reading, at, said, {digits: by, isRate: measure === '%', isMore})
      if (base === null || growth === null) return []
      return [{claim, previous: base, isTold: true, growth: {...growth, quote: verb + said}}]
    })
  })
}

/** The number of the year before right behind a place, and where what follows begins. */
function baseBehind(text: string, from: number): {readonly value: ExactNumber; readonly end: number} | null {
  for (const pattern of BASES) {
    const [words = '', digits = ''] = pattern.exec(text.slice(from)) ?? []
    const value = parseExact(digits)
    if (value !== null) return {value, end: from + words.length}
  }
  return null
}

/** Changes one behind the other, in the unit of the number or in per cent. */
function growthsFrom(reading: SentenceInPlace, from: number, unit: string): Growth[] {
  const {text} = reading.compacted
  const growths: Growth[] = []
  let start = from
  for (let match = CHANGE.exec(text.slice(start)); match !== null; match = CHANGE.exec(text.slice(start))) {
    const [words, verb = '', digits = '', unitKind = ''] = match
    const isRate = unitKind === '%'
    const stated = words.replace(/[，,]$/, '')
    const growth = growthAt(reading, start, stated, {digits, isRate, isMore: moreWords.includes(verb)})
    if (growth === null || (!isRate && unitKind !== unit)) return growths
    growths.push(growth)
    start += words.length
  }
  return growths
}
