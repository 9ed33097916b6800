/** Layouts from which not every figure can be determined: what is read of them must be right all the same (L10, L21). */

import type {FormRow, FormTable} from '../form-table.ts'
import type {Piece} from '../writer.ts'
import type {Layout} from './layout.ts'

function cells(row: FormRow): Piece[] {
  return row.slots.filter(({covered}) => covered === 'no').map(({cell}) => cell)
}

function glued(table: FormTable, write: (pieces: readonly Piece[]) => void): void {
  for (const row of table.rows) write(cells(row))
}

export const unreadableLayouts: readonly Layout[] = [
  {
    name: 'glued',
    seen: 'L10: cells without anything between them',
    extension: 'txt',
    readable: false,
    columnsKept: false,
    prose: 'plain',
    table: (table, {writer}) => glued(table, pieces => writer.line(pieces))
  },
  {
    name: 'labels-then-numbers',
    seen: 'text taken column by column: all labels, then all numbers',
    extension: 'txt',
    readable: false,
    columnsKept: false,
    prose: 'plain',
    table: (table, {writer}) => {
      const all = table.rows.flatMap(cells)
      for (const cell of all.filter(({figure}) => figure === null)) writer.line([cell])
      for (const cell of all.filter(({figure}) => figure !== null)) writer.line([cell])
    }
  }
]
