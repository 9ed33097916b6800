/** Changes to the XML of a part, by the offsets of its text; everything between them stays as it is. */

import type {XmlElement} from '../parse/containers/xml.ts'
import type {Span} from '../source.ts'

/** What happens at one offset. */
interface Point {
  readonly insertions: {readonly rank: number; readonly text: string}[]
  /** Around what is inserted. */
  before: string
  after: string
  /** Where the text goes on; behind the offset where something is removed. */
  end: number
}

export class XmlEdits {
  readonly text: string
  readonly #points = new Map<number, Point>()

  constructor(text: string) {
    this.text = text
  }

  /** @param rank insertions at one offset stand in the order of their ranks, equal ones as they came */
  insert(offset: number, rank: number, text: string): void {
    this.#point(offset).insertions.push({rank, text})
  }

  /** Says what stands around all that is inserted at an offset; the same for one offset, however often it is said. */
  wrap(offset: number, before: string, after: string): void {
    Object.assign(this.#point(offset), {before, after})
  }

  remove({start, end}: Span): void {
    const point = this.#point(start)
    point.end = Math.max(point.end, end)
  }

  /** Inserts at the end of an element's content; one that is written as `<w:p/>` gets an end tag. */
  append(element: XmlElement, rank: number, text: string): void {
    if (element.contentStart !== element.end) {
      this.insert(this.text.lastIndexOf('</', element.end), rank, text)
      return
    }
    const close = this.text.lastIndexOf('/', element.end)
    this.insert(close, rank, text)
    this.wrap(close, '>', `</${writtenName(this.text, element)}>`)
    this.remove({start: close, end: element.end})
  }

  get isEmpty(): boolean {
    return this.#points.size === 0
  }

  #point(offset: number): Point {
    const known = this.#points.get(offset)
    if (known) return known
    const point = {insertions: [], before: '', after: '', end: offset}
    this.#points.set(offset, point)
    return point
  }

  /** The changed XML in UTF-8; what was in another encoding says so no more. */
  apply(): Uint8Array {
    let xml = ''
    let at = 0
    for (const [offset, point] of [...this.#points].sort(([left], [right]) => left - right)) {
      const inserted = point.insertions.toSorted((left, right) => left.rank - right.rank).map(({text}) => text)
      xml += this.text.slice(at, offset) + point.before + inserted.join('') + point.after
      at = Math.max(at, point.end)
    }
    return encodeXml(xml + this.text.slice(at))
  }
}

/** The name of an element as the file writes it. */
export function writtenName(text: string, element: XmlElement): string {
  return /^<([^\s/>]+)/.exec(text.slice(element.start, element.start + 200))?.[1] ?? ''
}

/** The prefix of an element's name as the file writes it, with its colon; '' for none. */
export function prefixOf(text: string, element: XmlElement): string {
  const name = writtenName(text, element)
  return name.slice(0, name.indexOf(':') + 1)
}

export function encodeXml(xml: string): Uint8Array {
  const declared = xml.replace(/^(\uFEFF?<\?xml[^>]{0,80}encoding=["'])[\w-]+/, '$1UTF-8')
  return new TextEncoder().encode(declared)
}

/** Text for XML; characters that XML 1.0 has no place for are left out. */
export function escapeXml(text: string): string {
  return Array.from(text, character => {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) return ''
    if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD'
    return escapes[character] ?? character
  }).join('')
}

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}
