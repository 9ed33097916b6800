/** Pipe tables with a delimiter row, as Markdown has them. */

import {pack} from '../packing.ts'
import type {Typography} from '../typography.ts'
import {displayWidth, type Piece, type Writer} from '../writer.ts'
import type {Layout} from './layout.ts'

function compactRow(writer: Writer, pieces: readonly Piece[], {blank}: Typography): void {
  writer.write('|')
  for (const piece of pieces) writer.write(blank).piece(piece).write(`${blank}|`)
  writer.write('\n')
}

export function compactTable(writer: Writer, rows: readonly (readonly Piece[])[], typography: Typography): void {
  rows.forEach((row, index) => {
    compactRow(writer, row, typography)
    if (index === 0) writer.write(`|${'---|'.repeat(row.length)}\n`)
  })
}

/** Every column as wide as its widest cell. */
function paddedTable(writer: Writer, rows: readonly (readonly Piece[])[]): void {
  const width = Math.max(...rows.map(row => row.length))
  const widths = Array.from({length: width}, (_, column) =>
    Math.max(3, ...rows.map(row => displayWidth(row[column]?.text ?? '')))
  )
  rows.forEach((row, index) => {
    row.forEach((piece, column) => {
      writer
        .write('| ')
        .piece(piece)
        .write(' '.repeat((widths[column] ?? 0) - displayWidth(piece.text) + 1))
    })
    writer.write('|\n')
    if (index === 0) writer.write(`|${widths.map(columnWidth => `${'-'.repeat(columnWidth + 2)}|`).join('')}\n`)
  })
}

export const gfmLayouts: readonly Layout[] = [
  {
    name: 'gfm-aligned',
    seen: 'converters that keep a blank for every covered cell',
    extension: 'md',
    readable: true,
    columnsKept: true,
    prose: 'markdown',
    table: (table, {writer, typography}) => compactTable(writer, pack(table, 'aligned'), typography)
  },
  {
    name: 'gfm-padded',
    seen: 'formatted by an editor',
    extension: 'md',
    readable: true,
    columnsKept: true,
    prose: 'markdown',
    table: (table, {writer}) => paddedTable(writer, pack(table, 'aligned'))
  },
  {
    name: 'gfm-ragged',
    seen: 'L01, L13, L14',
    extension: 'md',
    readable: true,
    columnsKept: false,
    prose: 'markdown',
    table: (table, {writer, typography}) => compactTable(writer, pack(table, 'packed'), typography)
  },
  {
    name: 'gfm-repeated',
    seen: 'L40: converters that write a merged label in each of its rows',
    extension: 'md',
    readable: true,
    columnsKept: true,
    prose: 'markdown',
    table: (table, {writer, typography}) => compactTable(writer, pack(table, 'repeated'), typography)
  },
  {
    name: 'gfm-tight',
    seen: 'no blank line after the table',
    extension: 'md',
    readable: true,
    columnsKept: true,
    prose: 'markdown',
    tight: true,
    table: (table, {writer, typography}) => compactTable(writer, pack(table, 'aligned'), typography)
  },
  {
    name: 'gfm-bare',
    seen: 'written by hand without outer pipes',
    extension: 'md',
    readable: true,
    columnsKept: true,
    prose: 'markdown',
    table: (table, {writer}) => {
      pack(table, 'repeated').forEach((row, index) => {
        writer.write(row[0]?.text === '' ? '| ' : '')
        row.forEach((piece, column) => {
          writer.write(column === 0 ? '' : ' | ').piece(piece)
        })
        writer.write(row.at(-1)?.text === '' ? ' |\n' : '\n')
        if (index === 0) writer.write(`${row.map(() => '---').join(' | ')}\n`)
      })
    }
  }
]
