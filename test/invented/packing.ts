/** What becomes of merged cells when a table is flattened into rows of texts: the ways met in published reports. */

import type {FormRow, FormTable} from './form-table.ts'
import {blankPiece, type Piece, words} from './writer.ts'

/**
 * `aligned`: a blank for every covered place.
 * `dropped`: covered places vanish, so that rows differ in length.
 * `packed`: labels at the left, one blank for a lone label, then the values, blanks up to the width; 3.其他 loses its leading cells.
 * `repeated`: a label that spans rows stands in each of them.
 */
export type Packing = 'aligned' | 'dropped' | 'packed' | 'repeated'

export function pack(table: FormTable, packing: Packing): Piece[][] {
  return table.rows.map(row => {
    if (packing === 'packed') return packRow(table, row)
    return row.slots.flatMap(({cell, covered}): Piece[] => {
      if (covered === 'no') return [cell]
      if (packing === 'dropped') return []
      return [packing === 'repeated' && covered === 'above' && cell.role === 'label' ? words(cell.text) : blankPiece]
    })
  })
}

function packRow(table: FormTable, row: FormRow): Piece[] {
  const values = row.slots.filter(({cell, covered}) => cell.role === 'value' && covered === 'no').map(({cell}) => cell)
  const labels = row.slots.filter(({cell, covered}) => cell.role === 'label' && covered !== 'left')
  if (values.length === 0 || table.labelColumns < 2)
    return row.slots.map(({cell, covered}) => (covered === 'no' ? cell : blankPiece))
  const lost = labels.length > 2 && labels.at(-1)?.cell.text.endsWith('其他') === true
  const kept = lost ? labels.slice(-1) : labels
  const pieces: Piece[] = kept.map(({cell, covered}) => (covered === 'no' ? cell : blankPiece))
  while (pieces.length < 2) pieces.push(blankPiece)
  pieces.push(...values)
  while (pieces.length < table.width) pieces.push(blankPiece)
  return pieces
}
