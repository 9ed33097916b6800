/** The tables that the tags of a PDF page declare: rows and cells, and the marked content in each. */

import {limits} from '../limits.ts'
import type {TaggedCell, TaggedTable} from '../page/page.ts'
import type {Engine} from './engine.ts'

/** Elements within elements. */
const DEEPEST = 64

export function readTags(engine: Engine, page: number): TaggedTable[] {
  const {call} = engine
  const tree = call.FPDF_StructTree_GetForPage(page)
  if (tree === 0) return []
  const reader = new TagReader(engine)
  const count = call.FPDF_StructTree_CountChildren(tree)
  for (let index = 0; index < count; index++) reader.read(call.FPDF_StructTree_GetChildAtIndex(tree, index), 0)
  call.FPDF_StructTree_Close(tree)
  return reader.tables
}

class TagReader {
  readonly tables: TaggedTable[] = []
  readonly #engine: Engine
  #count = 0

  constructor(engine: Engine) {
    this.#engine = engine
  }

  read(element: number, depth: number): void {
    if (!this.#within(element, depth)) return
    if (this.#type(element) === 'Table') this.tables.push(this.#table(element, depth))
    else for (const child of this.#children(element)) this.read(child, depth + 1)
  }

  /** Beyond what a report has, tags say nothing: they are a second witness only. */
  #within(element: number, depth: number): boolean {
    return element !== 0 && depth < DEEPEST && ++this.#count <= limits.objects
  }

  #type(element: number): string {
    return this.#engine.text((address, length) =>
      this.#engine.call.FPDF_StructElement_GetType(element, address, length)
    )
  }

  *#children(element: number): Generator<number> {
    const count = this.#engine.call.FPDF_StructElement_CountChildren(element)
    for (let index = 0; index < count; index++) {
      const child = this.#engine.call.FPDF_StructElement_GetChildAtIndex(element, index)
      if (child !== 0) yield child
    }
  }

  #table(table: number, depth: number): TaggedTable {
    const taken: boolean[][] = []
    const cells: TaggedCell[] = []
    for (const [row, element] of this.#rows(table, depth).entries()) {
      let column = 0
      for (const each of this.#children(element)) {
        const type = this.#type(each)
        if (type !== 'TD' && type !== 'TH') continue
        while (taken[row]?.[column]) column++
        const [rowSpan, columnSpan] = [this.#span(each, 'RowSpan'), this.#span(each, 'ColSpan')]
        for (let down = 0; down < rowSpan; down++) {
          const line = taken[row + down] ?? []
          taken[row + down] = line
          for (let right = 0; right < columnSpan; right++) line[column + right] = true
        }
        cells.push({row, column, rowSpan, columnSpan, marks: this.#marks(each, depth + 1)})
        column += columnSpan
      }
    }
    return {cells}
  }

  #rows(element: number, depth: number): number[] {
    const rows: number[] = []
    for (const child of this.#children(element)) {
      if (!this.#within(child, depth)) break
      const type = this.#type(child)
      if (type === 'TR') rows.push(child)
      else if (type === 'THead' || type === 'TBody' || type === 'TFoot') rows.push(...this.#rows(child, depth + 1))
    }
    return rows
  }

  #marks(element: number, depth: number): number[] {
    if (!this.#within(element, depth)) return []
    const {call} = this.#engine
    const marks: number[] = []
    const own = call.FPDF_StructElement_GetMarkedContentIdCount(element)
    for (let index = 0; index < own; index++)
      marks.push(call.FPDF_StructElement_GetMarkedContentIdAtIndex(element, index))
    const count = call.FPDF_StructElement_CountChildren(element)
    for (let index = 0; index < count; index++) {
      const child = call.FPDF_StructElement_GetChildAtIndex(element, index)
      if (child !== 0) marks.push(...this.#marks(child, depth + 1))
      else marks.push(call.FPDF_StructElement_GetChildMarkedContentID(element, index))
    }
    return marks.filter(mark => mark >= 0)
  }

  #span(element: number, name: 'RowSpan' | 'ColSpan'): number {
    const {call, scratch} = this.#engine
    const count = call.FPDF_StructElement_GetAttributeCount(element)
    for (let index = 0; index < count; index++) {
      const attribute = call.FPDF_StructElement_GetAttributeAtIndex(element, index)
      const value = call.FPDF_StructElement_Attr_GetValue(attribute, this.#engine.name(name))
      if (value === 0 || call.FPDF_StructElement_Attr_GetNumberValue(value, scratch) !== 1) continue
      const span = Math.round(this.#engine.float(0))
      if (span >= 1 && span <= MOST_SPAN) return span
    }
    return 1
  }
}

const MOST_SPAN = 200
