/** `--statistics`: what was found and what was not judged, by rule, the most frequent first. */

import type {Severity} from '../diagnostic.ts'
import {severities} from '../diagnostic.ts'
import {formatWords} from '../format/output-words.ts'
import type {Run} from '../format/run.ts'
import {displayWidth} from '../format/terminal/width.ts'
import type {Locale} from '../words.ts'

interface Tally {
  readonly found: Record<Severity, number>
  /** Reports in which the rule found something. */
  readonly files: Set<number>
  /** Reports in which it left something unjudged. */
  readonly unjudged: Set<number>
}

export function statisticsText({results, rules = []}: Pick<Run, 'results' | 'rules'>, locale: Locale): string {
  const tallies = new Map<string, Tally>()
  const tallyOf = (rule: string) => {
    const tally = tallies.get(rule) ?? {found: {error: 0, warning: 0, info: 0}, files: new Set(), unjudged: new Set()}
    tallies.set(rule, tally)
    return tally
  }
  for (const [index, {diagnostics, unjudged}] of results.entries()) {
    for (const {rule, severity} of diagnostics) {
      const tally = tallyOf(rule)
      tally.found[severity] += 1
      tally.files.add(index)
    }
    for (const {rule} of unjudged) if (rule !== null) tallyOf(rule).unjudged.add(index)
  }
  const words = formatWords[locale]
  const heads = {zh: ['规则', '份数', '说明'], en: ['rule', 'files', 'title']}[locale]
  const [rule = '', files = '', title = ''] = heads
  const rows = Array.from(tallies, ([id, tally]) => ({id, tally, sum: sumOf(tally)}))
    .sort((left, right) => right.sum - left.sum || right.tally.unjudged.size - left.tally.unjudged.size)
    .map(({id, tally}) => [
      id,
      ...severities.map(severity => String(tally.found[severity])),
      String(tally.files.size),
      String(tally.unjudged.size),
      rules.find(candidate => candidate.id === id)?.title[locale] ?? ''
    ])
  return table([
    [rule, ...severities.map(severity => words.severity[severity]), files, words.notJudged, title],
    ...rows
  ])
}

function sumOf({found}: Tally): number {
  return severities.reduce((sum, severity) => sum + found[severity], 0)
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
