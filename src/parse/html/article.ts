/**
 * The report within a page: the deepest element that holds as many marks of a report (its section titles, words of its
 * tables) as the whole page. Menus, footers and other articles stand outside it.
 */

import {standard2021} from '../../standard/index.ts'
import {labelKey, vocabularyOf} from '../../standard/labels.ts'
import {isBlock, isHidden, isUnread} from './elements.ts'
import {type HtmlElement, type HtmlParent, isElement, isText} from './tree.ts'

/** Words that stand in one table of the form and nowhere else in a page. */
const tableMarks: ReadonlyMap<string, string> = new Map([
  ['行政强制', '表二'],
  ['社会公益组织', '表三'],
  ['尚未审结', '表四']
])

const furniture = new Set(['nav', 'footer', 'aside', 'header', 'a'])
const MAX_TITLE = 60
/** With fewer there is no telling where the report is. */
const LEAST_MARKS = 2

interface Counted {
  readonly element: HtmlElement
  readonly marks: ReadonlySet<string>
  /** Characters of text below. */
  readonly length: number
  readonly children: readonly Counted[]
}

/** The element that holds the report; the given one where the page does not tell. */
export function pickArticle(body: HtmlElement): HtmlElement {
  let best = count(body)
  const {marks} = best
  if (marks.size < LEAST_MARKS) return body
  for (;;) {
    const candidates = best.children.filter(child => child.marks.size === marks.size)
    const longest = candidates.toSorted((left, right) => right.length - left.length)[0]
    if (!longest) return best.element
    best = longest
  }
}

function count(element: HtmlElement): Counted {
  const marks = new Set<string>()
  const children: Counted[] = []
  let length = 0
  for (const child of element.childNodes) {
    if (isText(child)) {
      length += child.value.length
      addMark(child.value, marks)
    } else if (isElement(child) && !isUnread(child) && !isHidden(child) && !furniture.has(child.tagName)) {
      const counted = count(child)
      length += counted.length
      for (const mark of counted.marks) marks.add(mark)
      children.push(counted)
    }
  }
  if (isBlock(element) && length <= MAX_TITLE * 2) addMark(plainText(element), marks)
  return {element, marks, length, children}
}

function addMark(text: string, marks: Set<string>): void {
  const trimmed = text.trim()
  if (trimmed.length < 2 || trimmed.length > MAX_TITLE) return
  const key = labelKey(trimmed)
  const section = vocabularyOf(standard2021).sections.get(key)
  if (section) marks.add(section.section.heading)
  const table = tableMarks.get(key)
  if (table) marks.add(table)
}

/** All text below, as it is. */
export function plainText(parent: HtmlParent): string {
  return parent.childNodes
    .map(child => (isText(child) ? child.value : isElement(child) && !isUnread(child) ? plainText(child) : ''))
    .join('')
}
