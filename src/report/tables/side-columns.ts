/**
 * Columns and rows beside those of the form that their own header names: ordinals (序号, 行次) and subtotals (小计). They hold
 * numbers, but no figures, and are left out of the rows that are read.
 */

import type {Grid, GridCell, GridRow, GridSlot} from '../../parse/table/grid.ts'
import {labelKey} from '../../standard/labels/labels.ts'
import {labelNumber} from '../../standard/labels/numerals.ts'

const ORDINALS = new Set(['序号', '行次', '编号', '项次', '行号', '序', '栏次', '列次'].map(labelKey))
const SUBTOTALS = new Set(
  ['小计', '合计', '法人小计', '组织小计', '法人或其他组织小计', '法人或者其他组织小计', '法人及其他组织小计'].map(
    labelKey
  )
)
const TOTAL = labelKey('总计')
/** What stands before the numbers of columns: 甲 乙 1 2 3. */
const CORNERS = new Set(['甲', '乙', '丙', '栏次', '列次', '序号', '行次'].map(labelKey))

/** What of a grid is no part of the form. */
export interface SideColumns {
  /** Cells in these columns are left out. */
  readonly ordinals: ReadonlySet<number>
  /** Cells in these columns are left out too; their headers are reported. */
  readonly subtotals: ReadonlySet<number>
}

/** Whether a label is that of a subtotal. */
export function isSubtotal(label: string): boolean {
  return label.length <= LONGEST && SUBTOTALS.has(labelKey(label))
}

const none: SideColumns = {ordinals: new Set(), subtotals: new Set()}

export function sideColumns(grid: Grid): SideColumns {
  if (grid.layout === 'blanks' || grid.layout === 'lines') return none
  const ordinals = new Set<number>()
  const subtotals = new Set<number>()
  for (const [index, row] of grid.rows.entries())
    for (const [column, {cell, covered}] of row.slots.entries()) {
      if (covered || cell.text.length > LONGEST || cell.columnSpan > 1) continue
      const key = cell.key
      if (ORDINALS.has(key) && isOrdinal(grid, index, column)) ordinals.add(column)
      if (SUBTOTALS.has(key) && isBesideTotal(row, cell) && isEven(grid, row)) subtotals.add(column)
    }
  return ordinals.size + subtotals.size === 0 ? none : {ordinals, subtotals}
}

const LONGEST = 20

/** Whether all cells below a header are ordinals, blank, or headers like it. */
function isOrdinal(grid: Grid, header: number, column: number): boolean {
  const below = grid.rows.slice(header + 1).flatMap(({slots}) => slots[column] ?? [])
  return below.length > 0 && below.every(slot => slot.covered || isOrdinalText(slot))
}

function isOrdinalText({cell: {text}}: GridSlot): boolean {
  if (text === '' || ORDINALS.has(labelKey(text)) || CORNERS.has(labelKey(text))) return true
  const bare = text.replace(/^[（(]/, '').replace(/[）)、.．]$/, '')
  return /^\d{1,3}$/.test(bare) || labelNumber(bare) !== null
}

/** 合计 beside 总计 is a subtotal; alone it may be the total itself. */
function isBesideTotal({slots}: GridRow, own: GridCell): boolean {
  return slots.some(({cell, covered}) => !covered && cell !== own && cell.key === TOTAL)
}

/** In text only rows of one length keep their columns. */
function isEven({rows, trueColumns}: Grid, header: GridRow): boolean {
  return trueColumns || rows.every(({slots}) => slots.length === header.slots.length)
}

/** 甲 1 2 3 4: the numbers of columns under their headers. */
export function numbersColumns({slots}: GridRow): boolean {
  const filled = slots.filter(({cell, covered}) => !covered && cell.text !== '').map(({cell}) => cell.text)
  const from = filled.findIndex(text => !CORNERS.has(labelKey(text)))
  const numbers = from > 0 ? filled.slice(from) : []
  const first = Number(numbers[0])
  return (
    numbers.length >= FEWEST &&
    (first === 0 || first === 1) &&
    numbers.every((text, index) => Number(text) === first + index)
  )
}

const FEWEST = 3
