/**
 * Comma-separated values as RFC 4180 has them: CRLF, quotes doubled, UTF-8. In Chinese with a byte order mark, without
 * which a spreadsheet in Chinese takes the text for GBK.
 */

import {printableLines} from '../../printable.ts'
import type {Locale} from '../../words.ts'

/**
 * The first row, with what has to stand before it.
 * @param names of the columns: for programs, and for readers of Chinese
 */
export function headRow(names: Readonly<Record<string, string>>, locale: Locale): string {
  return locale === 'zh' ? `\uFEFF${separatedValues([Object.values(names)])}` : separatedValues([Object.keys(names)])
}

export function separatedValues(rows: readonly (readonly string[])[]): string {
  return rows.map(fields => `${fields.map(quote).join(',')}\r\n`).join('')
}

/**
 * A text that a spreadsheet would run as a formula is given the apostrophe that makes it text. In Chinese and Japanese
 * some take the wide signs for the narrow ones.
 */
export function harmless(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
}

/** Line breaks belong to a field; what else would do harm in a terminal becomes visible. */
function quote(given: string): string {
  const field = printableLines(given)
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
