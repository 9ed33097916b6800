/** One sheet of a binary workbook, in the words of SpreadsheetML. */

import {hadOrMade} from '../../remembered.ts'
import type {XmlElement} from '../containers/xml.ts'
import {LimitExceeded, limits} from '../limits.ts'
import {columnName} from '../sheet/cells.ts'
import {make} from '../word/build.ts'
import {contentOf, record, recordsFrom, type SheetRecord, wrong} from './records.ts'
import {readText} from './strings.ts'

const HIDDEN_ROW = 0x20

interface Row {
  hidden: boolean
  readonly cells: Map<number, XmlElement>
}

/** Where a cell stands, and its format. */
interface Place {
  readonly row: number
  readonly column: number
  readonly format: number
}

/** What is stored in a cell, with the type that SpreadsheetML has for it. */
interface Stored {
  readonly type: string | null
  readonly text: string
}

const fault: Stored = {type: 'e', text: '#N/A'}

/** @param start where the records of the sheet begin */
export function readWorksheet(bytes: Uint8Array, start: number): XmlElement {
  const reader = new WorksheetReader()
  for (const one of recordsFrom(bytes, start)) reader.read(one)
  return reader.end()
}

class WorksheetReader {
  readonly #rows = new Map<number, Row>()
  readonly #columns: XmlElement[] = []
  readonly #merges: XmlElement[] = []
  #elements = 0
  /** Of a formula whose result is a text, which follows. */
  #waiting: Place | null = null

  read(one: SheetRecord): void {
    if (one.kind === record.row) {
      const view = contentOf(one, 16)
      if (view.getUint16(12, true) & HIDDEN_ROW) this.#row(view.getUint16(0, true)).hidden = true
    } else if (one.kind === record.columns) this.#readColumns(contentOf(one, 10))
    else if (one.kind === record.merged) this.#readMerged(contentOf(one, 2))
    else if (one.kind === record.formulaText) this.#readFormulaText(one)
    else if (one.kind === record.multipleRk) this.#readMultiple(contentOf(one, 6))
    else if (cellKinds.has(one.kind)) this.#readCell(one)
  }

  end(): XmlElement {
    const rows = [...this.#rows].sort(([one], [other]) => one - other)
    const made = rows.map(([row, {hidden, cells}]) => {
      const sorted = [...cells].sort(([one], [other]) => one - other)
      const attributes = {r: String(row + 1), ...(hidden && {hidden: '1'})}
      return make(
        'row',
        attributes,
        sorted.map(([, cell]) => cell)
      )
    })
    return make('worksheet', {}, [
      make('cols', {}, this.#columns),
      make('sheetData', {}, made),
      make('mergeCells', {}, this.#merges)
    ])
  }

  #row(row: number): Row {
    return hadOrMade(this.#rows, row, () => ({hidden: false, cells: new Map()}))
  }

  #readColumns(view: DataView): void {
    const [first, last, width] = [view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true)]
    const hidden = view.getUint16(8, true) & 1 ? '1' : '0'
    this.#columns.push(make('col', {min: String(first + 1), max: String(last + 1), width: String(width), hidden}))
  }

  #readMerged(view: DataView): void {
    const count = view.getUint16(0, true)
    if (2 + count * 8 > view.byteLength) throw wrong()
    for (let index = 0; index < count; index++) {
      const [top = 0, bottom = 0, left = 0, right = 0] = [0, 2, 4, 6].map(at =>
        view.getUint16(2 + index * 8 + at, true)
      )
      const ref = `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`
      this.#merges.push(make('mergeCell', {ref}))
      this.#count()
    }
  }

  #readCell(one: SheetRecord): void {
    const view = contentOf(one, 8)
    const place = {row: view.getUint16(0, true), column: view.getUint16(2, true), format: view.getUint16(4, true)}
    const stored = one.kind === record.formula ? this.#resultOf(contentOf(one, 14), place) : storedIn(one, view)
    if (stored !== null) this.#add(place, stored)
  }

  /** The result of a formula; null where it is a text that follows, or nothing. */
  #resultOf(view: DataView, place: Place): Stored | null {
    if (view.getUint16(12, true) !== 0xffff) return {type: null, text: String(view.getFloat64(6, true))}
    const kind = view.getUint8(6)
    if (kind === 0) this.#waiting = place
    if (kind === 1) return {type: 'b', text: String(view.getUint8(8))}
    return kind === 2 ? fault : null
  }

  #readFormulaText({parts}: SheetRecord): void {
    if (this.#waiting !== null) this.#add(this.#waiting, {type: 'str', text: readText(parts, 0, 2)})
    this.#waiting = null
  }

  #readMultiple(view: DataView): void {
    const [row, first] = [view.getUint16(0, true), view.getUint16(2, true)]
    const count = Math.floor((view.byteLength - 6) / 6)
    for (let index = 0; index < count; index++) {
      const at = 4 + index * 6
      const place = {row, column: first + index, format: view.getUint16(at, true)}
      this.#add(place, {type: null, text: String(numberOf(view.getUint32(at + 2, true)))})
    }
  }

  #add({row, column, format}: Place, {type, text}: Stored): void {
    this.#count()
    const attributes = {r: `${columnName(column)}${row + 1}`, s: String(format), ...(type !== null && {t: type})}
    this.#row(row).cells.set(column, make('c', attributes, [make('v', {}, [], text)]))
  }

  #count(): void {
    if (++this.#elements > limits.elements) throw new LimitExceeded('elements')
  }
}

const cellKinds: ReadonlySet<number> = new Set([
  record.number,
  record.rk,
  record.stringCell,
  record.label,
  record.richLabel,
  record.truth,
  record.formula
])

function storedIn(one: SheetRecord, view: DataView): Stored {
  switch (one.kind) {
    case record.number:
      return {type: null, text: String(contentOf(one, 14).getFloat64(6, true))}
    case record.rk:
      return {type: null, text: String(numberOf(contentOf(one, 10).getUint32(6, true)))}
    case record.stringCell:
      return {type: 's', text: String(contentOf(one, 10).getUint32(6, true))}
    case record.label:
      return {type: 'str', text: readText(one.parts, 6, 2)}
    case record.truth:
      return view.getUint8(7) === 0 ? {type: 'b', text: String(view.getUint8(6))} : fault
    default:
      // Text in several fonts that stands in the cell itself, as before Excel 97: a text that is not among those shared.
      return {type: 's', text: 'none'}
  }
}

/** A number in thirty bits: the upper ones of a float or an integer, perhaps in hundredths. */
function numberOf(rk: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(4, rk & 0xfffffffc, true)
  const number = rk & 2 ? (rk | 0) >> 2 : view.getFloat64(0, true)
  return rk & 1 ? number / 100 : number
}
