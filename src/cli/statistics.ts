/** `--statistics`: what was found and what was not judged, by rule, the most frequent first. */

import {severities} from '../diagnostic.ts'
import {formatWords} from '../format/output-words.ts'
import {ruleTallies} from '../format/rule-tallies.ts'
import type {Run} from '../format/run.ts'
import {displayWidth} from '../format/terminal/width.ts'
import type {Locale} from '../words.ts'

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
  return table([
    [rule, ...severities.map(severity => words.severity[severity]), files, words.notJudged, title],
    ...rows
  ])
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => displayWidth(row[column] ?? ''))))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)))
      .join('  ')
      .trimEnd()
  return rows.map(row => `${line(row)}\n`).join('')
}
