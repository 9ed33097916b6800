/** Which citations of a report mean the measures on the 信息处理费, and loose names of the fee. */

import type {Citation, CitedNumber, CitedTitle, Paragraph, Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {feeMeasures} from '../../../src/standard/law/instruments.ts'

/** A citation of the measures; `unmarked`: their name before the number, where it has no title marks. */
export interface MeasuresCited extends Pick<Citation, 'title' | 'number' | 'paragraph'> {
  readonly unmarked: (Spot & {readonly text: string}) | null
  /** The outer mark of the title whose partner is lost. */
  readonly lone: Spot | null
}

export const fullName = feeMeasures.name
export const shortName = feeMeasures.shortNames[0] ?? feeMeasures.name
const CORE = '处理费管理办法'
/** How far before a number without a title the name may begin. */
const REACH = 60

/** The citations of the measures, in the order of the text. Local instruments on the same fee are left out. */
export function measuresCited(report: Report): readonly MeasuresCited[] {
  const shortForms = new Set(
    report.citations.filter(isShortForm).map(({title}) => withoutTitleMarks(title?.text ?? ''))
  )
  return report.citations.flatMap(({title, number, paragraph}): MeasuresCited[] => {
    if (title === null)
      return number !== null && isMeant(paragraph, number)
        ? [{title, number, paragraph, unmarked: unmarkedName(report, paragraph, number), lone: null}]
        : []
    const named = namesMeasures(titleText(title))
    if (named && shortForms.has(withoutTitleMarks(title.text))) return []
    const numbered = number !== null && isRightNumber(number)
    const foreign = number !== null && !isNational(number) && !withoutTitleMarks(title.text).startsWith('国务院')
    return (named && !foreign) || numbered
      ? [{title, number, paragraph, unmarked: null, lone: loneMark(title, paragraph)}]
      : []
  })
}

/** Organ, year and serial number are those of the measures; how they are bracketed is another matter. */
export function isRightNumber({organ, year, serial}: CitedNumber): boolean {
  return organ.endsWith(feeMeasures.organMark ?? '') && year === feeMeasures.year && serial === feeMeasures.serial
}

/** The words of a title; of one that is never closed, those up to where it must have ended. */
export function titleText({text, close}: CitedTitle): string {
  return close === '' ? text.slice(0, /[（(，,。；]/.exec(text)?.index) : text
}

/** 《 without 》, or 》 behind 〈…〉的通知 without 《. */
function loneMark({open, close, start, end}: CitedTitle, paragraph: Paragraph): Spot | null {
  if (close === '') return paragraph.at(start, start + open.length)
  const rest = '的通知》'
  if (open !== '〈' || !paragraph.text.startsWith(rest, end)) return null
  return paragraph.at(end + rest.length - 1, end + rest.length)
}

/** The text without blanks and title marks. */
export function withoutTitleMarks(text: string): string {
  return text.replace(/[\s《》〈〉<>＜＞]/g, '')
}

/** The name of the measures, or of the notice that issued them, right or nearly. A place or an organ in front makes it another's. */
function namesMeasures(title: string): boolean {
  let rest = withoutTitleMarks(title)
  for (const part of ['国务院办公厅', '国办', '关于', '印发', '发布'])
    if (rest.startsWith(part)) rest = rest.slice(part.length)
  return (
    /^(?:政府|信息|公开|依申请)/.test(rest) && /处理费(?:征收|收取|收费)?(?:管理)?(?:暂行)?办法(?:的通知)?$/.test(rest)
  )
}

/** （以下简称《信息处理费办法》）: the report's own short form, and right from there on. */
function isShortForm({title, paragraph}: Citation): boolean {
  return (
    title !== null && /(?:简称|下称|统称)[“"]?$/.test(paragraph.text.slice(Math.max(0, title.start - 4), title.start))
  )
}

function isNational({organ}: CitedNumber): boolean {
  return /国办|国务院|国[函发令]/.test(organ)
}

/** A number that stands alone means the measures where it is theirs, or where it nearly is and the fee is spoken of before it. */
function isMeant(paragraph: Paragraph, number: CitedNumber): boolean {
  if (isRightNumber(number)) return true
  return isNational(number) && number.serial === feeMeasures.serial && textBefore(paragraph, number).includes('处理费')
}

function unmarkedName(report: Report, paragraph: Paragraph, number: CitedNumber): MeasuresCited['unmarked'] {
  const before = textBefore(paragraph, number)
  const core = before.lastIndexOf(CORE)
  if (core === -1) return null
  const from = number.start - before.length
  const end = from + core + CORE.length
  if (isInTitle(report, paragraph, end)) return null
  const name = [fullName.replace(/[〈〉]/g, ''), `国务院办公厅${shortName}`, shortName].find(known =>
    before.slice(0, core + CORE.length).endsWith(known.replace(/的通知$/, ''))
  )
  if (name === undefined) return null
  const start = end - name.replace(/的通知$/, '').length
  return {...paragraph.at(start, end), text: paragraph.text.slice(start, end)}
}

function textBefore(paragraph: Paragraph, {start}: CitedNumber): string {
  return paragraph.text.slice(Math.max(0, start - REACH), start)
}

function isInTitle({citations}: Report, paragraph: Paragraph, offset: number): boolean {
  return citations.some(
    citation =>
      citation.paragraph === paragraph &&
      citation.title !== null &&
      citation.title.start < offset &&
      offset <= citation.title.end
  )
}

/** A name of the fee in prose that is not the measures' own. */
export interface LooseTerm {
  readonly text: string
  readonly at: Spot
}

/** 政府信息公开处理费, 信息公开处理费; those within titles belong to the title. */
export function looseTerms(report: Report): readonly LooseTerm[] {
  return report.paragraphs.flatMap(paragraph =>
    Array.from(paragraph.text.matchAll(/(?:政府信息|信息)?公开处理费/g))
      .filter(match => !isInTitle(report, paragraph, match.index + 1))
      .map(match => ({text: match[0], at: paragraph.at(match.index, match.index + match[0].length)}))
  )
}
