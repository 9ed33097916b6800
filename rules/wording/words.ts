/** What the rules on wording share: sentences with their places, and replacements that fit the source. */

import type {Paragraph, Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import type {ProposedFix, SpotEdit} from '../../src/rule/define.ts'

/** A stretch of a paragraph: offsets in its text. */
export interface Passage {
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Paragraphs that are prose: no title, no headings. */
export function proseOf(report: Report): readonly Paragraph[] {
  return report.paragraphs.filter(({kind}) => kind !== 'title' && kind !== 'heading')
}

/** The sentences of a paragraph; a semicolon does not end one. */
export function sentences(paragraph: Paragraph): readonly Passage[] {
  const found: Passage[] = []
  let start = 0
  for (let index = 0; index <= paragraph.text.length; index++) {
    if (index < paragraph.text.length && !'。！？\n'.includes(paragraph.text[index] ?? '')) continue
    const text = paragraph.text.slice(start, index)
    if (text.trim() !== '') found.push({paragraph, start, end: index, text})
    start = index + 1
  }
  return found
}

/** Replaces `from` by `to`; null where the words are not one piece of the source. */
export function editAt({source}: Report, at: Spot, from: string, to: string): SpotEdit | null {
  return source.slice(at.span) === from ? {span: at.span, text: to} : null
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
