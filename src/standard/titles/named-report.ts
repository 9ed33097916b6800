/** Where prose names an annual report by its year: 现公布示例区统计局2023年政府信息公开工作年度报告. */

import {readYear} from '../../calendar.ts'
import {wordsIn} from '../../text.ts'
import {compactTitle, readTitleWords} from './title.ts'

export interface NamedReport {
  /** Offsets in the text, from the agency or the year to 报告. */
  readonly start: number
  readonly end: number
  readonly year: number
  /** Null where none stands before or behind the year. */
  readonly agency: string | null
}

/** What may part the name of a report from the words before it. */
const BEFORE = '《“「：:，,。；;、（( \t\n'
/** Words that end right before the name. */
const VERBS = wordsIn('现公布 现发布 现将 现就 编制了 编制完成 编制 编写 撰写 形成 公布 发布 完成 做好 关于 公开')
/** No name of an agency with the name of the report behind it is longer. */
const LONGEST_NAME = 40
const LONGEST_AGENCY = 25

/** The reports that a text names with a year, in order. Takes time in proportion to its length. */
export function reportsNamed(text: string): readonly NamedReport[] {
  const found: NamedReport[] = []
  for (const match of text.matchAll(/(20\d\d)\s?年度?/g)) {
    const year = readYear(match[1] ?? '')
    const end = endOfName(text, match.index + match[0].length)
    if (year === null || end === null) continue
    const start = startOfName(text, match.index)
    const agency = readTitleWords(text.slice(start, end)).agency
    found.push({start, end, year, agency: agency !== null && isAgency(agency) ? agency : null})
  }
  return found
}

/** Behind 政府信息公开工作年度报告, where nothing but the name of an agency stands between it and the year. */
function endOfName(text: string, from: number): number | null {
  const rest = text.slice(from, from + LONGEST_NAME)
  const stop = rest.search(/[，,。；;：:、！？》”\n]/)
  const words = stop < 0 ? rest : rest.slice(0, stop)
  const subject = words.indexOf('信息公开')
  if (subject < 0) return null
  const name = /^信息公开(?:工作)?的?(?:年度?)?(?:工作)?(?:报告|年报)/.exec(words.slice(subject))
  return name === null ? null : from + subject + name[0].length
}

function startOfName(text: string, year: number): number {
  let start = year
  while (start > 0 && year - start < LONGEST_AGENCY && !BEFORE.includes(text[start - 1] ?? ' ')) start--
  const words = text.slice(start, year)
  const verb = VERBS.map(word => words.lastIndexOf(word) + word.length).filter(
    (end, index) => end >= (VERBS[index]?.length ?? 0)
  )
  return start + Math.max(0, ...verb)
}

/** 我局 and 本机关 name nobody. */
function isAgency(name: string): boolean {
  const words = compactTitle(name)
  return (
    words.length <= LONGEST_AGENCY && words.length >= 3 && !/^[我本该]|[，。、]/.test(words) && AGENCY_END.test(words)
  )
}

const AGENCY_END = /(?:政府|局|委|厅|办|室|会|院|部|处|队|中心|街道|办事处|[省市县区旗州盟镇乡])$/
