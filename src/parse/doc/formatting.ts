/** Which modifiers hold for a place of the text: pages of 512 bytes, each for a stretch of the stream ([MS-DOC] 2.9.33, 2.9.174). */

import {viewOf} from '../../binary.ts'
import {countBefore} from '../../sorted.ts'
import {type WordContainer, wrong} from './container.ts'
import {type Modifier, numberOf, readModifiers} from './sprm.ts'

export interface Formatted {
  readonly start: number
  readonly end: number
  readonly modifiers: readonly Modifier[]
  /** The style of a paragraph; 0 for a run. */
  readonly style: number
}

const PAGE = 512
const HUGE = new Set([0x6646, 0x6645])

/** Stretches by their place in the stream. */
export class Formatting {
  readonly #stretches: readonly Formatted[]

  constructor(container: WordContainer, kind: 'runs' | 'paragraphs') {
    const bytes = container.structure(kind)
    const view = viewOf(bytes)
    const count = Math.floor((bytes.length - 4) / 8)
    const found: Formatted[] = []
    for (let index = 0; index < count; index++) {
      const page = (view.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff) * PAGE
      if (page + PAGE > container.main.length) throw wrong()
      found.push(...readPage(container.main.subarray(page, page + PAGE), kind, container.data))
    }
    this.#stretches = found.sort((one, other) => one.start - other.start)
  }

  /** The stretch that holds a place of the stream. */
  at(offset: number): Formatted | null {
    const found = this.#stretches[countBefore(this.#stretches, ({start}) => start <= offset) - 1]
    return found !== undefined && offset < found.end ? found : null
  }
}

function readPage(page: Uint8Array, kind: 'runs' | 'paragraphs', data: Uint8Array): Formatted[] {
  const view = viewOf(page)
  const count = page[PAGE - 1] ?? 0
  const step = kind === 'runs' ? 1 : 13
  if ((count + 1) * 4 + count * step > PAGE) throw wrong()
  return Array.from({length: count}, (_, index) => {
    const at = (page[(count + 1) * 4 + index * step] ?? 0) * 2
    const stretch = {start: view.getUint32(index * 4, true), end: view.getUint32(index * 4 + 4, true)}
    if (at === 0) return {...stretch, modifiers: [], style: 0}
    if (kind === 'runs') return {...stretch, modifiers: readModifiers(part(page, at + 1, page[at] ?? 0)), style: 0}
    const size = page[at] ?? 0
    const content = size === 0 ? part(page, at + 2, (page[at + 1] ?? 0) * 2) : part(page, at + 1, size * 2 - 1)
    if (content.length < 2) return {...stretch, modifiers: [], style: 0}
    const modifiers = readModifiers(content.subarray(2)).flatMap(modifier => withHuge(modifier, data))
    return {...stretch, modifiers, style: viewOf(content).getUint16(0, true)}
  })
}

function part(page: Uint8Array, start: number, length: number): Uint8Array {
  if (start + length > PAGE) throw wrong()
  return page.subarray(start, start + length)
}

/** What does not fit into a page, as the cells of a wide table, stands in a stream of its own. */
function withHuge(modifier: Modifier, data: Uint8Array): readonly Modifier[] {
  if (!HUGE.has(modifier.code)) return [modifier]
  const at = numberOf(modifier)
  if (at + 2 > data.length) throw wrong()
  const end = at + 2 + viewOf(data).getUint16(at, true)
  if (end > data.length) throw wrong()
  return readModifiers(data.subarray(at + 2, end))
}
