/** How a report stands, for people: its verdict, and whether one that passed has warnings that somebody has to look at. */

import type {FileVerdict, Verdict} from '../engine/verdict.ts'
import type {FormatWords} from './output-words.ts'

export type Standing = FileVerdict | 'passed-with-warnings'

/** What somebody has to do something about comes first. */
export const standings: readonly Standing[] = [
  'failed',
  'not-judged',
  'missing',
  'passed-with-warnings',
  'passed',
  'skipped'
]

/** @param warnings of the report */
export function standingOf(verdict: FileVerdict, warnings: number): Standing {
  return verdict === 'passed' && warnings > 0 ? 'passed-with-warnings' : verdict
}

/** @param warnings of the report */
export function standingText(standing: Standing, warnings: number, words: FormatWords): string {
  return standing === 'passed-with-warnings' ? words.passedWithWarnings(warnings) : words.verdict[standing]
}

/** The same of a whole run. */
export function runStanding({status, counts}: Verdict): Verdict['status'] | 'passed-with-warnings' {
  return status === 'passed' && counts.passedWithWarnings > 0 ? 'passed-with-warnings' : status
}
