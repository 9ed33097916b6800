/** The mistakes that people make with numbers, recognised by what a cell holds and what it should hold. */

import type {RepairKind} from '../diagnostic.ts'
import {compareExact, type ExactNumber, formatExact, subtract, zero} from '../exact.ts'
import type {Figure, Report} from '../report/model.ts'

/** A figure with the number it should hold. `from` is null where none stands there, or none could be read. */
export interface CellRepair {
  readonly figure: Figure
  readonly from: ExactNumber | null
  readonly to: ExactNumber
}

/** The likeliest mistakes first. */
export const slips: readonly RepairKind[] = [
  'follows',
  'total-forgotten',
  'last-year',
  'row-copied',
  'exchanged',
  'wrong-column',
  'wrong-row',
  'digits-turned',
  'sign-added',
  'digit-added',
  'digit-lost',
  'digit-changed',
  'number'
]

/** What kind of mistake a repair undoes. */
export function slipOf(cells: readonly CellRepair[], report: Report, previous: Report | null): RepairKind {
  if (cells.every(({from}) => from === null)) return 'follows'
  if (cells.every(isForgottenTotal)) return 'total-forgotten'
  if (cells.every(cell => isOfYearBefore(cell, previous))) return 'last-year'
  const [first, second] = cells
  if (first === undefined) return 'number'
  if (second === undefined) return slipOfDigits(first)
  if (cells.length === 2 && isExchange(first, second)) return 'exchanged'
  if (isRowCopied(cells, report)) return 'row-copied'
  return cells.length === 2 ? slipOfMove(first, second) : 'number'
}

/** A result of other cells: the one figure on its side of a sum. */
function isForgottenTotal({figure, from, to}: CellRepair): boolean {
  if (from === null || compareExact(from, zero) !== 0 || compareExact(to, zero) === 0) return false
  const {row, column} = figure.form
  return column.id.split('.').at(-1) === 'total' || row.id.split('.').at(-1) === 'total'
}

function isOfYearBefore({figure, from}: CellRepair, previous: Report | null): boolean {
  const before = previous?.figures.get(figure.figure)?.exact ?? null
  return from !== null && before !== null && compareExact(from, zero) !== 0 && compareExact(from, before) === 0
}

function isExchange(one: CellRepair, other: CellRepair): boolean {
  if (one.from === null || other.from === null) return false
  return compareExact(one.from, other.to) === 0 && compareExact(other.from, one.to) === 0
}

/** Whether an amount went from one cell to the other, in one row or one column. */
function slipOfMove(one: CellRepair, other: CellRepair): RepairKind {
  const [more, less] = [one, other].map(({from, to}) => subtract(to, from ?? zero))
  if (more === undefined || less === undefined || compareExact(more, subtract(zero, less)) !== 0) return 'number'
  const [here, there] = [one.figure.form, other.figure.form]
  if (here.table !== there.table) return 'number'
  if (here.row === there.row) return 'wrong-column'
  return here.column === there.column ? 'wrong-row' : 'number'
}

/** Whether all changed cells stand in one row, which is throughout that above it. */
function isRowCopied([first, ...others]: readonly CellRepair[], {figures}: Report): boolean {
  if (first === undefined) return false
  const {block, row, table} = first.figure.form
  if (others.some(({figure}) => figure.form.row !== row)) return false
  const above = block.rows[block.rows.indexOf(row) - 1]
  if (above === undefined) return false
  const pathOf = (id: string, column: string) => [table.id, id, column].filter(part => part !== '').join('.')
  return block.columns.every(column => {
    const [own, upper] = [row.id, above.id].map(id => figures.get(pathOf(id, column.id))?.exact ?? null)
    return own != null && upper != null && compareExact(own, upper) === 0
  })
}

function slipOfDigits({from, to}: CellRepair): RepairKind {
  if (from === null) return 'follows'
  const [wrong, right] = [formatExact(from), formatExact(to)]
  if (wrong.length === right.length) {
    const differing = [...wrong].flatMap((digit, index) => (digit === right[index] ? [] : [index]))
    if (differing.length === 1 && wrong.length > 1) return 'digit-changed'
    if (wrong.length > 1 && [...wrong].reverse().join('') === right) return 'digits-turned'
    const [first = 0, second = 0] = differing
    const isTurned = second === first + 1 && wrong[first] === right[second] && wrong[second] === right[first]
    return differing.length === 2 && isTurned ? 'digits-turned' : 'number'
  }
  if (wrong === `-${right}`) return 'sign-added'
  if (right !== '0' && isWithoutOne(wrong, right)) return 'digit-added'
  return wrong !== '0' && isWithoutOne(right, wrong) ? 'digit-lost' : 'number'
}

/** Whether the shorter text is the longer one without one of its signs. */
function isWithoutOne(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false
  let index = 0
  while (index < shorter.length && longer[index] === shorter[index]) index++
  return longer.slice(index + 1) === shorter.slice(index)
}
