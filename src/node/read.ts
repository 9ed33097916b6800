/** Files and streams to bytes, up to the limit on their size. What the bytes mean is determined by `parse/bytes.ts`. */

import {constants} from 'node:fs'
import {type FileHandle, open} from 'node:fs/promises'
import type {Unreadable} from '../engine/result.ts'
import {limits} from '../parse/limits.ts'
import {beyondLimit} from '../parse/refusal.ts'
import type {Words} from '../words.ts'
import {accessWords, noFile} from './access.ts'

/** Why a file is not read, as `Linter.refuse` takes it. */
export interface FileRefusal {
  readonly reason: Unreadable
  readonly message: Words
}

export type FileBytes =
  | {readonly kind: 'bytes'; readonly bytes: Uint8Array}
  | {readonly kind: 'refused'; readonly refusal: FileRefusal}

/**
 * Reads a file whole. Never throws: what cannot be opened, is too large or is no file is refused. Nobody waits for a pipe.
 * @param absolute the path of a file
 */
export async function readFileBytes(absolute: string): Promise<FileBytes> {
  return await readWith(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0), async file => {
    const stat = await file.stat()
    return stat.isFile() ? await collectFile(file, stat.size) : {kind: 'refused', refusal: notRead(noFile)}
  })
}

/** {@link readFileBytes}, also from a pipe: for a list that a shell makes up for a command. */
export async function readPipedBytes(absolute: string): Promise<FileBytes> {
  return await readWith(absolute, constants.O_RDONLY, file => collectBytes(file.createReadStream({autoClose: false})))
}

async function readWith(
  absolute: string,
  flags: number,
  read: (file: FileHandle) => Promise<FileBytes>
): Promise<FileBytes> {
  try {
    const file = await open(absolute, flags)
    try {
      return await read(file)
    } finally {
      await file.close()
    }
  } catch (error) {
    return {kind: 'refused', refusal: notRead(accessWords(error))}
  }
}

/** Into one piece of memory, without a stream: of thousands of small files, a stream for each takes longer than reading. */
async function collectFile(file: FileHandle, size: number): Promise<FileBytes> {
  let bytes = new Uint8Array(Math.min(size, limits.fileBytes) + 1)
  let length = 0
  for (;;) {
    const {bytesRead} = await file.read(bytes, length)
    length += bytesRead
    if (length > limits.fileBytes) return {kind: 'refused', refusal: beyondLimit('fileBytes')}
    if (bytesRead === 0) return {kind: 'bytes', bytes: bytes.subarray(0, length)}
    // It has grown since its size was asked for, or has none, as the files of /proc.
    if (length === bytes.length) bytes = Buffer.concat([bytes, new Uint8Array(bytes.length)])
  }
}

function notRead(message: Words): FileRefusal {
  return {reason: 'inaccessible', message}
}

/** Collects a stream, as long as it stays below the limit: a device may have no end. */
export async function collectBytes(stream: AsyncIterable<Uint8Array>): Promise<FileBytes> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > limits.fileBytes) return {kind: 'refused', refusal: beyondLimit('fileBytes')}
    chunks.push(chunk)
  }
  return {kind: 'bytes', bytes: Buffer.concat(chunks)}
}
