/** One cell a line, as text copied from a web page without its table has it (L06–L09). */

import type {FormRow, FormTable} from '../form-table.ts'
import type {Piece} from '../writer.ts'
import type {Layout, LayoutContext} from './layout.ts'

/** The cells of a row that begin in it: what is covered leaves no line. */
function ownCells(row: FormRow): Piece[] {
  return row.slots.filter(({cell, covered}) => covered === 'no' && cell.text !== '').map(({cell}) => cell)
}

type WriteRow = (cells: readonly Piece[], context: LayoutContext) => void

function lineLayout(name: string, seen: string, writeRow: WriteRow): Layout {
  const table = (form: FormTable, context: LayoutContext): void => {
    for (const row of form.rows) writeRow(ownCells(row), context)
  }
  return {name, seen, extension: 'txt', readable: true, columnsKept: false, prose: 'plain', table}
}

export const lineLayouts: readonly Layout[] = [
  lineLayout('lines-piped', 'L06', (cells, {writer}) => {
    for (const cell of cells) writer.piece(cell).write(' |\n')
    writer.write('|||\n')
  }),
  lineLayout('lines-between-pipes', 'L07', (cells, {writer}) => {
    for (const cell of cells) writer.piece(cell).write('\n|\n')
  }),
  lineLayout('lines-row-pipe', 'L08', (cells, {writer}) => {
    writer.write('|\n')
    for (const cell of cells) writer.piece(cell).write('\n')
  }),
  lineLayout('lines-blank-between', 'L09', (cells, {writer}) => {
    for (const cell of cells) writer.piece(cell).write('\n\n')
  })
]
