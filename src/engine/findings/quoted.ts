/** The words at a place as a reader of the report sees them: what stands in the source between them is markup. */

import {rememberedFor} from '../../remembered.ts'
import type {Paragraph, Report} from '../../report/model.ts'
import {shownStretch} from '../../report/shown-stretch.ts'
import {countBefore} from '../../sorted.ts'
import type {Span} from '../../source.ts'

/** A paragraph, or a cell of a table. */
interface Unit {
  readonly span: Span
  readonly text: string
  /** Null for a cell. */
  readonly paragraph: Paragraph | null
}

/**
 * @param longest the most characters that are quoted
 * @returns null where the place is in no text of the report
 */
export function wordsAt(report: Report, span: Span, longest: number): string | null {
  const units = unitsOf(report)
  let words: string | null = null
  for (let index = countBefore(units, unit => unit.span.end <= span.start); index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined || unit.span.start >= span.end || (words?.length ?? 0) > longest) break
    words = `${words === null ? '' : `${words} `}${within(unit, span, report, longest)}`
  }
  return words
}

const unitsOf = rememberedFor((report: Report): readonly Unit[] => {
  const cells = report.parsedTables.flatMap(({grid}) =>
    grid.rows.flatMap(({slots}) =>
      slots.filter(({covered}) => !covered).map(({cell: {span, text}}) => ({span, text, paragraph: null}))
    )
  )
  const paragraphs = report.paragraphs.map(paragraph => ({span: paragraph.span, text: paragraph.text, paragraph}))
  return [...paragraphs, ...cells]
    .filter(({span}) => span.end > span.start)
    .sort((left, right) => left.span.start - right.span.start)
})

function within(unit: Unit, {start, end}: Span, {source}: Report, longest: number): string {
  const {span, text, paragraph} = unit
  if (start <= span.start && span.end <= end) return text.slice(0, longest + 1)
  if (paragraph !== null) {
    const shown = shownStretch(paragraph, {start, end})
    return text.slice(shown.start, Math.min(shown.end, shown.start + longest + 1))
  }
  const written = source.slice({start: Math.max(start, span.start), end: Math.min(end, span.end)})
  // Where markup parts the words of a cell, all of it is shown.
  return text.includes(written) ? written : text.slice(0, longest + 1)
}
