/** The blocks of a page as mdast: headings, paragraphs, lists and tables; what only arranges the page is unwrapped. */

import type {List, ListItem, Paragraph, RootContent} from 'mdast'
import type {Position} from 'unist'
import {spanOfNode} from '../../source.ts'
import {spanAround} from '../looks/segment.ts'
import type {ParsedTable} from '../table/grid.ts'
import {isDivisionTable, readDivisionTable} from './division-table.ts'
import {headingDepth, isBlock, isHidden, isPicture, isUnread} from './elements.ts'
import {type Inline, inlineSpan, inlineText, tidyLine, toPhrasing, wrappers} from './inline.ts'
import type {HtmlReading} from './reading.ts'
import {isLayout, readHtmlTable} from './table.ts'
import {attribute, type HtmlElement, type HtmlParent, isElement, isText} from './tree.ts'

type Depth = 1 | 2 | 3 | 4 | 5 | 6

/** Parts of a page that are not the article, wherever they stand. */
const furniture = new Set(['nav', 'footer', 'aside'])

export class FlowReader {
  readonly tables: ParsedTable[] = []
  readonly #reading: HtmlReading
  #blocks: RootContent[] = []
  #line: Inline[] = []
  #within: readonly HtmlElement[] = []
  #centred = false

  constructor(reading: HtmlReading) {
    this.#reading = reading
  }

  /** Reads what stands in an element. */
  read(parent: HtmlParent): RootContent[] {
    const outer = this.#blocks
    const blocks: RootContent[] = []
    this.#blocks = blocks
    this.#visitChildren(parent)
    this.#endParagraph(null)
    this.#blocks = outer
    return blocks
  }

  #visitChildren(parent: HtmlParent): void {
    for (const child of parent.childNodes) {
      if (isText(child)) {
        for (const segment of this.#reading.segments(child))
          this.#line.push({kind: 'text', segment, span: segment, within: this.#within})
      } else if (isElement(child)) this.#visit(child)
    }
  }

  #visit(element: HtmlElement): void {
    if (isHidden(element)) this.#reading.noteHidden(element)
    else if (isPicture(element)) this.#push('image', element)
    else if (isUnread(element) || furniture.has(element.tagName)) return
    else if (element.tagName === 'br') this.#push('break', element)
    else if (element.tagName === 'table') this.#visitTable(element)
    else if (element.tagName === 'ul' || element.tagName === 'ol') this.#visitList(element)
    else if (element.tagName === 'div' && isDivisionTable(element, this.#reading)) this.#visitDivisionTable(element)
    else if (isBlock(element)) this.#visitBlock(element)
    else if (this.#reading.isBlock(element)) this.#visitAlone(element)
    else this.#visitInline(element)
  }

  #push(kind: 'image' | 'break', element: HtmlElement): void {
    const span = this.#reading.span(element)
    if (span) this.#line.push({kind, element, span, within: this.#within})
  }

  #visitInline(element: HtmlElement): void {
    const outer = this.#within
    if (wrappers.has(element.tagName)) this.#within = [...outer, element]
    this.#visitChildren(element)
    this.#within = outer
  }

  /** An inline element that is shown as a block keeps its own looks: it may be bold. */
  #visitAlone(element: HtmlElement): void {
    this.#endParagraph(null)
    this.#visitInline(element)
    this.#endParagraph(null)
  }

  #visitBlock(element: HtmlElement): void {
    this.#endParagraph(null)
    const outer = this.#centred
    this.#centred = isCentred(element) ?? outer
    this.#visitChildren(element)
    this.#endParagraph(headingDepth(element))
    this.#centred = outer
  }

  #visitTable(element: HtmlElement): void {
    this.#endParagraph(null)
    if (isLayout(element)) {
      this.#visitBlock(element)
      return
    }
    for (const child of element.childNodes) if (isElement(child) && child.tagName === 'caption') this.#visitBlock(child)
    const table = readHtmlTable(element, this.#reading)
    if (!table) return
    this.tables.push(table)
    this.#blocks.push(table.node)
  }

  #visitDivisionTable(element: HtmlElement): void {
    this.#endParagraph(null)
    const table = readDivisionTable(element, this.#reading)
    if (!table) return
    this.tables.push(table)
    this.#blocks.push(table.node)
  }

  #visitList(element: HtmlElement): void {
    this.#endParagraph(null)
    const children = element.childNodes.filter(isElement).flatMap((item): ListItem[] => {
      const blocks = this.read(item).flatMap(block => (isItemContent(block) ? [block] : []))
      const position = this.#around(blocks)
      return position === null ? [] : [{type: 'listItem', spread: false, children: blocks, position}]
    })
    const position = this.#around(children)
    if (position === null) return
    const ordered = element.tagName === 'ol'
    const start = Number.parseInt(attribute(element, 'start') ?? '1', 10)
    const list: List = {type: 'list', ordered, spread: false, children, position}
    this.#blocks.push(ordered ? {...list, start: Number.isNaN(start) ? 1 : start} : list)
  }

  #around(nodes: readonly RootContent[]): Position | null {
    const span = spanAround(nodes.map(spanOfNode))
    return span && this.#reading.source.range(span)
  }

  #endParagraph(depth: Depth | null): void {
    const line = this.#line
    if (line.length === 0) return
    this.#line = []
    const joined = depth !== null || this.#centred
    for (const part of joined && !splitLines(line).some(startsNumbered) ? [line] : splitLines(line)) {
      const tidy = tidyLine(part)
      const span = inlineSpan(tidy)
      if (!span) continue
      const children = toPhrasing(this.#reading.source, tidy)
      const position = this.#reading.source.range(span)
      const paragraph: Paragraph = {type: 'paragraph', children, position}
      this.#blocks.push(depth === null ? paragraph : {type: 'heading', depth, children, position})
    }
  }
}

/**
 * The lines between breaks. Pages put whole articles into one element with a break behind each paragraph, so a break
 * ends a paragraph; only a heading or a centred title is one text over several lines.
 */
function splitLines(line: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const item of line) {
    if (item.kind === 'break') lines.push([])
    else lines.at(-1)?.push(item)
  }
  return lines
}

function startsNumbered(line: readonly Inline[]): boolean {
  return /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]/.test(inlineText(tidyLine(line)))
}

/** Null where the element does not say. */
function isCentred(element: HtmlElement): boolean | null {
  if (element.tagName === 'center') return true
  const align = attribute(element, 'align')?.toLowerCase()
  if (align !== undefined) return align === 'center'
  const style = attribute(element, 'style')?.toLowerCase() ?? ''
  const start = style.indexOf('text-align')
  return start === -1 ? null : /^text-align\s*:\s*center/.test(style.slice(start))
}

function isItemContent(block: RootContent): block is Exclude<ListItem['children'][number], never> & RootContent {
  return ['paragraph', 'heading', 'list', 'table'].includes(block.type)
}
