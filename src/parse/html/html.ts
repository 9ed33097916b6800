/** A web page to a tree whose positions are those of the page's source: the article only, with its title. */

import type {Root, RootContent} from 'mdast'
import {toString as plainTextOf} from 'mdast-util-to-string'
import {type Source, spanOfNode} from '../../source.ts'
import {findTitle as findTitleLines, joined} from '../../standard/titles/title-lines.ts'
import type {ParsedDocument} from '../document.ts'
import {CellBudget} from '../limits.ts'
import {pickArticle} from './article.ts'
import {FlowReader} from './flow.ts'
import {isOwnOutput} from './own-output.ts'
import {findPublication} from './publication.ts'
import {HtmlReading} from './reading.ts'
import {StyleSheets} from './style-sheets.ts'
import {findHtmlTitle} from './title.ts'
import {descendants, type HtmlElement, htmlTreeOf} from './tree.ts'

/**
 * Reads a web page.
 * @throws LimitExceeded where the page goes beyond the limits (see limits.ts)
 */
export function parseHtml(source: Source): ParsedDocument {
  const page = htmlTreeOf(source.text)
  const whole = {start: 0, end: source.text.length}
  const reading = new HtmlReading(source, whole, new StyleSheets(page), new CellBudget())
  const body = firstNamed(descendants(page), 'body')
  const article = body ? pickArticle(body) : null
  const flow = new FlowReader(reading)
  const children: RootContent[] = article ? flow.read(article) : []
  if (article) {
    const title = findHtmlTitle(page, article, reading, titleOf(children))
    if (title) insertInOrder(children, title)
  }
  const tree: Root = {type: 'root', children, position: source.range(whole)}
  const published = findPublication(page, reading)
  const {tables} = flow
  return {source, dialect: 'html', tree, tables, published, notices: reading.notices, isOwnOutput: isOwnOutput(page)}
}

function firstNamed(elements: Iterable<HtmlElement>, name: string): HtmlElement | null {
  for (const element of elements) if (element.tagName === name) return element
  return null
}

/** How far down a title may stand: above it are addresses of the page, the date, the source. */
const TITLE_REACH = 12

/** The title that stands in the article itself, in the words that the report is read by; null where there is none. */
function titleOf(blocks: readonly RootContent[]): string | null {
  const lines = blocks
    .slice(0, TITLE_REACH)
    .filter(block => block.type === 'paragraph' || block.type === 'heading')
    .map(block => ({text: plainTextOf(block)}))
  const range = findTitleLines(lines)
  return range === null ? null : joined(lines, range)
}

/** A title stands before the article in the page, as a rule; the tree keeps the order of the source. */
function insertInOrder(blocks: RootContent[], title: RootContent): void {
  const {start} = spanOfNode(title)
  const index = blocks.findIndex(block => spanOfNode(block).start > start)
  blocks.splice(index === -1 ? blocks.length : index, 0, title)
}
