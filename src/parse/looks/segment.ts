/**
 * A segment: text with its place in the source, as the readers of HTML and Word put lines together.
 *
 * Either a segment's value is its slice of the source, unit for unit, or it is one thing that cannot be divided (an
 * entity, a run of white space). So an offset in a line of segments always has a place in the source.
 */

import type {Span} from '../../source.ts'
import {hull, isBlank, isBlankText} from '../../text.ts'

/**
 * How a piece of text looks to a person, where it does not look like the text around it. A reader gives each piece at most
 * one mark; `strongest` chooses where several apply. What follows from the marks is decided in `looks.ts` alone.
 */
export type Look =
  /** Seen by nobody, for certain: Word's hidden text, `display: none`, size 0. */
  | 'hidden'
  /** Taken out in a tracked change. */
  | 'deleted'
  /** Struck through, and shown so. */
  | 'struck'
  /** Perhaps seen by nobody: of the colour of its background, tiny, off the page. */
  | 'faint'
  /** Shown in another order or another place than it is stored: right to left, mirrored, floated. */
  | 'turned'
  /** Superscript, or its baseline shifted up: a note mark looks so. */
  | 'raised'
  /** Subscript, or its baseline shifted down. */
  | 'lowered'
  /** Made by the format, not written by anyone: an automatic number. */
  | 'generated'
  /** Put in by a tracked change, or marked as put in; it reads like any other text. */
  | 'inserted'
  /** No text: it stands for a picture, an input box, an equation, and its value says so. See `placeholders`. */
  | 'placeholder'

export interface TextSegment extends Span {
  readonly value: string
  /** Left out where it looks like any other text. */
  readonly look?: Look
}

const byStrength: readonly Look[] = [
  'placeholder',
  'hidden',
  'deleted',
  'struck',
  'faint',
  'turned',
  'raised',
  'lowered',
  'generated',
  'inserted'
]

/** The one mark of a piece that looks in several ways; undefined of none. */
export function strongest(looks: readonly (Look | undefined)[]): Look | undefined {
  return byStrength.find(look => looks.includes(look))
}

/** What stands in a text for something that is no text. A number may be in it, so it is not a blank. */
export const placeholders = {
  picture: '［图片］',
  input: '［输入框］',
  equation: '［公式］',
  field: '［域］',
  value: '［未显示］',
  note: '［批注文字］',
  cut: '［页外］'
} as const

export type Line = readonly TextSegment[]

/** The line without the blanks at its ends; empty where there is nothing else. */
export function trimLine(line: Line): TextSegment[] {
  let first = 0
  let last = line.length - 1
  while (first <= last && isBlankText(line[first]?.value ?? '')) first++
  while (last >= first && isBlankText(line[last]?.value ?? '')) last--
  return line
    .slice(first, last + 1)
    .map((segment, index, kept) => trimSegment(segment, index === 0, index === kept.length - 1))
}

function trimSegment(segment: TextSegment, atStart: boolean, atEnd: boolean): TextSegment {
  const {value, start, end} = segment
  if (value.length !== end - start) return segment
  let from = 0
  let to = value.length
  if (atStart) while (from < to && isBlank(value.charCodeAt(from))) from++
  if (atEnd) while (to > from && isBlank(value.charCodeAt(to - 1))) to--
  return from === 0 && to === value.length
    ? segment
    : {...segment, value: value.slice(from, to), start: start + from, end: start + to}
}

export function lineText(line: Line): string {
  return line.map(segment => segment.value).join('')
}

/**
 * The span that holds all of these; null where there are none. They need not be in order: what stands misplaced in an
 * HTML table is read before it.
 */
export function spanAround(spans: readonly Span[]): Span | null {
  return spans.length === 0 ? null : hull(spans)
}

/** The lines of one text as a person reads them: a break between Latin letters or digits is a blank, between Chinese ones nothing. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => text + (needsBlank(text, line) ? ' ' : '') + line, '')
}

const LATIN_END = /[\p{Script=Latin}\p{Nd}.,%]$/u
const LATIN_START = /^[\p{Script=Latin}\p{Nd}.,%]/u

/** Whether a line break between two texts is a blank to a reader. */
export function needsBlank(before: string, after: string): boolean {
  return LATIN_END.test(before) && LATIN_START.test(after)
}
