/** HTML tables with real spans: inside Markdown, and as a page of its own. */

import type {FormRow, FormTable} from '../form-table.ts'
import type {Writer} from '../writer.ts'
import type {Layout} from './layout.ts'

interface HtmlStyle {
  /** Indented, one cell a line, as an editor writes it; else all in one line. */
  readonly pretty: boolean
  /** Paragraphs and spans within the cells, as a word processor exports them. */
  readonly wrapped: boolean
}

function writeTable(table: FormTable, writer: Writer, style: HtmlStyle): void {
  const newline = style.pretty ? '\n' : ''
  writer.write(`<table${style.wrapped ? ' border="1" cellspacing="0"' : ''}>${newline}`)
  if (style.wrapped) writer.write(`<tbody>${newline}`)
  for (const row of table.rows) writeRow(row, writer, style)
  if (style.wrapped) writer.write('</tbody>')
  writer.write('</table>\n')
}

function writeRow(row: FormRow, writer: Writer, {pretty, wrapped}: HtmlStyle): void {
  writer.write(pretty ? '  <tr>\n' : '<tr>')
  for (const {cell, covered} of row.slots) {
    if (covered !== 'no') continue
    const columns = cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ''
    const rows = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''
    writer.write(
      `${pretty ? '    ' : ''}<td${columns}${rows}>${wrapped ? '<p class="MsoNormal"><span lang="EN-US">' : ''}`
    )
    writer.piece(cell)
    writer.write(`${wrapped ? '</span></p>' : ''}</td>${pretty ? '\n' : ''}`)
  }
  writer.write(pretty ? '  </tr>\n' : '</tr>')
}

function htmlLayout(name: string, seen: string, page: boolean, style: HtmlStyle): Layout {
  return {
    name,
    seen,
    extension: page ? 'html' : 'md',
    readable: true,
    columnsKept: true,
    prose: page ? 'html' : 'markdown',
    table: (table, {writer}) => writeTable(table, writer, style)
  }
}

export const htmlLayouts: readonly Layout[] = [
  htmlLayout('html-in-markdown', 'converters that keep spans', false, {pretty: true, wrapped: false}),
  htmlLayout('html-in-markdown-minified', 'converters that keep spans', false, {pretty: false, wrapped: false}),
  htmlLayout('html-page', 'a web page', true, {pretty: true, wrapped: true}),
  htmlLayout('html-page-minified', 'a web page', true, {pretty: false, wrapped: true})
]
