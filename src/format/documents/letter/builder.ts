/** The pieces of a letter in Word: set as official papers are (仿宋 for text, 黑体 for headings, A4), borders thin. */

import type {AlignmentType, IRunOptions, ITableCellBorders, Paragraph, Table, TableCell, TableRow} from 'docx'
import {productName} from '../../../product.ts'
import {allowed} from '../../markup.ts'
import {fonts, sheet} from '../official-paper.ts'

type Docx = typeof import('docx')

/** In half points: 二号, 四号, 小四, 五号. */
const sizes = {title: 36, heading: 28, body: 24, cell: 21} as const

/** From line to line, in twentieths of a point: exact, so that a letter has as many pages whatever font stands in for those that it names. */
const pitch = {title: 480, heading: 400, body: 360, cell: 260} as const

/** In twentieths of a point. */
const MARGIN = 1134
const TEXT_WIDTH = sheet.width - 2 * MARGIN

/** Of the width of the text, in per cent: room for two people to sign. */
const LABELS_SHARE = 60

interface CellLook {
  readonly isHeader?: boolean
  readonly borders?: ITableCellBorders
  readonly size?: number
  readonly line?: number
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]
}

export class LetterBuilder {
  readonly #docx: Docx

  constructor(docx: Docx) {
    this.#docx = docx
  }

  /** @returns the bytes of the document */
  async document(title: string, children: (Paragraph | Table)[]): Promise<Uint8Array> {
    const {Document, Packer} = this.#docx
    const document = new Document({
      title,
      creator: productName,
      styles: {
        default: {document: {run: {font: fonts.body, size: sizes.body, language: {eastAsia: 'zh-CN', value: 'en-US'}}}}
      },
      sections: [
        {
          properties: {
            page: {size: sheet, margin: {top: 1134, bottom: 1020, left: MARGIN, right: MARGIN}}
          },
          footers: {default: this.#footer()},
          children
        }
      ]
    })
    return new Uint8Array(await Packer.toArrayBuffer(document))
  }

  title(text: string): Paragraph {
    const {Paragraph, AlignmentType} = this.#docx
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: {after: 100, ...exactly(pitch.title)},
      children: [this.#run(text, {font: fonts.title, size: sizes.title})]
    })
  }

  heading(text: string): Paragraph {
    const {Paragraph} = this.#docx
    return new Paragraph({
      keepNext: true,
      spacing: {before: 80, after: 20, ...exactly(pitch.heading)},
      children: [this.#run(text, {font: fonts.heading, size: sizes.heading})]
    })
  }

  /** @param strong its first words, which are to be seen */
  paragraph(text: string, strong = ''): Paragraph {
    const {Paragraph} = this.#docx
    const first = strong === '' ? [] : [this.#run(strong, {font: fonts.heading})]
    return new Paragraph({spacing: exactly(pitch.body), children: [...first, this.#run(text, {})]})
  }

  /** A frame to be written into; its last line, for the seal, is set to the right. */
  box(lines: readonly string[]): Table {
    const {TableRow, TableCell, Paragraph, AlignmentType, WidthType} = this.#docx
    const paragraphs = lines.map(
      (line, index) =>
        new Paragraph({
          alignment: index === lines.length - 1 ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: exactly(pitch.body),
          children: [this.#run(line, {size: sizes.cell})]
        })
    )
    const cell = new TableCell({
      width: {size: TEXT_WIDTH, type: WidthType.DXA},
      margins: {top: 60, bottom: 60, left: 160, right: 160},
      children: paragraphs
    })
    return this.#table([new TableRow({cantSplit: true, children: [cell]})], [TEXT_WIDTH])
  }

  /** Without a frame: at the left labels with room to sign behind them, at the right who signs the whole, and when. */
  signing(labels: readonly string[], closing: readonly string[]): Table {
    const {BorderStyle, AlignmentType} = this.#docx
    const none = {style: BorderStyle.NONE, size: 0, color: 'auto'}
    const borders = {top: none, bottom: none, left: none, right: none}
    const shares = labels.map(() => LABELS_SHARE / labels.length)
    const widths = columnWidths([...shares, labels.length === 0 ? 100 : 100 - LABELS_SHARE])
    const cells = [
      ...labels.map((label, index) =>
        this.#cell([label], widths[index] ?? 0, {borders, size: sizes.body, line: pitch.body})
      ),
      this.#cell(closing, widths.at(-1) ?? 0, {
        borders,
        size: sizes.body,
        line: pitch.body,
        alignment: AlignmentType.RIGHT
      })
    ]
    return this.#table([new this.#docx.TableRow({cantSplit: true, children: cells})], widths)
  }

  /**
   * A table whose header is repeated on every page.
   * @param shares of the columns in the width of the text, in per cent
   * @param rows cells as lists of paragraphs
   */
  table(
    header: readonly string[],
    shares: readonly number[],
    rows: readonly (readonly (readonly string[])[])[]
  ): Table {
    const {TableRow} = this.#docx
    const widths = columnWidths(shares)
    const cells = (texts: readonly (readonly string[])[], isHeader: boolean) =>
      texts.map((lines, index) => this.#cell(lines, widths[index] ?? 0, {isHeader}))
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: cells(
        header.map(text => [text]),
        true
      )
    })
    const body = rows.map(row => new TableRow({cantSplit: true, children: cells(row, false)}))
    return this.#table([head, ...body], widths)
  }

  #table(rows: TableRow[], widths: readonly number[]): Table {
    const {Table, TableLayoutType, WidthType} = this.#docx
    return new Table({
      rows,
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      width: {size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA}
    })
  }

  #cell(
    texts: readonly string[],
    width: number,
    {isHeader = false, borders, size = sizes.cell, line = pitch.cell, alignment}: CellLook = {}
  ): TableCell {
    const {TableCell, Paragraph, WidthType} = this.#docx
    const font = isHeader ? fonts.heading : fonts.body
    return new TableCell({
      width: {size: width, type: WidthType.DXA},
      margins: {top: 30, bottom: 30, left: 80, right: 80},
      ...(borders !== undefined && {borders}),
      children: (texts.length === 0 ? [''] : texts).map(
        text =>
          new Paragraph({
            spacing: exactly(line),
            ...(alignment !== undefined && {alignment}),
            children: [this.#run(text, {font, size})]
          })
      )
    })
  }

  #run(text: string, options: IRunOptions) {
    return new this.#docx.TextRun({...options, text: allowed(text)})
  }

  #footer() {
    const {Footer, Paragraph, TextRun, AlignmentType, PageNumber} = this.#docx
    const children = [new TextRun({size: 18, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]})]
    return new Footer({children: [new Paragraph({alignment: AlignmentType.CENTER, children})]})
  }
}

function columnWidths(shares: readonly number[]): number[] {
  return shares.map(share => Math.floor((TEXT_WIDTH * share) / 100))
}

function exactly(line: number) {
  return {line, lineRule: 'exact'} as const
}
