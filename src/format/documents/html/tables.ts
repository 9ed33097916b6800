/** The statutory tables as web tables, drawn on the form, with the report's figures and marks on the wrong ones. */

import type {Figure, Figures} from '../../../report/model.ts'
import {figurePath} from '../../../standard/index.ts'
import type {BlockForm, RowForm, TableForm} from '../../../standard/standard.ts'
import {attributes, escapeMarkup} from '../../markup.ts'
import type {FormatWords} from '../../output-words.ts'
import type {CellMark} from '../cell-marks.ts'
import type {DocumentWords} from '../document-words.ts'
import {type FormGrid, formGrid, type LabelCell} from '../form-grid.ts'

export interface TableOptions {
  readonly labels: DocumentWords
  readonly words: FormatWords
  /** By the path of the figure. */
  readonly marks: ReadonlyMap<string, CellMark>
  /** Figures that took part in a finding elsewhere. */
  readonly related: ReadonlySet<string>
  /** What cells that are the cause of findings should hold. */
  readonly shouldBe: ReadonlyMap<string, number>
  /** Figures for which a rule was not judged. */
  readonly undetermined: ReadonlySet<string>
  /** The address of a finding by its number. */
  readonly linkTo: (number: number) => string
}

/** One table of the form; each block of it is a table of its own. */
export function htmlTable(table: TableForm, figures: Figures, options: TableOptions): string {
  const blocks = table.blocks.map(block => blockTable(block, table, figures, options))
  return `<div class="form-table">\n${blocks.join('')}</div>\n`
}

/** Whether anything is to be seen in the table. */
export function hasMarks(
  table: TableForm,
  {marks, undetermined, shouldBe}: Pick<TableOptions, 'marks' | 'undetermined' | 'shouldBe'>
): boolean {
  const isOf = (path: string) => path.startsWith(`${table.id}.`)
  return [...marks.keys(), ...undetermined, ...shouldBe.keys()].some(isOf)
}

function blockTable(block: BlockForm, table: TableForm, figures: Figures, options: TableOptions): string {
  const grid = formGrid(block, shownRows(block, table, figures))
  const caption = block.heading === null ? table.name : `${table.name} · ${block.heading}`
  const body = grid.rows.map(({form, labels}) => {
    const cells = block.columns.map(column => figureCell(figures.get(figurePath(table, form, column)), options))
    return `<tr>${labels.map(rowHeader).join('')}${cells.join('')}</tr>\n`
  })
  const region = attributes({class: 'scroll', role: 'group', 'aria-label': caption, tabindex: 0})
  return (
    `<div${region}><table>\n<caption>${escapeMarkup(caption)}</caption>\n` +
    `<thead>\n${headerText(grid, block)}</thead>\n<tbody>\n${body.join('')}</tbody>\n</table></div>\n`
  )
}

/** A row that stands for several takes their place where the report has it. */
export function shownRows(block: BlockForm, table: TableForm, figures: Figures): readonly RowForm[] {
  const collapsed = (block.collapsed ?? []).find(({row}) =>
    block.columns.some(column => (figures.get(figurePath(table, row, column))?.state ?? 'absent') !== 'absent')
  )
  if (collapsed === undefined) return block.rows
  const [first] = collapsed.replaces
  return block.rows.flatMap(row => {
    if (row.id === first) return [collapsed.row]
    return collapsed.replaces.includes(row.id) ? [] : [row]
  })
}

function headerText({header, labelWidth}: FormGrid, block: BlockForm): string {
  const corner = cornerCell(block.corner ?? '', labelWidth, header.length)
  return header
    .map((cells, index) => `<tr>${index === 0 ? corner : ''}${cells.map(columnHeader).join('')}</tr>\n`)
    .join('')
}

function cornerCell(text: string, columnSpan: number, rowSpan: number): string {
  if (columnSpan === 0) return ''
  const spans = spanAttributes({columnSpan, rowSpan})
  return text === '' ? `<td${spans}></td>` : `<th scope="col"${spans}>${escapeMarkup(text)}</th>`
}

function columnHeader(cell: LabelCell): string {
  return `<th scope="${cell.isGroup ? 'colgroup' : 'col'}"${spanAttributes(cell)}>${escapeMarkup(cell.text)}</th>`
}

function rowHeader(cell: LabelCell): string {
  return `<th scope="${cell.isGroup ? 'rowgroup' : 'row'}"${spanAttributes(cell)}>${escapeMarkup(cell.text)}</th>`
}

function spanAttributes({columnSpan, rowSpan}: Pick<LabelCell, 'columnSpan' | 'rowSpan'>): string {
  return attributes({
    colspan: columnSpan > 1 ? columnSpan : undefined,
    rowspan: rowSpan > 1 ? rowSpan : undefined
  })
}

function figureCell(figure: Figure | undefined, options: TableOptions): string {
  const {marks, related, undetermined, shouldBe, words, linkTo, labels} = options
  const path = figure?.figure ?? ''
  const mark = marks.get(path)
  const right = shouldBe.get(path)
  const text =
    figureText(figure, options) +
    (right === undefined ? '' : `<span class="right">${escapeMarkup(labels.shouldBe(String(right)))}</span>`)
  const cause = right === undefined ? '' : ' cause'
  if (mark === undefined && right !== undefined) return `<td class="wrong cause">${text}</td>`
  if (mark === undefined) {
    const isUndetermined = undetermined.has(path) || figure?.state === 'unread'
    return `<td${attributes({class: isUndetermined ? 'undetermined' : related.has(path) ? 'part' : undefined})}>${text}</td>`
  }
  const links = mark.numbers.map(number => `<a href="${escapeMarkup(linkTo(number))}">${number}</a>`)
  const label = `<span class="hidden">${escapeMarkup(words.severity[mark.severity])}</span>`
  return `<td class="wrong ${mark.severity}${cause}">${text}<sup>${label}${links.join(' ')}</sup></td>`
}

function figureText(figure: Figure | undefined, {labels}: TableOptions): string {
  const state = figure?.state ?? 'absent'
  if (state === 'blank') return `<i>${escapeMarkup(labels.blank)}</i>`
  if (state === 'absent') return `<i>${escapeMarkup(labels.absent)}</i>`
  const raw = escapeMarkup(shorten(figure?.raw ?? ''))
  return state === 'unread' ? `${raw} <i>${escapeMarkup(labels.unread)}</i>` : raw
}

const LONGEST_CELL = 40

function shorten(raw: string): string {
  const text = raw.trim().replace(/\s+/g, ' ')
  const characters = Array.from(text)
  return characters.length <= LONGEST_CELL ? text : `${characters.slice(0, LONGEST_CELL).join('')}…`
}
