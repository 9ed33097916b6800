/** What a cell of a sheet shows: its stored value under its number format, in the looks of its font. */

import {lookup} from '../../lookup.ts'
import {child, childrenNamed, value, type XmlElement} from '../containers/xml.ts'
import {type Look, placeholders, strongest} from '../looks/segment.ts'
import type {DraftRun} from '../projection.ts'
import {showNumber} from './number-format.ts'

/** A shared string as it looks in a cell that is not filled, and in one that is, where white text is seen. */
export interface SharedString {
  readonly bare: readonly DraftRun[]
  readonly filled: readonly DraftRun[]
}

export function sharedString(element: XmlElement): SharedString {
  return {bare: stringRuns(element, false), filled: stringRuns(element, true)}
}

/** A shared or inline string as runs; its phonetic guides are no text. */
export function stringRuns(element: XmlElement | null, onFill: boolean): readonly DraftRun[] {
  if (element === null) return []
  const own = child(element, 't')
  if (own !== null) return [{value: unescaped(own.text)}]
  return childrenNamed(element, 'r').map(run => {
    const font = child(run, 'rPr')
    const look = strongest([lookOfFont(font), isWhite(font) && !onFill ? 'faint' : undefined])
    const text = {value: unescaped(child(run, 't')?.text ?? '')}
    return look === undefined ? text : {...text, look}
  })
}

/** `_x000D_` stands for a character that XML does not take, and `_x005F_` for the underscore that would begin such an escape. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

/** How text in a font looks. */
function lookOfFont(font: XmlElement | null): Look | undefined {
  if (font === null) return undefined
  const strike = child(font, 'strike')
  const align = value(child(font, 'vertAlign'), 'val')
  const size = value(child(font, 'sz'), 'val')
  return strongest([
    strike !== null && (value(strike, 'val') ?? '1') !== '0' && value(strike, 'val') !== 'false' ? 'struck' : undefined,
    size !== null && Number(size) <= 1 ? 'faint' : undefined,
    align === 'superscript' ? 'raised' : undefined,
    align === 'subscript' ? 'lowered' : undefined
  ])
}

function isWhite(font: XmlElement | null): boolean {
  const colour = child(font, 'color')
  return /^(?:ff)?f[\da-f]f[\da-f]f[\da-f]$/i.test(value(colour, 'rgb') ?? '') || value(colour, 'theme') === '0'
}

function isFilled(fill: XmlElement | null): boolean {
  const pattern = value(child(fill, 'patternFill'), 'patternType')
  return (pattern !== null && pattern !== 'none') || child(fill, 'gradientFill') !== null
}

interface Style {
  readonly code: string
  readonly look: Look | undefined
  readonly filled: boolean
}

/** The styles of cells by the index that cells name: number formats and looks. */
export class CellStyles {
  readonly #styles: readonly Style[]

  constructor(styles: XmlElement | null) {
    const custom = new Map(
      childrenNamed(child(styles, 'numFmts'), 'numFmt').map(each => [
        value(each, 'numFmtId') ?? '',
        value(each, 'formatCode') ?? ''
      ])
    )
    const fonts = childrenNamed(child(styles, 'fonts'), 'font')
    const fills = childrenNamed(child(styles, 'fills'), 'fill')
    this.#styles = childrenNamed(child(styles, 'cellXfs'), 'xf').map(each => {
      const id = value(each, 'numFmtId') ?? '0'
      const font = fonts[Number(value(each, 'fontId') ?? '0')] ?? null
      const fill = fills[Number(value(each, 'fillId') ?? '0')] ?? null
      const filled = isFilled(fill)
      const faint = isWhite(font) && !filled ? 'faint' : undefined
      const code = custom.get(id) ?? builtIn.get(id) ?? (id === '0' || id === '49' ? '' : UNKNOWN)
      const isGeneral = /^(?:general|g\/通用格式|@)$/i.test(code)
      return {code: isGeneral ? '' : code, look: strongest([lookOfFont(font), faint]), filled}
    })
  }

  /** A stored number as it is shown; a date as a date, for it is no figure. */
  show(stored: string, style: string | null): DraftRun {
    const number = Number(stored)
    if (!Number.isFinite(number)) return {value: stored}
    const shown = showNumber(number, this.#styles[Number(style ?? '0')]?.code ?? '')
    if (shown === null) return {value: placeholders.value, look: 'placeholder'}
    return {value: shown.kind === 'date' ? showDate(number) : shown.text}
  }

  isFilled(style: string | null): boolean {
    return this.#styles[Number(style ?? '0')]?.filled ?? false
  }

  /** The runs in the looks of the cell's font, where they have none of their own. */
  looked(runs: readonly DraftRun[], style: string | null): readonly DraftRun[] {
    const look = this.#styles[Number(style ?? '0')]?.look
    return look === undefined ? runs : runs.map(run => ({look, ...run}))
  }
}

/** A format of the program's own that is not listed in the file: it is not followed. */
const UNKNOWN = '[unknown]'

/** The formats that every workbook has without saying so. */
const builtIn = lookup<string>({
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '5': '#,##0;-#,##0',
  '6': '#,##0;-#,##0',
  '7': '#,##0.00;-#,##0.00',
  '8': '#,##0.00;-#,##0.00',
  '9': '0%',
  '10': '0.00%',
  '37': '#,##0;-#,##0',
  '38': '#,##0;-#,##0',
  '39': '#,##0.00;-#,##0.00',
  '40': '#,##0.00;-#,##0.00',
  '41': '#,##0;-#,##0;"-"',
  '42': '#,##0;-#,##0;"-"',
  '43': '#,##0.00;-#,##0.00;"-"',
  '44': '#,##0.00;-#,##0.00;"-"',
  ...Object.fromEntries(
    [
      14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55,
      56, 57, 58
    ].map(id => [String(id), 'yyyy-mm-dd'])
  )
})

const DAY = 86_400_000
/** Day 0 of the calendar that sheets count in. */
const EPOCH = Date.UTC(1899, 11, 30)

function showDate(number: number): string {
  const date = new Date(EPOCH + number * DAY)
  return Number.isNaN(date.getTime()) ? String(number) : date.toISOString().slice(0, 10)
}
