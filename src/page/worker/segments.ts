/** The text of a paragraph, cut where the findings in it begin and end. */

import type {Paragraph} from '../../report/model.ts'
import {offsetsOf} from '../../source.ts'
import type {Segment} from '../drawing.ts'
import type {Mark} from './marks.ts'

/** A finding as offsets in the text as it is read, without its markup. */
interface Stretch {
  readonly number: number
  readonly start: number
  readonly end: number
}

export function segmentsOf(paragraph: Paragraph, marks: readonly Mark[]): readonly Segment[] {
  const stretches = marks.map(mark => stretchOf(paragraph, mark)).filter(({start, end}) => start < end)
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

function stretchOf(paragraph: Paragraph, {number, location}: Mark): Stretch {
  const {start, end} = offsetsOf(location)
  const {length} = paragraph.text
  const first = firstIndex(length, index => paragraph.at(index, index + 1).span.end > start)
  const last = firstIndex(length, index => paragraph.at(index, index + 1).span.start >= end)
  return {number, start: first, end: last}
}

/** The first index for which something holds that holds for all after it; `length` for none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
