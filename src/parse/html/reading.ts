/** What the readers of a page share: the source, how offsets map to it, and what is noted on the way. */

import type {Source, Span} from '../../source.ts'
import {isBlankText} from '../../text.ts'
import type {CellBudget} from '../limits.ts'
import type {TextSegment} from '../looks/segment.ts'
import {type Notice, type NoticeKind, struckWords} from '../notice.ts'
import {type Appearance, appearanceWithin, plainAppearance, standsAlone} from './appearance.ts'
import {parseDeclarations} from './css.ts'
import {isBlock} from './elements.ts'
import {isPlacedElsewhere} from './placement.ts'
import type {StyleSheets} from './style-sheets.ts'
import {htmlSegments} from './text.ts'
import {attribute, descendants, type HtmlElement, type HtmlParent, type HtmlText, isText, spanOf} from './tree.ts'

export class HtmlReading {
  readonly source: Source
  readonly notices: Notice[] = []
  readonly #text: string
  /** What to add to an offset of the parsed text to have one of the source. */
  readonly shift: number

  readonly budget: CellBudget
  readonly #sheets: StyleSheets
  readonly #outer: Appearance
  readonly #appearances = new Map<HtmlElement, Appearance>()

  /**
   * @param span the part of the source that was parsed
   * @param sheets the style sheets in it
   * @param budget of the whole file
   * @param outer how what stands around it looks
   */
  constructor(source: Source, span: Span, sheets: StyleSheets, budget: CellBudget, outer = plainAppearance) {
    this.#outer = outer
    this.source = source
    this.budget = budget
    this.#sheets = sheets
    this.#text = source.slice(span)
    this.shift = span.start
  }

  /** The segments of a text node with their looks. What has no size is left out and noted. */
  segments(node: HtmlText): TextSegment[] {
    const segments = htmlSegments(node, this.#text, this.shift)
    const {parentNode} = node
    const look = parentNode !== null && 'tagName' in parentNode ? this.#appearance(parentNode).look : undefined
    if (look === undefined || isBlankText(node.value)) return segments
    const [first] = segments
    if (look === 'hidden' && first !== undefined) this.noteUnseen(first)
    if (look === 'struck') this.noteStruck(first ?? null)
    return look === 'hidden' ? [] : segments.map(segment => ({...segment, look}))
  }

  /** Whether an element stands on lines of its own. */
  isBlock(element: HtmlElement): boolean {
    return isBlock(element) || standsAlone(element, this.#sheets.of(element))
  }

  /** Whether an element is shown where it stands, among its neighbours. */
  isInPlace(element: HtmlElement): boolean {
    const own = attribute(element, 'style')
    const sheet = this.#sheets.of(element)
    return !isPlacedElsewhere([...(own === null ? [] : [parseDeclarations(own)]), ...(sheet === null ? [] : [sheet])])
  }

  #appearance(element: HtmlElement): Appearance {
    const path: HtmlElement[] = []
    let at: HtmlParent | null = element
    while (at !== null && 'tagName' in at && !this.#appearances.has(at)) {
      path.push(at)
      at = at.parentNode
    }
    let appearance = (at !== null && 'tagName' in at && this.#appearances.get(at)) || this.#outer
    for (const each of path.reverse()) {
      appearance = appearanceWithin(appearance, each, this.#sheets.of(each))
      this.#appearances.set(each, appearance)
    }
    return appearance
  }

  span(element: HtmlElement): Span | null {
    return spanOf(element, this.shift)
  }

  note(kind: NoticeKind, words: Notice['words'], span: Span | null): void {
    this.notices.push({kind, words, span})
  }

  noteHidden(element: HtmlElement): void {
    if (hasText(element)) this.noteUnseen(this.span(element))
  }

  noteStruck(span: Span | null): void {
    if (this.notices.some(({kind}) => kind === 'struck-text')) return
    this.note('struck-text', struckWords, span)
  }

  noteUnseen(span: Span | null): void {
    const zh = '网页中有读者看不到的文字（已隐藏），校核时略去。'
    const en = 'The page holds text that readers do not see (hidden); it was left out.'
    this.note('hidden-text', {zh, en}, span)
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
