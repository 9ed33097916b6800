/** What rules that read sentences share: sentences with their places, and replacements that fit the source. */

import type {Paragraph, Report} from '../report/model.ts'
import type {Spot} from '../report/spot.ts'
import {quoted} from '../words.ts'
import type {ProposedFix, SpotEdit} from './define.ts'

/** A stretch of a paragraph: offsets in its text. */
export interface Excerpt {
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Paragraphs that are prose: no title, no headings. */
export function proseOf(report: Report): readonly Paragraph[] {
  return report.paragraphs.filter(({kind}) => kind !== 'title' && kind !== 'heading')
}

/** What lies between the marks that end a sentence; in a list of clauses a semicolon ends one too. */
const SENTENCE = /[^。！？\n]+/g
const CLAUSE = /[^。！？\n；;]+/g

/**
 * The sentences of a paragraph, without the marks that end them.
 * @param options.semicolon whether a semicolon ends one: where each clause has a subject of its own
 */
export function sentences(paragraph: Paragraph, options: {readonly semicolon?: boolean} = {}): readonly Excerpt[] {
  return Array.from(
    paragraph.text.matchAll(options.semicolon === true ? CLAUSE : SENTENCE),
    ({0: text, index: start}): Excerpt => ({paragraph, start, end: start + text.length, text})
  ).filter(({text}) => text.trim() !== '')
}

/** Replaces `from` by `to`; null where the words are not one piece of the source. */
export function editAt({source}: Report, at: Spot, from: string, to: string): SpotEdit | null {
  return source.slice(at.span) === from ? {span: at.span, text: to} : null
}

/** Other words for all that stands at a place, to be looked at before they are put there. */
export function rewording({span}: Pick<Spot, 'span'>, text: string): ProposedFix {
  const words = quoted(text)
  return {title: {zh: `改为${words}`, en: `Write ${words}`}, safety: 'suggestion', edits: [{span, text}]}
}

/** One replacement as a fix; none where the words are not one piece of the source. */
export function replaced(
  report: Report,
  at: Spot,
  from: string,
  to: string,
  safety: ProposedFix['safety']
): readonly ProposedFix[] {
  const edit = editAt(report, at, from, to)
  return edit === null ? [] : [{title: {zh: `改为“${to}”`, en: `Write “${to}”`}, safety, edits: [edit]}]
}
