/** What a new worker is told to go on where another was stopped: it had the files, what came of them, and what stands beside them. */

import type {Waiver} from '../engine/waivers.ts'
import type {AsideKind, GivenFile, Kept, KeptFile, Review} from './protocol.ts'

const files = new Map<number, KeptFile>()
/** By path. A browser may put these away; the worker has its own. */
const contents = new Map<string, Blob>()
const asides = new Map<AsideKind, GivenFile>()
let offered: ReadonlyMap<string, GivenFile> = new Map()
let waivers: readonly Waiver[] = []

/** The files of a check that begins. */
export function offer(given: readonly GivenFile[]): void {
  offered = new Map(given.map(file => [file.path, file]))
}

export function keepFile(file: KeptFile): void {
  files.set(file.id, file)
  const given = offered.get(file.path)
  if (given !== undefined) contents.set(file.path, new Blob([given.bytes.slice()]))
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
  for (const [id, {path}] of files) {
    if (left.has(id)) continue
    files.delete(id)
    contents.delete(path)
  }
  offered = new Map()
}

export async function kept(): Promise<Kept> {
  const all = Array.from(files.values(), async file => {
    const blob = contents.get(file.path)
    return {...file, bytes: new Uint8Array(blob === undefined ? [] : await blob.arrayBuffer())}
  })
  return {files: await Promise.all(all), waivers, asides: Object.fromEntries(asides)}
}
