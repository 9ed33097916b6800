/** Stretches of Markdown that stand in elements of HTML which hide them: `<div hidden>`, a closed `<details>`, `<script>`. */

import {countBefore} from '../../sorted.ts'
import type {Span} from '../../source.ts'
import {type Appearance, appearanceWithin, plainAppearance} from '../html/appearance.ts'
import {isHidden, isUnread} from '../html/elements.ts'
import {StyleSheets} from '../html/style-sheets.ts'
import {type HtmlElement, type HtmlParent, isElement, parsePiece, spanOf} from '../html/tree.ts'

export interface Unseen {
  /** Nobody sees these, so nothing in them is read. */
  readonly hidden: readonly Span[]
  /** Struck, turned, or perhaps seen by nobody: no number in a table there is certain. */
  readonly doubtful: readonly Doubtful[]
  /** The style sheets of the whole text; null where there are none. */
  readonly sheets: StyleSheets | null
}

interface Doubtful extends Span {
  readonly appearance: Appearance
}

export const allSeen: Unseen = {hidden: [], doubtful: [], sheets: null}

/** What hides an element, or may: most texts have none of it, and need not be read as HTML. */
const TELLING =
  /<(?:details|dialog|datalist|script|style|template|noscript|textarea|select|iframe|object|canvas|audio|video|title|s|del|strike|bdo)[\s>]|<[a-z][^<>]{0,2000}\s(?:hidden|popover|style|class|id|dir)\b/i

/** @throws LimitExceeded where it has more elements than a page may have */
export function findUnseen(text: string): Unseen {
  if (!TELLING.test(text)) return allSeen
  const page = parsePiece(text)
  const sheets = new StyleSheets(page)
  const found = {hidden: [] as Span[], doubtful: [] as Doubtful[], sheets}
  const visit = (parent: HtmlParent, outer: Appearance): void => {
    for (const element of parent.childNodes) {
      if (!isElement(element) || element.tagName === 'table') continue
      const span = blocksIn(element, text)
      if (span === null) continue
      const appearance = appearanceWithin(outer, element, sheets.of(element))
      if (isHidden(element) || isUnread(element) || appearance.look === 'hidden') found.hidden.push(span)
      else if (isDoubtful(appearance)) found.doubtful.push({appearance, ...span})
      else visit(element, appearance)
    }
  }
  visit(page, plainAppearance)
  return found
}

/** The place of an element that goes over a line: of what stands within one, the readers of lines and cells see to the looks. */
function blocksIn(element: HtmlElement, text: string): Span | null {
  const span = spanOf(element, 0)
  if (span === null) return null
  const piece = text.slice(span.start, span.end)
  return piece.includes('\n') || /<table\b/i.test(piece) ? span : null
}

function isDoubtful({look}: Appearance): boolean {
  return look === 'faint' || look === 'struck' || look === 'turned'
}

/** How what stands around a table or cell looks; null where it is plain. They come in order, and do not overlap. */
export function doubtfulAround({doubtful}: Unseen, {start}: Span): Appearance | null {
  const next = doubtful[countBefore(doubtful, ({end}) => end <= start)]
  return next !== undefined && next.start <= start ? next.appearance : null
}
