/** What a check came to, in a few lines: for the first comment in a file that is passed on without its output. */

import type {PlainResult, Result} from '../engine/result.ts'
import {type JudgeOptions, judge} from '../engine/verdict.ts'
import {printable} from '../printable.ts'
import type {Locale} from '../words.ts'
import {documentWords} from './documents/document-words.ts'
import {entriesOf} from './entry.ts'
import {formatWords} from './output-words.ts'
import {standingText} from './standing.ts'
import {alikeUnjudged, othersText} from './unjudged.ts'

/**
 * The verdict, the counts, and everything that was not judged.
 * @param judging by which the verdict is reached. Default: as `judge` does
 */
export function verdictLines(result: Result, judging: JudgeOptions = {}, locale: Locale = 'zh'): readonly string[] {
  const words = formatWords[locale]
  const verdict = judge([result satisfies PlainResult], judging)
  const [entry] = entriesOf({results: [result], verdict, version: '', judging})
  if (entry === undefined) return []
  const {standing, counts, unjudged} = entry
  const open = unjudged.flatMap(({parts}) => alikeUnjudged(parts))
  return [
    documentWords[locale].title + words.colon + standingText(standing, counts.warning, words),
    ...words.summary(verdict.counts, null).slice(-1),
    ...open.map(group => {
      const message = printable(`${group.first.message} ${othersText(group, words)}`.trimEnd())
      return words.notJudged + words.colon + message
    }),
    ...(open.length > 0 ? [words.notPassed] : [])
  ]
}
