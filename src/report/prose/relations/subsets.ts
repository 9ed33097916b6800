/**
 * Numbers of things that no table has and that can be no more than the number right before them: 提出建议88条，采纳81条; and those that part it
 * in two: 样品8420批次，合格8193批次，合格率97.3%，不合格227批次.
 */

import {compareExact} from '../../../exact.ts'
import type {Counted, CountedList} from '../claim.ts'
import type {SentenceInPlace} from '../sentences/sentence-in-place.ts'
import {countedAt, DIGITS, MEASURE_WORDS, wordsStart} from './written-numbers.ts'

/**
 * What is done to some of what there is, and what must be said of all of it: 退回59条，采纳98条 are two of something else. 办结 and 整改 may be of
 * what the year before left.
 */
const DONE_TO: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ['采纳 采用', /建议|意见|提案|征集|收集|上报|报送|投稿/],
      ['收回 回收', /发放|发出|派发|下发/],
      ['合格 达标', /抽检|检测|检验|抽查|检查|样品|监测/]
    ] as const
  ).flatMap(([words, whole]) => words.split(' ').map(word => [word, whole] as const))
)
const SOME = new RegExp(
  `(?<![\\d.,])(${DIGITS})(${MEASURE_WORDS})[，,](?:其中)?(?:被|已被|已|共|实际|检查|检测|抽检)?(${[...DONE_TO.keys()].join('|')})(?:问卷|建议|意见)?了?(${DIGITS})(${MEASURE_WORDS})(?=[，,。；;（(]|$)`,
  'g'
)
/** Behind the first half; the rate may stand between. */
const OTHER_HALF = /^[，,；;](?:[^\d，,。；;]{1,8}\d{1,3}(?:\.\d{1,4})?%[，,；;])?[不未]/

/** Whether a sentence may hold such numbers. */
export function tellsSome(sentence: string): boolean {
  return /\d\s*\S{1,2}\s*[，,]\s*\S{0,4}(?:采纳|采用|收回|回收|合格|达标)/.test(sentence)
}

export function subsetsOf(reading: SentenceInPlace): readonly CountedList[] {
  const {text} = reading.compacted
  return [...text.matchAll(SOME)].flatMap((match): CountedList[] => {
    const [words, digits = '', unit = '', done = '', some = '', someUnit = ''] = match
    const [start, end] = [wordsStart(text, match.index), match.index + words.length]
    const wholeEnd = match.index + digits.length + unit.length
    const label = text.slice(start, match.index)
    const whole = countedAt(reading, {start, end: wholeEnd}, digits)
    const part = countedAt(reading, {start: wholeEnd + 1, end}, some)
    const isOfWhole = DONE_TO.get(done)?.test(label) === true && !/[不未非]/.test(label)
    if (whole === null || part === null || unit !== someUnit || !isOfWhole) return []
    const other = otherHalf(reading, end, done, unit)
    const isOver = compareExact(part.number, whole.number) > 0
    if (other === null && !isOver) return []
    const parts = other === null ? [part] : [part, other]
    return [{whole, parts, alternatives: [], isAttached: true, isExact: other !== null}]
  })
}

/** 不合格227批次, where it follows what 合格 counts. */
function otherHalf(reading: SentenceInPlace, from: number, done: string, unit: string): Counted | null {
  const {text} = reading.compacted
  const near = text.slice(from, from + REACH)
  const lead = OTHER_HALF.exec(near)?.[0]
  if (lead === undefined) return null
  const [words = '', digits = ''] = new RegExp(`^${done}(${DIGITS})${unit}`).exec(near.slice(lead.length)) ?? []
  const start = from + lead.length - 1
  return words === '' ? null : countedAt(reading, {start, end: start + 1 + words.length}, digits)
}

/** The second half is not further behind the first. */
const REACH = 40
