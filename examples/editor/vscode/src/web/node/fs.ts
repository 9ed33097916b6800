/** What the server uses of `node:fs`. */

import {missing, pageAt, remembered, type Seen} from '../disk.ts'
import {Stats} from './stats.ts'

export const constants = {O_RDONLY: 0}

export function existsSync(path: string): boolean {
  return remembered(path) !== null
}

export function statSync(path: string, {throwIfNoEntry = true} = {}): Stats | undefined {
  const found: Seen | null = remembered(path)
  if (found !== null) return new Stats(found)
  if (throwIfNoEntry) throw missing(path)
  return undefined
}

export function readFileSync(path: string): string {
  const page = pageAt(path)
  if (page === null) throw missing(path)
  return page
}

/** Of a pattern's folders: the server names none. */
export function readdir(): never {
  throw new Error('Patterns are not looked for here')
}
