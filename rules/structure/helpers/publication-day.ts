/** The date of publication as a report or its page prints it. */

import {type Day, readDay} from '../../../src/calendar.ts'
import type {Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'

/** The day of a time stamp: 2025-01-20 10:33. */
export function dayOfStamp(text: string): Day | null {
  return readDay(text.trim().split(/[\sT]/)[0] ?? '')
}

const NAMES = ['发布日期', '发布时间', '公布日期', '公布时间', '公开日期', '发文日期']

/** After 发布日期：, or alone in the last paragraph. */
export function readPublicationDay(report: Report): {day: Day; at: Spot} | null {
  for (const paragraph of report.paragraphs) {
    const name = NAMES.find(candidate => paragraph.text.trimStart().startsWith(candidate))
    if (name === undefined) continue
    const day = readDay(
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
  const day = last === undefined ? null : readDay(last.text)
  return last === undefined || day === null ? null : {day, at: last}
}
