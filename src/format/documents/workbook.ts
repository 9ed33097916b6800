/**
 * Workbooks (SpreadsheetML, ISO/IEC 29500), written row by row: ten thousand reports have two million figures, and no
 * program could hold them all at once as cells and as markup.
 */

import {strToU8, Zip, ZipDeflate} from 'fflate'
import {attributes, escapeMarkup} from '../markup.ts'
import {displayWidth} from '../terminal/width.ts'

/** What a cell looks like. Colours are `RRGGBB`. */
export interface CellStyle {
  readonly bold?: boolean
  readonly wrap?: boolean
  readonly top?: boolean
  readonly center?: boolean
  readonly fill?: string
}

/** Null is an empty cell. A text is always a text, never a formula. */
export type WorkbookCell<Style extends string = string> =
  | string
  | number
  | null
  | {readonly value: string | number | null; readonly style: Style}

export interface SheetColumn {
  readonly head: string
  /** In characters. */
  readonly width: number
}

/** A sheet with one row of heads, which stays in view and by which the others can be filtered. */
export interface WorkbookSheet<Style extends string> {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** Gone through once. */
  readonly rows: Iterable<readonly WorkbookCell<Style>[]>
  /** How many columns stay in view. */
  readonly stickyColumns: number
  /** The last row, which is not filtered with the others. */
  readonly totals?: readonly WorkbookCell<Style>[]
  /** How many columns are printed, side by side on one page; left out: all, on as many as they need. */
  readonly printedColumns?: number
}

export interface Workbook<Style extends string> {
  readonly font: {readonly name: string; readonly size: number}
  readonly styles: Readonly<Record<Style, CellStyle>>
  /** Of the heads. */
  readonly headStyle: Style
  readonly sheets: readonly WorkbookSheet<Style>[]
}

/** @returns the bytes of the `.xlsx` file, in pieces */
export function* writeWorkbook<Style extends string>(workbook: Workbook<Style>): Generator<Uint8Array> {
  const archive = new ArchiveWriter()
  const extents: Extent[] = []
  for (const [index, sheet] of workbook.sheets.entries()) {
    const writer = new SheetWriter(sheet, workbook)
    yield* archive.part(`xl/worksheets/sheet${index + 1}.xml`, writer.pieces())
    extents.push(writer.extent)
  }
  yield* archive.part('xl/workbook.xml', [workbookPart(workbook.sheets, extents)])
  yield* archive.part('xl/styles.xml', [stylesPart(workbook)])
  yield* archive.part('xl/_rels/workbook.xml.rels', [workbookRelations(workbook.sheets.length)])
  yield* archive.part('_rels/.rels', [relations([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']])])
  yield* archive.part('[Content_Types].xml', [contentTypes(workbook.sheets.length)])
  yield* archive.end()
}

/** What a cell may hold. */
const LONGEST_TEXT = 32_000

/** In points, at the size of the text; a row of Excel has no more than the other. */
const LINE_HEIGHT = 14.5
const TALLEST_ROW = 409

/** In characters: what a line leaves free at its end, as a character of Chinese is not parted. */
const CELL_PADDING = 2

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MEDIA = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

// ---- The archive ---------------------------------------------------------------------------------------------------

/** Markup is packed in pieces of about this many characters: each costs a call of its own. */
const PIECE = 64 * 1024

class ArchiveWriter {
  readonly #packed: Uint8Array[] = []
  readonly #zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    this.#packed.push(chunk)
  })

  #taken(): Uint8Array[] {
    return this.#packed.splice(0)
  }

  *part(name: string, markup: Iterable<string>): Generator<Uint8Array> {
    const part = new ZipDeflate(name)
    // Whoever makes the same workbook twice gets the same bytes.
    part.mtime = new Date(2000, 0, 1)
    this.#zip.add(part)
    let gathered = ''
    for (const piece of markup) {
      gathered += piece
      if (gathered.length < PIECE) continue
      part.push(strToU8(gathered))
      gathered = ''
      yield* this.#taken()
    }
    part.push(strToU8(gathered), true)
    yield* this.#taken()
  }

  *end(): Generator<Uint8Array> {
    this.#zip.end()
    yield* this.#taken()
  }
}

// ---- Sheets --------------------------------------------------------------------------------------------------------

/** Rows of a sheet. */
interface Extent {
  /** Heads among them. */
  readonly filtered: number
  /** With the totals. */
  readonly all: number
}

class SheetWriter<Style extends string> {
  /** Rows written so far, heads among them. */
  #height = 0
  #filtered = 0
  readonly #sheet: WorkbookSheet<Style>
  readonly #styleIndex: ReadonlyMap<string, number>
  readonly #headStyle: Style
  readonly #letters: readonly string[]
  readonly #styles: Readonly<Record<Style, CellStyle>>

  constructor(sheet: WorkbookSheet<Style>, {styles, headStyle}: Workbook<Style>) {
    this.#sheet = sheet
    this.#headStyle = headStyle
    this.#styles = styles
    this.#styleIndex = new Map(Object.keys(styles).map((name, index) => [name, index + 1]))
    this.#letters = sheet.columns.map((_, index) => columnName(index + 1))
  }

  get extent(): Extent {
    return {filtered: this.#filtered, all: this.#height}
  }

  *pieces(): Generator<string> {
    const {columns, rows, stickyColumns, totals, printedColumns} = this.#sheet
    const widths = columns.map(
      ({width}, index) => `<col${attributes({min: index + 1, max: index + 1, width, customWidth: 1})}/>`
    )
    yield `${DECLARATION}<worksheet xmlns="${MAIN}">${fitting(printedColumns)}${view(stickyColumns)}<cols>${widths.join('')}</cols><sheetData>`
    yield this.#row(columns.map(({head}) => ({value: head, style: this.#headStyle})))
    for (const row of rows) yield this.#row(row)
    this.#filtered = this.#height
    if (totals !== undefined) yield this.#row(totals)
    const filter = attributes({ref: `A1:${columnName(columns.length)}${this.#filtered}`})
    yield `</sheetData><autoFilter${filter}/>${pageSetup(printedColumns)}</worksheet>`
  }

  #row(cells: readonly WorkbookCell<Style>[]): string {
    const number = ++this.#height
    const markup = cells.map((cell, index) => this.#cell(cell, `${this.#letters[index]}${number}`))
    const lines = Math.max(1, ...cells.map((cell, index) => this.#linesOf(cell, index)))
    const height = Math.min(lines * LINE_HEIGHT + 2, TALLEST_ROW)
    return `<row${attributes({r: number, ht: height})}>${markup.join('')}</row>`
  }

  /** Where nothing says how tall a row is, programs make it as tall as one line of Latin letters. */
  #linesOf(cell: WorkbookCell<Style>, index: number): number {
    if (typeof cell !== 'object' || cell === null || typeof cell.value !== 'string') return 1
    const room = (this.#sheet.columns[index]?.width ?? 0) - CELL_PADDING
    if (this.#styles[cell.style].wrap !== true || room <= 0) return 1
    return cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0)
  }

  #cell(cell: WorkbookCell<Style>, address: string): string {
    const {value, style} = typeof cell === 'object' && cell !== null ? cell : {value: cell, style: null}
    const index = style === null ? undefined : this.#styleIndex.get(style)
    const look = index === undefined ? '' : ` s="${index}"`
    if (value === null || value === '') return look === '' ? '' : `<c r="${address}"${look}/>`
    if (typeof value === 'number') return `<c r="${address}"${look}><v>${value}</v></c>`
    const text = escapeMarkup(value.slice(0, LONGEST_TEXT))
    return `<c r="${address}"${look} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
  }
}

function fitting(printedColumns: number | undefined): string {
  return printedColumns === undefined ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
}

/** A4 across, with the name of the sheet and the number of the page at the foot. */
function pageSetup(printedColumns: number | undefined): string {
  const fit = printedColumns === undefined ? {} : {fitToWidth: 1, fitToHeight: 0}
  const margins = {left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3}
  return (
    `<printOptions gridLines="1"/><pageMargins${attributes(margins)}/><pageSetup${attributes({paperSize: 9, orientation: 'landscape', ...fit})}/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>'
  )
}

/** The row of heads and the first columns stay where they are. */
function view(stickyColumns: number): string {
  const corner = `${columnName(stickyColumns + 1)}2`
  const pane = {xSplit: stickyColumns, ySplit: 1, topLeftCell: corner, activePane: 'bottomRight', state: 'frozen'}
  return `<sheetViews><sheetView workbookViewId="0"><pane${attributes(pane)}/></sheetView></sheetViews>`
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26))
}

// ---- The other parts -----------------------------------------------------------------------------------------------

/** The hidden names repeat the ranges of the filters, as Excel writes them and LibreOffice needs them. */
function workbookPart(sheets: readonly WorkbookSheet<string>[], extents: readonly Extent[]): string {
  const entries = sheets.map(({name}, index) => {
    const values = {name, sheetId: index + 1, 'r:id': `rId${index + 1}`}
    return `<sheet${attributes(values)}/>`
  })
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `<sheets>${entries.join('')}</sheets><definedNames>${definedNames(sheets, extents).join('')}</definedNames></workbook>`
  )
}

/** In the order of the names, as the format wants them. */
function definedNames(sheets: readonly WorkbookSheet<string>[], extents: readonly Extent[]): readonly string[] {
  const named = (name: string, index: number, range: string, hidden?: number) => {
    const values = {name, localSheetId: index, hidden}
    return `<definedName${attributes(values)}>${escapeMarkup(`'${sheets[index]?.name ?? ''}'!${range}`)}</definedName>`
  }
  const filters = sheets.map(({columns}, index) =>
    named('_xlnm._FilterDatabase', index, `$A$1:$${columnName(columns.length)}$${extents[index]?.filtered ?? 1}`, 1)
  )
  const areas = sheets.flatMap(({printedColumns}, index) =>
    printedColumns === undefined
      ? []
      : [named('_xlnm.Print_Area', index, `$A$1:$${columnName(printedColumns)}$${extents[index]?.all ?? 1}`)]
  )
  const titles = sheets.map((_, index) => named('_xlnm.Print_Titles', index, '$1:$1'))
  return [...filters, ...areas, ...titles]
}

/** The first style of a workbook is that of cells that name none; the first two fills are fixed by the format. */
function stylesPart({font, styles}: Workbook<string>): string {
  const all: CellStyle[] = [{}, ...Object.values(styles)]
  const fills = [...new Set(all.flatMap(({fill}) => fill ?? []))]
  const face = `<sz val="${font.size}"/><name${attributes({val: font.name})}/>`
  const patterns = fills.map(
    fill =>
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`
  )
  const looks = all.map(({bold, wrap, top, center, fill}) => {
    const values = {
      numFmtId: 0,
      fontId: bold === true ? 1 : 0,
      fillId: fill === undefined ? 0 : fills.indexOf(fill) + 2,
      borderId: 0,
      xfId: 0,
      applyFont: 1,
      applyFill: fill === undefined ? undefined : 1,
      applyAlignment: 1
    }
    const alignment = {
      horizontal: center === true ? 'center' : undefined,
      vertical: top === true ? 'top' : 'center',
      wrapText: wrap === true ? 1 : undefined
    }
    return `<xf${attributes(values)}><alignment${attributes(alignment)}/></xf>`
  })
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
    `<fonts count="2"><font>${face}</font><font><b/>${face}</font></fonts>` +
    `<fills count="${patterns.length + 2}"><fill><patternFill patternType="none"/></fill>` +
    `<fill><patternFill patternType="gray125"/></fill>${patterns.join('')}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${looks.length}">${looks.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}

function workbookRelations(sheetCount: number): string {
  const sheets = Array.from({length: sheetCount}, (_, index) => {
    return [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const
  })
  return relations([...sheets, [`${OFFICE}/styles`, 'styles.xml']])
}

/** Numbered from `rId1` in their order. */
function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(([type, target], index) => {
    return `<Relationship${attributes({Id: `rId${index + 1}`, Type: type, Target: target})}/>`
  })
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`
}

function contentTypes(sheetCount: number): string {
  const override = (part: string, kind: string) =>
    `<Override${attributes({PartName: part, ContentType: `${MEDIA}.${kind}+xml`})}/>`
  const sheets = Array.from({length: sheetCount}, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')
  )
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${sheets.join('')}</Types>`
  )
}
