/** What callers without types may pass by mistake: told by the name of the argument, not by what fails further in. */

import {limits} from '../parse/limits.ts'

/** What a program has of a file: its bytes, or in a browser the file itself. */
export type FileInput = Uint8Array | ArrayBuffer | Blob

/**
 * The bytes of a file. Of a `Blob` beyond the limit on files no more is read than tells that it is beyond.
 * @throws TypeError where there are none
 */
export async function fileBytes(input: FileInput): Promise<Uint8Array> {
  if (input instanceof Uint8Array) return input
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
  const kind = Object.prototype.toString.call(input).slice('[object '.length, -1)
  if (kind === 'ArrayBuffer') return new Uint8Array(input as ArrayBuffer)
  if (kind === 'Blob' || kind === 'File') {
    const blob = input as Blob
    return new Uint8Array(await blob.slice(0, limits.fileBytes + 1).arrayBuffer())
  }
  throw new TypeError(`bytes: a Uint8Array, an ArrayBuffer, a Blob or a File is wanted, not ${named(input)}`)
}

/** @throws TypeError where it is none: bytes go to `lintBytes` */
export function checkText(text: string): void {
  if (typeof text !== 'string')
    throw new TypeError(`text: a string is wanted, not ${named(text)}; for bytes there is lintBytes`)
}

/** @throws TypeError for what is no object, and for a file without a name */
export function checkOptions(options: object, needsPath: boolean): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`options: an object is wanted, not ${named(options)}`)
  const path: unknown = 'path' in options ? options.path : undefined
  if (typeof path === 'string' || (path === undefined && !needsPath)) return
  throw new TypeError(`options.path: the name of the file is wanted, not ${named(path)}`)
}

/** What it is, for a person: `a string`, `undefined`, `a Promise`. */
function named(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  const kind =
    typeof value === 'object' ? Object.prototype.toString.call(value).slice('[object '.length, -1) : typeof value
  return `a ${kind}`
}
