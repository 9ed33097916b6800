/** The date of publication as a report or its page prints it. */

import {toHalfWidth} from '../../../src/exact.ts'
import type {Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {readChineseNumeral} from '../../../src/chinese-numerals.ts'
import {yearOf} from '../../../src/standard/titles/title.ts'

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** @returns null for anything but one day: 2025-01-20, 2025年1月20日, 2025/1/20, 二〇二五年一月二十日 */
export function dayFrom(text: string): Day | null {
  const words = toHalfWidth(text).replace(/\s/g, '')
  const match = /^(20\d\d)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/.exec(words)
  if (match !== null) return validDay(Number(match[1]), Number(match[2]), Number(match[3]))
  const inWords =
    /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/.exec(words)
  if (inWords === null) return null
  const [year, month, day] = [
    yearOf(inWords[1] ?? ''),
    readChineseNumeral(inWords[2] ?? ''),
    readChineseNumeral(inWords[3] ?? '')
  ]
  return year === null || month === null || day === null ? null : validDay(year, month, day)
}

function validDay(year: number, month: number, day: number): Day | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? {year, month, day} : null
}

/** The day of a time stamp: 2025-01-20 10:33. */
export function dayOfStamp(text: string): Day | null {
  return dayFrom(text.trim().split(/[\sT]/)[0] ?? '')
}

const NAMES = ['发布日期', '发布时间', '公布日期', '公布时间', '公开日期', '发文日期']

/** After 发布日期：, or alone in the last paragraph. */
export function readPublicationDay(report: Report): {day: Day; at: Spot} | null {
  for (const paragraph of report.paragraphs) {
    const name = NAMES.find(candidate => paragraph.text.trimStart().startsWith(candidate))
    if (name === undefined) continue
    const day = dayFrom(
      paragraph.text
        .trimStart()
        .slice(name.length)
        .replace(/^[：:\s]{1,3}/, '')
        .slice(0, 12)
        .replace(/[\s\d:]{6,12}$/, '')
    )
    if (day !== null) return {day, at: paragraph}
  }
  const last = report.paragraphs.at(-1)
  const day = last === undefined ? null : dayFrom(last.text)
  return last === undefined || day === null ? null : {day, at: last}
}

export function writtenDay({year, month, day}: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
