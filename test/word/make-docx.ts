/** An invented report as a Word file, in the ways that Word files are written. */

import {strToU8, zipSync} from 'fflate'
import {standardById} from '../../src/standard/index.ts'
import {type FormCell, type FormRow, type FormTable, fillTable} from '../invented/form-table.ts'
import type {Truth} from '../invented/truth.ts'
import {plainTypography} from '../invented/typography.ts'

export type DocxStyle =
  | 'plain'
  /** Headings and rows of tables are numbered by Word. */
  | 'numbered'
  /** Values, cells and paragraphs in content controls. */
  | 'controls'
  /** Every value replaced in tracked changes; a row and a paragraph deleted. */
  | 'tracked'
  /** The last section in a text box, which Word writes twice. */
  | 'text-box'
  /** Runs cut up, fields, hidden text, soft page breaks, bookmarks. */
  | 'cluttered'

export const docxStyles: readonly DocxStyle[] = ['plain', 'numbered', 'controls', 'tracked', 'text-box', 'cluttered']

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

export interface DocxParts {
  readonly styles?: string
  readonly numbering?: string
  readonly extra?: Readonly<Record<string, Uint8Array>>
}

/** A Word file around a body. */
export function makeDocx(body: string, {styles = '', numbering = '', extra = {}}: DocxParts = {}): Uint8Array {
  return zipSync({...docxFiles(body, styles, numbering), ...extra})
}

export function docxFiles(body: string, styles = '', numbering = ''): Record<string, Uint8Array> {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  const relations = (content: string): Uint8Array =>
    strToU8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
    )
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  return {
    '[Content_Types].xml': strToU8(
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/>` +
        `<Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/>` +
        `<Override PartName="/word/numbering.xml" ContentType="${type}.numbering+xml"/></Types>`
    ),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml') + relation('rId2', 'numbering', 'numbering.xml')
    ),
    'word/document.xml': strToU8(
      `${declaration}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`
    ),
    'word/styles.xml': strToU8(`${declaration}<w:styles ${NAMESPACES}>${styles}</w:styles>`),
    'word/numbering.xml': strToU8(`${declaration}<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`)
  }
}

/** @param mutate changes a table before it is written */
export function renderDocx(
  truth: Truth,
  style: DocxStyle = 'plain',
  mutate: (table: FormTable) => FormTable = unchanged
): Uint8Array {
  const writer = new DocxWriter(truth, style, mutate)
  return makeDocx(writer.body(), {numbering: style === 'numbered' ? writer.numbering() : ''})
}

function unchanged(table: FormTable): FormTable {
  return table
}

class DocxWriter {
  readonly #truth: Truth
  readonly #style: DocxStyle
  /** Lists that start again, each a `w:num` of its own: how they are written. */
  readonly #lists: string[] = []

  readonly #mutate: (table: FormTable) => FormTable

  constructor(truth: Truth, style: DocxStyle, mutate: (table: FormTable) => FormTable) {
    this.#truth = truth
    this.#style = style
    this.#mutate = mutate
  }

  body(): string {
    const {title, introduction, sections, standard} = this.#truth
    const parts = [
      paragraph(this.#text(title), '<w:jc w:val="center"/>'),
      ...introduction.map(text => this.#paragraph(text))
    ]
    const headings = this.#newList('chineseCounting', '%1、')
    for (const section of sections) {
      const content: string[] = []
      let inner = 0
      for (const block of section.blocks) {
        if (block.kind === 'heading' && /^（[一二三四五六七八九十]+）/.test(block.text)) {
          inner ||= this.#newList('chineseCounting', '（%1）')
          content.push(this.#numbered(block.text, inner, /^（[^）]+）/))
        } else content.push(this.#paragraph(block.text))
      }
      const form = standardById(standard).tables.find(table => table.section === section.number)
      if (form)
        content.push(
          this.#table(
            this.#mutate(
              fillTable(form, {truth: this.#truth, standard: standardById(standard), typography: plainTypography})
            ).rows
          )
        )
      parts.push(this.#numbered(section.heading, headings, /^[^、]+、/))
      parts.push(this.#style === 'text-box' && section.number === 6 ? textBox(content.join('')) : content.join(''))
    }
    return parts.join('')
  }

  numbering(): string {
    const abstracts = this.#lists.map(
      (list, index) => `<w:abstractNum w:abstractNumId="${index + 1}">${list}</w:abstractNum>`
    )
    const numbers = this.#lists.map(
      (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`
    )
    return abstracts.join('') + numbers.join('')
  }

  #newList(format: string, text: string): number {
    const level = `<w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:suff w:val="nothing"/>`
    return this.#lists.push(`<w:lvl w:ilvl="0">${level}</w:lvl>`)
  }

  /** Numbered by Word in that style; else the number is text. */
  #numbered(text: string, list: number, number: RegExp): string {
    if (this.#style !== 'numbered') return this.#paragraph(text)
    const properties = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`
    return paragraph(this.#text(text.replace(number, '')), properties)
  }

  #paragraph(text: string): string {
    const plain = paragraph(this.#text(text))
    if (this.#style === 'controls')
      return `<w:sdt><w:sdtPr><w:alias w:val="段落"/><w:richText/></w:sdtPr><w:sdtContent>${plain}</w:sdtContent></w:sdt>`
    if (this.#style !== 'tracked') return plain
    const half = Math.floor(text.length / 2)
    const gone = paragraph(
      `<w:del w:id="1" w:author="甲"><w:r><w:delText>此段删去。</w:delText></w:r></w:del>`,
      '<w:rPr><w:del w:id="2" w:author="甲"/></w:rPr>'
    )
    const joined =
      paragraph(run(text.slice(0, half)), '<w:rPr><w:del w:id="3" w:author="甲"/></w:rPr>') +
      paragraph(run(text.slice(half)))
    return gone + joined
  }

  #text(text: string): string {
    if (this.#style !== 'cluttered') return run(text)
    const third = Math.floor(text.length / 3)
    const hidden = run('不公开的备注99', '<w:vanish/>')
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE 88 </w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text.slice(third, 2 * third))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const mark = '<w:bookmarkStart w:id="7" w:name="b"/><w:proofErr w:type="spellStart"/><w:bookmarkEnd w:id="7"/>'
    return `${run(text.slice(0, third))}${mark}${hidden}${field}<w:r><w:lastRenderedPageBreak/></w:r>${run(text.slice(2 * third))}`
  }

  #table(rows: readonly FormRow[]): string {
    const width = rows[0]?.slots.length ?? 0
    const grid = `<w:tblGrid>${'<w:gridCol w:w="800"/>'.repeat(width)}</w:tblGrid>`
    let list = 0
    const written = rows.map(row => {
      const cells = row.slots.flatMap(({cell, covered}, column): string[] => {
        if (covered === 'left') return []
        if (covered === 'above')
          return row.slots[column - 1]?.cell === cell ? [] : [this.#cell(cell, '<w:vMerge/>', '')]
        const number = /^\d\.(?=\D)/
        if (cell.role === 'label' && number.test(cell.text)) {
          if (cell.text.startsWith('1.') || list === 0) list = this.#newList('decimal', '%1.')
          return [this.#cell(cell, '', this.#numbered(cell.text, list, number))]
        }
        return [this.#cell(cell, cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '', this.#cellText(cell))]
      })
      return `<w:tr>${cells.join('')}</w:tr>`
    })
    const deleted =
      this.#style === 'tracked'
        ? `<w:tr><w:trPr><w:del w:id="4" w:author="甲"/></w:trPr>${'<w:tc><w:p/></w:tc>'.repeat(width)}</w:tr>`
        : ''
    return `<w:tbl><w:tblPr/>${grid}${written.slice(0, 2).join('')}${deleted}${written.slice(2).join('')}</w:tbl>`
  }

  #cellText(cell: FormCell): string {
    if (cell.text === '') return '<w:p/>'
    if (cell.role !== 'value') return paragraph(this.#text(cell.text))
    if (this.#style === 'controls') return paragraph(`<w:sdt><w:sdtContent>${run(cell.text)}</w:sdtContent></w:sdt>`)
    if (this.#style !== 'tracked') return paragraph(this.#style === 'cluttered' ? cutUp(cell.text) : run(cell.text))
    const before = '<w:del w:id="5" w:author="甲"><w:r><w:delText>77</w:delText></w:r></w:del>'
    return paragraph(`${before}<w:ins w:id="6" w:author="甲">${run(cell.text)}</w:ins>`)
  }

  #cell(cell: FormCell, merge: string, content: string): string {
    const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : ''
    const element = `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${content || '<w:p/>'}</w:tc>`
    return this.#style === 'controls' && cell.role === 'value'
      ? `<w:sdt><w:sdtContent>${element}</w:sdtContent></w:sdt>`
      : element
  }
}

/** One run for each digit: how Word leaves a number that was corrected. */
function cutUp(text: string): string {
  return Array.from(text, character => run(character)).join('')
}

export function textBox(content: string): string {
  const size = 'cx="5000000" cy="3000000"'
  const shape =
    `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>` +
    `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>`
  const drawing =
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="1" name="框"/><a:graphic>` +
    `<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:inline></w:drawing>`
  const old = `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`
  const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`
  return paragraph(`<w:r>${both}</w:r>`)
}
