/** What is told of a file. */

import type {Seen} from '../disk.ts'

export class Stats {
  readonly mtimeMs: number
  readonly size: number
  readonly ino = 0
  readonly mode = 0o666
  readonly #isFolder: boolean

  constructor({isFolder, mtimeMs, size}: Seen) {
    this.#isFolder = isFolder
    this.mtimeMs = mtimeMs
    this.size = size
  }

  isFile(): boolean {
    return !this.#isFolder
  }

  isDirectory(): boolean {
    return this.#isFolder
  }

  isSymbolicLink(): boolean {
    return false
  }
}
