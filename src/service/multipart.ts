/** The files of a form (multipart/form-data, RFC 7578), in one pass over its bytes. */

import {parameterOf} from '../parse/containers/mime.ts'

/** A form has a report and last year's; a few fields of a page besides do no harm. */
const MOST_PARTS = 16
const LONGEST_HEAD = 8192

export interface FormPart {
  /** Of the field. */
  readonly name: string
  /** Null where the field is no file. */
  readonly fileName: string | null
  readonly bytes: Uint8Array
}

/**
 * @param type the header of the request
 * @returns null where it is no such form, or has too many parts
 */
export function readForm(body: Uint8Array, type: string): readonly FormPart[] | null {
  const boundary = parameterOf(type, 'boundary')
  if (boundary === null || boundary === '') return null
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const delimiter = Buffer.from(`--${boundary}`, 'latin1')
  if (bytes.indexOf(delimiter) !== 0) return null
  const parts: FormPart[] = []
  for (let start = delimiter.length; !isEnd(bytes, start); ) {
    const end = bytes.indexOf(`\r\n--${boundary}`, start, 'latin1')
    const part = end < 0 || parts.length === MOST_PARTS ? null : readPart(bytes.subarray(start, end))
    if (part === null) return null
    parts.push(part)
    start = end + 2 + delimiter.length
  }
  return parts
}

function isEnd(bytes: Buffer, at: number): boolean {
  return bytes.toString('latin1', at, at + 2) === '--'
}

/** From the line break behind the delimiter to the one before the next. */
function readPart(part: Buffer): FormPart | null {
  const headEnd = part.subarray(0, LONGEST_HEAD).indexOf('\r\n\r\n')
  if (headEnd < 0 || part.indexOf('\r\n') !== 0) return null
  const lines = part.toString('utf8', 0, headEnd).split('\r\n')
  const disposition = lines.find(line => line.toLowerCase().startsWith('content-disposition:')) ?? ''
  const name = formParameter(disposition, 'name')
  if (name === null) return null
  return {name, fileName: formParameter(disposition, 'filename'), bytes: part.subarray(headEnd + 4)}
}

/** A parameter of a part, in which browsers write a quotation mark as %22. */
function formParameter(header: string, name: string): string | null {
  return parameterOf(header, name)?.replaceAll('%22', '"').replaceAll('%0D', '').replaceAll('%0A', '') ?? null
}
