/** The formats of cells of a binary workbook ([MS-XLS] 2.4.122, 2.4.353), in the words of SpreadsheetML. */

import type {XmlElement} from '../containers/xml.ts'
import {make} from '../word/build.ts'
import {contentOf, record, type SheetRecord} from './records.ts'
import {readText} from './strings.ts'

const STRIKE = 0x08
/** The first colour that a file may change, and those that are white if it does not. */
const FIRST_COLOUR = 8
const WHITE: ReadonlySet<number> = new Set([1, 9, 65])

interface Font {
  /** In twentieths of a point. */
  readonly height: number
  readonly flags: number
  readonly colour: number
  /** 1 raised, 2 lowered. */
  readonly shift: number
}

export class CellFormats {
  readonly #fonts: Font[] = []
  readonly #numberFormats: XmlElement[] = []
  readonly #fills: XmlElement[] = []
  readonly #formats: XmlElement[] = []
  readonly #palette = new Map<number, string>()

  /** @returns whether the record was one of formats */
  read(one: SheetRecord): boolean {
    if (one.kind === record.font) {
      const view = contentOf(one, 10)
      const [height, flags, colour, , shift] = [0, 2, 4, 6, 8].map(at => view.getUint16(at, true))
      this.#fonts.push({height: height ?? 0, flags: flags ?? 0, colour: colour ?? 0, shift: shift ?? 0})
    } else if (one.kind === record.numberFormat) {
      const id = String(contentOf(one, 5).getUint16(0, true))
      this.#numberFormats.push(make('numFmt', {numFmtId: id, formatCode: readText(one.parts, 2, 2)}))
    } else if (one.kind === record.cellFormat) this.#readFormat(contentOf(one, 20))
    else if (one.kind === record.palette) this.#readPalette(contentOf(one, 2))
    else return false
    return true
  }

  #readFormat(view: DataView): void {
    const pattern = view.getUint32(14, true) >>> 26
    const fill = make('patternFill', {patternType: pattern === 0 ? 'none' : 'solid'})
    const fillId = String(this.#fills.push(make('fill', {}, [fill])) - 1)
    const [font, numberFormat] = [view.getUint16(0, true), view.getUint16(2, true)]
    this.#formats.push(make('xf', {fontId: String(placeOf(font)), numFmtId: String(numberFormat), fillId}))
  }

  #readPalette(view: DataView): void {
    const count = view.getUint16(0, true)
    for (let index = 0; index < count && 6 + index * 4 <= view.byteLength; index++) {
      const part = (byte: number): string =>
        view
          .getUint8(2 + index * 4 + byte)
          .toString(16)
          .padStart(2, '0')
      this.#palette.set(FIRST_COLOUR + index, part(0) + part(1) + part(2))
    }
  }

  /** What a font says of how text looks. */
  font(index: number): readonly XmlElement[] {
    const font = this.#fonts[placeOf(index)]
    if (font === undefined) return []
    const colour = this.#palette.get(font.colour) ?? (WHITE.has(font.colour) ? 'ffffff' : '000000')
    return [
      ...(font.flags & STRIKE ? [make('strike')] : []),
      ...(font.shift === 1 || font.shift === 2
        ? [make('vertAlign', {val: font.shift === 1 ? 'superscript' : 'subscript'})]
        : []),
      make('sz', {val: String(font.height / 20)}),
      make('color', {rgb: colour})
    ]
  }

  /** All formats, as the part of a workbook that holds them. */
  get styles(): XmlElement {
    const fonts = this.#fonts.map((_, place) => make('font', {}, this.font(place < SKIPPED ? place : place + 1)))
    return make('styleSheet', {}, [
      make('numFmts', {}, this.#numberFormats),
      make('fonts', {}, fonts),
      make('fills', {}, this.#fills),
      make('cellXfs', {}, this.#formats)
    ])
  }
}

/** No font has this index: those behind it stand one place before theirs. */
const SKIPPED = 4

function placeOf(font: number): number {
  return font > SKIPPED ? font - 1 : font
}
