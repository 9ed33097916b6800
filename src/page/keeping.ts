/** What a new worker needs to go on where another was stopped: the files, their results, and what was given beside them. */

import type {Waiver} from '../engine/waivers/waivers.ts'
import type {AsideKind, GivenFile, Kept, KeptFile, Review} from './protocol.ts'

const files = new Map<number, KeptFile>()
const asides = new Map<AsideKind, GivenFile>()
let waivers: readonly Waiver[] = []

export function keepFile(file: KeptFile): void {
  files.set(file.id, file)
}

export function keepAside(kind: AsideKind, file: GivenFile | null): void {
  if (file === null) asides.delete(kind)
  else asides.set(kind, file)
}

export function keepWaivers(given: readonly Waiver[]): void {
  waivers = given
}

/** After each answer, only what is still there is kept. */
export function keepOnly({summaries}: Review): void {
  const left = new Set(summaries.map(({id}) => id))
  for (const id of files.keys()) if (!left.has(id)) files.delete(id)
}

export function kept(): Kept {
  return {files: [...files.values()], waivers, asides: Object.fromEntries(asides)}
}
