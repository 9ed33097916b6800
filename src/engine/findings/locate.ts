/** From the spots of the report, in offsets, to the locations of the output, with lines, columns and a quotation. */

import type {Location} from '../../diagnostic.ts'
import type {Report} from '../../report/model.ts'
import type {Spot} from '../../report/spot.ts'
import type {Source} from '../../source.ts'
import {wordsAt} from './quoted.ts'

/** Enough to find the words again in a file without lines; more would repeat the report in its own output. */
const LONGEST_QUOTE = 60
/** How far it is looked for: a place may hold a whole table, or a comment of a megabyte. */
const LONGEST_READ = 2000

export function locate(report: Report, spot: Spot): Location {
  return located(report.source, spot, wordsAt(report, spot.span, LONGEST_READ))
}

/** Of a comment, which is no text of the report. */
export function locateComment(source: Source, spot: Spot): Location {
  return located(source, spot, null)
}

/** @param words null where the source is what is to be quoted */
function located(source: Source, {span, place, figure, origin}: Spot, words: string | null): Location {
  const quote = quotation(
    words ?? source.slice({start: span.start, end: Math.min(span.end, span.start + LONGEST_READ)})
  )
  return {
    range: source.range(span),
    place,
    ...(figure !== undefined && {figure}),
    ...(quote !== '' && {quote}),
    ...(origin !== undefined && {origin})
  }
}

function quotation(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ')
  if (words.length <= LONGEST_QUOTE) return words
  const last = words.charCodeAt(LONGEST_QUOTE - 1)
  const cutsPair = last >= 0xd800 && last <= 0xdbff
  return `${words.slice(0, cutsPair ? LONGEST_QUOTE - 1 : LONGEST_QUOTE)}…`
}
