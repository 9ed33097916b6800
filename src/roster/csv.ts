/** Comma-separated values as RFC 4180 has them and as spreadsheets write them: with LF or CRLF, with or without quotes. */

export interface CsvRow {
  /** The line on which the row begins, from 1. */
  readonly line: number
  readonly fields: readonly string[]
}

/** How large a list may be. A few bytes of commas stand for many fields. */
export const listLimits = {columns: 500, fields: 2_000_000} as const

/**
 * Reads every row that holds anything. A quote that is never closed takes the rest of the text.
 * @returns null for a list that is larger than its limits
 */
export function readCsv(text: string): readonly CsvRow[] | null {
  const rows: CsvRow[] = []
  let fields: string[] = []
  let field = ''
  let line = 1
  let start = 1
  let isQuoted = false
  let count = 0
  const endField = () => {
    count += 1
    fields.push(field.trim())
    field = ''
  }
  const endRow = () => {
    endField()
    if (fields.some(value => value !== '')) rows.push({line: start, fields})
    fields = []
    start = line
  }
  for (let index = 0; index < text.length; index++) {
    if (fields.length > listLimits.columns || count > listLimits.fields) return null
    const character = text[index] ?? ''
    if (character === '\n') line += 1
    if (isQuoted) {
      if (character !== '"') field += character
      else if (text[index + 1] === '"') field += text[++index] ?? ''
      else isQuoted = false
    } else if (character === '"' && field.trim() === '') {
      isQuoted = true
      field = ''
    } else if (character === ',') endField()
    else if (character === '\n') endRow()
    else if (character !== '\r') field += character
  }
  endRow()
  return rows
}
