/** The text of a paragraph, cut where the findings in it begin and end. */

import type {Paragraph} from '../../report/model.ts'
import {shownStretch} from '../../report/shown-stretch.ts'
import {offsetsOf} from '../../source.ts'
import type {Segment} from '../drawing.ts'
import type {Mark} from './marks.ts'

export function segmentsOf(paragraph: Paragraph, marks: readonly Mark[]): readonly Segment[] {
  const stretches = marks
    .map(({number, location}) => ({number, ...shownStretch(paragraph, offsetsOf(location))}))
    .filter(({start, end}) => start < end)
  if (stretches.length === 0) return [{text: paragraph.text, findings: []}]
  const {text} = paragraph
  const cuts = [...new Set([0, text.length, ...stretches.flatMap(({start, end}) => [start, end])])].sort(
    (left, right) => left - right
  )
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const findings = stretches.filter(one => one.start <= start && end <= one.end).map(({number}) => number)
    return {text: text.slice(start, end), findings}
  })
}
