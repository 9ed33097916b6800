/** How a title departs from the usual ones, and what it should be. */

import {toHalfWidth} from '../../../src/exact.ts'
import type {Report, Title} from '../../../src/report/model.ts'
import {normaliseLabel} from '../../../src/standard/labels/labels.ts'
import type {Words} from '../../../src/words.ts'

const NAME = '政府信息公开工作年度报告'
/** Behind 2024年度 the second 年度 is often left out. */
const SHORT_NAME = '政府信息公开工作报告'

/** What is irregular in a title, each in words; empty for a title of one of the usual forms. */
export function titleProblems(title: Title, report: Report): Words[] {
  const problems: Words[] = []
  if (!title.beforeSections) {
    problems.push({
      zh: '标题排在第一个部分的标题之后，应移到最前面',
      en: 'the title stands behind the first section heading; it belongs in front'
    })
  }
  if (title.agency === null) problems.push({zh: '没有写机关名称', en: 'no agency is named'})
  const fullName = title.agency === null ? null : nameWithPlace(title.agency, report)
  if (fullName !== null)
    problems.push({
      zh: `机关名称没有写地名，正文中为“${fullName}”`,
      en: `the agency’s place is missing; the text has “${fullName}”`
    })
  if (title.year === null) problems.push({zh: '没有写年份', en: 'no year is named'})
  const name = wrongName(title)
  if (name !== null)
    problems.push({zh: `名称写作“${name}”，应为“${NAME}”`, en: `the report is called “${name}” instead of “${NAME}”`})
  return problems
}

/** The title as it should be; null where the agency or the year is not known. */
export function properTitle(title: Title, report: Report): string | null {
  const {agency, year} = title
  if (agency === null || year === null) return null
  return `${nameWithPlace(agency, report) ?? asWritten(agency, title.text)}${year}年${NAME}`
}

/** 市审计局（市经济责任审计办公室）: the name with its brackets as wide as the title has them. */
function asWritten(agency: string, title: string): string {
  const compact = withoutSpaces(title)
  const at = toHalfWidth(compact).indexOf(agency)
  return at < 0 ? agency : compact.slice(at, at + agency.length)
}

function withoutSpaces(title: string): string {
  return title.replace(/[\s\u00a0\u3000\u200b]/g, '')
}

/**
 * The agency's name with the place in front, as the text has it, where the title leaves the place out. Only the text
 * proves that: many names (海关, 海事局) hold a place that no word marks.
 */
function nameWithPlace(agency: string, report: Report): string | null {
  if (PLACE.test(agency)) return null
  for (const {text, kind} of report.paragraphs) {
    if (kind === 'title') continue
    const index = text.indexOf(agency)
    const before =
      index < 0 ? '' : (/[\p{Script=Han}]{2,20}$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '')
    const place = /(?:年度|年|由|对|向|和|的|在|是|经|为|受|及|与)?([\p{Script=Han}]{1,14}[省市县区旗州盟镇乡])$/u.exec(
      before
    )?.[1]
    if (place !== undefined) return withoutLeadingWords(place) + agency
  }
  return null
}

const PLACE = /[省市县区旗州盟镇乡]|街道|国家|全国|中国/

/** 2021年度清河市 and 现将清河市 begin with words that are no part of the place. */
function withoutLeadingWords(place: string): string {
  return place.replace(/^(?:年度|现将|根据|按照|本报告由|由|年)/, '')
}

/** What the title calls the report, less agency and year, where that is not its name; else null. */
function wrongName({text, agency}: Title): string | null {
  const compact = toHalfWidth(withoutSpaces(text))
  const remark = /\([^()]*\)$/.exec(compact)?.[0] ?? ''
  const words = compact.slice(0, compact.length - remark.length)
  const year = /(?:\d{4}|[〇○零一二三四五六七八九]{4})年(度)?/.exec(words)
  const withoutYear = year === null ? words : words.slice(0, year.index) + words.slice(year.index + year[0].length)
  const name = agency === null ? withoutYear : withoutAgency(withoutYear, agency)
  if (normaliseLabel(name) === NAME) return null
  return normaliseLabel(name) === SHORT_NAME && year?.[1] !== undefined ? null : name
}

function withoutAgency(words: string, agency: string): string {
  const index = words.indexOf(agency)
  if (index < 0) return words
  const rest = words.slice(0, index) + words.slice(index + agency.length)
  // 清河县人民政府信息公开工作年度报告: the agency and the subject share 政府.
  return agency.endsWith('人民政府') && rest.startsWith('信息公开') ? `政府${rest}` : rest
}
