/** Comma-separated values as RFC 4180 has them and as spreadsheets write them: with LF or CRLF, with or without quotes. */

export interface CsvRow {
  /** The line on which the row begins, from 1. */
  readonly line: number
  readonly fields: readonly string[]
}

/** Reads every row that holds anything. A quote that is never closed takes the rest of the text. */
export function readCsv(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = []
  let fields: string[] = []
  let field = ''
  let line = 1
  let start = 1
  let isQuoted = false
  const endField = () => {
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
