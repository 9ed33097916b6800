/** Pipes without a delimiter row, in the shapes that web pages leave behind when they are copied (L02–L05). */

import type {FormTable} from '../form-table.ts'
import {pack} from '../packing.ts'
import type {Piece, Writer} from '../writer.ts'
import type {Layout} from './layout.ts'

/** `| 行政许可 | 12 |||`: every place has its pipe, a covered one nothing but the pipe. */
function collapsed(table: FormTable, writer: Writer, leading: boolean): void {
  for (const row of pack(table, 'aligned')) {
    const pieces = leading ? row : withoutLeadingBlanks(row)
    if (leading) writer.write('|')
    pieces.forEach((piece, index) => {
      if (piece.text === '') writer.write('|')
      else
        writer
          .write(index === 0 && !leading ? '' : ' ')
          .piece(piece)
          .write(' |')
    })
    writer.write('\n')
  }
}

function withoutLeadingBlanks(row: readonly Piece[]): readonly Piece[] {
  const first = row.findIndex(piece => piece.text !== '')
  return row.slice(Math.max(first, 0))
}

/** `行政许可 | 12 | |||`: the remnants of merged cells stand behind the last cell. */
function remnants(table: FormTable, writer: Writer): void {
  for (const row of pack(table, 'aligned')) {
    const kept = row.filter(piece => piece.text !== '')
    kept.forEach((piece, index) => {
      writer.write(index === 0 ? '' : ' | ').piece(piece)
    })
    writer.write(kept.length < row.length ? ` | ${'|'.repeat(row.length - kept.length)}\n` : '\n')
  }
}

/** `行政许可 | 12 |`: covered places are gone. */
function dropped(table: FormTable, writer: Writer, blanks: string): void {
  for (const row of pack(table, 'dropped')) {
    for (const piece of row) writer.piece(piece).write(`${blanks}| `)
    if (row.length > 0) writer.write('\n')
  }
}

function pipeLayout(name: string, seen: string, table: Layout['table']): Layout {
  return {name, seen, extension: 'txt', readable: true, columnsKept: name === 'pipes-collapsed', prose: 'plain', table}
}

export const pipeLayouts: readonly Layout[] = [
  pipeLayout('pipes-collapsed', 'L02', (table, {writer}) => collapsed(table, writer, true)),
  pipeLayout('pipes-no-leading', 'L03', (table, {writer}) => collapsed(table, writer, false)),
  pipeLayout('pipes-remnants', 'L03', (table, {writer}) => remnants(table, writer)),
  pipeLayout('pipes-dropped', 'L04', (table, {writer}) => dropped(table, writer, ' ')),
  pipeLayout('pipes-wide-blanks', 'L05', (table, {writer, typography}) =>
    dropped(table, writer, typography.blank.repeat(2))
  )
]
