/** The marks of comments in a document: where each begins and ends, written into its XML without touching anything else. */

import type {AnchoredSpan} from '../parse/projection.ts'
import {child, type XmlDocument, type XmlElement} from '../parse/xml.ts'

/** At one offset ends stand before comments on nothing, and those before beginnings. */
const order = {end: 0, point: 1, start: 2} as const

interface Insertion {
  readonly offset: number
  readonly rank: number
  readonly text: string
}

export class CommentMarks {
  /** The file's own prefix for Word's elements, with its colon. */
  readonly prefix: string
  readonly #text: string
  readonly #insertions: Insertion[] = []
  /** Elements written as `<w:p/>` that get content now: by the offset of their `/>`. */
  readonly #opened = new Map<number, XmlElement>()

  constructor({text, root}: XmlDocument) {
    this.#text = text
    this.prefix = prefixOf(text, root)
  }

  /** @param anchors of one paragraph, in order */
  add(id: number, anchors: readonly AnchoredSpan[]): void {
    const [first] = anchors
    const last = anchors.at(-1)
    if (!first || !last) return
    const begin = `<${this.prefix}commentRangeStart ${this.prefix}id="${id}"/>`
    const end =
      `<${this.prefix}commentRangeEnd ${this.prefix}id="${id}"/>` +
      `<${this.prefix}r><${this.prefix}commentReference ${this.prefix}id="${id}"/></${this.prefix}r>`
    const {paragraph} = first.anchor
    const from = first.anchor.run && partOf(paragraph, first.anchor.run)
    const to = last.anchor.run && partOf(paragraph, last.anchor.run)
    if (from && to) {
      this.#insert(from.start, order.start, begin)
      this.#insert(to.end, order.end, end)
    } else if (to) {
      this.#insert(contentOf(paragraph), order.start, begin)
      this.#insert(to.end, order.end, end)
    } else this.#insertWithin(paragraph, begin + end)
  }

  #insert(offset: number, rank: number, text: string): void {
    this.#insertions.push({offset, rank, text})
  }

  #insertWithin(paragraph: XmlElement, text: string): void {
    if (paragraph.contentStart !== paragraph.end) {
      this.#insert(contentOf(paragraph), order.point, text)
      return
    }
    const close = this.#text.lastIndexOf('/', paragraph.end)
    this.#opened.set(close, paragraph)
    this.#insert(close, order.point, text)
  }

  /** The XML with the marks, in UTF-8. */
  apply(): Uint8Array {
    const sorted = this.#insertions.toSorted((left, right) => left.offset - right.offset || left.rank - right.rank)
    let xml = ''
    let at = 0
    for (const [index, {offset, text}] of sorted.entries()) {
      const opened = this.#opened.get(offset)
      const isFirst = sorted[index - 1]?.offset !== offset
      const isLast = sorted[index + 1]?.offset !== offset
      xml += this.#text.slice(at, offset) + (opened && isFirst ? '>' : '') + text
      if (opened && isLast) xml += `</${nameOf(this.#text, opened)}>`
      at = opened && isLast ? opened.end : offset
    }
    return encodeXml(xml + this.#text.slice(at))
  }
}

/** The child of a paragraph that holds a run: marks stand beside links and content controls, not within. */
function partOf(paragraph: XmlElement, run: XmlElement): XmlElement {
  return paragraph.children.find(part => part.start <= run.start && run.end <= part.end) ?? run
}

/** Behind the properties, which must stand first. */
function contentOf(paragraph: XmlElement): number {
  return child(paragraph, 'w:pPr')?.end ?? paragraph.contentStart
}

/** The name as the file writes it. */
function nameOf(text: string, element: XmlElement): string {
  return /^<([^\s/>]+)/.exec(text.slice(element.start, element.start + 200))?.[1] ?? ''
}

export function prefixOf(text: string, element: XmlElement): string {
  const name = nameOf(text, element)
  return name.slice(0, name.indexOf(':') + 1)
}

/** What was in another encoding is in UTF-8 now, and says so. */
export function encodeXml(xml: string): Uint8Array {
  const declared = xml.replace(/^(\uFEFF?<\?xml[^>]{0,80}encoding=["'])[\w-]+/, '$1UTF-8')
  return new TextEncoder().encode(declared)
}
