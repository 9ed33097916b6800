/** Which citations of a report mean the measures on the 信息处理费, and loose names of the fee. */

import {citesFeeMeasures, namesFeeMeasures, textBefore, titleKey} from '../../../src/report/cited-instruments.ts'
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

/** The citations of the measures, in the order of the text, but for the report's own short form of their name. */
export function measuresCited(report: Report): readonly MeasuresCited[] {
  const shortForms = new Set(report.citations.filter(isShortForm).map(({title}) => titleKey(title?.text ?? '')))
  return report.citations.filter(citesFeeMeasures).flatMap(({title, number, paragraph}): MeasuresCited[] => {
    if (title === null) {
      const unmarked = number === null ? null : unmarkedName(report, paragraph, number)
      return [{title, number, paragraph, unmarked, lone: null}]
    }
    if (namesFeeMeasures(title) && shortForms.has(titleKey(title.text))) return []
    return [{title, number, paragraph, unmarked: null, lone: loneMark(title, paragraph)}]
  })
}

/** 《 without 》, or 》 behind 〈…〉的通知 without 《. */
function loneMark({open, close, start, end}: CitedTitle, paragraph: Paragraph): Spot | null {
  if (close === '') return paragraph.at(start, start + open.length)
  const rest = '的通知》'
  if (open !== '〈' || !paragraph.text.startsWith(rest, end)) return null
  return paragraph.at(end + rest.length - 1, end + rest.length)
}

/** （以下简称《信息处理费办法》）: the report's own short form, and right from there on. */
function isShortForm({title, paragraph}: Citation): boolean {
  return (
    title !== null && /(?:简称|下称|统称)[“"]?$/.test(paragraph.text.slice(Math.max(0, title.start - 4), title.start))
  )
}

function unmarkedName(report: Report, paragraph: Paragraph, number: CitedNumber): MeasuresCited['unmarked'] {
  const before = textBefore(paragraph, number)
  const core = before.lastIndexOf(CORE)
  if (core === -1) return null
  const from = number.start - before.length
  const end = from + core + CORE.length
  if (isInTitle(report, paragraph, end)) return null
  const name = [titleKey(fullName), `国务院办公厅${shortName}`, shortName].find(known =>
    before.slice(0, core + CORE.length).endsWith(known.replace(/的通知$/, ''))
  )
  if (name === undefined) return null
  const start = end - name.replace(/的通知$/, '').length
  return {...paragraph.at(start, end), text: paragraph.text.slice(start, end)}
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
