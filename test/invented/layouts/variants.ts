/** Liberties that authors take with the tables themselves: blocks as tables of their own, labels in rows of their own, markup in cells. */

import type {FormRow, FormTable} from '../form-table.ts'
import {pack} from '../packing.ts'
import {blankPiece, type Piece, words} from '../writer.ts'
import {compactTable} from './gfm.ts'
import type {Layout, LayoutContext} from './layout.ts'

/** A table for each block; the heading of the block, 第二十条第（一）项, stands above it as a line of text. */
function inBlocks(table: FormTable, context: LayoutContext, write: (block: FormTable) => void): void {
  const starts = table.rows.flatMap((row, index) => (row.kind === 'heading' ? [index] : []))
  if (starts.length === 0) {
    write(table)
    return
  }
  starts.forEach((start, index) => {
    context.writer.write(`${table.rows[start]?.slots[0]?.cell.text ?? ''}\n\n`)
    write({...table, rows: table.rows.slice(start + 1, starts[index + 1] ?? table.rows.length)})
    context.writer.write('\n')
  })
}

/** Labels that span rows get a row to themselves, without values; every other label stands in the first column. */
function ownRows(table: FormTable): Piece[][] {
  return table.rows.flatMap((row): Piece[][] => {
    if (row.kind !== 'values' || table.labelColumns < 2) return [withoutLabelColumns(table, row)]
    const begun = row.slots.filter(({cell, covered}) => cell.role === 'label' && covered === 'no').map(({cell}) => cell)
    const own = row.slots.findLast(({cell}) => cell.role === 'label')?.cell
    const values = row.slots
      .filter(({cell, covered}) => cell.role === 'value' && covered === 'no')
      .map(({cell}) => cell)
    const groups = begun.filter(cell => cell !== own)
    const blanks = values.map(() => blankPiece)
    return [...groups.map(cell => [cell, ...blanks]), [words(own?.text ?? ''), ...values]]
  })
}

/** A header row with one column for all labels. */
function withoutLabelColumns(table: FormTable, row: FormRow): Piece[] {
  const slots = table.labelColumns < 2 ? row.slots : [...row.slots.slice(0, 1), ...row.slots.slice(table.labelColumns)]
  return slots.map(({cell, covered}) => (covered === 'no' ? cell : blankPiece))
}

/** Bold labels, line breaks in narrow headers, numbers that are aligned to the right. */
function withMarkup(table: FormTable, {writer}: LayoutContext): void {
  pack(table, 'aligned').forEach((row, index) => {
    for (const piece of row) {
      writer.write('| ')
      if (piece.figure !== null || piece.text === '') writer.piece(piece)
      else
        writer.write(
          `**${/^[\u4e00-\u9fff]{4}$/.test(piece.text) ? `${piece.text.slice(0, 2)}<br>${piece.text.slice(2)}` : piece.text}**`
        )
      writer.write(' ')
    }
    writer.write('|\n')
    if (index === 0) writer.write(`|${row.map(() => ' ---: |').join('')}\n`)
  })
}

function variant(name: string, seen: string, columnsKept: boolean, table: Layout['table']): Layout {
  return {name, seen, extension: 'md', readable: true, columnsKept, prose: 'markdown', table}
}

export const variantLayouts: readonly Layout[] = [
  variant('gfm-blocks', 'a table for each block of table two', true, (table, context) =>
    inBlocks(table, context, block => compactTable(context.writer, pack(block, 'aligned'), context.typography))
  ),
  variant('tabs-blocks', 'a table for each block of table two', true, (table, context) =>
    inBlocks(table, context, block => {
      for (const row of pack(block, 'aligned')) context.writer.line(row, '\t')
    })
  ),
  variant('gfm-own-rows', 'labels that span rows get rows of their own', true, (table, {writer, typography}) =>
    compactTable(writer, ownRows(table), typography)
  ),
  variant('gfm-markup', 'markup in the cells', true, (table, context) => withMarkup(table, context))
]
