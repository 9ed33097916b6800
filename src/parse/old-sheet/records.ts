/** The records of a binary workbook ([MS-XLS] 2.1.4): a number, a length, content; long ones go on in records of their own. */

import {viewOf} from '../../binary.ts'
import {damaged, type Refused} from '../refusal.ts'

export const record = {
  formula: 0x06,
  end: 0x0a,
  password: 0x2f,
  font: 0x31,
  goesOn: 0x3c,
  columns: 0x7d,
  sheet: 0x85,
  palette: 0x92,
  multipleRk: 0xbd,
  richLabel: 0xd6,
  cellFormat: 0xe0,
  merged: 0xe5,
  strings: 0xfc,
  stringCell: 0xfd,
  number: 0x203,
  label: 0x204,
  truth: 0x205,
  formulaText: 0x207,
  row: 0x208,
  rk: 0x27e,
  numberFormat: 0x41e,
  begin: 0x809
} as const

export interface SheetRecord {
  readonly kind: number
  /** The content, and that of each record in which it goes on. */
  readonly parts: readonly Uint8Array[]
}

const HEADER = 4

/** The records from a place to the end of what begins there; those of charts within are left out. */
export function* recordsFrom(bytes: Uint8Array, start: number): Generator<SheetRecord> {
  const view = viewOf(bytes)
  let depth = 0
  let at = start
  while (at + HEADER <= bytes.length) {
    const kind = view.getUint16(at, true)
    const parts: Uint8Array[] = []
    do {
      const end = at + HEADER + view.getUint16(at + 2, true)
      if (end > bytes.length) throw wrong()
      parts.push(bytes.subarray(at + HEADER, end))
      at = end
    } while (at + HEADER <= bytes.length && view.getUint16(at, true) === record.goesOn)
    if (kind === record.begin) depth++
    if (depth === 1) yield {kind, parts}
    if (kind === record.end && --depth <= 0) return
  }
}

/** The content of a record as numbers. @throws Refused where it is shorter than it has to be */
export function contentOf({parts: [bytes = new Uint8Array()]}: SheetRecord, least: number): DataView {
  if (bytes.length < least) throw wrong()
  return viewOf(bytes)
}

export function wrong(): Refused {
  return damaged('工作簿的结构有误', 'structure of the workbook')
}
