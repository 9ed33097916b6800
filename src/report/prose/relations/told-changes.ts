/**
 * Changes of what no table counts, with all that is needed to judge them in the words: 发布信息3127条，比2023年的2894条增加233条，增长8.1%; 培训120人次，
 * 同比增加20人次，增长20%.
 */

import {parseExact, subtract} from '../../../exact.ts'
import type {Change, Growth} from '../claim.ts'
import {type SentenceInPlace, spotWithin} from '../claim-making.ts'
import {lessWords, moreWords} from '../tokens/change-words.ts'

function expression(source: string, flags?: string): RegExp {
  return new RegExp(source, flags)
}

const UNITS = '人次|件次|场次|篇次|条|件|篇|期|场|个|份|项|家|名|人|户|起|批|部|次|幅|册'
/** The number that changed, and its unit. What has 万 behind it is rounded. */
const NUMBER = expression(`(?<![\\d.]|\\d,)(\\d{2,9})(${UNITS})(?=[，,（(]|[较比])`, 'g')
const LAST_YEAR = '(?:去年|上年|上一年|前一年|\\d{4}年)度?'
/** 比2023年的2894条, （2023年为2894条） */
const BASES = [
  expression(`^[，,]?(?:同比)?(?:[较比]|[与同])${LAST_YEAR}(?:同期)?的?(\\d{2,9})(?:${UNITS})?(?:相比)?[，,]?`),
  expression(`^[（(]${LAST_YEAR}(?:同期)?[为是]?(\\d{2,9})(?:${UNITS})?[）)][，,]?`)
]
/** 同比, 较上年: before two changes that tell each other. */
const COMPARED = expression(`^[，,]?(?:同比|[较比]${LAST_YEAR}(?:同期)?)`)
const CHANGE = expression(
  `^(?:同比)?(${[...moreWords, ...lessWords].join('|')})(?:了|率?为|达)?(\\d{1,9}(?:\\.\\d{1,4})?)(%|${UNITS})(?!点|以上|左右)[，,]?`
)
/** Exported for the test of its cost. */
export const toldChangePatterns = [NUMBER, ...BASES, COMPARED, CHANGE]

/** Whether a sentence may tell such a change. */
export function tellsChange(sentence: string): boolean {
  return /[较比同]|（/.test(sentence) && /[增升涨减降]/.test(sentence)
}

/** The changes of the first number of its kind in a sentence: of what stands behind it, it is open what is compared. */
export function toldChangesOf(reading: SentenceInPlace): Change[] {
  const {text} = reading.compacted
  if (text.includes('申请')) return []
  const [first, ...others] = text.matchAll(NUMBER)
  if (first === undefined) return []
  const [words, digits = '', unit = ''] = first
  const behind = first.index + words.length
  // 其中, 约, 累计: a part, a number that is not exact, or one of several years.
  if (/其中|累计|约|近|超|余|、|以来/.test(text.slice(0, first.index)) || others[0]?.index === behind) return []
  const number = parseExact(digits)
  if (number === null) return []
  const at = spotWithin(reading, first.index, behind)
  const claim = {number, at, quote: words, clauseText: words}
  const [base, end] = baseBehind(text, behind)
  const growths = growthsFrom(reading, end ?? behind + (COMPARED.exec(text.slice(behind))?.[0].length ?? 0), unit)
  if (base !== null) return growths.map(growth => ({claim, previous: base, isTold: true, growth}))
  const [difference, rate, ...more] = growths
  if (!COMPARED.test(text.slice(behind)) || difference?.unit !== 'count' || rate?.unit !== 'percent') return []
  if (more.length > 0 || difference.direction !== rate.direction) return []
  const by = difference.direction === 'up' ? difference.by : {...difference.by, units: -difference.by.units}
  return [{claim, previous: subtract(number, by), isTold: false, growth: rate}]
}

/** The number of the year before right behind a place, and where what follows begins. */
function baseBehind(text: string, from: number) {
  for (const pattern of BASES) {
    const match = pattern.exec(text.slice(from))
    if (match !== null) return [parseExact(match[1] ?? ''), from + match[0].length] as const
  }
  return [null, null] as const
}

/** Changes one behind the other, in the unit of the number or in per cent. */
function growthsFrom(reading: SentenceInPlace, from: number, unit: string): Growth[] {
  const {text} = reading.compacted
  const growths: Growth[] = []
  let start = from
  for (let match = CHANGE.exec(text.slice(start)); match !== null; match = CHANGE.exec(text.slice(start))) {
    const [words, verb = '', digits = '', measure = ''] = match
    const by = parseExact(digits)
    if (by === null || (measure !== '%' && measure !== unit)) return growths
    const end = start + words.replace(/[，,]$/, '').length
    growths.push({
      by,
      unit: measure === '%' ? 'percent' : 'count',
      direction: moreWords.includes(verb) ? 'up' : 'down',
      approximate: false,
      quote: text.slice(start, end),
      at: spotWithin(reading, start, end)
    })
    start += words.length
  }
  return growths
}
