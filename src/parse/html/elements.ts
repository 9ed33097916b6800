/** What the elements of a page mean to a reader: block or inline, shown or hidden. */

import {wordSet} from '../../text.ts'
import type {placeholders} from '../looks/segment.ts'
import {parseDeclarations} from './css.ts'
import {attribute, type HtmlElement} from './tree.ts'

/** Never part of the text that a reader sees. */
const unread = wordSet(`
  script style template noscript head title meta link iframe object embed svg math canvas audio video select
  textarea button input map noframes frameset rt rp rtc
`)

const blocks = wordSet(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form header hgroup hr html legend li main menu nav ol p pre search section summary tbody td
  tfoot th thead tr ul
`)

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** What a person sees in the place of text, and of what kind; null for elements that show nothing or show their text. */
export function shownInstead(element: HtmlElement): keyof typeof placeholders | null {
  if (isPicture(element)) return 'picture'
  const {tagName} = element
  if (tagName === 'math') return 'equation'
  if (tagName === 'input') return unseenInputs.has(attribute(element, 'type')?.toLowerCase() ?? 'text') ? null : 'input'
  if (tagName === 'select' || tagName === 'textarea' || tagName === 'button') return 'input'
  return pictures.has(tagName) ? 'picture' : null
}

/** A bar that is as long as a number says, too. */
const pictures = new Set(['svg', 'canvas', 'object', 'embed', 'iframe', 'video', 'meter', 'progress'])
const unseenInputs = new Set(['hidden', 'checkbox', 'radio', 'submit', 'reset', 'button', 'file'])

export function isUnread(element: HtmlElement): boolean {
  return unread.has(element.tagName)
}

export function isBlock(element: HtmlElement): boolean {
  return blocks.has(element.tagName) || headings.has(element.tagName)
}

/** 1 to 6 for a heading, else null. */
export function headingDepth(element: HtmlElement): 1 | 2 | 3 | 4 | 5 | 6 | null {
  if (!headings.has(element.tagName)) return null
  const depth = Number(element.tagName.charAt(1))
  return depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 || depth === 6 ? depth : null
}

/** Hidden by the element itself; style sheets are not read. Boxes that open when they are asked for are not open. */
export function isHidden(element: HtmlElement): boolean {
  if (element.tagName === 'datalist') return true
  if (element.tagName === 'dialog' && attribute(element, 'open') === null) return true
  for (const {name, value} of element.attrs) {
    if (name === 'hidden' || name === 'popover') return true
    if (name === 'style' && hidesByStyle(value)) return true
  }
  return false
}

function hidesByStyle(style: string): boolean {
  if (!/display|visibility|mso-hide|\\/i.test(style)) return false
  const own = parseDeclarations(style)
  const value = (property: string): string => own.get(property) ?? ''
  return (
    value('display').startsWith('none') ||
    /^(?:hidden|collapse)/.test(value('visibility')) ||
    value('mso-hide').startsWith('all')
  )
}

/** An image that shows something: pages also use tiny ones to keep a distance. */
export function isPicture(element: HtmlElement): boolean {
  if (element.tagName !== 'img') return false
  return !['width', 'height'].some(side => {
    const size = attribute(element, side)
    return size !== null && Number.parseInt(size, 10) <= 2
  })
}
