/** What a finding rests on and how it is mended, in words. */

import type {Basis, Diagnostic, Fix, RelatedLocation} from '../diagnostic.ts'
import type {Source} from '../source.ts'
import {printable} from './printable.ts'
import type {FormatWords} from './words.ts'

/** The longest text of a replacement that is worth showing in one line. */
const LONGEST_REPLACEMENT = 60

/** 《…》（国办公开办函〔2021〕30号） 第四十九条 */
export function basisText(basis: Basis): string {
  return printable(basis.article === null ? basis.instrument : `${basis.instrument} ${basis.article}`)
}

/**
 * The title of a fix, and what it replaces where that is short and the title does not say it.
 * @param source of the report; null where it is not at hand
 */
export function fixText(fix: Fix, source: Source | null, words: FormatWords): string {
  const [edit, ...others] = fix.edits
  let text = fix.title
  if (edit !== undefined && others.length === 0 && source !== null) {
    const before = source.text.slice(edit.range.start.offset, edit.range.end.offset)
    const isShort = before.length + edit.text.length <= LONGEST_REPLACEMENT
    if (isShort && !fix.title.includes(edit.text || before))
      text += `${words.colon}${editText(before, edit.text, words)}`
  }
  return printable(text)
}

function editText(before: string, after: string, words: FormatWords): string {
  if (before === '') return words.insert(after)
  return after === '' ? words.remove(before) : words.replace(before, after)
}

/** Which place took part and what of it, without saying its name twice: most messages name the row and column themselves. */
export function relatedText({message, location: {place}}: RelatedLocation, words: FormatWords): string {
  const table = place.indexOf(' · ')
  const name = table < 0 ? place : place.slice(table + ' · '.length)
  if (name === '' || message.includes(name)) return printable(message)
  return printable(place.endsWith(message) ? place : `${place}${words.colon}${message}`)
}

/** A finding with everything that belongs to it, a line each, for outputs that have room for plain text only. */
export function plainFinding(diagnostic: Diagnostic, source: Source | null, words: FormatWords): string {
  const {message, basis, fixes} = diagnostic
  return [
    printable(message),
    ...fixes.map(fix => `${words.suggestion}${words.colon}${fixText(fix, source, words)}`),
    ...basis.map(item => `${words.basis}${words.colon}${basisText(item)}`)
  ].join('\n')
}
