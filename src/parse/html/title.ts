/** The report's title where it stands outside the article: in a heading of the page or in what the page says of itself. */

import type {Heading} from 'mdast'
import type {Span} from '../../source.ts'
import {compactTitle, isTitleText, readTitleWords} from '../../standard/titles/title.ts'
import {plainText} from './article.ts'
import {isHidden} from './elements.ts'
import {FlowReader} from './flow.ts'
import type {HtmlReading} from './reading.ts'
import {attribute, descendants, type HtmlElement, type HtmlParent} from './tree.ts'

const headingNames = new Set(['h1', 'h2', 'h3'])
/** The metadata that sites of government carry; names by the guideline for their pages. */
const metaNames = new Set(['articletitle', 'title', 'og:title'])

/**
 * The title outside the article, where the article has none or one without a year and the page has a better one.
 * @param own the title that stands in the article; null where there is none
 */
export function findHtmlTitle(
  page: HtmlParent,
  article: HtmlElement,
  reading: HtmlReading,
  own: string | null
): Heading | null {
  const metas: HtmlElement[] = []
  let pageTitle: HtmlElement | null = null
  const marked: HtmlElement[] = []
  for (const element of descendants(page, article)) {
    if (element.tagName === 'meta') metas.push(element)
    else if (element.tagName === 'title') pageTitle ??= element
    else if (isMarkedTitle(element) && !isHidden(element) && rankOf(plainText(element)) > 0) marked.push(element)
  }
  const candidates: Candidate[] = [
    // The innermost of nested elements is the one that holds the title alone.
    ...marked.reverse().map(element => ({text: plainText(element), heading: () => headingOf(element, reading)})),
    ...metas.map(meta => ({text: contentOf(meta), heading: () => metaTitle(meta, reading)})),
    ...partsOf(pageTitle, reading)
  ]
  let best: Heading | null = null
  let rank = own === null ? 0 : rankOf(own)
  if (rank >= WITH_YEAR) return null
  for (const {text, heading} of candidates) {
    const found = rankOf(text) > rank ? heading() : null
    if (found === null) continue
    best = found
    rank = rankOf(text)
  }
  return best
}

interface Candidate {
  readonly text: string
  readonly heading: () => Heading | null
}

/** How much of a title a text is: one that names year and agency is best. */
function rankOf(text: string): number {
  const title = compactTitle(text)
  if (!isTitleText(title)) return 0
  const {year, agency} = readTitleWords(title)
  return 1 + (year === null ? 0 : WITH_YEAR - 1) + (agency === null ? 0 : 1)
}
const WITH_YEAR = 3

function isMarkedTitle(element: HtmlElement): boolean {
  if (headingNames.has(element.tagName)) return true
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase()
  return names.includes('title') || names.includes('biaoti')
}

function headingOf(element: HtmlElement, reading: HtmlReading): Heading | null {
  const block = new FlowReader(reading).read(element).find(candidate => 'children' in candidate)
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return null
  return {type: 'heading', depth: 1, children: block.children, ...(block.position && {position: block.position})}
}

/** What a meta element says the title is; '' for one of another kind. */
function contentOf(meta: HtmlElement): string {
  const name = (attribute(meta, 'name') ?? attribute(meta, 'property') ?? '').toLowerCase()
  return metaNames.has(name) ? (attribute(meta, 'content') ?? '') : ''
}

function metaTitle(meta: HtmlElement, reading: HtmlReading): Heading | null {
  const content = contentOf(meta)
  const location = meta.sourceCodeLocation?.attrs?.content
  if (!location) return null
  const span = {start: location.startOffset + reading.shift, end: location.endOffset + reading.shift}
  return titleHeading(content, span, reading)
}

/** Sites put their own name, and that of their column, behind the title: 某报告_某某人民政府, 某报告 - 某某网, 某报告-某某人民政府门户网站. */
function partsOf(title: HtmlElement | null, reading: HtmlReading): Candidate[] {
  const span = title === null ? null : reading.span(title)
  if (title === null || span === null) return []
  return plainText(title)
    .split(/[_|—–]|-(?=[^\d-]*(?:网|网站|平台|门户)$)|\s-+\s|-{2,}/)
    .map(text => ({text, heading: () => titleHeading(text, span, reading)}))
}

/** A heading whose text stands within `span`; null where the source writes it otherwise (with entities). */
function titleHeading(content: string, span: Span, reading: HtmlReading): Heading | null {
  const text = content.trim()
  const index = reading.source.slice(span).indexOf(text)
  if (text === '' || index === -1) return null
  const start = span.start + index
  const position = reading.source.range({start, end: start + text.length})
  return {type: 'heading', depth: 1, children: [{type: 'text', value: text, position}], position}
}
