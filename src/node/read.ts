/** Files and streams to bytes, up to the limit on their size. What the bytes mean is determined by `parse/bytes.ts`. */

import {open} from 'node:fs/promises'
import type {Unreadable} from '../engine/result.ts'
import {limits} from '../parse/limits.ts'
import {beyondLimit} from '../parse/refusal.ts'
import type {Words} from '../words.ts'
import {accessWords} from './access.ts'

/** Why a file is not read, as `Linter.refuse` takes it. */
export interface Refusal {
  readonly reason: Unreadable
  readonly message: Words
}

export type FileBytes =
  | {readonly kind: 'bytes'; readonly bytes: Uint8Array}
  | {readonly kind: 'refused'; readonly refusal: Refusal}

/**
 * Reads a file whole. Never throws: what cannot be opened or is too large is refused.
 * @param absolute the path of a file, a pipe or a device
 */
export async function readFileBytes(absolute: string): Promise<FileBytes> {
  try {
    const file = await open(absolute, 'r')
    try {
      return await collect(file.createReadStream({autoClose: false}))
    } finally {
      await file.close()
    }
  } catch (error) {
    return {kind: 'refused', refusal: {reason: 'inaccessible', message: accessWords(error)}}
  }
}

/** Collects a stream, as long as it stays below the limit: a device may have no end. */
export async function collect(stream: AsyncIterable<Uint8Array>): Promise<FileBytes> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > limits.fileBytes) return {kind: 'refused', refusal: beyondLimit('fileBytes')}
    chunks.push(chunk)
  }
  return {kind: 'bytes', bytes: Buffer.concat(chunks)}
}

/** The text of bytes that are strictly UTF-8, with its byte order mark if it has one; null for anything else. */
export function strictText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}
