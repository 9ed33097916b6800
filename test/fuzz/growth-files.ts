/** Texts as files of each reader, a line a paragraph or a row. For `growth.ts`. */

import {writeMht, writeOdt, writeRtf} from '../looks/write-office.ts'
import {MadeOfd} from '../ofd/made.ts'
import {makeDoc} from '../offices/make-doc.ts'
import {makeXls} from '../offices/make-xls.ts'
import {MadePdf} from '../pdf/made.ts'
import {makeXlsx} from '../sheet/make-xlsx.ts'
import {escapeXml, makeDocx} from '../word/make-docx.ts'

export type Extension = 'md' | 'txt' | 'html' | 'mht' | 'docx' | 'doc' | 'rtf' | 'odt' | 'xlsx' | 'xls' | 'pdf' | 'ofd'

type Writer = (text: string) => Uint8Array

/** Of a page as it is painted: lines of this many characters, pages of this many lines. */
const LONGEST_LINE = 60
const LINES_OF_PAGE = 50

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function paragraphsOf(text: string) {
  return text.split('\n').map(line => ({kind: 'line', text: line}) as const)
}

function paintedLines(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').flatMap(line => {
    const characters = [...line]
    const count = Math.max(1, Math.ceil(characters.length / LONGEST_LINE))
    return Array.from({length: count}, (_, at) => characters.slice(at * LONGEST_LINE, (at + 1) * LONGEST_LINE).join(''))
  })
  const count = Math.ceil(lines.length / LINES_OF_PAGE)
  return Array.from({length: count}, (_, at) => lines.slice(at * LINES_OF_PAGE, (at + 1) * LINES_OF_PAGE))
}

const noCell = () => ''

export const writers: Readonly<Record<Extension, Writer>> = {
  md: encoded,
  txt: encoded,
  html: encoded,
  mht: writeMht,
  docx(text) {
    const paragraphs = paragraphsOf(text).map(
      line => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line.text)}</w:t></w:r></w:p>`
    )
    return makeDocx(paragraphs.join(''))
  },
  doc: text => makeDoc(paragraphsOf(text).map(line => ({runs: [{text: line.text}], end: 'paragraph'}))),
  rtf: text => writeRtf(paragraphsOf(text), noCell),
  odt: text => writeOdt(paragraphsOf(text), noCell),
  xlsx(text) {
    const rows = paragraphsOf(text).map(
      (line, index) => `<row r="${index + 1}"><c t="inlineStr"><is><t>${escapeXml(line.text)}</t></is></c></row>`
    )
    return makeXlsx([{name: '年报', rows}])
  },
  xls: text => makeXls(paragraphsOf(text).map((line, row) => ({row, column: 0, value: [{text: line.text}]}))),
  pdf(text) {
    const made = new MadePdf()
    for (const lines of paintedLines(text)) {
      made.page()
      for (const [row, line] of lines.entries()) made.text(40, 60 + row * 15, line, 8)
    }
    return made.bytes()
  },
  ofd(text) {
    const made = new MadeOfd()
    for (const lines of paintedLines(text)) {
      made.page()
      for (const [row, line] of lines.entries()) made.text(15, 20 + row * 5, escapeXml(line))
    }
    return made.bytes()
  }
}
