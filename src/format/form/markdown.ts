/** A report on a statutory form in Markdown. */

import {figurePath, type Standard} from '../../standard/index.ts'
import type {BlockForm, ColumnForm, RowForm, TableForm} from '../../standard/standard.ts'
import {sharedDepth} from '../documents/form-grid.ts'
import {markupComment} from '../markup.ts'
import type {FormBlock, FormDocument} from './content.ts'

export function formMarkdown(document: FormDocument): string {
  const blocks = document.blocks.map(block => blockText(block, document))
  return `${blocks.join('\n\n')}\n`
}

function blockText(block: FormBlock, document: FormDocument): string {
  if (block.kind === 'table') return tableText(block.table, document)
  if (block.kind === 'remark') return markupComment(block.text)
  return (
    marks[block.kind] + (block.kind === 'paragraph' ? escapeStart(escapeInline(block.text)) : escapeInline(block.text))
  )
}

const marks = {title: '# ', section: '## ', topic: '### ', paragraph: ''} as const

function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~]/g, '\\$&')
}

/** What would make a heading, a list or a rule of a paragraph. */
function escapeStart(text: string): string {
  return text.replace(/^[#+\-=]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

// ---- Tables --------------------------------------------------------------------------------------------------------

type TableData = Pick<FormDocument, 'standard' | 'figures'>

/** One blank table of a form. */
export function tableSkeleton(table: TableForm, standard: Standard): string {
  return tableText(table, {standard, figures: new Map()})
}

/** Markdown knows no merged cells: a label that spans stands in the first of the cells that it spans. */
function tableText(table: TableForm, data: TableData): string {
  const rows = table.blocks.flatMap(block => blockRows(block, table, data))
  const width = Math.max(...rows.map(cells => cells.length))
  const lines = rows.map(cells => `| ${pad(cells, width).map(escapeInline).join(' | ')} |`)
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n')
}

function pad(cells: readonly string[], width: number): string[] {
  return Array.from({length: width}, (_, index) => cells[index] ?? '')
}

function blockRows(block: BlockForm, table: TableForm, data: TableData): string[][] {
  const labels = Math.max(...block.rows.map(labelWidth))
  const header = headerRows(block.columns).map((cells, index) => {
    const corner = index > 0 || labels === 0 ? '' : cornerText(block, table, data.standard)
    return [...pad(labels === 0 ? [] : [corner], labels), ...cells]
  })
  const body = block.rows.map((row, index) => {
    const values = block.columns.map(column => data.figures.get(figurePath(table, row, column)) ?? '')
    return [...pad(labelCells(row, block.rows[index - 1], labels), labels), ...values]
  })
  return [...(block.heading === null ? [] : [[block.heading]]), ...header, ...body]
}

function cornerText(block: BlockForm, table: TableForm, standard: Standard): string {
  return table.id === 'requests' ? standard.relationsNote : (block.corner ?? '')
}

function labelWidth({label, under}: RowForm): number {
  return label === '' ? 0 : under.length + 1
}

/**
 * The labels of a row; one that spans rows stands in the first of them.
 * @param above the row above it
 * @param width how many cells the block has for labels
 */
export function labelCells({label, under}: RowForm, above: RowForm | undefined, width: number): string[] {
  if (width === 0) return []
  const shared = sharedDepth(under, above?.under ?? [])
  return [...under.map((text, depth) => (depth < shared ? '' : text)), label]
}

/** A heading that spans columns stands over the first of them; each column's own label right below its headings. */
function headerRows(columns: readonly ColumnForm[]): string[][] {
  const depth = Math.max(...columns.map(({under}) => under.length)) + 1
  return Array.from({length: depth}, (_, level) =>
    columns.map(({under, label}, index) => {
      if (level === under.length) return label
      const isFirst = sharedDepth(under, columns[index - 1]?.under ?? []) <= level
      return isFirst ? (under[level] ?? '') : ''
    })
  )
}
