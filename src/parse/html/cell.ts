/** The content of one cell as lines of text, whatever stands in it: paragraphs, breaks, lists, clutter of Word. */

import {placeholders, type Segment} from '../segment.ts'
import {isBlock, isHidden, isPicture, isUnread} from './elements.ts'
import type {Reading} from './reading.ts'
import {contentStart, type HtmlElement, type HtmlParent, isElement, isText} from './tree.ts'

export interface CellContent {
  readonly lines: readonly (readonly Segment[])[]
  /** Where the text stands, or would stand. */
  readonly blankAt: number
}

/** @param fallback where the cell stands if the parser supplied it */
export function readCell(cell: HtmlElement, reading: Reading, fallback: number): CellContent {
  const collector = new CellCollector(reading)
  collector.collect(cell)
  const blankAt = collector.firstBlank ?? contentStart(cell, reading.shift) ?? fallback
  const {lines} = collector
  if (collector.pictures.length > 0) {
    const shown = collector.pictures.flatMap(picture => reading.span(picture) ?? [])
    const pictures = shown.map(span => [{value: placeholders.picture, ...span, look: 'placeholder' as const}])
    return {lines: [...lines, ...pictures], blankAt}
  }
  return {lines, blankAt}
}

class CellCollector {
  readonly lines: Segment[][] = [[]]
  readonly pictures: HtmlElement[] = []
  /** Where the first visible blank stands (`&nbsp;`, U+3000): pages put one where text may be. */
  firstBlank: number | null = null
  readonly #reading: Reading

  constructor(reading: Reading) {
    this.#reading = reading
  }

  collect(parent: HtmlParent): void {
    for (const child of parent.childNodes) {
      if (isText(child)) for (const segment of this.#reading.segments(child)) this.#add(segment)
      else if (isElement(child)) this.#enter(child)
    }
  }

  #enter(element: HtmlElement): void {
    if (isHidden(element)) this.#reading.noteHidden(element)
    else if (isPicture(element)) this.pictures.push(element)
    else if (!isUnread(element)) {
      const breaks = element.tagName === 'br' || element.tagName === 'table' || isBlock(element)
      if (breaks) this.#breakLine()
      this.collect(element)
      if (breaks) this.#breakLine()
    }
  }

  #add(segment: Segment): void {
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
