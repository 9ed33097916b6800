/**
 * Numbers of things that no table has and that can be no more than the number right before them: 提出建议88条，采纳81条; and those that part it
 * in two: 样品8420批次，合格8193批次，合格率97.3%，不合格227批次.
 */

import {compareExact, parseExact} from '../../../exact.ts'
import type {Counted, CountedList} from '../claim.ts'
import {type SentenceInPlace, spotWithin, writtenWithin} from '../claim-making.ts'

const UNITS = '人次|件次|场次|批次|家次|件|条|起|项|份|例|个|次|篇|家|名|人|户|批|宗'
const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d+'

function put(source: string, flags?: string): RegExp {
  return new RegExp(source, flags)
}

/** What is done to some of what there is. 办结 and 整改 may be of what the year before left. */
const DONE = '采纳|采用|收回|回收|合格|达标|通过|有效'
const SOME = put(
  `(?<![\\d.,])(${NUMBER})(${UNITS})[，,](?:其中)?(?:被|已被|已|共|实际|检查|检测|抽检)?(${DONE})(?:问卷|建议|意见)?了?(${NUMBER})(${UNITS})(?=[，,。；;（(]|$)`,
  'g'
)
/** Behind the first half; the rate may stand between. */
const OTHER_HALF = /^[，,；;](?:[^\d，,。；;]{1,8}\d{1,3}(?:\.\d{1,4})?%[，,；;])?[不未]/
/** Exported for the test of their cost. */
export const subsetPatterns = [SOME, OTHER_HALF]

/** Whether a sentence may hold such numbers. */
export function tellsSome(sentence: string): boolean {
  return /\d\s*\S{1,2}\s*[，,]\s*\S{0,4}(?:采纳|采用|收回|回收|合格|达标|通过|有效)/.test(sentence)
}

export function subsetsOf(reading: SentenceInPlace): readonly CountedList[] {
  const {text} = reading.compacted
  return [...text.matchAll(SOME)].flatMap((match): CountedList[] => {
    const [words, digits = '', unit = '', done = '', some = '', someUnit = ''] = match
    const wholeEnd = match.index + digits.length + unit.length
    const end = match.index + words.length
    const whole = countedAt(reading, match.index, wholeEnd, digits)
    const part = countedAt(reading, wholeEnd + 1, end, some)
    if (whole === null || part === null || unit !== someUnit) return []
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
  const [words = '', digits = ''] = put(`^${done}(${NUMBER})${unit}`).exec(near.slice(lead.length)) ?? []
  const start = from + lead.length - 1
  return words === '' ? null : countedAt(reading, start, start + 1 + words.length, digits)
}

/** The second half is not further behind the first. */
const REACH = 40

function countedAt(reading: SentenceInPlace, start: number, end: number, digits: string): Counted | null {
  const number = parseExact(digits)
  const words = writtenWithin(reading, start, end)
  return number === null ? null : {label: '', words, number, at: spotWithin(reading, start, end)}
}
