/** The words that a finding marks, with a little of what stands around them in the same paragraph. */

import type {Location} from '../../diagnostic.ts'
import type {Report} from '../../report/model.ts'

export interface Quotation {
  readonly before: string
  readonly marked: string
  readonly after: string
}

const CONTEXT = 24
const ELLIPSIS = '…'

/** @returns null where nothing is quoted: what is missing has no words */
export function quotation({quote, range, figure}: Location, report: Report | null): Quotation | null {
  if (quote === undefined) return null
  const bare = {before: '', marked: quote, after: ''}
  if (report === null || figure !== undefined) return bare
  const paragraph = report.paragraphs.find(({span}) => span.start <= range.start.offset && range.end.offset <= span.end)
  if (paragraph === undefined) return bare
  const {text, span} = paragraph
  const words = quote.endsWith(ELLIPSIS) ? quote.slice(0, -ELLIPSIS.length) : quote
  const places = placesOf(words, text)
  const written = placesOf(words, report.source.slice(span))
  const start = places[written.indexOf(range.start.offset - span.start)]
  // Where markup stands among the words, they are not found as often in the source as in the text.
  if (start === undefined || places.length !== written.length) return bare
  const end = start + words.length
  const isCut = words.length < quote.length
  return {before: lastOf(text.slice(0, start)), marked: quote, after: isCut ? '' : firstOf(text.slice(end))}
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}

function lastOf(text: string): string {
  const characters = Array.from(text)
  return characters.length <= CONTEXT ? text : ELLIPSIS + characters.slice(-CONTEXT).join('')
}

function firstOf(text: string): string {
  const characters = Array.from(text)
  return characters.length <= CONTEXT ? text : characters.slice(0, CONTEXT).join('') + ELLIPSIS
}
