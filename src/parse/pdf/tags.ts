/** The tables that the tags of a PDF page declare: rows and cells, and the marked content in each. */

import {limits} from '../limits.ts'
import type {TagNode} from '../page/tagged.ts'
import type {Engine} from './engine.ts'

/** Elements within elements. */
const DEEPEST = 64

/** @param number of the page */
export function readTags(engine: Engine, page: number, number: number): TagNode[] {
  const {call} = engine
  const tree = call.FPDF_StructTree_GetForPage(page)
  if (tree === 0) return []
  const reader = new TagReader(engine, number)
  const count = call.FPDF_StructTree_CountChildren(tree)
  for (let index = 0; index < count; index++) reader.read(call.FPDF_StructTree_GetChildAtIndex(tree, index), 0)
  call.FPDF_StructTree_Close(tree)
  return reader.tables
}

const ROW_GROUPS: ReadonlySet<string> = new Set(['THead', 'TBody', 'TFoot'])

class TagReader {
  readonly tables: TagNode[] = []
  readonly #engine: Engine
  readonly #page: number
  #count = 0

  constructor(engine: Engine, page: number) {
    this.#engine = engine
    this.#page = page
  }

  read(element: number, depth: number): void {
    if (!this.#within(element, depth)) return
    if (this.#type(element) === 'Table') this.tables.push(this.#group(element, depth))
    else for (const child of this.#children(element)) if (child !== 0) this.read(child, depth + 1)
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

  /** 0 stands for what is not on this page. */
  *#children(element: number): Generator<number> {
    const count = this.#engine.call.FPDF_StructElement_CountChildren(element)
    for (let index = 0; index < count && index < limits.objects; index++)
      yield this.#engine.call.FPDF_StructElement_GetChildAtIndex(element, index)
  }

  #group(element: number, depth: number): TagNode {
    const children: (TagNode | null)[] = []
    for (const child of this.#children(element)) {
      if (child === 0) children.push(null)
      else if (this.#within(child, depth)) {
        const type = this.#type(child)
        if (type === 'TR') children.push(this.#row(child, depth + 1))
        else if (ROW_GROUPS.has(type)) children.push(this.#group(child, depth + 1))
      }
    }
    return {kind: 'group', rowSpan: 1, columnSpan: 1, children, marks: []}
  }

  #row(element: number, depth: number): TagNode {
    const children: (TagNode | null)[] = []
    for (const child of this.#children(element)) {
      if (child === 0) children.push(null)
      else if (this.#within(child, depth)) {
        const type = this.#type(child)
        if (type === 'TD' || type === 'TH') children.push(this.#cell(child, depth + 1))
      }
    }
    return {kind: 'row', rowSpan: 1, columnSpan: 1, children, marks: []}
  }

  #cell(element: number, depth: number): TagNode {
    const marks = this.#marks(element, depth).map(mark => ({page: this.#page, mark}))
    return {
      kind: 'cell',
      rowSpan: this.#span(element, 'RowSpan'),
      columnSpan: this.#span(element, 'ColSpan'),
      children: [],
      marks
    }
  }

  /** Those on this page: only those of children are told by page. */
  #marks(element: number, depth: number): number[] {
    if (!this.#within(element, depth)) return []
    const {call} = this.#engine
    const marks: number[] = []
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
