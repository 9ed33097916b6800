/** A binary workbook written by hand ([MS-XLS]). */

import {compound, joined, u16, u32} from './make-doc.ts'

/** Part of a text in a font of its own; 0 is that of the cell. */
export interface XlsRun {
  readonly text: string
  readonly font?: number
}

export interface XlsCell {
  readonly row: number
  readonly column: number
  /** A number, a text in runs, or a formula with its result. */
  readonly value: number | readonly XlsRun[] | {readonly result: number | string}
  /** By its place among `formats`. */
  readonly format?: number
}

export interface XlsOptions {
  /** First and last row, first and last column of each, from 0. */
  readonly merges?: readonly (readonly [number, number, number, number])[]
  readonly hiddenRows?: readonly number[]
  /** Records of the workbook before its sheets. */
  readonly extra?: Uint8Array
  readonly version?: number
  readonly hidden?: boolean
}

function one(kind: number, ...content: readonly Uint8Array[]): Uint8Array {
  const bytes = joined(...content)
  return joined(u16(kind), u16(bytes.length), bytes)
}

function text(value: string): Uint8Array {
  return joined(...Array.from({length: value.length}, (_, index) => u16(value.charCodeAt(index))))
}

/** Fonts: 0 plain, 1 struck, 2 raised, 3 lowered, 5 white, 6 tiny (none has the index 4). */
const fonts: readonly (readonly [number, number, number, number])[] = [
  [240, 0, 0x7fff, 0],
  [240, 8, 0x7fff, 0],
  [240, 0, 0x7fff, 1],
  [240, 0, 0x7fff, 2],
  [240, 0, 9, 0],
  [20, 0, 0x7fff, 0]
]

/** Cell formats: 0 plain, 1 struck, 2 four decimals of ten thousand, 3 hides its number, 4 Chinese numerals, 5 white, 6 white on a dark cell, 7 no decimals. */
const formats: readonly (readonly [number, number, number])[] = [
  [0, 0, 0],
  [1, 0, 0],
  [0, 170, 0],
  [0, 171, 0],
  [0, 172, 0],
  [5, 0, 0],
  [5, 0, 1],
  [0, 1, 0]
]

const numberFormats: readonly (readonly [number, string])[] = [
  [170, '0!.0000'],
  [171, ';;;'],
  [172, '[DBNum1]General']
]

function begin(kind: number, version = 0x0600): Uint8Array {
  return one(0x809, u16(version), u16(kind), new Uint8Array(12))
}

export function makeXls(cells: readonly XlsCell[], options: XlsOptions = {}): Uint8Array {
  const {extra = new Uint8Array(), version = 0x0600, hidden = false} = options
  const strings: (readonly XlsRun[])[] = []
  const sheet = sheetOf(cells, options, strings)
  const before = [
    begin(0x05, version),
    extra,
    ...fonts.map(([height, flags, colour, shift]) =>
      one(
        0x31,
        u16(height),
        u16(flags),
        u16(colour),
        u16(400),
        u16(shift),
        new Uint8Array(4),
        Uint8Array.of(1, 1),
        text('A')
      )
    ),
    ...numberFormats.map(([id, code]) => one(0x41e, u16(id), u16(code.length), Uint8Array.of(1), text(code))),
    ...formats.map(([font, number, pattern]) =>
      one(0xe0, u16(font), u16(number), new Uint8Array(10), u32(pattern << 26), u16(0))
    )
  ]
  const name = joined(Uint8Array.of(2, 1), text('年报'))
  const shared = sharedStrings(strings)
  const length = joined(...before).length + 4 + 6 + name.length + shared.length + 4
  const list = one(0x85, u32(length), Uint8Array.of(hidden ? 1 : 0, 0), name)
  return compound({Workbook: joined(...before, list, shared, one(0x0a), sheet)})
}

/** Each text goes on in a record of its own in its middle, as long lists of them do. */
function sharedStrings(strings: readonly (readonly XlsRun[])[]): Uint8Array {
  let open: Uint8Array = joined(u32(strings.length), u32(strings.length))
  const records: Uint8Array[] = []
  for (const runs of strings) {
    const value = runs.map(run => run.text).join('')
    const changes: Uint8Array[] = []
    let at = 0
    for (const [index, run] of runs.entries()) {
      if (index > 0 || run.font !== undefined) changes.push(joined(u16(at), u16(run.font ?? 0)))
      at += run.text.length
    }
    const rich = changes.length > 0
    const half = Math.floor(value.length / 2)
    const head = joined(u16(value.length), Uint8Array.of(rich ? 9 : 1), rich ? u16(changes.length) : new Uint8Array())
    records.push(joined(open, head, text(value.slice(0, half))))
    open = joined(half < value.length ? Uint8Array.of(1) : new Uint8Array(), text(value.slice(half)), ...changes)
  }
  return joined(...[...records, open].map((bytes, index) => one(index === 0 ? 0xfc : 0x3c, bytes)))
}

function sheetOf(cells: readonly XlsCell[], options: XlsOptions, strings: (readonly XlsRun[])[]): Uint8Array {
  const {merges = [], hiddenRows = []} = options
  const written = cells.map(({row, column, value, format = 0}) => {
    const place = joined(u16(row), u16(column), u16(format))
    if (typeof value === 'number') return numberCell(place, value)
    if ('result' in value) return formulaCell(place, value.result)
    return one(0xfd, place, u32(strings.push(value) - 1))
  })
  const rows = hiddenRows.map(row => one(0x208, u16(row), new Uint8Array(10), u16(0x20), u16(0)))
  const merged = merges.map(([top, bottom, left, right]) => joined(u16(top), u16(bottom), u16(left), u16(right)))
  return joined(begin(0x10), ...rows, ...written, one(0xe5, u16(merges.length), ...merged), one(0x0a))
}

/** Whole numbers in thirty bits, in hundredths where they are even; others as they are. */
function numberCell(place: Uint8Array, value: number): Uint8Array {
  if (!Number.isInteger(value) || value >= 1_000_000) return one(0x203, place, double(value))
  return one(0x27e, place, u32(value % 2 === 0 ? ((value * 100) << 2) | 3 : (value << 2) | 2))
}

function formulaCell(place: Uint8Array, result: number | string): Uint8Array {
  const rest = new Uint8Array(8)
  if (typeof result === 'number') return one(0x06, place, double(result), rest)
  const waiting = Uint8Array.of(0, 0, 0, 0, 0, 0, 0xff, 0xff)
  const string = one(0x207, u16(result.length), Uint8Array.of(1), text(result))
  return joined(one(0x06, place, waiting, rest), string)
}

function double(value: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setFloat64(0, value, true)
  return bytes
}
