/** Dates that no calendar has: 2024年11月31日, 13月26日, 2023年2月29日. */

import {daysInMonth} from '../../../src/calendar.ts'
import {toHalfWidth} from '../../../src/exact.ts'

export interface ImpossibleDate {
  readonly start: number
  readonly end: number
  /** Whether its month is one of the twelve, and how many days that has. */
  readonly days: number | null
}

const DATE = /(?<!\d)(?:(\d{4})\s?年\s?)?(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?日/g
/** 历时13月5日, 用时2月30日: a length of time. */
const LASTING = /(?:历时|为期|用时|耗时|共计|累计|长达|时长|工期|期限)(?:为|约)?$/

/** In order. February has 29 days where no year says otherwise. */
export function findImpossibleDates(text: string): ImpossibleDate[] {
  if (!text.includes('月')) return []
  const words = toHalfWidth(text)
  return Array.from(words.matchAll(DATE)).flatMap((match): ImpossibleDate[] => {
    const [date, year, month, day] = match
    const days = daysInMonth(Number(month), year === undefined ? null : Number(year))
    const isThere = days !== null && Number(day) >= 1 && Number(day) <= days
    if (isThere || LASTING.test(words.slice(Math.max(0, match.index - 4), match.index))) return []
    return [{start: match.index, end: match.index + date.length, days}]
  })
}
