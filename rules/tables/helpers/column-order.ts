/** Columns of tables two and three that stand the other way round than in the form: 本年废止件数 before 本年制发件数, 法律服务机构 before 社会公益组织. */

import type {ColumnReading, RowReading, StatutoryTable} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import type {Span} from '../../../src/source.ts'
import {scatteredRows} from './tables.ts'

export interface Exchanged {
  /** The label that stands too far in front. */
  readonly at: Spot
  readonly first: string
  readonly second: string
}

/** One pair for each block; not of table four, which is also laid out sideways. Told by where the numbers stand: the labels of a header may stand in several rows. */
export function exchangedColumns(table: StatutoryTable): readonly Exchanged[] {
  const {columns, rows} = table
  if (table.form.id === 'disputes' || scatteredRows(table).length > 0) return []
  const blocks = new Set(columns.map(({block}) => block))
  return [...blocks].flatMap(block => {
    const named = columns.filter(column => column.block === block && isNamed(column))
    const filled = rows.filter(row => row.block === block && row.figures.length > 1)
    const pair = named.flatMap((column, index) =>
      named
        .slice(index + 1)
        .flatMap(behind => (areTurned(filled, column, behind) ? [{column: behind, behind: column}] : []))
    )[0]
    const label = pair?.column.label
    if (pair === undefined || label == null) return []
    return [{at: label, first: pair.column.form.label, second: pair.behind.form.label}]
  })
}

function isNamed({label, match}: ColumnReading): boolean {
  return label !== null && (match === 'exact' || match === 'alias')
}

/** Whether in all rows that have both, the number of `one`, which the form has first, stands behind that of `other`. */
function areTurned(rows: readonly RowReading[], one: ColumnReading, other: ColumnReading): boolean {
  let turned = false
  for (const row of rows) {
    const [first, second] = [placeIn(row, one), placeIn(row, other)]
    if (first === null || second === null) continue
    if (first.start < second.end) return false
    turned = true
  }
  return turned
}

function placeIn({figures}: RowReading, {form}: ColumnReading): Span | null {
  return figures.find(figure => figure.form.column === form && figure.raw !== '')?.span ?? null
}
