/** Lines of running text as tokens: pieces of labels and values, as blanks (and lone pipes) part them. */

import type {Source, Span} from '../../../source.ts'
import {normaliseLabel} from '../../../standard/labels/labels.ts'
import {isBlank, isDigit} from '../../../text.ts'
import {isValueToken} from '../../table/cells.ts'
import {isRowLabel} from '../vocabulary.ts'

export interface LineToken {
  readonly kind: 'label' | 'value'
  readonly span: Span
  /** Normalised, for labels; '' for values. */
  readonly label: string
  /** Where its line starts: which line it is on. */
  readonly line: number
}

/** The tokens of a line; none for a blank line and for one that holds only pipes. */
export function readTokens(source: Source, line: Span): LineToken[] {
  const words = wordsOf(source.text, line)
  const bracketed = insideBrackets(source, words)
  return words.flatMap((span, position): LineToken[] => {
    const text = source.slice(span)
    if (bracketed[position] !== true && isValueToken(text)) return [{kind: 'value', span, label: '', line: line.start}]
    return labelTokens(text, span, line.start)
  })
}

/** Which words stand in brackets that close on the same line: the 4 of （保留 4 位小数） is no value. */
function insideBrackets(source: Source, words: readonly Span[]): boolean[] {
  const inside = words.map(() => false)
  if (words.length < 3) return inside
  let open = -1
  words.forEach((word, position) => {
    const text = source.slice(word)
    if (open < 0 && opens(text)) open = position
    else if (open >= 0 && closes(text)) {
      inside.fill(true, open + 1, position)
      open = -1
    }
  })
  return inside
}

function opens(text: string): boolean {
  return (
    Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')) > Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'))
  )
}

function closes(text: string): boolean {
  return text.includes('）') || text.includes(')')
}

function wordsOf(text: string, span: Span): Span[] {
  const words: Span[] = []
  let start = -1
  for (let index = span.start; index <= span.end; index++) {
    const parts = index === span.end || isBlank(text.charCodeAt(index)) || text[index] === '|'
    if (parts && start >= 0) {
      words.push({start, end: index})
      start = -1
    } else if (!parts && start < 0) start = index
  }
  return words
}

/**
 * A label, or a label with its values glued to it (`规章000`). Zeros part in one way only, for no number begins with one;
 * other digits stay one value, and the reader of the table sees that there are too few.
 */
function labelTokens(text: string, span: Span, line: number): LineToken[] {
  const digits = trailingDigits(text)
  const head = text.slice(0, text.length - digits.length)
  if (digits === '' || head === '' || !isRowLabel(head))
    return [{kind: 'label', span, label: normaliseLabel(text), line}]
  const values: LineToken[] = []
  const width = isAllZeros(digits) ? 1 : digits.length
  for (let start = span.start + head.length; start < span.end; start += width)
    values.push({kind: 'value', span: {start, end: start + width}, label: '', line})
  return [
    {kind: 'label', span: {start: span.start, end: span.start + head.length}, label: normaliseLabel(head), line},
    ...values
  ]
}

/** Digits at the end, with a point or commas among them. */
function trailingDigits(text: string): string {
  let start = text.length
  while (start > 0 && (isDigit(text.charCodeAt(start - 1)) || '.,'.includes(text[start - 1] ?? ' '))) start--
  while (start < text.length && !isDigit(text.charCodeAt(start))) start++
  return text.slice(start)
}

function isAllZeros(digits: string): boolean {
  return [...digits].every(digit => digit === '0')
}
