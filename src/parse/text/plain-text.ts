/**
 * Plain text to mdast: paragraphs parted by blank lines, and nothing else.
 *
 * The tree is the one that remark makes of the text with all its constructs switched off (a test holds them together),
 * without the cost of looking for constructs that are not there.
 */

import type {Break, Paragraph, Root, Text} from 'mdast'
import type {Position} from 'unist'
import type {Point, Source} from '../../source.ts'
import {isDigit} from '../../text.ts'

/** Characters of a paragraph, or a cell, in which markup is looked for; a longer one is taken as it stands. */
const MOST_MARKUP = 20_000

/** A line that is not blank, in offsets: what stands in it, without the blanks and tabs at its ends, and where it ends. */
interface Line {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly lineEnd: number
}

/**
 * @param source the text, for its lines
 * @param text of the same length and lines, with blanks where tables stand
 */
export function parsePlainText(source: Source, text: string): Root {
  const children = blocksOf(source, text).map(lines => toParagraph(source, text, lines))
  return {type: 'root', children, position: source.range({start: 0, end: text.length})}
}

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
 * parts it. What has no end of lines is taken whatever is in it.
 * @param text see {@link parsePlainText}
 */
export function takePlainParagraphs(source: Source, text: string): TakenParagraphs {
  const blocks = blocksOf(source, text)
  const marks = blocks.map(lines => emphasisMarks(text, lines))
  const areMarksText = marks.reduce((sum, count) => sum + count, 0) > MOST_MARKS_OF_TEXT
  const endless = blocks.map(
    (lines, index) => isEndless(lines) || (marks[index] ?? 0) > (areMarksText ? 0 : MOST_MARKS)
  )
  const containers = blocks
    .filter((_, index) => !endless[index])
    .flat()
    .reduce((sum, line) => sum + markersOf(text, line), 0)
  const isPlain = blocks.map(lines => lines.every(line => isWithoutMarkup(text, line)))
  const isAllText = isPlain.filter(plain => !plain).length > MOST_MARKED
  const areListsText = isAllText || containers > MOST_CONTAINERS || (containers > 0 && blocks.length > MOST_MARKED)
  const areLists = containers > 0 && !areListsText
  const plain = blocks.filter((_, index) => endless[index] || isAllText || (!areLists && isPlain[index]))
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

/** No report has as many quotations and items of lists. The parser of Markdown takes the square of their number. */
const MOST_CONTAINERS = 1000

/** No report has as many paragraphs and headings with marks of Markdown. The parser takes long for each. */
const MOST_MARKED = 5000

/** No paragraph of a report is as long. The parser of Markdown takes the square of its lines, and of the marks in it. */
const longestParagraph = {lines: 2000, characters: MOST_MARKUP} as const

/** Marks of emphasis (`*`, `_`, `~`). The parser of Markdown takes the square of their number; no report has as many. */
const MOST_MARKS = 300
const MOST_MARKS_OF_TEXT = 10_000

function emphasisMarks(text: string, lines: readonly Line[]): number {
  return lines.reduce((sum, {start, lineEnd}) => sum + countMarks(text, start, lineEnd), 0)
}

function countMarks(text: string, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x2a || code === 0x5f || code === 0x7e) count++
  }
  return count
}

/** Whether a text has more marks than are looked at in one paragraph or one cell. */
export function isOvermarked(text: string): boolean {
  return text.length > MOST_MARKUP || countMarks(text, 0, text.length) > MOST_MARKS
}

function isEndless(lines: readonly Line[]): boolean {
  const length = (lines.at(-1)?.lineEnd ?? 0) - (lines[0]?.start ?? 0)
  return lines.length > longestParagraph.lines || length > longestParagraph.characters
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

/** The lines that stand together, blank ones between them. */
function blocksOf(source: Source, text: string): Line[][] {
  const blocks: Line[][] = []
  let lines: Line[] = []
  for (let index = 0; index < source.lineStarts.length; index++) {
    const span = source.lineSpan(index)
    const start = skipBlanks(text, span.start, span.end)
    if (start < span.end) lines.push({index, start, end: dropBlanks(text, start, span.end), lineEnd: span.end})
    else if (lines.length > 0) {
      blocks.push(lines)
      lines = []
    }
  }
  return lines.length > 0 ? [...blocks, lines] : blocks
}

function skipBlanks(text: string, from: number, to: number): number {
  let start = from
  while (start < to && isMarkdownBlank(text.charCodeAt(start))) start++
  return start
}

function dropBlanks(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isMarkdownBlank(text.charCodeAt(end - 1))) end--
  return end
}

/** The blanks of Markdown: a full-width one is text. */
function isMarkdownBlank(code: number): boolean {
  return code === 0x20 || code === 0x09
}

function toParagraph(source: Source, text: string, lines: readonly Line[]): Paragraph {
  const children: (Text | Break)[] = []
  let value = ''
  let start: Point | undefined
  lines.forEach((line, position) => {
    start ??= pointIn(source, line, line.start)
    value += text.slice(line.start, line.end)
    const next = lines[position + 1]
    const end = pointIn(source, line, line.end)
    const breaks = next !== undefined && isHardBreak(text, line)
    if (next !== undefined && !breaks) {
      value += text.slice(line.lineEnd, source.lineStarts[next.index])
      return
    }
    children.push({type: 'text', value, position: {start, end}})
    if (breaks) children.push({type: 'break', position: {start: end, end: lineStart(source, next.index)}})
    value = ''
    start = undefined
  })
  return {type: 'paragraph', children, position: paragraphPosition(source, lines)}
}

/** Two blanks and more at the end of a line, and no tab among them, are a break that the author has set. */
function isHardBreak(text: string, {end, lineEnd}: Line): boolean {
  return lineEnd - end >= 2 && !text.slice(end, lineEnd).includes('\t')
}

function paragraphPosition(source: Source, lines: readonly Line[]): Position | undefined {
  const first = lines[0]
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return undefined
  return {start: pointIn(source, first, first.start), end: pointIn(source, last, last.lineEnd)}
}

function pointIn(source: Source, line: Line, offset: number): Point {
  return {line: line.index + 1, column: offset - (source.lineStarts[line.index] ?? 0) + 1, offset}
}

function lineStart(source: Source, index: number): Point {
  return {line: index + 1, column: 1, offset: source.lineStarts[index] ?? source.text.length}
}
