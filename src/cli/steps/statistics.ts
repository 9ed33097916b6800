/** `--statistics`: what was found and what was not judged, by rule, the most frequent first. */

import {severities} from '../../diagnostic.ts'
import {formatWords} from '../../format/output-words.ts'
import {ruleTallies} from '../../format/rule-tallies.ts'
import type {Run} from '../../format/run.ts'
import {inColumns} from '../../format/terminal/columns.ts'
import type {Locale} from '../../words.ts'

export function statisticsText(run: Pick<Run, 'results' | 'rules'>, locale: Locale): string {
  const words = formatWords[locale]
  const heads = {zh: ['规则', '份数', '说明'], en: ['rule', 'files', 'title']}[locale]
  const [rule = '', files = '', title = ''] = heads
  const rows = ruleTallies(run).map(tally => [
    tally.rule,
    ...severities.map(severity => String(tally.found[severity])),
    String(tally.files),
    String(tally.unjudged),
    tally.title?.[locale] ?? ''
  ])
  const head = [rule, ...severities.map(severity => words.severity[severity]), files, words.notJudged, title]
  return inColumns([head, ...rows])
    .map(line => `${line}\n`)
    .join('')
}
