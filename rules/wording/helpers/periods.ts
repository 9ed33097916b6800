/** The period of the figures as a report states it: 统计期限自2024年1月1日起至12月31日止, 统计期为2024年度. */

import {toHalfWidth} from '../../../src/exact.ts'
import type {Paragraph, Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {proseOf, sentences} from '../../../src/rule/text.ts'

export interface Period {
  readonly at: Spot
  readonly text: string
  /** Of its end. */
  readonly year: number
  /** From 1 January to 31 December of one year. */
  readonly whole: boolean
  /** It ends before it begins. */
  readonly reversed: boolean
}

/** With one of these a sentence speaks of the period; 统计局 and 统计部门 are bodies. */
const SPEAKS =
  /统计(?!局|部门|系统|工作|分析|调查|法)|所列数据|数据(?:的)?(?:期限|时间|截止|截至|区间)|核定时间|报告期|时间段/
/** What a single date of the end stands behind. */
const END_WORDS = /(?:截[止至]|核定)(?:日期|时间|时间点|期限)?(?:为|是|到|至|于|：|:)?\s?$/

/** The periods that a report states, in order. */
export function readPeriods(report: Report): readonly Period[] {
  return proseOf(report).flatMap(paragraph =>
    SPEAKS.test(paragraph.text) || paragraph.text.includes('月')
      ? sentences(paragraph).flatMap(({text, start}) => {
          const found = SPEAKS.test(text) ? periodIn(text) : introducedIn(paragraph, text)
          return found === null ? [] : [{...found, at: paragraph.at(start + found.start, start + found.end)}]
        })
      : []
  )
}

/** 现将2024年1月1日至12月31日的情况报告如下: the whole year of what is reported, whatever that is called. */
function introducedIn({section}: Paragraph, text: string): FoundPeriod | null {
  if (!/(?:报告|公布|汇报|总结)如下/.test(text) && !(section === 0 && text.includes('现将'))) return null
  return wholeYearIn(text)
}

function wholeYearIn(text: string): FoundPeriod | null {
  const [from, to, ...others] = datesIn(text)
  if (from === undefined || to === undefined || others.length > 0 || !/^\s?[至到—-]/.test(text.slice(from.end)))
    return null
  const isOfReport = /现将[^，,。；;]{0,20}$/.test(text.slice(0, from.start))
  if (!isOfReport || !/^[^，,。；;]{0,24}(?:情况|工作)/.test(text.slice(to.end))) return null
  const found = periodIn(text)
  return found?.whole === true ? found : null
}

interface FoundPeriod extends Pick<Period, 'text' | 'year' | 'whole' | 'reversed'> {
  readonly start: number
  readonly end: number
}

function periodIn(text: string): FoundPeriod | null {
  const [from, to] = datesIn(text)
  if (from === undefined) return yearIn(text)
  if (to === undefined) return endIn(text, from)
  const year = to.year ?? from.year
  if (from.year === null || year === null) return null
  const whole = from.year === year && from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31
  const reversed = dayNumber(from.year, from) > dayNumber(year, to)
  return {...quoted(text, from.start, to.end), year, whole, reversed}
}

function dayNumber(year: number, {month, day}: NamedDate): number {
  return (year * 12 + month) * 31 + day
}

/** 统计期为2023年度. */
function yearIn(text: string): FoundPeriod | null {
  const match =
    /统计(?:数据)?的?(?:期限|期间|周期|时限|时间|期|区间)(?:均?为|是|：|:)?\s?(20\d\d)\s?年(?!\s?\d)度?/.exec(
      toHalfWidth(text)
    )
  if (match === null) return null
  const start = match.index + match[0].indexOf(match[1] ?? '')
  return {...quoted(text, start, match.index + match[0].length), year: Number(match[1]), whole: true, reversed: false}
}

/** 数据截止日期为2023年12月31日. Any other day says when the report was written. */
function endIn(text: string, end: NamedDate): FoundPeriod | null {
  if (end.year === null || end.month !== 12 || end.day !== 31) return null
  if (!END_WORDS.test(text.slice(Math.max(0, end.start - 12), end.start))) return null
  return {...quoted(text, end.start, end.end), year: end.year, whole: true, reversed: false}
}

function quoted(text: string, start: number, end: number) {
  return {start, end, text: text.slice(start, end).replace(/\s/g, '')}
}

interface NamedDate {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly start: number
  readonly end: number
}

/** 2024年1月1日, 12月31日 without its year, 12月31 without 日, 2024.1.1, 2024-01-01, 2024/1/1. */
function datesIn(text: string): NamedDate[] {
  const words = toHalfWidth(text)
  const inWords = words.matchAll(/(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})(?:\s?日|(?=\s?止))/g)
  const inSigns = words.matchAll(/(?<!\d)(20\d\d)\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})(?!\d)/g)
  return [...inWords, ...inSigns]
    .map(match => ({
      year: match[1] === undefined ? null : Number(match[1]),
      month: Number(match[2]),
      day: Number(match[3]),
      start: match.index,
      end: match.index + match[0].length
    }))
    .sort((left, right) => left.start - right.start)
}
