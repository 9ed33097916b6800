/** An invented report as RTF and as an OpenDocument text, written out by hand. */

import {strToU8, zipSync} from 'fflate'
import type {FormSlot} from '../invented/form-table.ts'
import {escapeXml} from '../word/make-docx.ts'

/** What a report is made of, whatever its format: the content of a cell is in the words of the format. */
export type Part =
  | {readonly kind: 'line'; readonly text: string}
  | {readonly kind: 'markup'; readonly markup: string}
  | {readonly kind: 'table'; readonly width: number; readonly rows: readonly (readonly FormSlot[])[]}

type ContentOf = (slot: FormSlot) => string

// ---- RTF -----------------------------------------------------------------------------------------------------------

export function rtfText(text: string): string {
  return Array.from({length: text.length}, (_, index) => {
    const code = text.charCodeAt(index)
    if (code >= 0x80) return `\\u${code > 0x7fff ? code - 0x10000 : code}?`
    return /[\\{}]/.test(text.charAt(index)) ? `\\${text.charAt(index)}` : text.charAt(index)
  }).join('')
}

/** Colour 1 is black, 2 white, 3 dark blue. */
const rtfHead = String.raw`{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fcharset134 SimSun;}}{\colortbl;\red0\green0\blue0;\red255\green255\blue255;\red0\green51\blue102;}`

export function writeRtf(parts: readonly Part[], contentOf: ContentOf): Uint8Array {
  const body = parts.map(part => {
    if (part.kind === 'line') return `\\pard ${rtfText(part.text)}\\par\n`
    if (part.kind === 'markup') return `\\pard ${part.markup}\\par\n`
    return part.rows.map(row => rtfRow(row, contentOf)).join('')
  })
  return strToU8(`${rtfHead}${body.join('')}}`)
}

function rtfRow(slots: readonly FormSlot[], contentOf: ContentOf): string {
  const borders = slots.map(({cell, covered}, column) => {
    const across = covered === 'left' ? '\\clmrg' : cell.columnSpan > 1 ? '\\clmgf' : ''
    const down = cell.rowSpan === 1 ? '' : covered === 'above' ? '\\clvmrg' : '\\clvmgf'
    return `${across}${covered === 'left' ? '' : down}\\cellx${(column + 1) * 1000}`
  })
  const cells = slots.map(slot => `\\pard\\intbl ${slot.covered === 'no' ? contentOf(slot) : ''}\\cell `)
  return `\\trowd${borders.join('')}\n${cells.join('')}\\row\n`
}

// ---- OpenDocument --------------------------------------------------------------------------------------------------

const names = [
  ['office', 'office:1.0'],
  ['text', 'text:1.0'],
  ['table', 'table:1.0'],
  ['style', 'style:1.0'],
  ['draw', 'drawing:1.0'],
  ['fo', 'xsl-fo-compatible:1.0'],
  ['form', 'form:1.0']
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .join(' ')

function textStyle(name: string, properties: string): string {
  return `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
}

const odtStyles = [
  textStyle('hidden', 'text:display="none"'),
  textStyle('struck', 'style:text-line-through-style="solid"'),
  textStyle('struck-type', 'style:text-line-through-type="double"'),
  textStyle('raised', 'style:text-position="super 58%"'),
  textStyle('lowered', 'style:text-position="-33% 58%"'),
  textStyle('white', 'fo:color="#ffffff"'),
  textStyle('shaded', 'fo:color="#ffffff" fo:background-color="#003366"'),
  textStyle('tiny', 'fo:font-size="1pt"'),
  textStyle('narrow', 'style:text-scale="1%"'),
  textStyle('hue', 'fo:color="#336699" fo:background-color="#336699"'),
  textStyle('close', 'fo:letter-spacing="-5pt"'),
  textStyle('combined', 'style:text-combine="lines"'),
  textStyle('turned', 'style:text-rotation-angle="90"'),
  '<text:list-style style:name="list"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>'
].join('')

export function writeOdt(parts: readonly Part[], contentOf: ContentOf): Uint8Array {
  const body = parts.map(part => {
    if (part.kind === 'line') return `<text:p>${escapeXml(part.text)}</text:p>`
    if (part.kind === 'markup') return `<text:p>${part.markup}</text:p>`
    const rows = part.rows.map(
      row => `<table:table-row>${row.map(slot => odtCell(slot, contentOf)).join('')}</table:table-row>`
    )
    return `<table:table><table:table-column table:number-columns-repeated="${part.width}"/>${rows.join('')}</table:table>`
  })
  const content = `<?xml version="1.0"?><office:document-content ${names}><office:automatic-styles>${odtStyles}</office:automatic-styles><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`
  return zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8(content)})
}

function odtCell(slot: FormSlot, contentOf: ContentOf): string {
  if (slot.covered !== 'no') return '<table:covered-table-cell/>'
  const {columnSpan, rowSpan} = slot.cell
  const content = contentOf(slot)
  const own =
    content.startsWith('<text:p>') || content.startsWith('<text:list') ? content : `<text:p>${content}</text:p>`
  return `<table:table-cell table:number-columns-spanned="${columnSpan}" table:number-rows-spanned="${rowSpan}">${own}</table:table-cell>`
}

// ---- A page in one file --------------------------------------------------------------------------------------------

export function writeMht(page: string): Uint8Array {
  const content = Buffer.from(page, 'utf8').toString('base64')
  const head = 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'
  return strToU8(
    `${head}--x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}\r\n--x--\r\n`
  )
}
