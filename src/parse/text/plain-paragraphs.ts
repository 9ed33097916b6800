/** The paragraphs of a Markdown text that need no parser of Markdown: most of a report. */

import type {Paragraph} from 'mdast'
import type {Source} from '../../source.ts'
import {isDigit} from '../../text.ts'
import {countMarkup, isOvermarked, MarkupBudget} from './markup-bounds.ts'
import {blocksOf, isMarkdownBlank, type Line, toParagraph} from './plain-text.ts'

export interface TakenParagraphs {
  readonly paragraphs: Paragraph[]
  /** The text with blanks in their places. */
  readonly rest: string
  /** What looks like lists and quotations is more than a report can have, and is to be read as it stands. */
  readonly areListsText: boolean
}

/**
 * Takes the paragraphs in which nothing could be markup out of a Markdown text. They are most of a report, and what is left
 * for the parser of Markdown are its headings and the few paragraphs with a mark in them.
 *
 * Where there is a list or a quotation anywhere, none is taken: what stands between two items belongs to their list or
 * parts it. What has more markup than is looked at is taken whatever is in it.
 * @param source the text, for its lines
 * @param text of the same length and lines, with blanks where tables stand
 */
export function takePlainParagraphs(source: Source, text: string): TakenParagraphs {
  const blocks = blocksOf(source, text)
  const areText = overmarked(text, blocks)
  const containers = blocks
    .filter((_, index) => !areText[index])
    .flat()
    .reduce((sum, line) => sum + markersOf(text, line), 0)
  const isPlain = blocks.map(lines => lines.every(line => isWithoutMarkup(text, line)))
  const isAllText = isPlain.filter(plain => !plain).length > MOST_MARKED
  const areListsText = isAllText || containers > MOST_CONTAINERS || (containers > 0 && blocks.length > MOST_MARKED)
  const areLists = containers > 0 && !areListsText
  const plain = blocks.filter((_, index) => areText[index] || isAllText || (!areLists && isPlain[index]))
  let rest = ''
  let end = 0
  for (const {start, lineEnd} of plain.flat()) {
    rest += text.slice(end, start) + ' '.repeat(lineEnd - start)
    end = lineEnd
  }
  return {
    paragraphs: plain.map(lines => toParagraph(source, text, lines)),
    rest: rest + text.slice(end),
    areListsText
  }
}

/** No report has as many quotations and items of lists. The parser of Markdown runs in quadratic time over them. */
const MOST_CONTAINERS = 1000

/** No report has as many paragraphs and headings with marks of Markdown. The parser takes long for each. */
const MOST_MARKED = 5000

/** Which of the paragraphs have more markup than is looked at, by themselves or all together. */
function overmarked(text: string, blocks: readonly (readonly Line[])[]): boolean[] {
  const markup = blocks.map(lines => countMarkup(text.slice(lines[0]?.start, lines.at(-1)?.lineEnd), lines.length))
  const budget = new MarkupBudget()
  for (const of of markup) if (!isOvermarked(of)) budget.spend(of)
  return markup.map(of => isOvermarked(of) || (budget.isSpent && of.emphasis + of.openers > 0))
}

/** How many quotations and items of lists a line could begin, one within the other. */
function markersOf(text: string, {start, end}: Line): number {
  let count = 0
  for (let at = start; at < end; ) {
    const behind = text[at] === '>' ? at + 1 : behindMarker(text, at, end)
    if (behind === at) break
    count++
    at = behind
    while (at < end && isMarkdownBlank(text.charCodeAt(at))) at++
  }
  return count
}

/** Where the marker of an item ends, a blank behind it; where it would begin if there is none. */
function behindMarker(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isDigit(text.charCodeAt(at))) at++
  const isMarker = (at > from ? '.)' : '-+*').includes(text[at] ?? ' ')
  return isMarker && (at + 1 === end || isMarkdownBlank(text.charCodeAt(at + 1))) ? at + 1 : from
}

function isWithoutMarkup(text: string, {start, lineEnd}: Line): boolean {
  return !'#-+=*_'.includes(text[start] ?? '#') && !/[\\`*_~[\]<&]/.test(text.slice(start, lineEnd))
}
