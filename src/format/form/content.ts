/** What a report on a statutory form holds, before it is written in any format: its headings, its text, its tables, and remarks for the writer. */

import {writeChineseNumeral} from '../../chinese-numerals.ts'
import {printable} from '../../printable.ts'
import {figureForms, type Standard, standardFor} from '../../standard/index.ts'
import {disclosureRegulations} from '../../standard/law/instruments.ts'
import type {SectionForm, SectionNumber, TableForm} from '../../standard/standard.ts'
import {topics} from '../../standard/topics.ts'

export interface FormContent {
  /** The agency's full name. */
  readonly agency: string
  /** The year that the report is about; it decides which form is in force. */
  readonly year: number
  /** What stands in the cells, by the path of the figure: `{'requests.received.total': 3}`. Every other cell is left blank. */
  readonly figures?: Readonly<Record<string, string | number>>
  readonly prose?: FormProse
  /** For the writer, beside a table: no part of the report. */
  readonly remarks?: readonly FormRemark[]
}

/** Texts of the report; the lines of each are its paragraphs. */
export interface FormProse {
  /** Default: the basis of the report and the period that its figures are for. */
  readonly introduction?: string
  /** Under the topics of section one, by their names: 主动公开, 依申请公开 … */
  readonly topics?: Readonly<Record<string, string>>
  /** By the number of the section; where a section has a table, the text stands under it. */
  readonly sections?: Readonly<Partial<Record<SectionNumber, string>>>
}

export interface FormRemark {
  readonly table: TableForm['id']
  readonly text: string
}

export type FormBlock =
  | {readonly kind: 'title' | 'section' | 'topic' | 'paragraph'; readonly text: string}
  /** For the writer: what belongs here. */
  | {readonly kind: 'remark'; readonly text: string}
  | {readonly kind: 'table'; readonly table: TableForm}

/** A report ready to be written. */
export interface FormDocument {
  readonly title: string
  readonly standard: Standard
  readonly blocks: readonly FormBlock[]
  /** What stands in the cells, by the path of the figure. */
  readonly figures: ReadonlyMap<string, string>
}

/**
 * Lays a report out on the form of its year. What only a person can write and has not written is left empty, under a remark
 * that says what belongs there; the linter tells of it until it is written.
 * @throws TypeError, RangeError naming what of the content is wrong
 */
export function formDocument(content: FormContent): FormDocument {
  const {agency, year, prose = {}} = content
  if (typeof agency !== 'string' || agency.trim() === '') throw new TypeError('agency: a name is needed')
  const standard = Number.isInteger(year) ? standardFor(year) : null
  if (standard === null) throw new RangeError(`year: there is no national form for ${String(year)}`)
  checkTopics(prose)
  const title = `${oneLine(agency)}${year}年政府信息公开工作年度报告`
  const blocks: FormBlock[] = [
    {kind: 'title', text: title},
    ...paragraphs(prose.introduction ?? introduction(year, standard)),
    ...standard.sections.flatMap((section): FormBlock[] => [
      {kind: 'section', text: section.heading},
      ...sectionBlocks(section, content, standard)
    ])
  ]
  return {title, standard, blocks, figures: cellTexts(content, standard)}
}

function introduction(year: number, {notice}: Standard): string {
  return (
    `本报告根据${disclosureRegulations.citation}和${notice.citation}编制。` +
    `本报告中所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`
  )
}

function sectionBlocks(
  {number, table: id}: SectionForm,
  {prose = {}, remarks = []}: FormContent,
  standard: Standard
): FormBlock[] {
  const written = paragraphs(prose.sections?.[number] ?? '')
  const table = standard.tables.find(each => each.id === id)
  if (table !== undefined) {
    const ofTable = remarks.filter(remark => remark.table === id)
    return [{kind: 'table', table}, ...ofTable.map(({text}) => remarkBlock(text)), ...written]
  }
  if (number === 1) return [...written, ...topicBlocks(prose, written.length > 0)]
  return written.length > 0 ? written : [remarkBlock(number === 5 ? problemsRemark : othersRemark(standard))]
}

/** A section that is written as a whole needs no headings besides its own. */
function topicBlocks({topics: texts = {}}: FormProse, isWritten: boolean): FormBlock[] {
  const given = topics.filter(({name}) => !isWritten || (texts[name] ?? '').trim() !== '')
  return given.flatMap(({name}, index): FormBlock[] => [
    {kind: 'topic', text: `（${writeChineseNumeral(index + 1)}）${name}`},
    ...paragraphs(texts[name] ?? '')
  ])
}

const problemsRemark = '写明本年度存在的主要问题，以及上年问题的整改情况和下一步改进措施；问题与措施应当逐条对应。'

function othersRemark({provisions}: Standard): string {
  const fees =
    provisions.feeNote === undefined
      ? ''
      : '收取信息处理费的，写明发出收费通知的件数、总金额和实际收取的总金额；没有收取的，也要写明。'
  return `没有其他事项的，写明没有。${fees}`
}

function remarkBlock(text: string): FormBlock {
  return {kind: 'remark', text: oneLine(text)}
}

function paragraphs(text: string): FormBlock[] {
  if (typeof text !== 'string') throw new TypeError('prose: every part of it is a text')
  const lines = text.split(/\r\n|[\r\n]/).map(oneLine)
  return lines.filter(line => line !== '').map(line => ({kind: 'paragraph', text: line}))
}

function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ')).trim()
}

function checkTopics({topics: texts = {}, sections = {}}: FormProse): void {
  for (const name of Object.keys(texts))
    if (!topics.some(topic => topic.name === name)) throw new RangeError(`prose.topics: there is no topic “${name}”`)
  for (const number of Object.keys(sections))
    if (!/^[1-6]$/.test(number)) throw new RangeError(`prose.sections: there is no section “${number}”`)
}

function cellTexts({figures = {}}: FormContent, standard: Standard): Map<string, string> {
  const forms = figureForms(standard)
  return new Map(
    Object.entries(figures).map(([path, value]) => {
      if (!forms.has(path)) throw new RangeError(`figures: the form of ${standard.id} has no figure “${path}”`)
      if (typeof value !== 'string' && !Number.isFinite(value)) throw new TypeError(`figures: “${path}” is no number`)
      return [path, oneLine(String(value))]
    })
  )
}
