/**
 * Changes to the text of a Word file: the characters of its runs are replaced where they stand, and nothing else. Runs keep their
 * formatting, all other parts of the package their bytes.
 */

import {lookup} from '../lookup.ts'
import type {ReadArchive} from '../parse/bytes.ts'
import {child, value, type XmlElement, xmlDescendants} from '../parse/containers/xml.ts'
import type {AnchoredSpan} from '../parse/projection.ts'
import {readPart} from '../parse/word/package.ts'
import {countBefore} from '../sorted.ts'
import {rewriteArchive} from './archive.ts'
import type {TextEdit} from './text-edits.ts'
import {keepsBlanks, writtenOffset} from './written-text.ts'
import {escapeXml, XmlEdits} from './xml-edits.ts'

/** A change within one element of text. */
interface ElementEdit {
  readonly element: XmlElement
  /** In the text of the element. */
  readonly from: number
  to: number
  text: string
}

/** The part that holds the text, as far as writing needs it. */
interface MainPart {
  readonly xml: string
  /** Where elements of text begin that Word makes again. */
  readonly made: ReadonlySet<number>
}

export class WordWriter {
  readonly #file: ReadArchive
  #part: MainPart | null = null

  constructor(file: ReadArchive) {
    this.#file = file
  }

  /** Most files have nothing that is to be changed: the part is looked at only for a change. */
  get #main(): MainPart {
    const {archive, part} = this.#file
    if (this.#part === null) {
      const {text, root} = readPart(archive, part)
      this.#part = {xml: text, made: madeTexts(root)}
    }
    return this.#part
  }

  /** Whether all of the changes can be made: none in text that Word makes by itself, or that stands in a text box. */
  canWrite(edits: readonly TextEdit[]): boolean {
    return edits.every(edit => this.#places(edit) !== null)
  }

  /** @throws RangeError for a change that cannot be made */
  write(edits: readonly TextEdit[]): Uint8Array {
    const xml = new XmlEdits(this.#main.xml)
    for (const edit of edits) {
      const places = this.#places(edit)
      if (places === null) throw new RangeError(`There is no text at ${edit.start} that could be changed`)
      for (const {start, end, text} of places) {
        xml.insert(start, 0, escapeXml(text))
        xml.remove({start, end})
      }
    }
    return rewriteArchive(this.#file.archive, new Map([[this.#file.part, xml.apply()]]))
  }

  /** The change in the XML of the part; null where it cannot be made. */
  #places(edit: TextEdit): readonly TextEdit[] | null {
    const {xml, made} = this.#main
    const changes = elementEdits(edit, this.#file.anchors)
    const places: TextEdit[] = []
    for (const {element, from, to, text} of changes ?? []) {
      const start = writtenOffset(xml, element, from)
      const end = writtenOffset(xml, element, to)
      if (start === null || end === null || made.has(element.start) || losesBlanks({element, from, to, text}))
        return null
      places.push({start, end, text})
    }
    return changes === null ? null : places
  }
}

/** The elements that hold the characters of a change; null where one is held by none. */
function elementEdits({start, end, text}: TextEdit, anchors: readonly AnchoredSpan[]): readonly ElementEdit[] | null {
  if (start === end) return insertion(start, text, anchors)
  const edits: ElementEdit[] = []
  for (let at = start; at < end; at++) {
    const place = placeOf(at, anchors)
    if (place === null) return null
    const last = edits.at(-1)
    if (last?.element === place.element && last.to === place.index) last.to++
    else edits.push({element: place.element, from: place.index, to: place.index + 1, text: ''})
  }
  return withTexts(edits, text)
}

/** Character for character where there are as many as before; else all of it in the place of the first. */
function withTexts(edits: readonly ElementEdit[], text: string): readonly ElementEdit[] {
  const length = edits.reduce((sum, {from, to}) => sum + to - from, 0)
  let at = 0
  for (const [index, edit] of edits.entries()) {
    const end = length === text.length ? at + edit.to - edit.from : index === 0 ? text.length : at
    edit.text = text.slice(at, end)
    at = end
  }
  return edits
}

/** Behind the character before, so that it looks like that one. */
function insertion(at: number, text: string, anchors: readonly AnchoredSpan[]): readonly ElementEdit[] | null {
  const before = placeOf(at - 1, anchors)
  const place = before === null ? placeOf(at, anchors) : {...before, index: before.index + 1}
  return place === null ? null : [{element: place.element, from: place.index, to: place.index, text}]
}

/** The element of text that holds a character, and which of its own that is. */
function placeOf(at: number, anchors: readonly AnchoredSpan[]): {element: XmlElement; index: number} | null {
  const found = anchors[lastStarting(at, anchors)]
  const piece = found?.anchor.piece ?? null
  if (found === undefined || piece === null || at >= found.end || piece.element.name !== 'w:t') return null
  return {element: piece.element, index: piece.from + at - found.start}
}

/** The last anchor that begins at or before an offset. */
function lastStarting(at: number, anchors: readonly AnchoredSpan[]): number {
  return countBefore(anchors, ({start}) => start <= at) - 1
}

function losesBlanks({element, from, to, text}: ElementEdit): boolean {
  const after = element.text.slice(0, from) + text + element.text.slice(to)
  return !keepsBlanks(element) && after !== after.trim()
}

/** Where elements of text begin that Word makes again: results of fields, controls that show data kept elsewhere. */
function madeTexts(root: XmlElement): Set<number> {
  const made = new Set<number>()
  let fields = 0
  let end = 0
  for (const element of xmlDescendants(root)) {
    const {name, start} = element
    if (name === 'w:fldChar') fields += fieldSteps.get(value(element, 'w:fldCharType') ?? '') ?? 0
    if (name === 'w:fldSimple' || (name === 'w:sdt' && child(child(element, 'w:sdtPr'), 'w:dataBinding') !== null))
      end = Math.max(end, element.end)
    if (name === 'w:t' && (fields > 0 || start < end)) made.add(start)
  }
  return made
}

const fieldSteps = lookup<number>({begin: 1, end: -1})
