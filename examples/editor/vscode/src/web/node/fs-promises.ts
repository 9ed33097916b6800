/** What the server uses of `node:fs/promises`. A virtual workspace has no links. */

import {list, look, missing, pageAt, read} from '../disk.ts'
import {Stats} from './stats.ts'

export async function stat(path: string): Promise<Stats> {
  return new Stats(await look(path))
}

export async function lstat(path: string): Promise<Stats> {
  return await stat(path)
}

export async function realpath(path: string): Promise<string> {
  await look(path)
  return path
}

interface Entry {
  readonly name: string
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

export async function readdir(path: string): Promise<readonly Entry[]> {
  const entries = await list(path)
  return entries.map(([name, isFolder]) => ({name, isDirectory: () => isFolder, isSymbolicLink: () => false}))
}

export async function readFile(path: string): Promise<string> {
  return pageAt(path) ?? new TextDecoder().decode(await read(path))
}

/** For reading alone: `write.ts` writes. */
export async function open(path: string, flags: unknown): Promise<object> {
  if (flags !== 0) throw missing(path)
  const stats = await stat(path)
  let bytes: Uint8Array | null = null
  let position = 0
  return {
    stat: async () => stats,
    read: async (into: Uint8Array, offset: number) => {
      bytes ??= await read(path)
      const piece = bytes.subarray(position, position + into.length - offset)
      into.set(piece, offset)
      position += piece.length
      return {bytesRead: piece.length}
    },
    async *createReadStream() {
      yield await read(path)
    },
    close: async () => {}
  }
}
