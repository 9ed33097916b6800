/** What the readers of a page share: the source, how offsets map to it, and what is noted on the way. */

import type {Source, Span} from '../../source.ts'
import {isBlankText} from '../../text.ts'
import type {Notice, NoticeKind} from '../notice.ts'
import type {Segment} from '../segment.ts'
import {segmentsOf} from './text.ts'
import {descendants, type HtmlElement, type HtmlParent, type HtmlText, isText, spanOf} from './tree.ts'

export class Reading {
  readonly source: Source
  readonly notices: Notice[] = []
  readonly #text: string
  /** What to add to an offset of the parsed text to have one of the source. */
  readonly shift: number

  /** @param span the part of the source that was parsed */
  constructor(source: Source, span: Span) {
    this.source = source
    this.#text = source.slice(span)
    this.shift = span.start
  }

  segments(node: HtmlText): Segment[] {
    return segmentsOf(node, this.#text, this.shift)
  }

  span(element: HtmlElement): Span | null {
    return spanOf(element, this.shift)
  }

  note(kind: NoticeKind, words: Notice['words'], span: Span | null): void {
    this.notices.push({kind, words, span})
  }

  noteHidden(element: HtmlElement): void {
    if (!hasText(element)) return
    const zh = '网页中有读者看不到的文字（已隐藏），校核时略去。'
    const en = 'The page holds text that readers do not see (hidden); it was left out.'
    this.note('hidden-text', {zh, en}, this.span(element))
  }
}

/** Whether there is any text below that is more than blanks. */
export function hasText(element: HtmlElement): boolean {
  if (hasOwnText(element)) return true
  for (const below of descendants(element)) if (hasOwnText(below)) return true
  return false
}

function hasOwnText(parent: HtmlParent): boolean {
  return parent.childNodes.some(child => isText(child) && !isBlankText(child.value))
}
