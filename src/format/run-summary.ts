/** A run in a few lines: how many reports and findings, and what has changed since an earlier run. */

import type {Locale} from '../words.ts'
import {formatWords} from './output-words.ts'
import type {Run} from './run.ts'
import {sinceLines} from './since/words.ts'

export function runSummary({verdict, expected, since}: Run, locale: Locale): readonly string[] {
  const words = formatWords[locale]
  return [
    ...words.summary(verdict.counts, expected ?? null),
    ...(since === undefined ? [] : sinceLines(since, words.since))
  ]
}
