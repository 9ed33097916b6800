/** The marks of comments in a document: where each begins and ends, and the run that names it. */

import {child, type XmlDocument, type XmlElement} from '../parse/containers/xml.ts'
import type {AnchoredSpan, Piece} from '../parse/projection.ts'
import {keepsBlanks} from '../rewrite/written-text.ts'
import {prefixOf, XmlEdits} from '../rewrite/xml-edits.ts'
import type {Span} from '../source.ts'
import {type Place, placeAt} from './places.ts'

/** At one offset ends stand before comments on nothing, and those before beginnings. */
const order = {end: 0, point: 1, start: 2} as const

export class CommentMarks {
  readonly #edits: XmlEdits
  readonly #prefix: string
  readonly #widened = new Set<XmlElement>()

  constructor({text, root}: XmlDocument) {
    this.#edits = new XmlEdits(text)
    this.#prefix = prefixOf(text, root)
  }

  /**
   * @param range what the comment speaks of, in the text made of the document
   * @param anchors those of the range, of one paragraph, in order
   */
  add(id: number, range: Span, anchors: readonly AnchoredSpan[]): void {
    const [first] = anchors
    const last = anchors.at(-1)
    if (!first || !last) return
    const begin = `<${this.#prefix}commentRangeStart ${this.#prefix}id="${id}"/>`
    const end = `<${this.#prefix}commentRangeEnd ${this.#prefix}id="${id}"/>`
    const reference = `<${this.#prefix}r><${this.#prefix}commentReference ${this.#prefix}id="${id}"/></${this.#prefix}r>`
    const {paragraph} = first.anchor
    const start = Math.max(range.start, first.start)
    const stop = Math.min(range.end, last.end)
    // A finding about something that is missing marks no words of its own: it takes the piece that it stands in.
    const marked = start < stop ? {start, end: stop} : {start: first.start, end: last.end}
    if (!last.anchor.piece) {
      this.#insertWithin(paragraph, begin + end + reference)
      return
    }
    if (first.anchor.piece)
      this.#insertAt(this.#place(first, first.anchor.piece, marked.start, 'start'), order.start, begin)
    else this.#edits.insert(contentOf(paragraph), order.start, begin)
    const to = this.#place(last, last.anchor.piece, marked.end, 'end')
    // In an insertion or a link the run that names the comment would become a part of it.
    const direct = to.part.name === 'w:r' || to.offset === to.part.end
    this.#insertAt(to, order.end, direct ? end + reference : end)
    if (!direct) this.#edits.insert(to.part.end, order.end, reference)
  }

  #place({start, anchor: {paragraph}}: AnchoredSpan, piece: Piece, offset: number, side: 'start' | 'end'): Place {
    return placeAt(this.#edits.text, paragraph, piece, piece.from + offset - start, side)
  }

  #insertAt({offset, cut}: Place, rank: number, text: string): void {
    this.#edits.insert(offset, rank, text)
    if (!cut) return
    this.#edits.wrap(offset, cut.before, cut.after)
    const {element} = cut
    if (!element || keepsBlanks(element) || this.#widened.has(element)) return
    this.#widened.add(element)
    this.#edits.insert(element.contentStart - 1, order.end, ' xml:space="preserve"')
  }

  #insertWithin(paragraph: XmlElement, text: string): void {
    if (paragraph.contentStart === paragraph.end) this.#edits.append(paragraph, order.point, text)
    else this.#edits.insert(contentOf(paragraph), order.point, text)
  }

  /** Takes away an element of the document: a mark that was there before. */
  remove(span: Span): void {
    this.#edits.remove(span)
  }

  /** The XML with the marks, in UTF-8. */
  apply(): Uint8Array {
    return this.#edits.apply()
  }
}

/** Behind the properties, which must stand first. */
function contentOf(paragraph: XmlElement): number {
  return child(paragraph, 'w:pPr')?.end ?? paragraph.contentStart
}
