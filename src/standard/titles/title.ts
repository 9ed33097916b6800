/** The words of a title: the agency and the year that it names. */

import {readYear} from '../../calendar.ts'
import {toHalfWidth} from '../../exact.ts'
import {foldCharacter} from '../labels/fold.ts'
import {withoutNote} from '../labels/notes.ts'

export interface TitleWords {
  /** Null where the title names none. */
  readonly agency: string | null
  readonly year: number | null
}

const SUBJECT = ['政府信息公开', '政务信息公开', '信息公开', '政务公开']
const MAX_TITLE = 80
const MIN_TITLE = 8

/** The text as printed, without blanks; digits half-width. What titles are compared in. */
export function compactTitle(text: string): string {
  let compact = ''
  for (const character of toHalfWidth(text))
    compact += foldCharacter(character) === '' && !isQuote(character) ? '' : character
  return compact
}

function isQuote(character: string): boolean {
  return '“”"「」『』'.includes(character)
}

/**
 * Whether a text is the title of a report: it ends with 报告, 年报 or 总结, speaks of 信息公开 or 政务公开, and is no sentence.
 * @param text without blanks, see {@link compactTitle}
 */
export function isTitleText(text: string): boolean {
  if (text.length < MIN_TITLE || text.length > MAX_TITLE || /[。；，！？：;,!?:《》]/.test(text)) return false
  if (/^(?:根据|按照|依据|现[将就编公发制]|编制|公布|本报告|本年报|下载|附件|点击)/.test(text)) return false
  // （2024年）, （附表）
  const words = withoutNote(text)
  return /(?:报告|年报|报告书|总结)$/.test(words) && SUBJECT.some(subject => words.includes(subject))
}

/** The agency and the year of a title, in whatever order they stand. */
export function readTitleWords(text: string): TitleWords {
  const title = compactTitle(text)
  const match = /(\d{4}|[〇○零一二三四五六七八九]{4})年度?/.exec(title)
  const year = match === null ? null : readYear(match[1] ?? '')
  if (match === null) return {agency: agencyIn(title), year}
  const before = agencyIn(title.slice(0, match.index))
  return {agency: before ?? agencyIn(title.slice(match.index + match[0].length)), year}
}

/** What stands before the subject, without 关于 and 的; null for nothing. */
function agencyIn(words: string): string | null {
  const name = withoutEndings(words.slice(0, subjectStart(words)).replace(/^[^\p{L}\p{N}“"]*(?:关于)?/u, ''))
  return name.length >= 2 && !/^(?:报告|年报|年度报告|工作)/.test(name) ? name : null
}

function withoutEndings(name: string): string {
  let end = name.length
  for (;;) {
    const ending = ['关于', '的'].find(word => name.endsWith(word, end))
    if (ending === undefined) return name.slice(0, end)
    end -= ending.length
  }
}

/** Where the subject begins. 人民政府信息公开 is 人民政府 and 信息公开. */
function subjectStart(words: string): number {
  const full = words.lastIndexOf('政府信息公开')
  if (full > 0) return words.slice(0, full).endsWith('人民') ? full + '政府'.length : full
  const starts = SUBJECT.map(subject => words.indexOf(subject)).filter(start => start >= 0)
  return starts.length === 0 ? words.length : Math.min(...starts)
}
