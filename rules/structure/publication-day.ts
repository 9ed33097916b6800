/** The date of publication as a report or its page prints it. */

import {toHalfWidth} from '../../src/exact.ts'
import type {Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** @returns null for anything but one day: 2025-01-20, 2025年1月20日, 2025/1/20 */
export function dayFrom(text: string): Day | null {
  const match = /^(20\d\d)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/.exec(toHalfWidth(text).replace(/\s/g, ''))
  if (match === null) return null
  const day = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= 31 ? day : null
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
