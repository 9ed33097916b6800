/** A report on a statutory form as a web page: plain elements that the editor of any site takes over, cells merged as in the notice. */

import {attributes, escapeMarkup, markupComment} from '../markup.ts'
import type {FormBlock, FormDocument} from './content.ts'
import {type FormCell, formTableGrid} from './table.ts'

/** @returns a page; its tables carry their lines with them, for an editor that drops style sheets */
export function formHtml(document: FormDocument): string {
  const title = escapeMarkup(document.title)
  const blocks = document.blocks.map(block => blockText(block, document))
  return (
    '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n' +
    `<title>${title}</title>\n</head>\n<body>\n${blocks.join('\n')}\n</body>\n</html>\n`
  )
}

function blockText(block: FormBlock, document: FormDocument): string {
  if (block.kind === 'table') return tableText(block.table, document)
  if (block.kind === 'remark') return markupComment(block.text)
  return `<${elements[block.kind]}>${escapeMarkup(block.text)}</${elements[block.kind]}>`
}

const elements = {title: 'h1', section: 'h2', topic: 'h3', paragraph: 'p'} as const

const TABLE = {border: 1, cellspacing: 0, cellpadding: 4, style: 'border-collapse: collapse; width: 100%'}

function tableText(
  table: Extract<FormBlock, {kind: 'table'}>['table'],
  {standard, figures}: Pick<FormDocument, 'standard' | 'figures'>
): string {
  const {rows} = formTableGrid(table, standard, figures)
  const lines = rows.map(cells => `<tr>${cells.map(cellText).join('')}</tr>\n`)
  return `<table${attributes(TABLE)}>\n<tbody>\n${lines.join('')}</tbody>\n</table>`
}

function cellText({kind, text, rowSpan, columnSpan}: FormCell): string {
  const list = attributes({
    colspan: columnSpan > 1 ? columnSpan : undefined,
    rowspan: rowSpan > 1 ? rowSpan : undefined,
    align: kind === 'row' ? undefined : 'center'
  })
  return `<td${list}>${escapeMarkup(text)}</td>`
}
