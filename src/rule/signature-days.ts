/** The dates at the end of a report: of its signature, and of its imprint (…年…月…日印发). */

import {type Day, daysWritten, readDay} from '../calendar.ts'
import {toHalfWidth} from '../exact.ts'
import type {Paragraph, Report} from '../report/model.ts'
import type {Spot} from '../report/spot.ts'

export interface SignatureDay {
  readonly day: Day
  readonly at: Spot
  readonly words: string
  readonly kind: 'signature' | 'imprint'
}

/** Behind the last section's text stand the agency, the date, an imprint, and links of the page. */
const LAST_PARAGRAPHS = 8
/** The longest name of an agency with its date. */
const LONGEST_SIGNATURE = 50

/** In the order of the text. Only what stands behind the last section's heading counts. */
export function signatureDays(report: Report): readonly SignatureDay[] {
  return report.paragraphs.slice(-LAST_PARAGRAPHS).flatMap(paragraph => {
    const {kind, section} = paragraph
    return kind === 'heading' || kind === 'title' || section === 0 ? [] : daysOf(paragraph)
  })
}

function daysOf(paragraph: Paragraph): SignatureDay[] {
  const text = toHalfWidth(paragraph.text).trimEnd()
  if (text.length > LONGEST_SIGNATURE) return []
  return Array.from(text.matchAll(daysWritten)).flatMap((match): SignatureDay[] => {
    const day = readDay(match[0])
    const [start, end] = [match.index, match.index + match[0].length]
    const kind = kindOf(text.slice(0, start), text.slice(end))
    return day === null || kind === null ? [] : [{day, at: paragraph.at(start, end), words: match[0], kind}]
  })
}

/** A name in front and nothing behind: a signature. 印发 behind: an imprint. Anything else is a sentence. */
function kindOf(before: string, after: string): SignatureDay['kind'] | null {
  if (/^\s*印发/.test(after)) return 'imprint'
  if (OTHER_DATES.test(before)) return null
  const isName = /^[\p{Script=Han}（）()、\s]*$/u.test(before) && !/截[至止]|[至到于自从在]\s*$/.test(before)
  return isName && /^\s*[）)]?$/.test(after) ? 'signature' : null
}

/** 打印日期, 网站改版重新发布, 下次评估时间: dates of something else than the report. */
const OTHER_DATES = /日期|时间|说明|更正|更新|发布|打印|下载|评估|有效/
