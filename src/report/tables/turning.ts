/** Rows made of columns: what stands down the side of a table comes to stand along its top. */

import type {GridCell, GridRow, GridSlot} from '../../parse/table/grid.ts'

/** The columns of some rows, each as a row. */
export function turnRows(rows: readonly GridRow[]): GridRow[] {
  const turned = new Map<GridCell, GridCell>()
  const turnedCell = (cell: GridCell): GridCell => {
    const known = turned.get(cell) ?? {...cell, columnSpan: cell.rowSpan, rowSpan: cell.columnSpan}
    turned.set(cell, known)
    return known
  }
  return Array.from({length: rows[0]?.slots.length ?? 0}, (_, column): GridRow => {
    return rowOf(
      rows.flatMap(({slots: own}): GridSlot[] => {
        const slot = own[column]
        return slot === undefined ? [] : [{cell: turnedCell(slot.cell), covered: slot.covered}]
      })
    )
  })
}

/** A row of cells that lie scattered over the text: its first one stands for it. */
export function rowOf(slots: readonly GridSlot[]): GridRow {
  const first = slots.find(({covered}) => !covered) ?? slots[0]
  return {span: first?.cell.span ?? {start: 0, end: 0}, slots}
}
