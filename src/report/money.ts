/** In which unit an amount of money is given. */

import {moneyUnitBehind, moneyUnits} from '../standard/money.ts'
import type {Figure, Report} from './model.ts'

/**
 * The unit that the report names for an amount: beside the number, else in the heading of its column.
 * @returns null for a count, and where the report names none or several; what the form asks for is not put in its place
 */
export function moneyUnit({form, remark}: Figure, report: Pick<Report, 'table'>): string | null {
  if (form.column.kind !== 'money') return null
  const beside = remark === null ? null : moneyUnitBehind(remark)
  if (beside !== null) return beside
  const [unit, ...others] = moneyUnits(report.table(form.table.id).feeHeading?.text ?? '')
  return others.length > 0 ? null : (unit ?? null)
}
