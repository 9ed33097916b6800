/**
 * Numbers of things that no table has and that can be no more than the one number before them: 提出建议88条，采纳81条; 发放问卷120份，收回118份; 样品8420批次，
 * 合格8193批次，合格率97.3%，不合格227批次.
 */

import {compareExact, sum} from '../../../exact.ts'
import type {Counted, CountedList} from '../claim.ts'
import type {SentenceInPlace} from '../sentences/sentence-in-place.ts'
import {countedAt, DIGITS, MEASURE_WORDS, wordsStart} from './written-numbers.ts'

/**
 * What is done to some of what there is, and how the words for all of it end. One opinion may be adopted once, but a piece of news in several
 * places; 办结 and 整改 may be of what the year before left; 公开征求意见6件 counts drafts.
 */
const DONE_TO: ReadonlyMap<string, RegExp> = new Map([
  ['采纳', /(?<!公开)(?:提出|收到|征集到?|收集到?)(?:各类|各方|群众|社会)?(?:意见|建议|意见建议)?$/],
  ['收回', /(?:发放|发出)(?:调查)?问卷$/],
  ['回收', /(?:发放|发出)(?:调查)?问卷$/],
  ['合格', /(?:抽检|检测|检验|抽查|检查|样品|食品|产品)$/],
  ['达标', /(?:检测|检验|抽查|检查|监测)(?:网站)?$/]
])
const SOME = new RegExp(
  `(?<![\\d.,])(${DIGITS})(${MEASURE_WORDS})[，,](?:其中)?(?:被|已被|已|实际)?(${[...DONE_TO.keys()].join('|')})(?:问卷|意见|建议)?了?(${DIGITS})(${MEASURE_WORDS})(?=[，,。；;]|$)`,
  'g'
)
/** Behind the first half; the rate may stand between. */
const OTHER_HALF = /^[，,；;](?:[^\d，,。；;]{1,8}\d{1,3}(?:\.\d{1,4})?%[，,；;])?[不未]/
/** What came in or was kept from elsewhere, and what counts twice. */
const NO_SUBSET = /含|包括|上年|去年|重复|多次|分别|各/

/** Whether a sentence may hold such numbers. */
export function tellsSome(sentence: string): boolean {
  return /\d\s*\S{1,2}\s*[，,]\s*\S{0,4}(?:采纳|收回|回收|合格|达标)/.test(sentence)
}

/** Those that are too many, each with its whole. */
export function subsetsOf(reading: SentenceInPlace): readonly CountedList[] {
  const {text} = reading.compacted
  if (NO_SUBSET.test(text)) return []
  return [...text.matchAll(SOME)].slice(0, MOST).flatMap((match): CountedList[] => {
    const [words, digits = '', unit = '', done = '', some = '', someUnit = ''] = match
    const [start, end] = [wordsStart(text, match.index), match.index + words.length]
    const isOfWhole = DONE_TO.get(done)?.test(text.slice(start, match.index)) === true
    if (unit !== someUnit || !isOfWhole || isOneOfSeveral(text, match.index, unit)) return []
    const wholeEnd = match.index + digits.length + unit.length
    const whole = countedAt(reading, {start, end: wholeEnd}, digits)
    const part = countedAt(reading, {start: wholeEnd + 1, end}, some)
    if (whole === null || part === null) return []
    const other = otherHalf(reading, end, done, unit)
    const parts = other === null ? [part] : [part, other]
    const isOver = compareExact(sum(parts.map(({number}) => number)), whole.number) > 0
    return isOver ? [{whole, parts, alternatives: [], isAttached: true, isExact: false}] : []
  })
}

/** A sentence does not hold more. */
const MOST = 20

/** 网络征集意见12条、座谈会征集意见9条，采纳15条: whether its statement counts the same before. */
function isOneOfSeveral(text: string, number: number, unit: string): boolean {
  const from = Math.max(text.lastIndexOf('；', number), text.lastIndexOf(';', number), number - FARTHEST, 0)
  return new RegExp(`\\d(?:${unit})`).test(text.slice(from, number))
}

const FARTHEST = 200

/** 不合格227批次, where it follows what 合格 counts. */
function otherHalf(reading: SentenceInPlace, from: number, done: string, unit: string): Counted | null {
  const near = reading.compacted.text.slice(from, from + REACH)
  const lead = OTHER_HALF.exec(near)?.[0]
  if (lead === undefined) return null
  const [words = '', digits = ''] = new RegExp(`^${done}(${DIGITS})${unit}`).exec(near.slice(lead.length)) ?? []
  const start = from + lead.length - 1
  return words === '' ? null : countedAt(reading, {start, end: start + 1 + words.length}, digits)
}

/** The second half is not further behind the first. */
const REACH = 40
