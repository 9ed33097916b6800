/** An invented report as .doc, .rtf, .odt and .xls, with markup of the format's own in one cell. */

import {strToU8, zipSync} from 'fflate'
import {encodeGb18030} from '../encoding/encode.ts'
import type {FormRow, FormSlot, FormTable} from '../invented/form-table.ts'
import type {Truth} from '../invented/truth.ts'
import {escapeXml} from '../word/make-docx.ts'
import {bytesOf, type DocOptions, type DocParagraph, type DocRun, joined, makeDoc, u16} from './make-doc.ts'
import {makeXls, type XlsCell, type XlsOptions} from './make-xls.ts'

/** What stands in a report: a line of text, or a table. */
export type Block = string | FormTable

/** The markup of a cell, or null for one that is written plainly. */
type CellMarkup = (slot: FormSlot) => string | null

/** Each cell of a row once, at its first column. */
function onceEach({slots}: FormRow): {readonly slot: FormSlot; readonly column: number}[] {
  return slots.flatMap((slot, column) => (slots[column - 1]?.cell === slot.cell ? [] : [{slot, column}]))
}

// ---- .doc ----------------------------------------------------------------------------------------------------------

/** Runs of a .doc as markup: each a line of JSON; `\r` in a text ends a paragraph. */
export function docRun(text: string, modifiers = ''): string {
  return `${JSON.stringify({text, modifiers} satisfies DocRun)}\n`
}

function runsOf(markup: string): DocRun[] {
  return markup
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as DocRun)
}

const IN_TABLE = '162401'
const ROW_END = '172401'
const CELL = 1000

export function writeDoc(blocks: readonly Block[], markup: CellMarkup, options: DocOptions = {}): Uint8Array {
  const paragraphs = blocks.flatMap((block): DocParagraph[] =>
    typeof block === 'string'
      ? [{runs: [{text: block}], end: 'paragraph'}]
      : block.rows.flatMap(row => docRow(row, markup))
  )
  return makeDoc(paragraphs, options)
}

function docRow(row: FormRow, markup: CellMarkup): DocParagraph[] {
  const cells = onceEach(row)
  const borders = [0, ...cells.map(({slot, column}) => column + slot.cell.columnSpan)]
  const flags = cells.map(({slot}) => (slot.cell.rowSpan === 1 ? 0 : slot.covered === 'no' ? 0x60 : 0x20))
  const size = 1 + borders.length * 2 + cells.length * 20
  const definition = joined(
    bytesOf('08d6'),
    u16(size + 1),
    Uint8Array.of(cells.length),
    ...borders.map(border => u16(border * CELL)),
    ...flags.map(flag => joined(u16(flag), new Uint8Array(18)))
  )
  const paragraphs = cells.flatMap(({slot}) => {
    const own = slot.covered === 'no' ? markup(slot) : ''
    const runs = own === null ? [{text: slot.cell.text}] : runsOf(own)
    const modifiers = bytesOf(IN_TABLE)
    const parts: DocParagraph[] = []
    let open: DocRun[] = []
    for (const run of runs) {
      if (run.text === '\r') {
        parts.push({runs: open, end: 'paragraph', modifiers})
        open = []
      } else if (run.text !== '') open.push(run)
    }
    return [...parts, {runs: open, end: 'cell', modifiers} satisfies DocParagraph]
  })
  return [...paragraphs, {runs: [], end: 'cell', modifiers: joined(bytesOf(IN_TABLE + ROW_END), definition)}]
}

// ---- .rtf ----------------------------------------------------------------------------------------------------------

const RTF_HEAD = String.raw`{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fcharset134 SimSun;}{\f1\fcharset0 Arial;}}{\colortbl;\red255\green255\blue255;\red0\green51\blue102;}`

/** Text in the code page of the file. */
export function rtfText(text: string): string {
  return Array.from(text, character =>
    character < '\x80' && !'\\{}'.includes(character) ? character : rtfBytes(character)
  ).join('')
}

function rtfBytes(character: string): string {
  return Array.from(encodeGb18030(character), byte => `\\'${byte.toString(16).padStart(2, '0')}`).join('')
}

/** Text by its numbers in Unicode, each with a stand-in for programs that do not know them. */
export function rtfUnicode(text: string): string {
  return Array.from({length: text.length}, (_, index) => {
    const code = text.charCodeAt(index)
    return `\\u${code > 0x7fff ? code - 0x10000 : code} ?`
  }).join('')
}

export function writeRtf(blocks: readonly Block[], markup: CellMarkup, text = rtfText): Uint8Array {
  const body = blocks.map(block =>
    typeof block === 'string'
      ? `\\pard ${text(block)}\\par\n`
      : block.rows.map(row => rtfRow(row, slot => markup(slot) ?? text(slot.cell.text))).join('')
  )
  return strToU8(`${RTF_HEAD}${body.join('')}}`)
}

function rtfRow(row: FormRow, content: (slot: FormSlot) => string): string {
  const cells = onceEach(row)
  const borders = cells.map(({slot: {cell, covered}, column}) => {
    const merge = cell.rowSpan === 1 ? '' : covered === 'no' ? '\\clvmgf' : '\\clvmrg'
    return `${merge}\\cellx${(column + cell.columnSpan) * CELL}`
  })
  const texts = cells.map(({slot}) => `\\pard\\intbl ${slot.covered === 'no' ? content(slot) : ''}\\cell\n`)
  return `\\trowd${borders.join('')}\n${texts.join('')}\\row\n`
}

// ---- .odt ----------------------------------------------------------------------------------------------------------

const NAMES = [
  ['office', 'office:1.0'],
  ['text', 'text:1.0'],
  ['table', 'table:1.0'],
  ['style', 'style:1.0'],
  ['fo', 'xsl-fo-compatible:1.0'],
  ['draw', 'drawing:1.0']
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .join(' ')

/** Styles of text by name, for the markup of cells. */
const ODT_STYLES = Object.entries({
  struck: 'style:text-line-through-style="solid"',
  twice: 'style:text-line-through-type="double"',
  raised: 'style:text-position="super 58%"',
  lowered: 'style:text-position="-33% 58%"',
  hidden: 'text:display="none"',
  white: 'fo:color="#ffffff"',
  tiny: 'fo:font-size="0.5pt"',
  shaded: 'fo:color="#ffffff" fo:background-color="#003366"'
})
  .map(
    ([name, properties]) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
  )
  .join('')

const ODT_LIST =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>'

export function writeOdt(blocks: readonly Block[], markup: CellMarkup): Uint8Array {
  const body = blocks.map(block =>
    typeof block === 'string' ? `<text:p>${escapeXml(block)}</text:p>` : odtTable(block, markup)
  )
  const content = `<?xml version="1.0"?><office:document-content ${NAMES}><office:automatic-styles>${ODT_STYLES}${ODT_LIST}</office:automatic-styles><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`
  return zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8(content)})
}

function odtTable({rows, width}: FormTable, markup: CellMarkup): string {
  const written = rows.map(
    ({slots}) => `<table:table-row>${slots.map(slot => odtSlot(slot, markup)).join('')}</table:table-row>`
  )
  return `<table:table><table:table-column table:number-columns-repeated="${width}"/>${written.join('')}</table:table>`
}

function odtSlot(slot: FormSlot, markup: CellMarkup): string {
  const {cell, covered} = slot
  if (covered !== 'no') return '<table:covered-table-cell/>'
  const spans = `table:number-columns-spanned="${cell.columnSpan}" table:number-rows-spanned="${cell.rowSpan}"`
  const content = markup(slot) ?? escapeXml(cell.text)
  const blocks = /^<text:(?:p|list)\b/.test(content) ? content : `<text:p>${content}</text:p>`
  return `<table:table-cell ${spans}>${blocks}</table:table-cell>`
}

// ---- .xls ----------------------------------------------------------------------------------------------------------

/** A cell of a workbook as markup. */
export function xlsCell(cell: Pick<XlsCell, 'value' | 'format'>): string {
  return JSON.stringify(cell)
}

export function writeXls(blocks: readonly Block[], markup: CellMarkup, options: XlsOptions = {}): Uint8Array {
  const cells: XlsCell[] = []
  const merges: [number, number, number, number][] = []
  let row = 0
  for (const block of blocks) {
    if (typeof block === 'string') cells.push({row: row++, column: 0, value: [{text: block}]})
    else {
      for (const {slots} of block.rows) {
        for (const [column, slot] of slots.entries()) {
          const {cell, covered} = slot
          if (covered !== 'no') continue
          if (cell.columnSpan * cell.rowSpan > 1)
            merges.push([row, row + cell.rowSpan - 1, column, column + cell.columnSpan - 1])
          const own = markup(slot)
          const plain = cell.figure === null || cell.text === '' ? [{text: cell.text}] : Number(cell.text)
          const content = own === null ? {value: plain} : (JSON.parse(own) as Pick<XlsCell, 'value' | 'format'>)
          if (own !== null || cell.text !== '') cells.push({row, column, ...content})
        }
        row++
      }
      row++
    }
  }
  return makeXls(cells, {...options, merges})
}

/** The lines and tables of a report in order. */
export function blocksOf(truth: Truth, tableOf: (section: number) => FormTable | null): Block[] {
  return [
    truth.title,
    ...truth.introduction,
    ...truth.sections.flatMap(({number, heading, blocks}) => {
      const table = tableOf(number)
      return [heading, ...blocks.map(({text}) => text), ...(table === null ? [] : [table])]
    })
  ]
}
