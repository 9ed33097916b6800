/** The report's title where it stands outside the article: in a heading of the page or in what the page says of itself. */

import type {Heading} from 'mdast'
import type {Span} from '../../source.ts'
import {plainText} from './article.ts'
import {isHidden} from './elements.ts'
import {FlowReader} from './flow.ts'
import type {Reading} from './reading.ts'
import {attribute, descendants, type HtmlElement, type HtmlParent} from './tree.ts'

const headingNames = new Set(['h1', 'h2', 'h3'])
/** The metadata that sites of government carry; names by the guideline for their pages. */
const metaNames = new Set(['articletitle', 'title', 'og:title'])

/** Whether a text reads like the title of an annual report; typography aside. */
export function looksLikeTitle(text: string): boolean {
  const plain = text.replaceAll(/\s+/g, '')
  return plain.length <= 80 && plain.includes('信息公开') && /年度?报告|年报/.test(plain)
}

/**
 * Finds the title outside the article.
 * @returns null where there is none
 */
export function findTitle(page: HtmlParent, article: HtmlElement, reading: Reading): Heading | null {
  const metas: HtmlElement[] = []
  let pageTitle: HtmlElement | null = null
  const marked: HtmlElement[] = []
  for (const element of descendants(page, article)) {
    if (element.tagName === 'meta') metas.push(element)
    else if (element.tagName === 'title') pageTitle ??= element
    else if (isMarkedTitle(element) && !isHidden(element) && looksLikeTitle(plainText(element))) marked.push(element)
  }
  // The innermost of nested elements is the one that holds the title alone.
  const element = marked.at(-1)
  return (
    (element ? headingOf(element, reading) : null) ??
    first(metas, meta => metaTitle(meta, reading)) ??
    (pageTitle ? pageTitleHeading(pageTitle, reading) : null)
  )
}

function first<Item, Result>(items: readonly Item[], read: (item: Item) => Result | null): Result | null {
  for (const item of items) {
    const result = read(item)
    if (result !== null) return result
  }
  return null
}

function isMarkedTitle(element: HtmlElement): boolean {
  if (headingNames.has(element.tagName)) return true
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase()
  return names.includes('title') || names.includes('biaoti')
}

function headingOf(element: HtmlElement, reading: Reading): Heading | null {
  const block = new FlowReader(reading).read(element).find(candidate => 'children' in candidate)
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return null
  return {type: 'heading', depth: 1, children: block.children, ...(block.position && {position: block.position})}
}

function metaTitle(meta: HtmlElement, reading: Reading): Heading | null {
  const name = (attribute(meta, 'name') ?? attribute(meta, 'property') ?? '').toLowerCase()
  const content = attribute(meta, 'content') ?? ''
  if (!metaNames.has(name) || !looksLikeTitle(content)) return null
  const location = meta.sourceCodeLocation?.attrs?.content
  if (!location) return null
  const span = {start: location.startOffset + reading.shift, end: location.endOffset + reading.shift}
  return titleHeading(content, span, reading)
}

/** Sites put their own name behind the title: 某报告_某某人民政府, 某报告 - 某某网. */
function pageTitleHeading(title: HtmlElement, reading: Reading): Heading | null {
  const span = reading.span(title)
  const content = plainText(title)
  const parts = content.split(/[_|—–]|\s-+\s|-{2,}/)
  const part = parts.find(looksLikeTitle)
  return span && part !== undefined ? titleHeading(part, span, reading) : null
}

/** A heading whose text stands within `span`; null where the source writes it otherwise (with entities). */
function titleHeading(content: string, span: Span, reading: Reading): Heading | null {
  const text = content.trim()
  const index = reading.source.slice(span).indexOf(text)
  if (text === '' || index === -1) return null
  const start = span.start + index
  const position = reading.source.range({start, end: start + text.length})
  return {type: 'heading', depth: 1, children: [{type: 'text', value: text, position}], position}
}
