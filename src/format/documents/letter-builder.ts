/** The pieces of a letter in Word: set as official papers are (仿宋 for text, 黑体 for headings, A4), borders thin. */

import type {IRunOptions, Paragraph, Table, TableCell, TableRow} from 'docx'
import {allowed} from '../markup.ts'
import {fonts, sheet} from './official-paper.ts'

type Docx = typeof import('docx')

/** In half points: 二号, 四号, 小四, 五号. */
const sizes = {title: 36, heading: 28, body: 24, cell: 21} as const

/** In twentieths of a point. */
const MARGIN = 1134
const TEXT_WIDTH = sheet.width - 2 * MARGIN

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
      creator: 'nianbao-lint',
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
      spacing: {after: 160, line: 360},
      children: [this.#run(text, {font: fonts.title, size: sizes.title})]
    })
  }

  heading(text: string): Paragraph {
    const {Paragraph} = this.#docx
    return new Paragraph({
      keepNext: true,
      spacing: {before: 120, after: 60},
      children: [this.#run(text, {font: fonts.heading, size: sizes.heading})]
    })
  }

  paragraph(text: string): Paragraph {
    const {Paragraph} = this.#docx
    return new Paragraph({spacing: {line: 320}, children: [this.#run(text, {})]})
  }

  /** At the right, below the text: who signs, and when. */
  closing(lines: readonly string[]): Paragraph[] {
    const {Paragraph, AlignmentType} = this.#docx
    return lines.map(
      (line, index) =>
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          keepNext: index < lines.length - 1,
          spacing: {before: index === 0 ? 120 : 0},
          children: [this.#run(line, {})]
        })
    )
  }

  /** A frame to be written into; its last line, for the seal, is set to the right. */
  box(lines: readonly string[]): Table {
    const {TableRow, TableCell, Paragraph, AlignmentType, WidthType} = this.#docx
    const paragraphs = lines.map(
      (line, index) =>
        new Paragraph({
          alignment: index === lines.length - 1 ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: {line: 340},
          children: [this.#run(line, {size: sizes.cell})]
        })
    )
    const cell = new TableCell({
      width: {size: TEXT_WIDTH, type: WidthType.DXA},
      margins: {top: 100, bottom: 100, left: 160, right: 160},
      children: paragraphs
    })
    return this.#table([new TableRow({cantSplit: true, children: [cell]})], [TEXT_WIDTH])
  }

  /** Labels with room to sign behind them, in one line. */
  signatures(labels: readonly string[]): Table {
    const {BorderStyle} = this.#docx
    const none = {style: BorderStyle.NONE, size: 0, color: 'auto'}
    const borders = {top: none, bottom: none, left: none, right: none}
    const width = Math.floor(TEXT_WIDTH / labels.length)
    const cells = labels.map(label => this.#cell([label], width, {borders}))
    return this.#table(
      [new this.#docx.TableRow({cantSplit: true, children: cells})],
      labels.map(() => width)
    )
  }

  /** Names and values, two pairs in a row. */
  facts(rows: readonly (readonly [string, string, string, string])[]): Table {
    const widths = columnWidths([14, 46, 14, 26])
    const made = rows.map(
      cells =>
        new this.#docx.TableRow({
          cantSplit: true,
          children: cells.map((text, index) => this.#cell([text], widths[index] ?? 0, {isHeader: index % 2 === 0}))
        })
    )
    return this.#table(made, widths)
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
    lines: readonly string[],
    width: number,
    {isHeader = false, borders}: {isHeader?: boolean; borders?: object} = {}
  ): TableCell {
    const {TableCell, Paragraph, WidthType} = this.#docx
    const font = isHeader ? fonts.heading : fonts.body
    return new TableCell({
      width: {size: width, type: WidthType.DXA},
      margins: {top: 40, bottom: 40, left: 80, right: 80},
      ...(borders !== undefined && {borders}),
      children: (lines.length === 0 ? [''] : lines).map(
        line => new Paragraph({children: [this.#run(line, {font, size: sizes.cell})]})
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
