/** What a cell of a sheet shows: its stored value under its number format. */

import {child, childrenNamed, value, type XmlElement} from '../xml.ts'

/** The text of a shared or inline string; its phonetic guides are no text. */
export function stringText(element: XmlElement | null): string {
  if (!element) return ''
  const own = child(element, 't')
  if (own) return own.text
  return childrenNamed(element, 'r')
    .map(run => child(run, 't')?.text ?? '')
    .join('')
}

/** The number formats of a workbook by the index that cells name. */
export class NumberFormats {
  readonly #codes: readonly string[]

  constructor(styles: XmlElement | null) {
    const custom = new Map(
      childrenNamed(child(styles, 'numFmts'), 'numFmt').map(each => [
        value(each, 'numFmtId') ?? '',
        value(each, 'formatCode') ?? ''
      ])
    )
    this.#codes = childrenNamed(child(styles, 'cellXfs'), 'xf').map(each => {
      const id = value(each, 'numFmtId') ?? '0'
      return custom.get(id) ?? builtIn[id] ?? ''
    })
  }

  /** A stored number as it is shown: decimals as the format has them; a date as a date, for it is no figure. */
  show(stored: string, style: string | null): string {
    const number = Number(stored)
    if (!Number.isFinite(number)) return stored
    const code = firstSection(this.#codes[Number(style ?? '0')] ?? '')
    if (/[ymdhs年月日]/i.test(code)) return showDate(number)
    const decimals = fixedDecimals(code)
    if (decimals === null) return plainNumber(number)
    if (code.includes('%')) return `${(number * 100).toFixed(decimals)}%`
    return number.toFixed(decimals)
  }
}

/** The formats that every workbook has without saying so. */
const builtIn: Readonly<Record<string, string>> = {
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '9': '0%',
  '10': '0.00%',
  ...Object.fromEntries(
    [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 36, 50, 57].map(id => [String(id), 'yyyy-mm-dd'])
  )
}

/** The part for positive numbers, without what is only printed around them. */
function firstSection(code: string): string {
  let section = ''
  for (let at = 0; at < code.length && code[at] !== ';'; at++) {
    const character = code[at] ?? ''
    const close = character === '"' ? code.indexOf('"', at + 1) : character === '[' ? code.indexOf(']', at) : at + 1
    if (close < 0) return section
    if ('"[\\_*'.includes(character)) at = close
    else section += character
  }
  return section
}

/** How many decimals a format prints; null where it leaves that to the number. */
function fixedDecimals(code: string): number | null {
  const digits = /^[#,?]*0(?:\.(0+))?%?$/.exec(code.trim())
  return digits ? (digits[1]?.length ?? 0) : null
}

/** Fifteen digits, as a sheet shows them: 0.1 + 0.2 is 0.3. */
function plainNumber(number: number): string {
  const text = String(Number(number.toPrecision(15)))
  return text.includes('e') ? number.toFixed(Math.abs(number) < 1 ? 10 : 0) : text
}

const DAY = 86_400_000
/** Day 0 of the calendar that sheets count in. */
const EPOCH = Date.UTC(1899, 11, 30)

function showDate(number: number): string {
  const date = new Date(EPOCH + number * DAY)
  return Number.isNaN(date.getTime()) ? String(number) : date.toISOString().slice(0, 10)
}
