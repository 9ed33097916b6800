/** A finding and what belongs to it in words, in both languages: the same in outputs, comments, the editor and the page. */

import type {Basis, RelatedLocation, Severity} from './diagnostic.ts'
import {printable} from './printable.ts'
import type {Locale} from './words.ts'

const chinese = {
  severity: {error: '错误', warning: '警告', info: '提示'} satisfies Record<Severity, string>,
  notJudged: '未能核对',
  basis: '依据',
  suggestion: '建议',
  related: '参见',
  /** Stands before the cell to correct that is the cause of several findings. */
  cause: '先改这里',
  /** The same where there are several ways to correct one mistake. */
  possibleCause: '可能要改这里',
  colon: '：',
  /** Between the members of a list in one line. */
  separator: '；'
}

/** A language has all the words that the other has. In English they stand within a line; see `capitalised`. */
export type FindingWords = Readonly<typeof chinese>

const english: FindingWords = {
  severity: {error: 'error', warning: 'warning', info: 'info'},
  notJudged: 'not judged',
  basis: 'basis',
  suggestion: 'suggestion',
  related: 'see',
  cause: 'correct this first',
  possibleCause: 'perhaps correct this',
  colon: ': ',
  separator: '; '
}

export const findingWords: Readonly<Record<Locale, FindingWords>> = {zh: chinese, en: english}

/** 《…》（国办公开办函〔2021〕30号） 第四十九条 */
export function basisText({instrument, article}: Basis): string {
  return printable(article === null ? instrument : `${instrument} ${article}`)
}

/** Between the parts of a place, of which the first is the table or the section. */
const PART_MARK = ' · '

/**
 * Which place took part and what of it, without saying its name twice: most messages name the row and column themselves.
 * @param isAlone whether nothing beside it says where that is, so that the table is named too
 */
export function relatedText(
  {message, location: {place}}: RelatedLocation,
  {colon}: FindingWords,
  isAlone = false
): string {
  const table = place.indexOf(PART_MARK)
  const name = table < 0 ? place : place.slice(table + PART_MARK.length)
  if (name === '' || (message.includes(name) && !isAlone)) return printable(message)
  if (message.startsWith(name)) return printable(place.slice(0, place.length - name.length) + message)
  return printable(place.endsWith(message) ? place : `${place}${colon}${message}`)
}
