/**
 * Where a mark may stand in the XML of a paragraph so that a reader sees it between two characters. Where that is within
 * a run, the run is cut in two with the same properties; its text stays the same.
 */

import {child, type XmlElement} from '../parse/containers/xml.ts'
import type {Piece} from '../parse/projection.ts'
import {keepsBlanks, writtenOffset} from '../rewrite/written-text.ts'
import {writtenName} from '../rewrite/xml-edits.ts'

export interface Place {
  readonly offset: number
  /** What ends the run before the mark and begins it again behind; null where the mark stands between elements. */
  readonly cut: Cut | null
  /** The child of the paragraph that the place is in or beside. */
  readonly part: XmlElement
}

interface Cut {
  readonly before: string
  readonly after: string
  /** The element of text that is cut itself; null where the cut is between two elements of a run. */
  readonly element: XmlElement | null
}

/** Elements around runs in which Word allows marks. A content control or a field is made again, so marks stand beside it. */
const open = new Set(['w:ins', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:customXml', 'w:bdo', 'w:dir'])

/**
 * The place at a character of a piece.
 * @param text the XML of the part
 * @param index of the character in the text of the piece's element
 * @param side where the run cannot be cut there, the place is on this side of it
 */
export function placeAt(
  text: string,
  paragraph: XmlElement,
  {run, element}: Piece,
  index: number,
  side: 'start' | 'end'
): Place {
  const part = childAround(paragraph, run)
  let holder = part
  while (holder !== run && open.has(holder.name)) holder = childAround(holder, run)
  if (holder !== run) return {offset: holder[side], cut: null, part}
  const item = childAround(run, element)
  const inside = item === element ? characterOffset(text, element, index) : null
  if (inside !== null) return {offset: inside, cut: cutText(text, run, element), part}
  const content = run.children.filter(({name}) => name !== 'w:rPr')
  const atStart = element.name === 'w:t' && index <= 0
  const atEnd = element.name === 'w:t' && index >= element.text.length
  const edge = atStart ? 'start' : atEnd ? 'end' : side
  const outermost = edge === 'start' ? content[0] : content.at(-1)
  if (item === outermost) return {offset: run[edge], cut: null, part}
  return {offset: item[edge], cut: cutRun(text, run), part}
}

/** The child that holds an element below, or is it. */
function childAround(parent: XmlElement, below: XmlElement): XmlElement {
  return parent.children.find(each => each.start <= below.start && below.end <= each.end) ?? below
}

function cutRun(text: string, run: XmlElement): Cut {
  const properties = child(run, 'w:rPr')
  return {
    before: `</${writtenName(text, run)}>`,
    after: text.slice(run.start, run.contentStart) + (properties ? text.slice(properties.start, properties.end) : ''),
    element: null
  }
}

function cutText(text: string, run: XmlElement, element: XmlElement): Cut {
  const {before, after} = cutRun(text, run)
  const name = writtenName(text, element)
  return {before: `</${name}>${before}`, after: `${after}<${name} xml:space="preserve">`, element}
}

/** Where a run can be cut within a `w:t`; null at its ends and where a cut would change what is shown. */
function characterOffset(text: string, element: XmlElement, index: number): number | null {
  const {text: value} = element
  if (element.name !== 'w:t' || index <= 0 || index >= value.length) return null
  return keepsBlanks(element) || value === value.trim() ? writtenOffset(text, element, index) : null
}
