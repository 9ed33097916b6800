/**
 * Where a mark may stand in the XML of a paragraph so that a reader sees it between two characters. Where that is within
 * a run, the run is cut in two with the same properties; its text stays the same.
 */

import type {Piece} from '../parse/projection.ts'
import {child, value, type XmlElement} from '../parse/xml.ts'
import {writtenName} from './edits.ts'

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

/** Where a character within a `w:t` is written; null at its ends and where it cannot be cut without changing what is shown. */
function characterOffset(text: string, element: XmlElement, index: number): number | null {
  const {text: value} = element
  if (element.name !== 'w:t' || index <= 0 || index >= value.length || isSecondHalf(value.charCodeAt(index)))
    return null
  if (!keepsBlanks(element) && value !== value.trim()) return null
  let at = element.contentStart
  for (let count = 0; count < index; ) {
    const character = text.charAt(at)
    if (character === '<' || at >= element.end) return null
    const end = character === '&' ? text.indexOf(';', at) + 1 : at + (text.startsWith('\r\n', at) ? 2 : 1)
    count += character === '&' && /^&#(?:\d{6,}|x[\da-f]{5,});$/i.test(text.slice(at, end)) ? 2 : 1
    at = end
  }
  return at
}

/** Without `xml:space` Word drops the blanks at the ends of a text, and a cut would make new ends. */
export function keepsBlanks(element: XmlElement): boolean {
  return value(element, 'xml:space') === 'preserve'
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
