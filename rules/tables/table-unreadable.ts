/** A table stands there, and rows of it cannot be read with certainty: which, and why. */

import {type Group, grouped} from '../../src/grouping.ts'
import type {Figure, Figures, StatutoryTable, TableIssue} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {form} from '../../src/standard/law/provisions.ts'
import type {Words} from '../../src/words.ts'
import {cellName, counted, listed, rowName, scatteredRows, verbatim} from './helpers/tables.ts'

type RowUnread = Extract<TableIssue, {readonly kind: 'row-unread'}>

export default defineRule({
  id: 'table-unreadable',
  title: {zh: '表格有几行读不出', en: 'rows of a table cannot be read'},
  group: 'tables',
  basis: [form.responsibility],
  scope: 'report',
  needs: 'tables',
  messages: {
    table: {
      severity: 'warning',
      zh: '{table}未能读出，表中的数都没有核对。请检查表格是否在复制或转换时走了样，照统一格式重新排好。',
      en: '{table} could not be read, so none of its numbers was checked. See whether the table was damaged when it was copied or converted, and set it out as in the form.'
    },
    scattered: {
      severity: 'warning',
      zh: '{table}的标签和数散开了，有 {count} 行未能读准，与之有关的数没有核对。从 PDF 复制的文字常常这样，请改用原来的 Word 文件、网页或者 PDF 本身来核对。',
      en: 'The labels and numbers of {table} lie apart: {count} rows could not be read with certainty, and what depends on them was not checked. Text copied out of a PDF is often like this: check the Word file, the web page or the PDF itself.'
    },
    rows: {
      severity: 'warning',
      zh: '{table}{rows}未能读准：{reason}。与之有关的数没有核对。请检查表格是否在复制或转换时走了样，照统一格式重新排好。',
      en: '{table}, {rows}, could not be read with certainty: {reason}. Their numbers were not checked. See whether the table was damaged when it was copied or converted, and set it out as in the form.'
    },
    cells: {
      severity: 'warning',
      zh: '{table}{cells}未能读准：{reason}。与之有关的数没有核对。请在格内只留一个普通的数字。',
      en: '{table}, {cells}, could not be read with certainty: {reason}. What depends on it was not checked. Leave one plain number in the cell.'
    }
  },
  applies: ({report}) => report.tables.some(({state}) => state !== 'absent'),
  *check({report, figures}) {
    for (const table of report.tables) {
      const name = table.form.name
      const scattered = scatteredRows(table).length
      if (scattered > 0) {
        const data = {table: name, count: scattered}
        yield finding('scattered', {at: table.spot, data})
        continue
      }
      const marked = shapedRows(table)
      if (table.state === 'unread' && marked.size === 0) {
        yield finding('table', {at: table.spot, data: {table: name}})
        continue
      }
      for (const [first, ...others] of unreadRows(table, marked)) {
        const related = others.map(({at, row}) => ({at, note: verbatim(row === null ? name : rowName(row))}))
        const data = {table: name, rows: namedRows([first, ...others]), reason: first.reason}
        yield finding('rows', {at: first.at, related, data})
      }
      for (const {
        cells: [first, ...others],
        reason
      } of unreadCells(table, figures)) {
        const related = others.map(cell => ({at: cell, note: verbatim(cellName(cell))}))
        yield finding('cells', {at: first, related, data: {table: name, cells: namedCells([first, ...others]), reason}})
      }
    }
  }
})

/** The rows by their labels, and how many there are besides that have none. */
function namedRows(issues: readonly RowUnread[]): Words {
  const labels = issues.flatMap(({row}) => (row === null ? [] : [rowName(row)]))
  const unnamed = issues.length - labels.length
  if (labels.length === 0) return {zh: `有 ${unnamed} 行`, en: unnamed === 1 ? 'one row' : `${unnamed} rows`}
  const names = counted(labels, 'row')
  if (unnamed === 0) return names
  return {zh: `${names.zh}和另 ${unnamed} 行`, en: `${names.en} and ${unnamed} more`}
}

/** The unread rows that `table-shape` does not mark, those with the same reason together. */
function unreadRows(table: StatutoryTable, marked: ReadonlySet<string>): Iterable<Group<RowUnread>> {
  const issues = table.issues.filter(issue => issue.kind === 'row-unread')
  const others = issues.filter(({row}) => row === null || !marked.has(row.id))
  return grouped(others, ({reason}) => reason.zh).values()
}

interface UnreadCells {
  readonly cells: [Figure, ...Figure[]]
  readonly reason: Words
}

/** The cells whose own content cannot be read, those with the same reason together. */
function unreadCells({issues}: StatutoryTable, figures: Figures): Iterable<UnreadCells> {
  const groups = new Map<string, UnreadCells>()
  for (const issue of issues) {
    const figure = issue.kind === 'cell-unread' ? figures.get(issue.figure) : undefined
    if (issue.kind !== 'cell-unread' || figure === undefined) continue
    const group = groups.get(issue.reason.zh)
    if (group === undefined) groups.set(issue.reason.zh, {cells: [figure], reason: issue.reason})
    else group.cells.push(figure)
  }
  return groups.values()
}

function namedCells(cells: readonly Figure[]): Words {
  const names = listed(cells.map(cellName), '格')
  return cells.length > 3
    ? names
    : {zh: `${names.zh}${cells.length === 1 ? '一格' : ` ${cells.length} 格`}`, en: names.en}
}

/** The rows that `table-shape` marks. */
function shapedRows({issues}: StatutoryTable): ReadonlySet<string> {
  const rows = new Set<string>()
  for (const issue of issues) {
    if (issue.kind === 'value-count' || issue.kind === 'row-repeated') rows.add(issue.row.id)
    if (issue.kind === 'rows-collapsed') for (const row of issue.rows) rows.add(row.id)
  }
  return rows
}
