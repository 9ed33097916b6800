/**
 * A report on a statutory form as a Word file: the tables with the merged cells of the notice, set as official papers are
 * (方正小标宋 for the title, 黑体 and 楷体 for headings, 仿宋 for text). Remarks for the writer are comments.
 */

import type {Paragraph, ParagraphChild, Table, TableCell, TableRow} from 'docx'
import {addTo, type Group} from '../../grouping.ts'
import {productName} from '../../product.ts'
import {fonts, sheet} from '../documents/official-paper.ts'
import {allowed} from '../markup.ts'
import type {FormBlock, FormDocument} from './content.ts'
import {type FormCell, type FormTableGrid, formTableGrid} from './table.ts'

type Docx = typeof import('docx')

/** 二号, 三号; in tables 五号, in the widest 小五. */
const sizes = {title: 44, body: 32, cell: 21, narrowCell: 18} as const

/** GB/T 9704 has 37 mm above, 28 mm left, and 156 mm × 225 mm for the text. */
const MARGIN = {top: 2098, bottom: 1985, left: 1588, right: 1474}
const TEXT_WIDTH = sheet.width - MARGIN.left - MARGIN.right
/** 28 points from line to line. */
const LINE = 560
const TWO_CHARACTERS = 2 * 10 * (sizes.body / 2)

/** @returns the bytes of the document */
export async function formWord(document: FormDocument): Promise<Uint8Array> {
  const docx = await import('docx')
  const remarks = remarksByBlock(document.blocks)
  const texts = [...remarks.values()].flat()
  const children = document.blocks.flatMap((block, index) => {
    if (block.kind === 'remark') return []
    if (block.kind === 'table')
      return [wordTable(formTableGrid(block.table, document.standard, document.figures), docx)]
    const ids = (remarks.get(index) ?? []).map(text => texts.indexOf(text))
    return [paragraph(block, ids, docx)]
  })
  const file = new docx.Document({
    title: document.title,
    creator: productName,
    styles: styles(docx),
    comments: {children: texts.map((text, id) => comment(text, id, docx))},
    sections: [
      {
        properties: {page: {size: sheet, margin: MARGIN}},
        footers: {default: footer(docx)},
        children
      }
    ]
  })
  return new Uint8Array(await docx.Packer.toArrayBuffer(file))
}

/** What is said to the writer stands at the heading before. */
function remarksByBlock(blocks: readonly FormBlock[]): Map<number, string[]> {
  const remarks = new Map<number, Group<string>>()
  let heading = 0
  for (const [index, {kind, ...block}] of blocks.entries()) {
    if (kind === 'section' || kind === 'topic') heading = index
    if (kind === 'remark' && 'text' in block) addTo(remarks, heading, block.text)
  }
  return remarks
}

function comment(text: string, id: number, {Paragraph, TextRun}: Docx) {
  // By this author `annotate` knows our comments and takes them out when it writes its own.
  return {
    id,
    author: productName,
    initials: '提示',
    children: [new Paragraph({children: [new TextRun(allowed(text))]})]
  }
}

function styles({AlignmentType, LineRuleType}: Docx) {
  const line = {line: LINE, lineRule: LineRuleType.EXACT}
  const heading = {spacing: {...line, before: 120, after: 60}, indent: {firstLine: TWO_CHARACTERS}}
  return {
    default: {
      document: {run: {font: fonts.body, size: sizes.body, language: {eastAsia: 'zh-CN', value: 'en-US'}}},
      title: {
        run: {font: fonts.title, size: sizes.title, bold: false, color: '000000'},
        paragraph: {alignment: AlignmentType.CENTER, spacing: {line: 700, lineRule: LineRuleType.EXACT, after: LINE}}
      },
      heading1: {run: {font: fonts.heading, size: sizes.body, bold: false, color: '000000'}, paragraph: heading},
      heading2: {run: {font: fonts.subheading, size: sizes.body, bold: false, color: '000000'}, paragraph: heading}
    },
    paragraphStyles: [
      {
        id: 'ReportText',
        name: '正文文字',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {alignment: AlignmentType.JUSTIFIED, spacing: line, indent: {firstLine: TWO_CHARACTERS}}
      }
    ]
  }
}

type TextBlock = Exclude<FormBlock, {kind: 'table' | 'remark'}>

function paragraph({kind, text}: TextBlock, comments: readonly number[], docx: Docx): Paragraph {
  const {CommentRangeEnd, CommentRangeStart, CommentReference, HeadingLevel, Paragraph, TextRun} = docx
  const children: ParagraphChild[] = [
    ...comments.map(id => new CommentRangeStart(id)),
    ...(kind === 'title' ? titleRuns(text, docx) : [new TextRun(allowed(text))]),
    ...comments.flatMap(id => [new CommentRangeEnd(id), new TextRun({children: [new CommentReference(id)]})])
  ]
  if (kind === 'paragraph') return new Paragraph({style: 'ReportText', children})
  const levels = {title: HeadingLevel.TITLE, section: HeadingLevel.HEADING_1, topic: HeadingLevel.HEADING_2}
  return new Paragraph({heading: levels[kind], keepNext: kind !== 'title', children})
}

/** A title too long for one line is parted between its words: behind the agency. */
function titleRuns(text: string, {TextRun}: Docx) {
  const year = /\d{4}年政府信息公开工作年度报告$/.exec(text)?.index ?? 0
  if (year === 0 || text.length * sizes.title * 10 < TEXT_WIDTH) return [new TextRun(allowed(text))]
  return [new TextRun(allowed(text.slice(0, year))), new TextRun({text: allowed(text.slice(year)), break: 1})]
}

// ---- Tables --------------------------------------------------------------------------------------------------------

/** More columns of figures than these need smaller type. */
const MANY_COLUMNS = 6

function wordTable(grid: FormTableGrid, docx: Docx): Table {
  const {AlignmentType, Table, TableLayoutType, WidthType} = docx
  const widths = columnWidths(grid)
  return new Table({
    rows: grid.rows.map((cells, index) => wordRow(cells, index, grid, docx)),
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: {size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA}
  })
}

/** A table with more rows than these goes on overleaf; the others stay on one page. */
const MOST_ROWS_KEPT = 20

function wordRow(cells: readonly FormCell[], index: number, grid: FormTableGrid, docx: Docx): TableRow {
  const {HeightRule, TableRow} = docx
  const isHeader = index < grid.headerRows
  const keepNext = isHeader || (grid.rows.length <= MOST_ROWS_KEPT && index < grid.rows.length - 1)
  return new TableRow({
    cantSplit: true,
    tableHeader: isHeader,
    height: {value: 400, rule: HeightRule.ATLEAST},
    children: cells.map(cell => wordCell(cell, keepNext, grid, docx))
  })
}

function wordCell(
  {kind, text, rowSpan, columnSpan}: FormCell,
  keepNext: boolean,
  {valueWidth, labelWidth}: FormTableGrid,
  docx: Docx
): TableCell {
  const {AlignmentType, Paragraph, TableCell, TextRun, VerticalAlign} = docx
  const isNarrow = valueWidth > MANY_COLUMNS
  const size = isNarrow ? sizes.narrowCell : sizes.cell
  const side = isNarrow ? 20 : 60
  const alignment = kind === 'row' && labelWidth > 1 ? AlignmentType.LEFT : AlignmentType.CENTER
  return new TableCell({
    rowSpan,
    columnSpan,
    verticalAlign: VerticalAlign.CENTER,
    margins: {top: 30, bottom: 30, left: side, right: side},
    children: [
      new Paragraph({alignment, keepNext, children: [new TextRun({text: allowed(text), font: fonts.table, size})]})
    ]
  })
}

/** As the form divides the sheet: where labels take several columns, the last of these is wide and those that span rows are narrow. */
function columnWidths({labelWidth, valueWidth}: FormTableGrid): number[] {
  const last = labelWidth > 1 ? 0.33 : labelWidth === 1 ? 0.25 : 0
  const outer = labelWidth > 1 ? 0.09 : 0
  const labels = Array.from({length: labelWidth}, (_, index) => (index === labelWidth - 1 ? last : outer))
  const rest = labels.reduce((left, share) => left - share, 1)
  const values = Array.from({length: valueWidth}, () => rest / valueWidth)
  return [...labels, ...values].map(share => Math.floor(TEXT_WIDTH * share))
}

function footer({AlignmentType, Footer, PageNumber, Paragraph, TextRun}: Docx) {
  const children = [new TextRun({size: 28, font: fonts.table, children: ['— ', PageNumber.CURRENT, ' —']})]
  return new Footer({children: [new Paragraph({alignment: AlignmentType.CENTER, children})]})
}
