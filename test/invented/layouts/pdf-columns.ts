/**
 * Text taken from a PDF with its layout kept: columns made of blanks, labels wrapped around their numbers, the merged
 * label of table three one character a line, a page break with its number and the header repeated (L16, L18, L29).
 */

import type {FormCell, FormRow, FormTable} from '../form-table.ts'
import {displayWidth, type Piece, words, wrap} from '../writer.ts'
import type {Layout, LayoutContext} from './layout.ts'

interface ColumnStyle {
  /** Columns that a number takes at least. */
  readonly numberWidth: number
  /** A label of two lines leaves the line between them to its numbers. */
  readonly spread: boolean
  readonly pageBreak: boolean
  readonly blankLines: boolean
}

interface Drawn {
  readonly line: number
  readonly column: number
  readonly piece: Piece
}

/** The lines from `top` up to, not including, `end`. */
interface Lines {
  readonly top: number
  readonly end: number
}

function columnWidths(table: FormTable, {numberWidth}: ColumnStyle): number[] {
  const labels = table.labelColumns === 3 ? [4, 12, 30] : table.labelColumns === 1 ? [20] : []
  const values = table.rows.flatMap(row =>
    row.slots.filter(({cell}) => cell.role === 'value').map(({cell}) => cell.text)
  )
  const widest = Math.max(...values.map(displayWidth))
  const width = Math.max(widest + 2, table.id === 'proactive' ? 18 : numberWidth)
  return Array.from({length: table.width}, (_, column) => labels[column] ?? width)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => left + right, 0)
}

class Drawing {
  readonly #widths: readonly number[]
  readonly #style: ColumnStyle
  readonly #ranges: readonly Lines[]
  readonly drawn: Drawn[] = []

  constructor(table: FormTable, style: ColumnStyle) {
    this.#style = style
    this.#widths = columnWidths(table, style)
    let line = 0
    this.#ranges = table.rows.map(row => {
      const top = line
      line += this.#height(row)
      return {top, end: line}
    })
    table.rows.forEach((row, index) => {
      row.slots.forEach(({cell, covered}, column) => {
        if (covered === 'no' && cell.text !== '') this.#draw(cell, index, column)
      })
    })
  }

  /** The lines of the rows from `first` up to, not including, `end`. */
  lines(first: number, end: number): Lines {
    return {top: this.#ranges[first]?.top ?? 0, end: this.#ranges[end - 1]?.end ?? 0}
  }

  #width(cell: FormCell, column: number): number {
    return sum(this.#widths.slice(column, column + cell.columnSpan))
  }

  #wrapped(cell: FormCell, column: number): string[] {
    return cell.role === 'value' ? [cell.text] : wrap(cell.text, this.#width(cell, column) - 1)
  }

  #height(row: FormRow): number {
    const heights = row.slots.map(({cell, covered}, column) =>
      covered === 'no' && cell.rowSpan === 1 ? this.#wrapped(cell, column).length : 1
    )
    const height = Math.max(...heights)
    const spread = height === 2 && this.#style.spread && row.kind === 'values' ? 1 : 0
    return height + spread + (this.#style.blankLines ? 1 : 0)
  }

  #draw(cell: FormCell, row: number, column: number): void {
    const {top, end} = this.lines(row, row + cell.rowSpan)
    const room = end - top - (this.#style.blankLines ? 1 : 0)
    const lines = this.#wrapped(cell, column)
    const apart = lines.length === 2 && room === 3 && cell.role === 'label' && cell.rowSpan === 1
    const first = top + Math.max(0, Math.floor((room - lines.length + (cell.role === 'value' ? 1 : 0)) / 2))
    const left = sum(this.#widths.slice(0, column))
    lines.forEach((text, index) => {
      const spare = this.#width(cell, column) - displayWidth(text)
      const indent = cell.role === 'label' ? 0 : Math.max(0, Math.floor(spare / 2))
      const line = apart ? top + 2 * index : first + index
      this.drawn.push({line, column: left + indent, piece: lines.length === 1 ? {...cell, text} : words(text)})
    })
  }
}

function writeLines(drawing: Drawing, {top, end}: Lines, {writer}: LayoutContext): void {
  for (let line = top; line < end; line++) {
    const pieces = drawing.drawn.filter(drawn => drawn.line === line).sort((left, right) => left.column - right.column)
    let column = 0
    for (const drawn of pieces) {
      const blanks = Math.max(drawn.column - column, column === 0 ? 0 : 1)
      writer.write(' '.repeat(blanks)).piece(drawn.piece)
      column += blanks + displayWidth(drawn.piece.text)
    }
    writer.write('\n')
  }
}

function writeTable(table: FormTable, context: LayoutContext, style: ColumnStyle): void {
  const drawing = new Drawing(table, style)
  const bodyStart = table.rows.findIndex(row => row.kind === 'values')
  const end = table.rows.length
  if (!style.pageBreak || table.id !== 'requests') {
    writeLines(drawing, drawing.lines(0, end), context)
    return
  }
  const breakAt = context.random.integer(bodyStart + 6, end - 5)
  writeLines(drawing, drawing.lines(0, breakAt), context)
  context.writer.write(`\n${' '.repeat(40)}- ${context.pages.next()} -\n`)
  if (context.random.chance(0.5)) writeLines(drawing, drawing.lines(0, bodyStart), context)
  writeLines(drawing, drawing.lines(breakAt, end), context)
}

function columnLayout(name: string, seen: string, style: ColumnStyle): Layout {
  const table = (form: FormTable, context: LayoutContext): void => writeTable(form, context, style)
  return {name, seen, extension: 'txt', readable: true, columnsKept: true, prose: 'pages', table}
}

export const pdfColumnLayouts: readonly Layout[] = [
  columnLayout('pdf-columns', 'L16', {numberWidth: 10, spread: false, pageBreak: false, blankLines: false}),
  columnLayout('pdf-columns-narrow', 'L16, L18', {numberWidth: 6, spread: true, pageBreak: false, blankLines: false}),
  columnLayout('pdf-columns-pages', 'L16, L29', {numberWidth: 8, spread: true, pageBreak: true, blankLines: false}),
  columnLayout('pdf-columns-airy', 'L16, L29', {numberWidth: 9, spread: false, pageBreak: true, blankLines: true})
]
