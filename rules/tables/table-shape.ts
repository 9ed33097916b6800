/** The rows and columns of a table must be those of the form, and each row must hold as many values as it has columns. */

import {type Group, grouped} from '../../src/grouping.ts'
import type {Report, Section, StatutoryTable, TableIssue} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {labelKey} from '../../src/standard/labels/labels.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {wordsIn} from '../../src/text.ts'
import {counted, isPlainValue, isRead, listed, rowName, scatteredRows, verbatim} from './helpers/tables.ts'

export default defineRule({
  id: 'table-shape',
  title: {zh: '表格行列与格式不符', en: 'rows or columns differ from the form'},
  group: 'tables',
  basis: [form.labels],
  scope: 'report',
  needs: 'tables',
  messages: {
    rowMissing: {
      severity: 'error',
      zh: '{table}缺少{rows}。请按统一格式补上，没有的填 0。',
      en: '{table} lacks {rows}. Put in what is missing as the form has it, with 0 where there is nothing.'
    },
    rowApart: {
      severity: 'unjudged',
      zh: '{table}的“{row}”一行没有和其他行排在一起，未能读出。请把它排进表里。',
      en: 'The row “{row}” of {table} stands apart from the others and could not be read. Put it into the table.'
    },
    columnMissing: {
      severity: 'error',
      zh: '{table}缺少{columns}。请按统一格式补上，没有的填 0。',
      en: '{table} lacks {columns}. Put in what is missing as the form has it, with 0 where there is nothing.'
    },
    rowAdded: {
      severity: 'warning',
      zh: '{table}多出“{label}”一行，统一格式里没有。请删去，或把数并入格式已有的行。',
      en: '{table} has a row “{label}” that the form lacks. Take it out, or put its numbers into a row of the form.'
    },
    subtotalAdded: {
      severity: 'warning',
      zh: '{table}多出“{label}”一行，是小计，统一格式里没有。其余各行照读，请删去这一行。',
      en: '{table} has a row “{label}” of subtotals that the form lacks. The other rows are read; take it out.'
    },
    rowRepeated: {
      severity: 'warning',
      zh: '{table}“{row}”一行出现了不止一次，分不清以哪一行为准。请只留一行。',
      en: '{table} has the row “{row}” more than once, and which one counts cannot be determined. Keep only one.'
    },
    rowsCollapsed: {
      severity: 'warning',
      zh: '{table}把{rows}并成了“{label}”一行。请按统一格式分行填写。',
      en: '{table} puts {rows} together into one row “{label}”. Give each its own row, as the form has it.'
    },
    columnAdded: {
      severity: 'warning',
      zh: '{table}多出“{label}”一列，统一格式里没有。请删去，要说明的写在正文里。',
      en: '{table} has a column “{label}” that the form lacks. Take it out; what it says belongs in the text.'
    },
    valueCount: {
      severity: 'warning',
      zh: '{table}“{row}”一行有 {found} 个数，统一格式是 {expected} 个，对不准是哪一列，这一行没有核对。请按列填齐。',
      en: '{table}, row “{row}”, has {found} values where the form has {expected}; which column each belongs to cannot be determined, so the row was not checked. Fill in one value for each column.'
    },
    valueCountRead: {
      severity: 'warning',
      zh: '{table}{rows}多出了数：填了 {found} 个，统一格式每行 {expected} 个。各数相同，不影响读数，请删去多出的。',
      en: '{table}, {rows}: {found} values where the form has {expected}. They are all equal, so the values are sure; take out what is too many.'
    },
    headerRepeated: {
      severity: 'warning',
      zh: '{table}的表头把{repeated}写了不止一次，缺少{labels}。请对照统一格式改正表头，并核对各列的数有没有填错列。',
      en: 'The header of {table} has {repeated} more than once and lacks {labels}. Correct it by the form, and check that the numbers stand in their columns.'
    },
    headerMissing: {
      severity: 'info',
      zh: '{table}的表头缺少{labels}。数都在，请按统一格式补上表头。',
      en: 'The header of {table} lacks {labels}. The numbers stand; put the header in as the form has it.'
    }
  },
  applies: ({report}) => report.tables.some(isThere),
  *check({report}) {
    for (const table of report.tables.filter(isThere)) {
      const name = table.form.name
      yield* missing(table, report)
      yield* equalValues(table)
      for (const issue of shapeIssues(table)) {
        const {kind, at} = issue
        if (kind === 'row-added')
          yield finding(issue.isSubtotal ? 'subtotalAdded' : 'rowAdded', {at, data: {table: name, label: issue.label}})
        if (kind === 'column-added') yield finding('columnAdded', {at, data: {table: name, label: issue.label}})
        if (kind === 'header-missing' && issue.repeated.length > 0)
          yield finding('headerRepeated', {
            at,
            data: {table: name, repeated: listed(issue.repeated), labels: listed(issue.labels)}
          })
        else if (kind === 'header-missing' && isRead(table))
          yield finding('headerMissing', {at, data: {table: name, labels: listed(issue.labels)}})
        if (kind === 'row-repeated') {
          const related = [{at: issue.first, note: {zh: '第一次出现', en: 'first here'}}]
          yield finding('rowRepeated', {at, related, data: {table: name, row: rowName(issue.row)}})
        }
        if (kind === 'rows-collapsed') {
          const rows = listed(issue.rows.map(row => row.label))
          yield finding('rowsCollapsed', {at, data: {table: name, rows, label: issue.label}})
        }
        if (kind === 'value-count' && !issue.read) {
          const {expected, found} = issue
          yield finding('valueCount', {at, data: {table: name, row: rowName(issue.row), found, expected}})
        }
      }
    }
  }
})

/** Also where no row could be read: then the shape of its rows may be why. */
function isThere(table: StatutoryTable): boolean {
  return isRead(table) || table.state === 'unread'
}

/** What a table that lies apart is said to have and to lack comes of the copying. */
function shapeIssues(table: StatutoryTable): readonly TableIssue[] {
  return scatteredRows(table).length > 0 ? [] : table.issues
}

type Issue<Kind extends TableIssue['kind']> = Extract<TableIssue, {readonly kind: Kind}>

/** Rows and columns missing at one place are one finding. */
function* missing(table: StatutoryTable, report: Report) {
  const name = table.form.name
  const rows = shapeIssues(table).filter(issue => issue.kind === 'row-missing')
  const apart = rows.length === 0 ? new Map<string, Spot>() : rowsInText(report.section(table.form.section))
  for (const {row} of rows) {
    const at = apart.get(labelKey(row.label))
    if (at !== undefined) yield unjudged('rowApart', {at, data: {table: name, row: rowName(row)}})
  }
  const lacking = rows.filter(({row}) => !apart.has(labelKey(row.label)))
  for (const group of together(lacking, ({at}) => String(at.span.start))) {
    const labels = group.issues.map(({row}) => rowName(row))
    yield finding('rowMissing', {at: group.at, data: {table: name, rows: counted(labels, 'row')}})
  }
  const columns = table.issues.filter(issue => issue.kind === 'column-missing')
  for (const group of together(columns, ({at, block}) => `${at.span.start} ${block.heading}`)) {
    const labels = group.issues.map(columnName)
    yield finding('columnMissing', {at: group.at, data: {table: name, columns: counted(labels, 'column')}})
  }
}

/** Rows that stand among the paragraphs of a section, a label and then nothing but values, by the key of the label: 行政许可    57. */
function rowsInText({paragraphs}: Section): Map<string, Spot> {
  const rows = new Map<string, Spot>()
  for (const paragraph of paragraphs.filter(({text}) => text.length <= LONGEST_ROW)) {
    const words = wordsIn(paragraph.text)
    const first = words.findIndex(isPlainValue)
    if (first > 0 && words.slice(first).every(isPlainValue))
      rows.set(labelKey(words.slice(0, first).join('')), paragraph)
  }
  return rows
}
const LONGEST_ROW = 400

/** Rows with as many values too many, all equal, are one finding. */
function* equalValues(table: StatutoryTable) {
  const rows = table.issues.filter((issue): issue is Issue<'value-count'> => issue.kind === 'value-count' && issue.read)
  for (const {at, issues} of together(rows, ({expected, found}) => `${expected} ${found}`)) {
    const [first, ...others] = issues
    const {expected, found} = first
    const related = others.map(issue => ({at: issue.at, note: verbatim(rowName(issue.row))}))
    const labels = issues.map(({row}) => rowName(row))
    const data = {table: table.form.name, rows: counted(labels, 'row'), found, expected}
    yield finding('valueCountRead', {at, related, data})
  }
}

/** A column by its label; with its group in table four, where each label comes three times. */
function columnName({block, column}: Issue<'column-missing'>): string {
  const alone = block.columns.filter(({label}) => label === column.label).length === 1
  return alone ? column.label : [...column.under.slice(-1), column.label].join(' · ')
}

function together<Item extends {readonly at: Spot}>(
  issues: readonly Item[],
  key: (issue: Item) => string
): {readonly at: Spot; readonly issues: Group<Item>}[] {
  return [...grouped(issues, key).values()].map(group => ({at: group[0].at, issues: group}))
}
