/** Numbers of things that no table need have, as they are written: digits and a measure word, behind the words that say what they count. */

import {parseExact} from '../../../exact.ts'
import type {Counted} from '../claim.ts'
import {type SentenceInPlace, spotWithin, writtenWithin} from '../sentences/sentence-in-place.ts'
import {scan} from '../tokens/scan.ts'

/** To be put into an expression: 人次 before 人. */
export const MEASURE_WORDS =
  '人次|件次|场次|篇次|批次|家次|件|宗|条|起|项|份|例|个|部|次|篇|期|场|家|名|人|户|批|块|处|幅|册|版'
export const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d{1,12}'

/** No words for what a number counts are longer. */
const LONGEST_WORDS = 24

/** Where the words of a number begin: behind the mark before it. */
export function wordsStart(text: string, number: number): number {
  let start = number
  while (start > 0 && number - start < LONGEST_WORDS && !'，,、；;。：:（()）'.includes(text[start - 1] ?? '，'))
    start--
  return start
}

/**
 * A stretch of the compact text as words with a number.
 * @param digits as they stand in it
 * @returns null where these are no number
 */
export function countedAt(
  reading: SentenceInPlace,
  {start, end}: {readonly start: number; readonly end: number},
  digits: string,
  label = ''
): Counted | null {
  const number = parseExact(digits)
  if (number === null) return null
  return {label, words: writtenWithin(reading, start, end), number, at: spotWithin(reading, start, end)}
}

/** Whether words name what the tables count, so that a number behind them is read as that. */
export function isOfTables(label: string): boolean {
  return scan(label).some(({kind}) => TABLE_KINDS.has(kind))
}

const TABLE_KINDS: ReadonlySet<string> = new Set(['result', 'leaf', 'applicant', 'outcome', 'cause', 'channel'])
