/** What the rows of a form and their figures are called: found once for each row, for it does not depend on the report. */

import {rememberedFor} from '../remembered.ts'
import {withoutNote} from './labels/notes.ts'
import type {ColumnForm, RowForm, TableForm} from './standard.ts'

/** Of each row of a table its place, and the paths of its figures by column. */
const addressesIn = rememberedFor((table: TableForm) =>
  rememberedFor((row: RowForm) => ({
    place: [table.name, ...shortNames([...row.under.slice(1), row.label])].join(' · '),
    pathIn: rememberedFor((column: ColumnForm) => [table.id, row.id, column.id].filter(part => part !== '').join('.'))
  }))
)

/** `表三 · （七）总计`; a numbered row is named with its group. */
export function rowPlace(table: TableForm, row: RowForm): string {
  return addressesIn(table)(row).place
}

/** `表三 · （七）总计 · 自然人`; a column of table four is named with its own group. */
export function figurePlace(table: TableForm, row: RowForm, column: ColumnForm): string {
  const group = row.label === '' ? column.under.slice(-1) : []
  return [rowPlace(table, row), ...shortNames([...group, column.label])].join(' · ')
}

/** The path of the figure in a row and a column of a table: `requests.received.total`. */
export function figurePath(table: TableForm, row: RowForm, column: ColumnForm): string {
  return addressesIn(table)(row).pathIn(column)
}

function shortNames(labels: readonly string[]): string[] {
  return labels.filter(label => label !== '').map(shortLabel)
}

/** A label without the remark in brackets at its end: 本年收费金额（单位：万元） is named 本年收费金额. */
export function shortLabel(label: string): string {
  return withoutNote(label)
}
