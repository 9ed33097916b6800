/** An invented report in each format, with markup of the format's own in one cell or in its prose. */

import {standardById} from '../../src/standard/index.ts'
import {type FormCell, type FormSlot, fillTable} from '../invented/form-table.ts'
import type {Truth} from '../invented/truth.ts'
import {plainTypography} from '../invented/typography.ts'
import {blocksOf, writeDoc, writeXls} from '../offices/writers.ts'
import {makeXlsx} from '../sheet/make-xlsx.ts'
import {escapeXml, makeDocx, paragraph, run} from '../word/make-docx.ts'
import {type Part, rtfText, writeMht, writeOdt, writeRtf} from './write-office.ts'

export type Format = 'html' | 'md' | 'html-in-md' | 'docx' | 'xlsx' | 'rtf' | 'odt' | 'mht' | 'doc' | 'xls'

export const formats: readonly Format[] = [
  'html',
  'md',
  'html-in-md',
  'docx',
  'xlsx',
  'rtf',
  'odt',
  'mht',
  'doc',
  'xls'
]

/** What is put into a report. */
export interface Change {
  /** The figure whose cell is changed; null for none. */
  readonly figure: string | null
  /** The markup of the cell, around or beside its number. */
  readonly cell?: (text: string) => string
  /** Markup of a further paragraph of the first section. */
  readonly prose?: string
}

export interface Written {
  readonly path: string
  readonly bytes: Uint8Array
}

export function write(truth: Truth, format: Format, change: Change): Written {
  if (format === 'docx') return {path: 'report.docx', bytes: writeDocx(truth, change)}
  if (format === 'xlsx') return {path: 'report.xlsx', bytes: writeXlsx(truth, change)}
  if (format === 'rtf')
    return {path: 'report.rtf', bytes: writeRtf(partsOf(truth, change), slot => contentOf(slot.cell, change, rtfText))}
  if (format === 'odt')
    return {
      path: 'report.odt',
      bytes: writeOdt(partsOf(truth, change), slot => contentOf(slot.cell, change, escapeXml))
    }
  if (format === 'doc' || format === 'xls') return writeBinary(truth, format, change)
  if (format === 'mht') return {path: 'report.mht', bytes: writeMht(writeHtml(truth, change))}
  const text = format === 'html' ? writeHtml(truth, change) : writeMarkdown(truth, change, format === 'md')
  return {path: format === 'html' ? 'report.html' : 'report.md', bytes: new TextEncoder().encode(text)}
}

function writeBinary(truth: Truth, format: 'doc' | 'xls', {figure, cell: changed}: Change): Written {
  const blocks = blocksOf(truth, section => tableOf(truth, section))
  const writer = format === 'doc' ? writeDoc : writeXls
  const bytes = writer(blocks, ({cell}) =>
    figure !== null && cell.figure === figure && changed !== undefined ? changed(cell.text) : null
  )
  return {path: `report.${format}`, bytes}
}

function tableOf(truth: Truth, section: number) {
  const standard = standardById(truth.standard)
  const form = standard.tables.find(table => table.section === section)
  return form === undefined ? null : fillTable(form, {truth, standard, typography: plainTypography})
}

function contentOf(cell: FormCell, {figure, cell: changed}: Change, plain: (text: string) => string): string {
  return figure !== null && cell.figure === figure && changed !== undefined ? changed(cell.text) : plain(cell.text)
}

function partsOf(truth: Truth, change: Change): Part[] {
  const parts: Part[] = [{kind: 'line', text: truth.title}]
  for (const {number, heading, blocks} of truth.sections) {
    for (const text of [heading, ...blocks.map(block => block.text)]) parts.push({kind: 'line', text})
    if (number === 1 && change.prose !== undefined) parts.push({kind: 'markup', markup: change.prose})
    const table = tableOf(truth, number)
    if (table !== null) parts.push({kind: 'table', width: table.width, rows: table.rows.map(({slots}) => slots)})
  }
  return parts
}

function begun(slots: readonly FormSlot[]): FormSlot[] {
  return slots.filter(({covered}) => covered === 'no')
}

function htmlTable(truth: Truth, section: number, change: Change): string {
  const rows = tableOf(truth, section)?.rows.map(({slots}) => {
    const cells = begun(slots).map(
      ({cell}) =>
        `<td colspan="${cell.columnSpan}" rowspan="${cell.rowSpan}">${contentOf(cell, change, escapeXml)}</td>`
    )
    return `<tr>${cells.join('')}</tr>`
  })
  return rows === undefined ? '' : `<table>${rows.join('')}</table>`
}

function writeHtml(truth: Truth, change: Change): string {
  const sections = truth.sections.map(({number, heading, blocks}) => {
    const paragraphs = blocks.map(({text}) => `<p>${escapeXml(text)}</p>`).join('')
    const own = number === 1 && change.prose !== undefined ? `<p>${change.prose}</p>` : ''
    return `<h2>${heading}</h2>${paragraphs}${own}${htmlTable(truth, number, change)}`
  })
  return `<!DOCTYPE html><html><head><style>.gone{display:none} td .away{position:absolute;left:-9999px}</style></head><body><h1>${truth.title}</h1>${sections.join('')}</body></html>`
}

function writeMarkdown(truth: Truth, change: Change, pipes: boolean): string {
  const parts = [`# ${truth.title}`]
  for (const {number, heading, blocks} of truth.sections) {
    parts.push(`## ${heading}`, ...blocks.map(({text}) => text))
    if (number === 1 && change.prose !== undefined) parts.push(change.prose)
    const table = tableOf(truth, number)
    if (table === null) continue
    const rows = table.rows.map(
      ({slots}) =>
        `| ${slots.map(({cell, covered}) => (covered === 'no' ? contentOf(cell, change, text => text) : '')).join(' | ')} |`
    )
    const rule = `|${' --- |'.repeat(table.width)}`
    parts.push(pipes ? [rows[0], rule, ...rows.slice(1)].join('\n') : htmlTable(truth, number, change))
  }
  return `${parts.join('\n\n')}\n`
}

function writeDocx(truth: Truth, change: Change): Uint8Array {
  const body = [paragraph(run(truth.title))]
  for (const {number, heading, blocks} of truth.sections) {
    body.push(paragraph(run(heading)), ...blocks.map(({text}) => paragraph(run(text))))
    if (number === 1 && change.prose !== undefined) body.push(paragraph(change.prose))
    const table = tableOf(truth, number)
    if (table === null) continue
    const rows = table.rows.map(
      ({slots}) =>
        `<w:tr>${onceEach(slots)
          .map(slot => docxCell(slot, change))
          .join('')}</w:tr>`
    )
    body.push(`<w:tbl><w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(table.width)}</w:tblGrid>${rows.join('')}</w:tbl>`)
  }
  return makeDocx(body.join(''), {
    styles: '<w:style w:type="character" w:styleId="struck"><w:rPr><w:strike/></w:rPr></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  })
}

/** Each cell of a row once, at its first column. */
function onceEach(slots: readonly FormSlot[]): FormSlot[] {
  return slots.filter(({cell}, column) => slots[column - 1]?.cell !== cell)
}

function docxCell({cell, covered}: FormSlot, change: Change): string {
  const span = `<w:gridSpan w:val="${cell.columnSpan}"/>`
  const merge = cell.rowSpan > 1 ? `<w:vMerge${covered === 'no' ? ' w:val="restart"' : ''}/>` : ''
  const content = covered === 'no' ? contentOf(cell, change, text => run(text)) : ''
  const own = content.startsWith('<w:p>') ? content : paragraph(content)
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${own}</w:tc>`
}

/** Cell style 1: struck; 2: 0!.0000; 3: hides its number; 4: Chinese numerals; 5: white. */
const sheetStyles =
  '<numFmts><numFmt numFmtId="170" formatCode="0!.0000"/><numFmt numFmtId="171" formatCode=";;;"/><numFmt numFmtId="172" formatCode="[DBNum1]General"/></numFmts>' +
  '<fonts><font/><font><strike/></font><font><color rgb="FFFFFFFF"/></font></fonts><fills><fill/></fills>' +
  '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="170" fontId="0"/><xf numFmtId="171" fontId="0"/><xf numFmtId="172" fontId="0"/><xf numFmtId="0" fontId="2"/></cellXfs>'

/** `cell` of the change is the inside of the `c` element and may begin with its attributes and `>`. */
function writeXlsx(truth: Truth, change: Change): Uint8Array {
  const rows: string[] = []
  const merges: string[] = []
  const add = (cells: (name: string) => string): void => {
    const number = rows.length + 1
    rows.push(`<row r="${number}">${cells(String(number))}</row>`)
  }
  const line = (content: string): void => add(number => `<c r="A${number}" t="inlineStr"><is>${content}</is></c>`)
  line(`<t>${truth.title}</t>`)
  for (const {number, heading, blocks} of truth.sections) {
    line(`<t>${heading}</t>`)
    for (const {text} of blocks) line(`<t>${escapeXml(text)}</t>`)
    if (number === 1 && change.prose !== undefined) line(change.prose)
    for (const {slots} of tableOf(truth, number)?.rows ?? [])
      add(at =>
        slots
          .map(({cell, covered}, column) => {
            if (covered !== 'no' || cell.text === '') return ''
            const name = `${letters(column)}${at}`
            if (cell.columnSpan * cell.rowSpan > 1)
              merges.push(`${name}:${letters(column + cell.columnSpan - 1)}${Number(at) + cell.rowSpan - 1}`)
            const plain =
              cell.figure === null ? `t="inlineStr"><is><t>${escapeXml(cell.text)}</t></is>` : `><v>${cell.text}</v>`
            return `<c r="${name}" ${contentOf(cell, change, () => plain)}</c>`
          })
          .join('')
      )
    rows.push('')
  }
  return makeXlsx([{name: '年报', rows, merges}], [], sheetStyles)
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`
}
