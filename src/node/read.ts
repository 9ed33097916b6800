/** From a file to bytes, and from bytes to text. What is no text that can be read is refused with the reason and advice. */

import {open} from 'node:fs/promises'
import {limits} from '../parse/limits.ts'
import type {Words} from '../rule/words.ts'
import {accessWords} from './files.ts'
import {isArchive, type Refusal, unsupportedType} from './kinds.ts'

export type Bytes =
  | {readonly kind: 'bytes'; readonly bytes: Uint8Array}
  | {readonly kind: 'refused'; readonly refusal: Refusal}

/**
 * Reads a file whole. Never throws: what cannot be opened or is larger than 20 MB is refused.
 * @param absolute the path of a file, a pipe or a device
 */
export async function readBytes(absolute: string): Promise<Bytes> {
  try {
    const file = await open(absolute, 'r')
    try {
      return await collect(file.createReadStream({autoClose: false}))
    } finally {
      await file.close()
    }
  } catch (error) {
    return refused({reason: 'inaccessible', words: accessWords(error)})
  }
}

/** Collects a stream, as long as it stays below the limit. */
export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > limits.fileBytes) return refused({reason: 'too-large', words: tooLarge})
    chunks.push(chunk)
  }
  return {kind: 'bytes', bytes: Buffer.concat(chunks)}
}

function refused(refusal: Refusal): Bytes {
  return {kind: 'refused', refusal}
}

export type Text =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'refused'; readonly refusal: Refusal}

/**
 * Decodes the bytes of a text file: strict UTF-8, a byte order mark left in place for `Source` to note.
 * @param path the name of the file; its extension tells types that cannot be read
 */
export function decodeText(bytes: Uint8Array, path: string): Text {
  const unsupported = unsupportedType(bytes, path)
  if (unsupported !== null) return {kind: 'refused', refusal: unsupported}
  if (isArchive(bytes) || bytes.subarray(0, BINARY_PROBE).includes(0))
    return {kind: 'refused', refusal: {reason: 'binary'}}
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
    return {kind: 'text', text}
  } catch {
    return {kind: 'refused', refusal: {reason: 'encoding'}}
  }
}

/** How many bytes are searched for a NUL, which no text holds. */
const BINARY_PROBE = 8192

const megabytes = limits.fileBytes / 1024 / 1024
const tooLarge: Words = {
  zh: `文件超过 ${megabytes} MB，未作核对。请检查是否选错了文件。`,
  en: `The file is larger than ${megabytes} MB, so it was not checked. Is it the right file?`
}
