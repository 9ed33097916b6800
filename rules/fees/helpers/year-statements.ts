/** What sentences on the 信息处理费 say of the report's own year: amounts that were charged, and denials. */

import {withoutBlanks, wordSet, wordsIn} from '../../../src/text.ts'
import {type Amount, readAmounts} from './money.ts'

/** Whether what stands at `offset` is said of another year: by the last year named before it in the sentence. */
export function isOfAnotherYear(text: string, offset: number, year: number | null): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_LEAD), offset)
  const named = Array.from(before.matchAll(/(20\d\d)\s?年|上一?年|往年|去年|历年|累计|以来/g)).at(-1)
  if (named === undefined) return false
  return named[1] === undefined || (year !== null && Number(named[1]) !== year)
}

/** The year of an amount is not named further before it: a sentence may be as long as a report. */
const LONGEST_LEAD = 400

/** The amounts said to be charged this year; not rates (100元/件, 每页10元). */
export function charged(text: string, year: number | null): readonly Amount[] {
  return readAmounts(text).filter(({start, end}) => {
    const before = text.slice(Math.max(0, start - 6), start)
    const after = text.slice(end, end + 3).trimStart()
    const isRate = /每|标准|按照?$|超过|以[内上下]|余$|约$|近$/.test(before) || /^[/／每以余多左]/.test(after)
    return !isRate && !isOfAnotherYear(text, start, year)
  })
}

/** A denial within a sentence: offsets in its text. */
export interface Denial {
  readonly start: number
  readonly end: number
}

/** From the first of the words up to the end of their clause, where that denies a fee: 未产生信息处理费. */
export function deniedIn(text: string, words: readonly string[]): Denial | null {
  for (const denying of words) {
    const start = text.indexOf(denying)
    if (start === -1) continue
    const length = text.slice(start).search(/[，,、）)]/)
    const end = length === -1 ? text.length : start + length
    if (speaksOfFeeItself(text.slice(start, end))) return {start, end}
  }
  return null
}

const behindFee = wordSet('用 情况 的情况 的情形 的现象 的行为 的事项 用的情况 用情况 通知 通知书 收取 收取情况 业务')
const otherThanCharging = wordsIn('减免 免收 免除 退还 退费')

/** Not a complaint about the fee, nor that it was waived: 未发生因收取信息处理费引发的投诉. */
function speaksOfFeeItself(clause: string): boolean {
  const fee = clause.lastIndexOf('费')
  if (fee === -1 || otherThanCharging.some(words => clause.includes(words))) return false
  const rest = withoutBlanks(clause.slice(fee + 1))
  return rest === '' || behindFee.has(rest)
}
