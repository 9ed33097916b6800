/** A table stands there, and rows of it cannot be read with certainty: which, and why. */

import type {Figure, StatutoryTable, TableIssue} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {form2021} from '../../src/standard/instruments.ts'
import {cellName, listed, plain, rowName, unreadFigures} from './tables.ts'

type RowUnread = Extract<TableIssue, {readonly kind: 'row-unread'}>

export default defineRule({
  id: 'table-unreadable',
  title: {zh: '表格有未能读出的行', en: 'rows of a table cannot be read'},
  group: 'tables',
  basis: [form2021.responsibility],
  scope: 'report',
  standards: ['2019', '2021'],
  messages: {
    table: {
      severity: 'warning',
      zh: '{table}未能读出，表中的数都没有核对。请检查表格是否在复制或转换时走了样。',
      en: '{table} could not be read, so none of its numbers was checked. See whether the table was damaged when it was copied or converted.'
    },
    rows: {
      severity: 'warning',
      zh: '{table}{rows}未能读准：{reason}。与之有关的数没有核对，请检查表格是否在复制或转换时走了样。',
      en: '{table}, {rows}, could not be read with certainty: {reason}. Their numbers were not checked; see whether the table was damaged when it was copied or converted.'
    },
    cells: {
      severity: 'warning',
      zh: '{table}{cells}未能读准：{reason}。与之有关的数没有核对。',
      en: '{table}, {cells}, could not be read with certainty: {reason}. The sums with them were not checked.'
    }
  },
  applies: ({report}) => report.tables.some(({state}) => state !== 'absent'),
  *check({report}) {
    for (const table of report.tables) {
      const name = table.form.name
      if (table.state === 'unread') yield finding('table', {at: table.spot, data: {table: name}})
      if (table.state !== 'read' && table.state !== 'partial') continue
      for (const [first, ...others] of groupedRows(table)) {
        const rows = listed([first, ...others].map(({row}) => (row === null ? '无标签的行' : rowName(row))))
        const related = others.map(({at, row}) => ({at, note: plain(row === null ? name : rowName(row))}))
        yield finding('rows', {at: first.at, related, data: {table: name, rows, reason: first.reason}})
      }
      for (const [first, ...others] of groupedCells(table)) {
        const cells = listed([first, ...others].map(cellName))
        const related = others.map(figure => ({at: figure, note: plain(cellName(figure))}))
        const reason = first.reason ?? plain('')
        yield finding('cells', {at: first, related, data: {table: name, cells, reason}})
      }
    }
  }
})

/** The unread rows that `table-shape` does not mark, those with the same reason together. */
function groupedRows(table: StatutoryTable): Iterable<[RowUnread, ...RowUnread[]]> {
  const marked = shapedRows(table)
  const rows = table.issues.filter(issue => issue.kind === 'row-unread')
  return grouped(
    rows.filter(({row}) => row === null || !marked.has(row.id)),
    ({reason}) => reason.zh
  )
}

/** The unread cells of rows that no issue speaks of, those with the same reason together. */
function groupedCells(table: StatutoryTable): Iterable<[Figure, ...Figure[]]> {
  const spoken = shapedRows(table)
  for (const issue of table.issues) if (issue.kind === 'row-unread' && issue.row !== null) spoken.add(issue.row.id)
  return grouped(
    unreadFigures(table).filter(figure => !spoken.has(figure.form.row.id)),
    ({reason}) => reason?.zh ?? ''
  )
}

/** The rows that `table-shape` marks. */
function shapedRows({issues}: StatutoryTable): Set<string> {
  const rows = new Set<string>()
  for (const issue of issues) {
    if (issue.kind === 'value-count' || issue.kind === 'row-repeated') rows.add(issue.row.id)
    if (issue.kind === 'rows-collapsed') for (const row of issue.rows) rows.add(row.id)
  }
  return rows
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Iterable<[Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups.values()
}
