/** An invented report as a person makes it in LibreOffice Writer: headings and rows in its own numbered lists, merged cells. */

import {standardById} from '../../src/standard/index.ts'
import {type FormCell, type FormRow, fillTable} from '../invented/form-table.ts'
import type {Truth} from '../invented/truth.ts'
import {plainTypography} from '../invented/typography.ts'
import {escapeXml} from './make-docx.ts'

const NAMESPACES = ['office', 'text', 'table', 'style']
  .map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ')

/** The lists of the document: what stands around the number, and how it is written. */
const listStyles = {
  sections: {prefix: '', suffix: '、', format: '一, 二, 三, ...'},
  parts: {prefix: '（', suffix: '）', format: '一, 二, 三, ...'},
  rows: {prefix: '', suffix: '.', format: '1'}
} as const

type ListName = keyof typeof listStyles

/** The number at the beginning of a text that its list writes. */
const written: Readonly<Record<ListName, RegExp>> = {
  sections: /^[一二三四五六]、/,
  parts: /^（[一二三四五六七八九十]+）/,
  rows: /^\d\.(?=\D)/
}

export function renderFodt(truth: Truth): string {
  const styles = Object.entries(listStyles).map(
    ([name, {prefix, suffix, format}]) =>
      `<text:list-style style:name="${name}"><text:list-level-style-number text:level="1" style:num-prefix="${prefix}" style:num-suffix="${suffix}" style:num-format="${format}"/></text:list-style>`
  )
  const centred =
    '<style:style style:name="title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="18pt"/></style:style>'
  const framed =
    '<style:style style:name="framed" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>'
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">` +
    `<office:automatic-styles>${centred}${framed}${styles.join('')}</office:automatic-styles>` +
    `<office:body><office:text>${new FodtWriter(truth).body()}</office:text></office:body></office:document>`
  )
}

class FodtWriter {
  readonly #truth: Truth
  readonly #last = new Map<ListName, string>()
  #lists = 0

  constructor(truth: Truth) {
    this.#truth = truth
  }

  body(): string {
    const {title, introduction, sections, standard: id} = this.#truth
    const standard = standardById(id)
    const parts = [`<text:p text:style-name="title">${escapeXml(title)}</text:p>`, ...introduction.map(paragraph)]
    for (const section of sections) {
      parts.push(this.#item('sections', section.heading))
      this.#last.delete('parts')
      for (const {text} of section.blocks)
        parts.push(written.parts.test(text) ? this.#item('parts', text) : paragraph(text))
      const form = standard.tables.find(table => table.section === section.number)
      if (form)
        parts.push(this.#table(fillTable(form, {truth: this.#truth, standard, typography: plainTypography}).rows))
    }
    return parts.join('')
  }

  /** A paragraph of a list, which goes on from the last one of its kind. */
  #item(name: ListName, text: string): string {
    const id = `list${++this.#lists}`
    const before = this.#last.get(name)
    const goesOn = before === undefined ? '' : ` text:continue-list="${before}"`
    this.#last.set(name, id)
    return `<text:list xml:id="${id}" text:style-name="${name}"${goesOn}><text:list-item>${paragraph(text.replace(written[name], ''))}</text:list-item></text:list>`
  }

  #table(rows: readonly FormRow[]): string {
    const width = rows[0]?.slots.length ?? 0
    const written = rows.map(row => {
      const cells = row.slots.map(({cell, covered}) =>
        covered === 'no' ? this.#cell(cell) : '<table:covered-table-cell/>'
      )
      return `<table:table-row>${cells.join('')}</table:table-row>`
    })
    return `<table:table><table:table-column table:number-columns-repeated="${width}"/>${written.join('')}</table:table>`
  }

  #cell(cell: FormCell): string {
    const spans = `table:number-columns-spanned="${cell.columnSpan}" table:number-rows-spanned="${cell.rowSpan}"`
    return `<table:table-cell table:style-name="framed" ${spans}>${this.#cellContent(cell)}</table:table-cell>`
  }

  #cellContent({role, text}: FormCell): string {
    if (role !== 'label' || !written.rows.test(text)) return paragraph(text)
    if (text.startsWith('1.')) this.#last.delete('rows')
    return this.#item('rows', text)
  }
}

function paragraph(text: string): string {
  return text === '' ? '<text:p/>' : `<text:p>${escapeXml(text)}</text:p>`
}
