/** A blank report in Markdown on a statutory form: its headings, its tables, and what last year's report says of them. */

import type {Standard} from '../standard/index.ts'
import {disclosureRegulations} from '../standard/instruments.ts'
import type {BlockForm, ColumnForm, RowForm, SectionForm, TableForm} from '../standard/standard.ts'
import {topics} from '../standard/topics.ts'

export interface SkeletonData {
  readonly agency: string
  readonly year: number
  readonly standard: Standard
  /** What is known beforehand, by the path of the figure; every other cell is left blank. */
  readonly figures: ReadonlyMap<string, string>
  /** Remarks for the writer, as comments under the table. */
  readonly remarks: readonly {readonly table: TableForm['id']; readonly text: string}[]
}

/**
 * The text of a blank report. What only a person can write is left empty, under a comment that says what belongs there;
 * the linter tells of it until it is written.
 */
export function skeleton(data: SkeletonData): string {
  const {agency, year, standard} = data
  const blocks = [`# ${agency}${year}年政府信息公开工作年度报告`, introduction(data)]
  for (const section of standard.sections) blocks.push(`## ${section.heading}`, ...sectionBlocks(section, data))
  return `${blocks.join('\n\n')}\n`
}

function introduction({year, standard}: SkeletonData): string {
  return (
    `本报告根据${disclosureRegulations.citation}和${standard.notice.citation}编制。` +
    `本报告中所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`
  )
}

function sectionBlocks(section: SectionForm, data: SkeletonData): string[] {
  const table = data.standard.tables.find(({id}) => id === section.table)
  if (table !== undefined) {
    const remarks = data.remarks.filter(remark => remark.table === table.id)
    return [tableText(table, data), ...remarks.map(({text}) => comment(text))]
  }
  if (section.number === 1) return topics.map(({name}, index) => `### （${CHINESE_DIGITS[index]}）${name}`)
  if (section.number === 5) {
    return [comment('写明本年度存在的主要问题，以及上年问题的整改情况和下一步改进措施；问题与措施应当逐条对应。')]
  }
  const fees =
    data.standard.provisions.feeNote === undefined
      ? ''
      : '收取信息处理费的，写明发出收费通知的件数、总金额和实际收取的总金额；没有收取的，也要写明。'
  return [comment(`没有其他事项的，写明没有。${fees}`)]
}

const CHINESE_DIGITS = '一二三四五六七八九十'

function comment(text: string): string {
  return `<!-- ${text} -->`
}

// ---- Tables --------------------------------------------------------------------------------------------------------

type TableData = Pick<SkeletonData, 'standard' | 'figures'>

function tableText(table: TableForm, data: TableData): string {
  const rows = table.blocks.flatMap(block => blockRows(block, table, data))
  const width = Math.max(...rows.map(cells => cells.length))
  const lines = rows.map(cells => `| ${pad(cells, width).join(' | ')} |`)
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n')
}

/** One blank table of a form. */
export function tableSkeleton(table: TableForm, standard: Standard): string {
  return tableText(table, {standard, figures: new Map()})
}

function pad(cells: readonly string[], width: number): string[] {
  return Array.from({length: width}, (_, index) => cells[index] ?? '')
}

function blockRows(block: BlockForm, table: TableForm, data: TableData): string[][] {
  const labels = Math.max(...block.rows.map(labelWidth))
  const header = headerRows(block.columns).map((cells, index) => {
    const corner = index > 0 || labels === 0 ? '' : cornerText(block, table, data.standard)
    return [...pad(labels === 0 ? [] : [corner], labels), ...cells]
  })
  const body = block.rows.map((row, index) => {
    const values = block.columns.map(column => data.figures.get(pathOf(table, row, column)) ?? '')
    return [...pad(labelCells(row, block.rows[index - 1], labels), labels), ...values]
  })
  return [...(block.heading === null ? [] : [[block.heading]]), ...header, ...body]
}

function cornerText(block: BlockForm, table: TableForm, standard: Standard): string {
  return table.id === 'requests' ? standard.relationsNote : (block.corner ?? '')
}

function pathOf(table: TableForm, row: RowForm, column: ColumnForm): string {
  return [table.id, row.id, column.id].filter(part => part !== '').join('.')
}

function labelWidth({label, under}: RowForm): number {
  return label === '' ? 0 : under.length + 1
}

/** A label that spans rows stands in the first of them. */
function labelCells({label, under}: RowForm, above: RowForm | undefined, width: number): string[] {
  if (width === 0) return []
  const shared = sharedDepth(under, above?.under ?? [])
  return [...under.map((text, depth) => (depth < shared ? '' : text)), label]
}

/** A heading that spans columns stands over the first of them; each column's own label right below its headings. */
function headerRows(columns: readonly ColumnForm[]): string[][] {
  const depth = Math.max(...columns.map(({under}) => under.length)) + 1
  return Array.from({length: depth}, (_, level) =>
    columns.map(({under, label}, index) => {
      if (level === under.length) return withDecimals(label)
      const isFirst = sharedDepth(under, columns[index - 1]?.under ?? []) <= level
      return isFirst ? (under[level] ?? '') : ''
    })
  )
}

/** The national form says 万元 only; supervising offices ask for four decimals, and the heading is the place to say so. */
function withDecimals(label: string): string {
  return label.replace('（单位：万元）', '（单位：万元，保留4位小数）')
}

function sharedDepth(left: readonly string[], right: readonly string[]): number {
  const different = left.findIndex((text, index) => text !== right[index])
  return different < 0 ? left.length : different
}
