/** How changes to the text of a file get back into the file, where that can be done and leaves everything else as it is. */

import type {FileOrigin} from '../parse/bytes.ts'
import {encodeText} from './encode.ts'
import {type TextEdit, withEdits} from './text-edits.ts'

export interface FileWriter {
  /** Whether all of the changes can be made. */
  canWrite(edits: readonly TextEdit[]): boolean
  /** The bytes of the file with changes that can be made. */
  write(edits: readonly TextEdit[]): Uint8Array
}

/**
 * @param bytes the file
 * @param origin where its text comes from
 * @returns null where it cannot be written: a text whose bytes are not those that its encoding gives, a signed document
 */
export async function fileWriter(bytes: Uint8Array, origin: FileOrigin): Promise<FileWriter | null> {
  if (origin.kind === 'text') return textWriter(bytes, origin)
  if (isSigned(origin)) return null
  const {WordWriter} = await import('./word.ts')
  return new WordWriter(origin)
}

function isSigned({archive}: Extract<FileOrigin, {kind: 'word'}>): boolean {
  return [...archive.entries.keys()].some(name => name.toLowerCase().startsWith('_xmlsignatures/'))
}

function textWriter(bytes: Uint8Array, {text, encoding}: Extract<FileOrigin, {kind: 'text'}>): FileWriter | null {
  const same = encodeText(text, encoding)
  if (same === null || !areEqual(same, bytes)) return null
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  return {
    canWrite: edits => edits.every(edit => encodeText(edit.text, encoding) !== null),
    write: edits => {
      const moved = edits.map(({start, end, text}) => ({start: start + mark, end: end + mark, text}))
      const written = encodeText(withEdits(text, moved), encoding)
      if (written === null) throw new RangeError(`The changed text has no place in ${encoding}`)
      return written
    }
  }
}

function areEqual(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false
  return true
}
