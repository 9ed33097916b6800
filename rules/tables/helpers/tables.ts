/** What the rules on tables share: which table a rule is about, and how cells, rows and numbers are named in messages. */

import {formatExact} from '../../../src/exact.ts'
import type {Figure, Figures, Report, StatutoryTable, TableIssue} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {type ReportContext, unjudged} from '../../../src/rule/define.ts'
import {shortLabel} from '../../../src/standard/index.ts'
import type {RowForm, TableId} from '../../../src/standard/standard.ts'
import {quoted, type Words} from '../../../src/words.ts'

type Subject = Pick<ReportContext, 'report'>

/** Whether the table is in the report in any shape. Where it is absent `table-missing` speaks, and a rule on it has no subject. */
export function hasTable({report}: Subject, id: TableId): boolean {
  return report.table(id).state !== 'absent'
}

/** The tables whose cells can be looked at. */
export function readableTables({report}: Subject): readonly StatutoryTable[] {
  return report.tables.filter(isRead)
}

export function isRead(table: StatutoryTable): boolean {
  return table.state === 'read' || table.state === 'partial'
}

/** The tables that stand in the report and cannot be looked into: unread, or an image in their place. */
export function closedTables({report}: Subject): readonly StatutoryTable[] {
  return report.tables.filter(table => table.state === 'unread' || table.state === 'replaced')
}

/** From this many rows on it is the text that fell apart, not the rows that were filled in wrongly. Table four has one; more are its pieces. */
const MANY_ROWS = 8

/**
 * The rows that cannot be read of a table in running text whose words and numbers lie apart: a page copied out of a PDF column by column.
 * Then nothing can be said of the shape of its rows. None where the table lies together.
 */
export function scatteredRows({form, grids, issues}: StatutoryTable): readonly TableIssue[] {
  if (!grids.every(({layout}) => layout === 'blanks' || layout === 'lines')) return []
  const rows = issues.filter(issue => issue.kind === 'row-unread' || (issue.kind === 'value-count' && !issue.read))
  return rows.length < (form.inOneRow === true ? 2 : MANY_ROWS) ? [] : rows
}

/** The cells of a table that could not be read with certainty, those of rows without a label among them. */
function unreadFigures(figures: Figures, {form}: StatutoryTable): readonly Figure[] {
  const unread: Figure[] = []
  for (const figure of figures) if (figure.state === 'unread' && figure.form.table.id === form.id) unread.push(figure)
  return unread
}

/** What a rule on cells cannot judge: tables that cannot be looked into (`closed`), cells that were not read with certainty. */
export function* unreadParts({report, figures}: Pick<ReportContext, 'report' | 'figures'>) {
  for (const {spot, form} of closedTables({report})) yield unjudged('closed', {at: spot, data: {table: form.name}})
  for (const table of readableTables({report})) {
    const unread = unreadFigures(figures, table)
    const [first] = unread
    if (first !== undefined)
      yield unjudged('undetermined', {at: first, data: {table: table.form.name, count: unread.length}})
  }
}

/** The figure's number, or what stands in its place. */
export function figureAsWritten(figure: Figure): string {
  return figure.exact === null ? `（${figure.raw === '' ? '空白' : figure.raw}）` : formatExact(figure.exact)
}

/** A row by its label in the form, with its group where the label alone is not enough: （六）其他处理 · 3.其他. */
export function rowName(row: RowForm): string {
  if (row.label === '') return '数据行'
  return [...row.under.slice(1), row.label]
    .filter(label => label !== '')
    .map(shortLabel)
    .join(' · ')
}

/** The address of a figure without the name of its table: （七）总计 · 自然人. */
export function cellName(figure: Figure): string {
  return figure.form.place.slice(figure.form.place.indexOf(' · ') + 3)
}

/** Labels quoted one after another, without 、 between the marks; beyond three the first two and the number of all. */
export function listed(labels: readonly string[], unit = '项'): Words {
  const shown = labels.length > 3 ? labels.slice(0, 2) : labels
  const rest = labels.length - shown.length
  return {
    zh: shown.map(quoted).join('') + (rest > 0 ? `等 ${labels.length} ${unit}` : ''),
    en: shown.map(quoted).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  }
}

const units = {row: {zh: '行', en: 'row'}, column: {zh: '列', en: 'column'}}

/** Rows or columns by their labels, with the word for what they are: “行政强制”一行. */
export function counted(labels: readonly string[], kind: 'row' | 'column'): Words {
  const {zh, en} = units[kind]
  const names = listed(labels, zh)
  if (labels.length === 1) return {zh: `${names.zh}一${zh}`, en: `the ${en} ${names.en}`}
  const count = labels.length > 3 ? '' : ` ${labels.length} ${zh}`
  return {zh: names.zh + count, en: `the ${en}s ${names.en}`}
}

/** The same words in both languages: labels and numbers of the report. */
export function verbatim(text: string): Words {
  return {zh: text, en: text}
}

/** One spot from the first to the last of some that stand in the order of the text. */
export function hullOfSpots(spots: readonly [Spot, ...Spot[]]): Spot {
  const [first, ...others] = spots
  const end = Math.max(first.span.end, ...others.map(spot => spot.span.end))
  return {...first, span: {start: first.span.start, end}}
}

/** The first row of a table as found: where its header should be. */
export function tableHeadOf(report: Report, table: StatutoryTable): Spot {
  const row = table.grids[0]?.rows[0]
  return row === undefined ? table.spot : {...report.spot(row.span), place: table.form.name}
}

/** 57, 3.2: a number and nothing else, in text that no table was made of. */
export function isPlainValue(word: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(word)
}
