/**
 * Plain text to mdast: paragraphs parted by blank lines, and nothing else.
 *
 * The tree is the one that remark makes of the text with all its constructs switched off (a test holds them together),
 * without the cost of looking for constructs that are not there.
 */

import type {Break, Paragraph, Root, Text} from 'mdast'
import type {Position} from 'unist'
import type {Point, Source} from '../../source.ts'

/** A line that is not blank, in offsets: what stands in it, without the blanks and tabs at its ends, and where it ends. */
export interface Line {
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

/** The lines that stand together, blank ones between them. */
export function blocksOf(source: Source, text: string): Line[][] {
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
export function isMarkdownBlank(code: number): boolean {
  return code === 0x20 || code === 0x09
}

export function toParagraph(source: Source, text: string, lines: readonly Line[]): Paragraph {
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
