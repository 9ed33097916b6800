/** Where in a text something stands that was planted, as lines and columns. */

import type {Range} from '../../examples/conformance/score.ts'
import {Source, type Span} from '../../src/source.ts'
import type {Truth} from '../invented/truth.ts'

export function rangeOfSpan(text: string, span: Span): Range {
  const {start, end} = new Source(text).range(span)
  return {start: {line: start.line, column: start.column}, end: {line: end.line, column: end.column}}
}

/** The first place where the words stand, whatever blanks and line ends are between; nothing where they do not. */
export function rangeOfText(text: string, words: string): {range?: Range} {
  const wanted = [...words].filter(isInk)
  const inked = Array.from({length: text.length}, (_, offset) => offset).filter(offset => isInk(text[offset] ?? ''))
  const dense = inked.map(offset => text[offset]).join('')
  const at = dense.indexOf(wanted.join(''))
  const start = inked[at]
  const end = inked[at + wanted.join('').length - 1]
  return at < 0 || start === undefined || end === undefined ? {} : {range: rangeOfSpan(text, {start, end: end + 1})}
}

function isInk(character: string): boolean {
  return character.trim() !== '' && character !== '|'
}

/** From the heading of the section to the one below it. */
export function sectionRange(text: string, {sections}: Truth, place: string): {range?: Range} {
  const index = sections.findIndex(({heading}) => heading.startsWith(place))
  const [own, next] = [sections[index]?.heading, sections[index + 1]?.heading]
  const from = own === undefined ? undefined : rangeOfText(text, own).range
  const to = next === undefined ? undefined : rangeOfText(text, next).range
  if (from === undefined) return {}
  const {end} = rangeOfSpan(text, {start: 0, end: text.length})
  return {range: {start: from.start, end: to?.start ?? end}}
}
