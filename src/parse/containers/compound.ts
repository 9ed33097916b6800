/** Compound files ([MS-CFB]): the streams that stand directly under the root, each a chain of sectors. */

import {concatenate, viewOf} from '../../binary.ts'
import {damaged, type Refused} from '../refusal.ts'

const HEADER = 512
const ENTRY = 128
const LAST_SECTOR = 0xfffffffa
const NO_ENTRY = 0xffffffff
const STREAM = 2
const ROOT = 5
/** Entries of the header's own list of the sectors that hold the allocation table. */
const HEADER_LIST = 109

interface Entry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

export class CompoundFile {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #sectorSize: number
  readonly #miniSize: number
  readonly #cutoff: number
  readonly #next: Uint32Array
  readonly #miniNext: Uint32Array
  readonly #mini: Uint8Array
  readonly #entries: ReadonlyMap<string, Entry>

  /** @throws Refused where a chain leads nowhere or goes in a circle */
  constructor(bytes: Uint8Array) {
    if (bytes.length < HEADER) throw broken()
    this.#bytes = bytes
    this.#view = viewOf(bytes)
    const [shift, miniShift] = [this.#view.getUint16(30, true), this.#view.getUint16(32, true)]
    if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw broken()
    this.#sectorSize = 2 ** shift
    this.#miniSize = 2 ** miniShift
    this.#cutoff = this.#view.getUint32(56, true)
    this.#next = words(this.#join(this.#tableSectors()))
    this.#miniNext = words(this.#chain(this.#view.getUint32(60, true)))
    const entries = readEntries(this.#chain(this.#view.getUint32(48, true)))
    const [root] = entries
    if (root?.type !== ROOT) throw broken()
    this.#mini = this.#chain(root.start)
    this.#entries = namedBelow(root, entries)
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** The content of a stream; null where there is none of this name. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name)
    if (entry === undefined) return null
    const content = entry.size < this.#cutoff ? this.#miniChain(entry.start) : this.#chain(entry.start)
    if (content.length < entry.size) throw broken()
    return content.subarray(0, entry.size)
  }

  /** The sectors that hold the allocation table: the first by the header, the others by a chain of lists. */
  #tableSectors(): number[] {
    const perSector = this.#sectorSize / 4
    const most = Math.ceil(this.#bytes.length / this.#sectorSize)
    const sectors: number[] = []
    for (let index = 0; index < HEADER_LIST; index++) sectors.push(this.#view.getUint32(76 + index * 4, true))
    let list = this.#view.getUint32(68, true)
    for (let count = 0; list < LAST_SECTOR; count++) {
      if (count > most) throw broken()
      const content = words(this.#sector(list))
      sectors.push(...content.subarray(0, perSector - 1))
      list = content[perSector - 1] ?? NO_ENTRY
    }
    return sectors.filter(sector => sector < LAST_SECTOR)
  }

  #sector(number: number): Uint8Array {
    const start = (number + 1) * this.#sectorSize
    if (start >= this.#bytes.length) throw broken()
    return this.#bytes.subarray(start, start + this.#sectorSize)
  }

  #join(sectors: readonly number[]): Uint8Array {
    if (sectors.length * this.#sectorSize > this.#bytes.length + this.#sectorSize) throw broken()
    return concatenate(sectors.map(sector => this.#sector(sector)))
  }

  #chain(start: number): Uint8Array {
    return this.#join(follow(start, this.#next))
  }

  #miniChain(start: number): Uint8Array {
    const sectors = follow(start, this.#miniNext)
    return concatenate(sectors.map(at => this.#mini.subarray(at * this.#miniSize, (at + 1) * this.#miniSize)))
  }
}

function broken(): Refused {
  return damaged('复合文档的结构有误', 'structure of the compound file')
}

function words(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes)
  return Uint32Array.from({length: Math.floor(bytes.length / 4)}, (_, index) => view.getUint32(index * 4, true))
}

/** The numbers of a chain, in order. */
function follow(start: number, next: Uint32Array): number[] {
  const chain: number[] = []
  for (let sector = start; sector < LAST_SECTOR; sector = next[sector] ?? NO_ENTRY) {
    // Longer than the table: it goes in a circle.
    if (chain.length > next.length || sector >= next.length) throw broken()
    chain.push(sector)
  }
  return chain
}

function readEntries(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes)
  return Array.from({length: Math.floor(bytes.length / ENTRY)}, (_, index) => {
    const at = index * ENTRY
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62)
    return {
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
      type: bytes[at + 66] ?? 0,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true)
    }
  })
}

/**
 * The streams directly under an entry, by name; those of embedded objects do not belong to the document.
 * @throws Refused where two have the same name, whatever the case: which of them is meant depends on how the tree is searched
 */
function namedBelow(root: Entry, entries: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>()
  const names = new Set<string>()
  const seen = new Set<number>()
  const waiting = [root.child]
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index]
    if (entry === undefined || seen.has(index)) continue
    seen.add(index)
    waiting.push(entry.left, entry.right)
    if (entry.type !== STREAM) continue
    const folded = entry.name.toUpperCase()
    if (names.has(folded)) throw broken()
    names.add(folded)
    found.set(entry.name, entry)
  }
  return found
}
