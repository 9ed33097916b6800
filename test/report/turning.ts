/** The tables of an invented report, turned and written in several formats, and the report linted with one of them. */

import type {Result} from '../../src/engine/result.ts'
import {createLinter} from '../../src/index.ts'
import {standardById} from '../../src/standard/index.ts'
import type {TableId} from '../../src/standard/standard.ts'
import {type FormCell, fillTable} from '../invented/form-table.ts'
import {inventTruth} from '../invented/truth.ts'
import {plainTypography} from '../invented/typography.ts'

const truth = inventTruth(7, {kind: 'county', standard: '2021', year: 2024, size: 'many'})
const linter = createLinter()

export interface Placed {
  readonly text: string
  readonly columnSpan: number
  readonly rowSpan: number
  readonly begins: boolean
}

export type Rows = readonly (readonly Placed[])[]

/** A table of the form, each cell once for every place that it covers. */
export function placedRows(table: TableId): Rows {
  const standard = standardById('2021')
  const form = standard.tables.find(({id}) => id === table)
  if (form === undefined) throw new Error(`no table ${table}`)
  const placed = ({text, columnSpan, rowSpan}: FormCell, begins: boolean): Placed => ({
    text,
    columnSpan,
    rowSpan,
    begins
  })
  return fillTable(form, {truth, standard, typography: plainTypography}).rows.map(({slots}) =>
    slots.map(({cell, covered}) => placed(cell, covered === 'no'))
  )
}

export function turned(rows: Rows): Rows {
  const [first = []] = rows
  return first.map((_, column) =>
    rows.flatMap(row => {
      const cell = row[column]
      return cell === undefined ? [] : [{...cell, columnSpan: cell.rowSpan, rowSpan: cell.columnSpan}]
    })
  )
}

export function html(rows: Rows): string {
  const lines = rows.map(
    row =>
      `<tr>${row
        .filter(({begins}) => begins)
        .map(({text, columnSpan, rowSpan}) => `<td colspan="${columnSpan}" rowspan="${rowSpan}">${text}</td>`)
        .join('')}</tr>`
  )
  return `<table>${lines.join('')}</table>`
}

export function pipes(rows: Rows): string {
  const [head = '', ...others] = rows.map(row => `| ${row.map(({text, begins}) => (begins ? text : '')).join(' | ')} |`)
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...others].join('\n')
}

/** One cell for each place, its text in all of them: nothing is merged. */
export function flat(rows: Rows): Rows {
  return rows.map(row => row.map(cell => ({...cell, columnSpan: 1, rowSpan: 1, begins: true})))
}

/** A report with one table in its section; the others have none. */
export async function lint(table: string, section: number): Promise<Result> {
  const parts = truth.sections.map(({number, heading, blocks}) => {
    const lines = [`## ${heading}`, ...blocks.map(({text}) => text)]
    return [...lines, ...(number === section ? [table] : [])].join('\n\n')
  })
  return linter.lint([`# ${truth.title}`, ...parts].join('\n\n'), {path: 'report.md'})
}

/** The figures of a table by their paths; null where none was read. */
export function figuresOf({report}: Result, table: TableId): ReadonlyMap<string, number | null> {
  const all = [...(report?.figures ?? [])].filter(({figure}) => figure.startsWith(`${table}.`))
  return new Map(all.map(({figure, value}) => [figure, value]))
}

export function rulesOf({diagnostics}: Result): string[] {
  return diagnostics.map(({rule, messageId, message}) => `${rule}/${messageId} ${message}`)
}
