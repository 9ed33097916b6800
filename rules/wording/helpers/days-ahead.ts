/** What is said to be done already in a month that came after the report was written: 已于2026年6月注销 in the report for 2024. */

import {toHalfWidth} from '../../../src/exact.ts'
import type {Report} from '../../../src/report/model.ts'
import {signatureDays} from '../../../src/rule/signature-days.ts'
import {proseOf} from '../../../src/rule/text.ts'
import type {NamedYear} from './years-named.ts'

const DONE = /已(?:经)?于\s?(20\d\d)\s?年\s?(?:(\d{1,2})\s?月)?/g
/** Reports are published by the end of March: what is later was not there to be told, where no signature says when it was written. */
const LAST_MONTH = 3

export function daysAhead(report: Report, year: number): readonly NamedYear[] {
  const last = lastMonth(report, year)
  return proseOf(report).flatMap(paragraph =>
    Array.from(toHalfWidth(paragraph.text).matchAll(DONE)).flatMap((match): NamedYear[] => {
      const [words, found = '', month = '1'] = match
      if (monthsOf(Number(found), Number(month)) <= last) return []
      const at = paragraph.at(match.index, match.index + words.length)
      return [{at, words: paragraph.text.slice(match.index, match.index + words.length), found: Number(found)}]
    })
  )
}

/** When the report was written at the latest, in months. */
function lastMonth(report: Report, year: number): number {
  const signed = signatureDays(report).map(({day}) => monthsOf(day.year, day.month))
  return signed.length > 0 ? Math.max(...signed) : monthsOf(year + 1, LAST_MONTH)
}

function monthsOf(year: number, month: number): number {
  return year * 12 + month
}
