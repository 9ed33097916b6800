/** A table of the form whole, as the notice prints it: one grid in which the blocks stand under one another, cells merged. */

import {figurePath, type Standard} from '../../standard/index.ts'
import type {BlockForm, TableForm} from '../../standard/standard.ts'
import {formGrid} from '../documents/form-grid.ts'

export interface FormCell {
  readonly kind: /** 第二十条第（一）项, over a block. */
    | 'block'
    /** What stands over columns. */
    | 'column'
    /** What stands beside rows. */
    | 'row'
    | 'value'
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
}

export interface FormTableGrid {
  /** Columns that labels of rows take; 0 where rows have none. */
  readonly labelWidth: number
  /** Columns that values take: as many as let every block divide them evenly. */
  readonly valueWidth: number
  /** A cell that spans rows stands in the first of them. */
  readonly rows: readonly (readonly FormCell[])[]
  /** Rows that are repeated where the table goes on overleaf: none where each block has a header of its own. */
  readonly headerRows: number
}

/** @param values what stands in the cells, by the path of the figure */
export function formTableGrid(
  table: TableForm,
  {relationsNote}: Standard,
  values: ReadonlyMap<string, string>
): FormTableGrid {
  const grids = table.blocks.map(block => ({block, grid: formGrid(block, block.rows)}))
  const labelWidth = Math.max(...grids.map(({grid}) => grid.labelWidth))
  const valueWidth = grids.map(({block}) => block.columns.length).reduce(leastCommonMultiple)
  const rows = grids.flatMap(({block, grid: {header, rows: body}}): FormCell[][] => {
    const width = valueWidth / block.columns.length
    const corner = table.id === 'requests' ? relationsNote : (block.corner ?? '')
    const cornerCell = {kind: 'column', text: corner, rowSpan: header.length, columnSpan: labelWidth} as const
    return [
      ...blockHeading(block, labelWidth + valueWidth),
      ...header.map((cells, index) => [
        ...(index === 0 && labelWidth > 0 ? [cornerCell] : []),
        ...cells.map(cell => ({...cell, kind: 'column' as const, columnSpan: cell.columnSpan * width}))
      ]),
      ...body.map(({form, labels}) => [
        ...labels.map(cell => ({...cell, kind: 'row' as const})),
        ...block.columns.map(column => {
          const text = values.get(figurePath(table, form, column)) ?? ''
          return {kind: 'value', text, rowSpan: 1, columnSpan: width} as const
        })
      ])
    ]
  })
  const headerRows = table.blocks.length === 1 ? (grids[0]?.grid.header.length ?? 0) : 0
  return {labelWidth, valueWidth, rows, headerRows}
}

function blockHeading({heading}: BlockForm, width: number): FormCell[][] {
  return heading === null ? [] : [[{kind: 'block', text: heading, rowSpan: 1, columnSpan: width}]]
}

function leastCommonMultiple(left: number, right: number): number {
  let multiple = left
  while (multiple % right !== 0) multiple += left
  return multiple
}
