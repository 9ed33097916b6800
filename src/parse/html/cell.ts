/** The content of one cell as lines of text, whatever stands in it: paragraphs, breaks, lists, clutter of Word. */

import {placeholders, type TextSegment} from '../looks/segment.ts'
import {isHidden, isUnread, shownInstead} from './elements.ts'
import type {HtmlReading} from './reading.ts'
import {attribute, contentStart, type HtmlElement, type HtmlParent, isElement, isText} from './tree.ts'

export interface CellContent {
  readonly lines: readonly (readonly TextSegment[])[]
  /** Where the text stands, or would stand. */
  readonly blankAt: number
}

/** @param fallback where the cell stands if the parser supplied it */
export function readHtmlCell(cell: HtmlElement, reading: HtmlReading, fallback: number): CellContent {
  const collector = new CellCollector(reading)
  collector.collect(cell)
  const blankAt = collector.firstBlank ?? contentStart(cell, reading.shift) ?? fallback
  return {lines: collector.lines, blankAt}
}

class CellCollector {
  readonly lines: TextSegment[][] = [[]]
  /** Where the first visible blank stands (`&nbsp;`, U+3000): pages put one where text may be. */
  firstBlank: number | null = null
  readonly #reading: HtmlReading

  constructor(reading: HtmlReading) {
    this.#reading = reading
  }

  collect(parent: HtmlParent): void {
    let item = 0
    for (const child of parent.childNodes) {
      if (isText(child)) for (const segment of this.#reading.segments(child)) this.#add(segment)
      else if (isElement(child)) this.#enter(child, child.tagName === 'li' ? ++item : 0)
    }
  }

  /** @param item which of its list's items it is, from 1; 0 for what is not an item */
  #enter(element: HtmlElement, item: number): void {
    const instead = shownInstead(element)
    if (isHidden(element)) this.#reading.noteHidden(element)
    else if (instead !== null) this.#addPlaceholder(element, placeholders[instead])
    else if (!isUnread(element)) {
      const breaks = element.tagName === 'br' || element.tagName === 'table' || this.#reading.isBlock(element)
      if (breaks) this.#breakLine()
      if (item > 0) this.#addNumber(element, item)
      this.collect(element)
      if (breaks) this.#breakLine()
    }
  }

  #addPlaceholder(element: HtmlElement, value: string): void {
    const span = this.#reading.span(element)
    if (span !== null) this.lines.at(-1)?.push({value, ...span, look: 'placeholder'})
  }

  /** The number that a browser puts before an item; nothing of it stands in the page. */
  #addNumber(element: HtmlElement, item: number): void {
    const list = element.parentNode
    const at = contentStart(element, this.#reading.shift)
    if (at === null || list === null || !('tagName' in list) || list.tagName !== 'ol') return
    const start = Number.parseInt(attribute(list, 'start') ?? '1', 10)
    const value = `${(Number.isNaN(start) ? 1 : start) + item - 1}. `
    this.lines.at(-1)?.push({value, start: at, end: at, look: 'generated'})
  }

  #add(segment: TextSegment): void {
    if (segment.value === '\n') {
      this.#breakLine()
      return
    }
    if (segment.value !== ' ') this.firstBlank ??= segment.start
    this.lines.at(-1)?.push(segment)
  }

  #breakLine(): void {
    if (this.lines.at(-1)?.length) this.lines.push([])
  }
}
