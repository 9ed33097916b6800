/** Cells separated by tabs, as text copied from a word processor or a sheet has them. */

import type {FormTable} from '../form-table.ts'
import {type Packing, pack} from '../packing.ts'
import type {Piece, Writer} from '../writer.ts'
import type {Layout, LayoutContext} from './layout.ts'

interface TabStyle {
  readonly packing: Packing
  /** Trailing blank cells keep their tabs. */
  readonly trailing: boolean
  /** A blank line somewhere within table three. */
  readonly split?: 'header' | 'body'
  /** Further tabs at the end of rows of values: the body is wider than the header. */
  readonly widened?: number
}

function trimmed(row: readonly Piece[]): readonly Piece[] {
  let end = row.length
  while (end > 1 && row[end - 1]?.text === '') end--
  return row.slice(0, end)
}

function tabTable(style: TabStyle): (table: FormTable, context: LayoutContext) => void {
  return (table, {writer, random}) => {
    const rows = pack(table, style.packing)
    const splitAt = blankLine(table, style, random.integer(8, 18))
    rows.forEach((row, index) => {
      if (index === splitAt) writer.write('\n')
      writeRow(writer, style.trailing ? row : trimmed(row))
      if (style.widened !== undefined && table.rows[index]?.kind === 'values') writer.write('\t'.repeat(style.widened))
      writer.write('\n')
    })
  }
}

function blankLine(table: FormTable, {split}: TabStyle, within: number): number | null {
  if (split === undefined || table.id !== 'requests') return null
  return split === 'header' ? 1 : within
}

function writeRow(writer: Writer, row: readonly Piece[]): void {
  row.forEach((piece, index) => {
    if (index > 0) writer.write('\t')
    writer.piece(piece)
  })
}

function tabLayout(name: string, seen: string, extension: 'md' | 'txt', style: TabStyle): Layout {
  const columnsKept = style.packing === 'aligned' || style.packing === 'repeated'
  const prose = extension === 'md' ? 'markdown' : 'plain'
  return {name, seen, extension, readable: true, columnsKept, prose, table: tabTable(style)}
}

export const tabLayouts: readonly Layout[] = [
  tabLayout('tabs-aligned', 'L12', 'txt', {packing: 'aligned', trailing: true}),
  tabLayout('tabs-aligned-markdown', 'L12', 'md', {packing: 'aligned', trailing: true}),
  tabLayout('tabs-trimmed', 'L12', 'txt', {packing: 'aligned', trailing: false}),
  tabLayout('tabs-packed', 'L13, L14', 'txt', {packing: 'packed', trailing: true}),
  tabLayout('tabs-packed-split', 'L13, L14, L29', 'txt', {packing: 'packed', trailing: true, split: 'body'}),
  tabLayout('tabs-split-header', 'L30', 'md', {packing: 'packed', trailing: true, split: 'header'}),
  tabLayout('tabs-widened', 'a header narrower than the body', 'txt', {packing: 'packed', trailing: true, widened: 1}),
  tabLayout('tabs-repeated', 'L40', 'txt', {packing: 'repeated', trailing: true}),
  tabLayout('tabs-dropped', 'merged cells vanish', 'txt', {packing: 'dropped', trailing: false})
]
