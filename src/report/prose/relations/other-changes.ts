/**
 * Changes of what no table counts, with all that is needed to judge them in the words: 发布信息3127条，比2023年的2894条增加233条，增长8.1%; 培训120人次，
 * 同比增加20人次，增长20%.
 */

import {type ExactNumber, parseExact} from '../../../exact.ts'
import type {Change, Growth} from '../claim.ts'
import {type SentenceInPlace, spotWithin} from '../claim-making.ts'
import {lessWords, moreWords} from '../tokens/change-words.ts'
import {growthAt, rateByDifference} from './changes.ts'

const UNITS = '人次|件次|场次|篇次|条|件|篇|期|场|个|份|项|家|名|人|户|起|批|部|次|幅|册'
const LAST_YEAR = '(?:去年|上年|上一年|前一年|\\d{4}年)度?'

function put(source: string, flags?: string): RegExp {
  return new RegExp(source, flags)
}

/** The number that changed, and its unit. What has 万 behind it is rounded. */
const NUMBER = put(`(?<![\\d.]|\\d,)(\\d{2,9})(${UNITS})(?=[，,（(]|[较比])`, 'g')
/** 比2023年的2894条, （2023年为2894条） */
const BASES = [
  put(`^[，,]?(?:同比)?(?:[较比]|[与同])${LAST_YEAR}(?:同期)?的?(\\d{2,9})(?:${UNITS})?(?:相比)?[，,]?`),
  put(`^[（(]${LAST_YEAR}(?:同期)?[为是]?(\\d{2,9})(?:${UNITS})?[）)][，,]?`)
]
/** 同比, 较上年: before two changes of which the one tells what the other is measured by. */
const COMPARED = put(`^[，,]?(?:同比|[较比]${LAST_YEAR}(?:同期)?)`)
const CHANGE = put(
  `^(?:同比)?(${[...moreWords, ...lessWords].join('|')})(?:了|率?为|达)?(\\d{1,9}(?:\\.\\d{1,4})?)(%|${UNITS})(?!点|以上|左右)[，,]?`
)
/** Exported for the test of their cost. */
export const otherChangePatterns = [NUMBER, ...BASES, COMPARED, CHANGE]

/** 其中, 约, 累计: a part, a number that is not exact, or one of several years. */
const NOT_ALONE = /其中|累计|约|近|超|余|、|以来/

/** Whether a sentence may state such a change. What it says of requests is read with the claims. */
export function comparesOthers(sentence: string): boolean {
  return /[较比同（]/.test(sentence) && /[增升涨减降]/.test(sentence) && !sentence.includes('申请')
}

/** The changes of the first number in a sentence; of those behind it, it is open what is compared with what. */
export function changesOfOthers(reading: SentenceInPlace): readonly Change[] {
  const {text} = reading.compacted
  const [first, second] = text.matchAll(NUMBER)
  if (first === undefined) return []
  const [words, digits = '', unit = ''] = first
  const end = first.index + words.length
  const number = parseExact(digits)
  if (number === null || second?.index === end || NOT_ALONE.test(text.slice(0, first.index))) return []
  const claim = {number, at: spotWithin(reading, first.index, end), quote: words, clauseText: words}
  const base = baseBehind(text, end)
  if (base !== null) {
    const growths = growthsFrom(reading, base.end, unit)
    return growths.map(growth => ({claim, previous: base.value, isTold: true, growth}))
  }
  const compared = COMPARED.exec(text.slice(end))
  return compared === null ? [] : rateByDifference(claim, growthsFrom(reading, end + compared[0].length, unit))
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
