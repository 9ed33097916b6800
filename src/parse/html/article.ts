/**
 * The report within a page: the deepest element that holds as many marks of a report (its section titles, words of its
 * tables, its introduction) as the whole page. Menus, footers and other articles stand outside it.
 */

import {currentStandard} from '../../standard/index.ts'
import {labelKey, vocabularyOf} from '../../standard/labels/labels.ts'
import {isBlock, isHidden, isUnread} from './elements.ts'
import {type HtmlElement, type HtmlParent, isElement, isText} from './tree.ts'

/** Words that stand in one table of the form and nowhere else in a page; the sections come before them in the set. */
const tableMarks: ReadonlyMap<string, number> = new Map(
  ['行政强制', '社会公益组织', '尚未审结'].map((word, index) => [word, 1 << (currentStandard.sections.length + index)])
)

/** What only the introduction says, which may stand outside the element that the sections are in. It is no mark by itself. */
const INTRODUCTION = ['统计期限', '编制本报告', '编制本年度报告', '本年度报告由', '本报告由', '本报告包括']
const introductionMark = 1 << (currentStandard.sections.length + tableMarks.size)

const furniture = new Set(['nav', 'footer', 'aside', 'header', 'a'])
const MAX_TITLE = 60
/** With fewer marks there is no telling where the report is. */
const LEAST_MARKS = 2

/** What an element holds. Sets of marks are bits of a number: a page has thousands of elements. */
interface Counted {
  readonly element: HtmlElement
  readonly marks: number
  /** Characters of text below. */
  readonly length: number
  /** All text below, while it is short enough to be a title. */
  readonly text: string
  /** Those that hold marks. */
  readonly children: readonly Counted[]
}

/** The element that holds the report; the given one where the page does not tell. */
export function pickArticle(body: HtmlElement): HtmlElement {
  return pick(count(body, false)) ?? pick(count(body, true)) ?? body
}

/** Null where there are too few marks to tell. */
function pick(whole: Counted): HtmlElement | null {
  let best = whole
  const {marks} = whole
  if (size(marks & ~introductionMark) < LEAST_MARKS) return null
  for (;;) {
    let longest: Counted | null = null
    for (const child of best.children)
      if (child.marks === marks && child.length > (longest?.length ?? -1)) longest = child
    if (!longest) return best.element
    best = longest
  }
}

function size(marks: number): number {
  let count = 0
  for (let rest = marks; rest > 0; rest &= rest - 1) count++
  return count
}

/** @param hidden whether hidden elements count: some pages hide the article until a script shows it */
function count(element: HtmlElement, hidden: boolean): Counted {
  const children: Counted[] = []
  let marks = 0
  let length = 0
  let text = ''
  let pieces = 0
  for (const child of element.childNodes) {
    if (isText(child)) {
      length += child.value.length
      marks |= markOf(child.value)
      if (length <= MAX_TITLE * 2) text += child.value
      pieces++
    } else if (isElement(child) && mayHold(child, hidden)) {
      const counted = count(child, hidden)
      length += counted.length
      marks |= counted.marks
      if (length <= MAX_TITLE * 2) text += counted.text
      pieces += 2
      if (counted.marks > 0) children.push(counted)
    }
  }
  if (pieces > 1 && length <= MAX_TITLE * 2 && isBlock(element)) marks |= markOf(text)
  return {element, marks, length, text, children}
}

function mayHold(element: HtmlElement, hidden: boolean): boolean {
  return !furniture.has(element.tagName) && !isUnread(element) && (hidden || !isHidden(element))
}

/** The bit of the section title or word of a table that a text is, or of the introduction that it belongs to; 0 for any other. */
function markOf(text: string): number {
  if (INTRODUCTION.some(words => text.includes(words))) return introductionMark
  if (text.length > MAX_TITLE * 2 || !/[\u4e00-\u9fff]/.test(text)) return 0
  const trimmed = text.trim()
  if (trimmed.length < 2 || trimmed.length > MAX_TITLE) return 0
  const key = labelKey(trimmed)
  const section = vocabularyOf(currentStandard).sections.get(key)?.section
  return section ? 1 << (section.number - 1) : (tableMarks.get(key) ?? 0)
}

/** All text below, as it is. */
export function plainText(parent: HtmlParent): string {
  return parent.childNodes
    .map(child => (isText(child) ? child.value : isElement(child) && !isUnread(child) ? plainText(child) : ''))
    .join('')
}
