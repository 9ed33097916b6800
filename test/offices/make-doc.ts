/** A binary Word file written by hand: pieces of text, pages of formatting, lists, in a compound file ([MS-DOC], [MS-CFB]). */

export interface DocRun {
  readonly text: string
  /** Property modifiers, in hexadecimal: `370801` strikes through. */
  readonly modifiers?: string
}

export interface DocParagraph {
  readonly runs: readonly DocRun[]
  readonly modifiers?: Uint8Array
  /** A paragraph, the end of a cell or of a row. */
  readonly end: 'paragraph' | 'cell'
  /** Modifiers of the mark at its end. */
  readonly endModifiers?: string
}

export interface DocOptions {
  /** Pieces stand in the file in another order than in the text, as a fast save leaves them. */
  readonly shuffled?: boolean
  /** Text of one byte a character where it can be written so. */
  readonly narrow?: boolean
  /** What a fast save puts on every piece that is a number: modifiers in hexadecimal. */
  readonly onPieces?: string
  /** Formats of lists by number ([MS-OSHARED] MSONFC), each with the text of its first level. */
  readonly lists?: readonly {readonly format: number; readonly before: string; readonly after: string}[]
  /** Flags of the header beside those that every file has. */
  readonly flags?: number
}

const PAGE = 512
const TEXT_START = 2048
/** Longer modifiers of a paragraph stand in the stream `Data`. */
const LONGEST = 150

interface Stretch {
  readonly text: string
  readonly modifiers: Uint8Array
  /** Of the paragraph, on the mark at its end. */
  readonly paragraph: Uint8Array | null
}

export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from({length: hex.length / 2}, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16)
  )
}

export function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >> 8) & 0xff)
}

export function u32(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >>> 24) & 0xff)
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function padded(bytes: Uint8Array, size: number): Uint8Array {
  return joined(bytes, new Uint8Array(Math.ceil(bytes.length / size) * size - bytes.length))
}

export function makeDoc(paragraphs: readonly DocParagraph[], options: DocOptions = {}): Uint8Array {
  const stretches = paragraphs.flatMap(stretchesOf)
  const stored = storeText(stretches, options)
  const data: Uint8Array[] = []
  const formatting = new FormattingPages(stored.end)
  for (const {stretch, start, end} of stored.places) formatting.addRun(start, end, stretch.modifiers)
  for (const {stretch, start, end} of stored.places) {
    // A paragraph is found by its mark: with pieces out of order, what lies before it belongs to others.
    if (stretch.paragraph !== null) formatting.addParagraph(start, end, withData(stretch.paragraph, data))
  }
  const table = new TableStream()
  table.add(250, formatting.index('runs'))
  table.add(258, formatting.index('paragraphs'))
  table.add(418, pieceTable(stored, options))
  if (options.lists !== undefined) table.addLists(options.lists)
  const header = new Uint8Array(TEXT_START)
  const view = new DataView(header.buffer)
  view.setUint16(0, 0xa5ec, true)
  view.setUint16(2, 0xc1, true)
  view.setUint16(10, 0x0200 | (options.flags ?? 0), true)
  view.setUint32(76, stored.length, true)
  for (const {place, start, length} of table.places) {
    view.setUint32(place, start, true)
    view.setUint32(place + 4, length, true)
  }
  const main = joined(header, stored.bytes, ...formatting.pages)
  return compound({WordDocument: main, '1Table': table.bytes, Data: joined(...data)})
}

function stretchesOf({runs, end, endModifiers = '', modifiers = new Uint8Array()}: DocParagraph): Stretch[] {
  const mark: Stretch = {
    text: end === 'cell' ? '\x07' : '\r',
    modifiers: bytesOf(endModifiers),
    paragraph: modifiers
  }
  return [...runs.map(run => ({text: run.text, modifiers: bytesOf(run.modifiers ?? ''), paragraph: null})), mark]
}

function withData(modifiers: Uint8Array, data: Uint8Array[]): Uint8Array {
  if (modifiers.length <= LONGEST) return modifiers
  const at = data.reduce((sum, part) => sum + part.length, 0)
  data.push(u16(modifiers.length), modifiers)
  return joined(u16(0x6646), u32(at))
}

// ---- Text in pieces ------------------------------------------------------------------------------------------------

interface StoredText {
  readonly bytes: Uint8Array
  /** Where each stretch stands in the stream, in the order of the text. */
  readonly places: readonly {
    readonly stretch: Stretch
    readonly start: number
    readonly end: number
    readonly narrow: boolean
  }[]
  readonly length: number
  /** Of the stream, rounded up to a page. */
  readonly end: number
}

function storeText(stretches: readonly Stretch[], {shuffled = false, narrow = false}: DocOptions): StoredText {
  const order = stretches.map((_, index) => index)
  if (shuffled) order.reverse()
  const places: (StoredText['places'][number] | undefined)[] = []
  const parts: Uint8Array[] = []
  let at = TEXT_START
  for (const index of order) {
    const stretch = stretches[index]
    if (stretch === undefined) continue
    const isNarrow = narrow && Array.from(stretch.text).every(character => character < '\x80')
    const codes = Array.from({length: stretch.text.length}, (_, unit) => stretch.text.charCodeAt(unit))
    const bytes = isNarrow ? Uint8Array.from(codes) : joined(...codes.map(u16))
    // Wide text may stand anywhere, but programs keep it even.
    const gap = isNarrow || at % 2 === 0 ? 0 : 1
    parts.push(new Uint8Array(gap), bytes)
    places[index] = {stretch, start: at + gap, end: at + gap + bytes.length, narrow: isNarrow}
    at += gap + bytes.length
  }
  const bytes = padded(joined(...parts), PAGE)
  const length = stretches.reduce((sum, {text}) => sum + text.length, 0)
  return {bytes, places: places.filter(place => place !== undefined), length, end: TEXT_START + bytes.length}
}

function pieceTable({places}: StoredText, {onPieces}: DocOptions): Uint8Array {
  let at = 0
  const starts = places.map(({stretch}) => {
    const start = at
    at += stretch.text.length
    return u32(start)
  })
  const pieces = places.map(({stretch, start, narrow}) =>
    joined(
      u16(0),
      u32(narrow ? (start * 2) | 0x40000000 : start),
      u16(onPieces !== undefined && /^[\d.]+$/.test(stretch.text) ? 1 : 0)
    )
  )
  const list = joined(...starts, u32(at), ...pieces)
  const extra = onPieces === undefined ? new Uint8Array() : bytesOf(onPieces)
  const prefix = onPieces === undefined ? new Uint8Array() : joined(Uint8Array.of(1), u16(extra.length), extra)
  return joined(prefix, Uint8Array.of(2), u32(list.length), list)
}

// ---- Pages of formatting: one stretch each -------------------------------------------------------------------------

class FormattingPages {
  readonly pages: Uint8Array[] = []
  readonly #start: number
  readonly #index = {runs: [] as [number, number, number][], paragraphs: [] as [number, number, number][]}

  constructor(start: number) {
    this.#start = start
  }

  addRun(start: number, end: number, modifiers: Uint8Array): void {
    this.#add('runs', start, end, 1, joined(Uint8Array.of(modifiers.length), modifiers))
  }

  addParagraph(start: number, end: number, modifiers: Uint8Array): void {
    const content = padded(joined(u16(0), modifiers), 2)
    this.#add('paragraphs', start, end, 13, joined(Uint8Array.of(0, content.length / 2), content))
  }

  #add(kind: 'runs' | 'paragraphs', start: number, end: number, step: number, content: Uint8Array): void {
    const page = new Uint8Array(PAGE)
    const at = 8 + step + ((8 + step) % 2)
    page.set(joined(u32(start), u32(end), Uint8Array.of(at / 2)))
    page.set(content, at)
    page[PAGE - 1] = 1
    this.#index[kind].push([start, end, this.#start / PAGE + this.pages.length])
    this.pages.push(page)
  }

  index(kind: 'runs' | 'paragraphs'): Uint8Array {
    const entries = this.#index[kind].toSorted(([one], [other]) => one - other)
    const places = entries.map(([start]) => u32(start))
    const last = entries.at(-1)?.[1] ?? 0
    return joined(...places, u32(last), ...entries.map(([, , page]) => u32(page)))
  }
}

// ---- The stream of tables ------------------------------------------------------------------------------------------

class TableStream {
  readonly places: {readonly place: number; readonly start: number; readonly length: number}[] = []
  #parts: Uint8Array[] = []

  add(place: number, bytes: Uint8Array): void {
    this.places.push({place, start: this.bytes.length, length: bytes.length})
    this.#parts.push(bytes)
  }

  get bytes(): Uint8Array {
    return joined(...this.#parts)
  }

  addLists(lists: NonNullable<DocOptions['lists']>): void {
    const entries = lists.map((_, index) => joined(u32(index + 1), new Uint8Array(22), Uint8Array.of(1, 0)))
    this.add(738, joined(u16(lists.length), ...entries))
    // The levels stand behind the structure and are not part of it.
    this.#parts.push(...lists.map(levelOf))
    const overrides = lists.map((_, index) => joined(u32(index + 1), new Uint8Array(12)))
    this.add(746, joined(u32(lists.length), ...overrides, ...lists.map(() => u32(0xffffffff))))
  }
}

function levelOf({format, before, after}: NonNullable<DocOptions['lists']>[number]): Uint8Array {
  const fixed = new Uint8Array(28)
  fixed[0] = 1
  fixed[4] = format
  fixed[15] = 2
  const text = `${before}\0${after}`
  return joined(fixed, u16(text.length), ...Array.from(text, character => u16(character.charCodeAt(0))))
}

// ---- The compound file ---------------------------------------------------------------------------------------------

const FREE = 0xffffffff
const END = 0xfffffffe
const TABLE = 0xfffffffd
/** Shorter streams stand among small sectors, which nothing here needs. */
const CUTOFF = 4096

export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const contents = Object.entries(streams)
    .filter(([, bytes]) => bytes.length > 0)
    .map(([name, bytes]) => ({name, bytes: padded(bytes, bytes.length < CUTOFF ? CUTOFF : PAGE)}))
  const directorySectors = Math.ceil((contents.length + 1) / 4)
  const dataSectors = contents.reduce((sum, {bytes}) => sum + bytes.length / PAGE, 0)
  let tableSectors = 1
  while (tableSectors * 128 < tableSectors + directorySectors + dataSectors) tableSectors++
  const next = new Uint32Array(tableSectors * 128).fill(FREE)
  next.fill(TABLE, 0, tableSectors)
  let at = tableSectors
  const chain = (count: number): number => {
    const start = at
    for (let index = 0; index < count; index++, at++) next[at] = index + 1 < count ? at + 1 : END
    return start
  }
  const directoryStart = chain(directorySectors)
  const entries = contents.map(({name, bytes}, index) =>
    entryOf(name, 2, {
      right: index + 2 <= contents.length ? index + 2 : FREE,
      child: FREE,
      start: chain(bytes.length / PAGE),
      size: bytes.length
    })
  )
  const root = entryOf('Root Entry', 5, {right: FREE, child: contents.length > 0 ? 1 : FREE, start: END, size: 0})
  const header = new Uint8Array(PAGE)
  const view = new DataView(header.buffer)
  header.set(bytesOf('d0cf11e0a1b11ae1'))
  for (const [place, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6]
  ] as const)
    view.setUint16(place, value, true)
  for (const [place, value] of [
    [44, tableSectors],
    [48, directoryStart],
    [56, CUTOFF],
    [60, END],
    [68, END]
  ] as const)
    view.setUint32(place, value, true)
  for (let index = 0; index < 109; index++) view.setUint32(76 + index * 4, index < tableSectors ? index : FREE, true)
  return joined(
    header,
    ...Array.from(next, u32),
    padded(joined(root, ...entries), PAGE),
    ...contents.map(({bytes}) => bytes)
  )
}

function entryOf(
  name: string,
  type: number,
  {
    right,
    child,
    start,
    size
  }: {readonly right: number; readonly child: number; readonly start: number; readonly size: number}
): Uint8Array {
  const entry = new Uint8Array(128)
  const view = new DataView(entry.buffer)
  entry.set(joined(...Array.from(name, character => u16(character.charCodeAt(0)))))
  view.setUint16(64, (name.length + 1) * 2, true)
  entry[66] = type
  entry[67] = 1
  view.setUint32(68, FREE, true)
  view.setUint32(72, right, true)
  view.setUint32(76, child, true)
  view.setUint32(116, start, true)
  view.setUint32(120, size, true)
  return entry
}
