/**
 * A row that was copied from the one above: its own sum holds, and the sums of its columns are wrong in more places than a
 * search tries. Every column tells by how much its cell is wrong; whether it is this row, its likeness to the one above does.
 */

import type {Figure} from '../report/model.ts'
import type {FigureForm} from '../standard/standard.ts'
import type {Equations} from './equations.ts'
import {type Changes, isPossible} from './search.ts'

/** The changes that undo the one copied row after which all sums hold; null where there is none, or more than one. */
export function copiedRow(equations: Equations<Figure>): Changes | null {
  const found = rowsOf(equations).flatMap(row => (isLikeAbove(row, equations) ? (undone(row, equations) ?? []) : []))
  const [only, ...others] = found
  return only === undefined || others.length > 0 ? null : only
}

/** The cells of one row, by column. */
type Row = ReadonlyMap<FigureForm['column'], number>

/** The rows of each block, each with the one above it. */
function rowsOf({cells}: Equations<Figure>): readonly {own: Row; above: Row}[] {
  const blocks = new Map<FigureForm['block'], Map<FigureForm['row'], Map<FigureForm['column'], number>>>()
  for (const [cell, {figure}] of cells.entries()) {
    const {block, row, column} = figure.form
    const rows = blocks.get(block) ?? new Map()
    const columns = rows.get(row) ?? new Map()
    blocks.set(block, rows.set(row, columns.set(column, cell)))
  }
  return [...blocks].flatMap(([block, rows]) =>
    block.rows.flatMap((row, index) => {
      const above = block.rows[index - 1]
      const [own, upper] = [rows.get(row), above === undefined ? undefined : rows.get(above)]
      return own === undefined || upper === undefined ? [] : [{own, above: upper}]
    })
  )
}

/** The same number in every column, not all of them 0. */
function isLikeAbove({own, above}: {own: Row; above: Row}, {cells}: Equations<Figure>): boolean {
  const values = [...own].map(([column, cell]) => [cells[cell]?.value, cells[above.get(column) ?? -1]?.value] as const)
  return values.every(([here, there]) => here !== undefined && here === there) && values.some(([value]) => value !== 0)
}

/** What each column lacks, put into the row; null where that leaves a sum wrong or a count negative. */
function undone({own}: {own: Row}, {cells, rows, rowsOf: sums}: Equations<Figure>): [Changes] | null {
  const inRow = new Set(own.values())
  const changes = [...inRow].flatMap(cell => {
    // The sum of its row has other cells of the row too; what it lacks follows from the sum of its column alone.
    const column = (sums[cell] ?? []).find(sum =>
      [...(rows[sum]?.terms.keys() ?? [])].every(each => each === cell || !inRow.has(each))
    )
    const sum = column === undefined ? undefined : rows[column]
    const factor = sum?.terms.get(cell)
    if (sum === undefined || factor === undefined || sum.residual === 0) return []
    return [{cell, by: -sum.residual / factor}]
  })
  const isWhole = rows.every(
    ({terms, residual}) =>
      residual + changes.reduce((total, {cell, by}) => total + (terms.get(cell) ?? 0) * by, 0) === 0
  )
  const arePossible = changes.every(({cell, by}) => {
    const changed = cells[cell]
    return changed !== undefined && isPossible(changed.value + by, changed)
  })
  return changes.length > 0 && isWhole && arePossible ? [changes] : null
}
