/** What the rows of a form and their figures are called: found once for each row, for it does not depend on the report. */

import {shortLabel} from '../../standard/index.ts'
import type {RowForm, TableForm} from '../../standard/standard.ts'

interface Address {
  readonly place: string
  /** By the id of the column. */
  readonly paths: Map<string, string>
}

const addresses = new WeakMap<TableForm, Map<RowForm, Address>>()

/** `表三 · （七）总计`; a row is named with its group. */
export function placeOf(table: TableForm, row: RowForm): string {
  return addressOf(table, row).place
}

/** `requests.results.total.naturalPerson`, for the figure of a row in the column of that id. */
export function figurePath(table: TableForm, row: RowForm, column: string): string {
  const {paths} = addressOf(table, row)
  const known = paths.get(column)
  if (known !== undefined) return known
  const path = [table.id, row.id, column].filter(part => part !== '').join('.')
  paths.set(column, path)
  return path
}

function addressOf(table: TableForm, row: RowForm): Address {
  const ofTable = addresses.get(table) ?? new Map<RowForm, Address>()
  addresses.set(table, ofTable)
  const known = ofTable.get(row)
  if (known !== undefined) return known
  const labels = [table.name, ...row.under.slice(1), row.label].filter(part => part !== '')
  const address = {place: labels.map(shortLabel).join(' · '), paths: new Map<string, string>()}
  ofTable.set(row, address)
  return address
}
