/** Text taken from a PDF row by row: cells joined by one blank, wrapped labels on lines of their own (L15, L17). */

import type {FormRow, FormTable} from '../form-table.ts'
import {type Piece, words, wrap} from '../writer.ts'
import type {Layout, LayoutContext} from './layout.ts'

const LABEL_WIDTH = 56
const GROUP_WIDTH = 10

function writeTable(table: FormTable, context: LayoutContext, blankLines: boolean): void {
  const {writer} = context
  const gap = blankLines ? '\n' : ''
  for (const row of table.rows) {
    if (row.kind === 'values') writeValues(row, context, gap)
    else if (table.id === 'requests') writeHeaderWords(row, context)
    else writer.line(ownCells(row), ' ').write(gap)
  }
}

function ownCells(row: FormRow): Piece[] {
  return row.slots.filter(({cell, covered}) => covered === 'no' && cell.text !== '').map(({cell}) => cell)
}

/** The words of table three's header, one a line, the narrow ones broken in two. */
function writeHeaderWords(row: FormRow, {writer}: LayoutContext): void {
  for (const cell of ownCells(row)) {
    const narrow = /^[\u4e00-\u9fff]{6}$/.test(cell.text)
    for (const part of narrow ? wrap(cell.text, 8) : [cell.text]) writer.line([words(part)])
  }
}

/** Labels of groups first, each wrapped in its narrow column; then the row's own label and its numbers. */
function writeValues(row: FormRow, {writer}: LayoutContext, gap: string): void {
  const cells = row.slots.filter(({covered}) => covered === 'no').map(({cell}) => cell)
  const labels = cells.filter(cell => cell.role === 'label')
  const values = cells.filter(cell => cell.role === 'value')
  const own = row.slots.findLast(({cell}) => cell.role === 'label')?.cell
  for (const label of labels) {
    if (label === own) continue
    for (const part of wrap(label.text, GROUP_WIDTH)) writer.line([words(part)]).write(gap)
  }
  const lines = own === undefined ? [] : wrap(own.text, LABEL_WIDTH)
  if (lines.length > 1) {
    for (const line of lines) writer.line([words(line)])
    writer.line(values, ' ').write(gap)
  } else writer.line([...lines.map(words), ...values], ' ').write(gap)
}

export const pdfRowLayouts: readonly Layout[] = [
  {
    name: 'pdf-rows',
    seen: 'L15, L17',
    extension: 'txt',
    readable: true,
    columnsKept: false,
    prose: 'pages',
    table: (table, context) => writeTable(table, context, true)
  },
  {
    name: 'pdf-rows-tight',
    seen: 'L15, L17',
    extension: 'txt',
    readable: true,
    columnsKept: false,
    prose: 'pages',
    table: (table, context) => writeTable(table, context, false)
  }
]
