/** 按规则: how often each rule found something. 名单: who is to report, and what has become of it. */

import {severities} from '../../../diagnostic.ts'
import type {Entry} from '../../entry.ts'
import {ruleTallies} from '../../rule-tallies.ts'
import type {Run} from '../../run.ts'
import {standingText} from '../../standing.ts'
import {type Layout, rowsOf, type Sheet, top} from './cells.ts'
import {standingStyles} from './reports.ts'

export function rulesSheet(run: Run, {labels, words, locale}: Layout): Sheet {
  const tallies = ruleTallies(run)
  const {error, warning, info} = run.verdict.counts
  return {
    name: labels.byRule,
    columns: [
      {head: labels.ruleTitle, width: 34},
      {head: words.rule, width: 26},
      ...severities.map(severity => ({head: words.severity[severity], width: 8})),
      {head: labels.inReports, width: 12},
      {head: labels.notJudgedIn, width: 14}
    ],
    rows: tallies.map(({rule, title, found, files, unjudged}) => [
      top(title?.[locale] ?? rule),
      top(rule),
      ...severities.map(severity => top(found[severity])),
      top(files),
      top(unjudged)
    ]),
    totals: [top(labels.total, 'total'), null, ...[error, warning, info].map(count => top(count, 'total'))],
    stickyColumns: 1,
    printedColumns: 4 + severities.length
  }
}

/** Null where there is no list. */
export function rosterSheet(entries: readonly Entry[], {expected}: Run, {labels, words}: Layout): Sheet | null {
  if (expected === undefined) return null
  const listed = entries.filter(({result, verdict}) => result.roster !== undefined && verdict !== 'skipped')
  const details = [...new Set(listed.flatMap(({result}) => result.roster?.details.map(({name}) => name) ?? []))]
  return {
    name: labels.roster,
    columns: [
      {head: labels.rosterLine, width: 8},
      {head: labels.agency, width: 30},
      {head: labels.year, width: 8},
      {head: labels.verdict, width: 24},
      ...details.map(head => ({head, width: 16})),
      {head: labels.file, width: 50}
    ],
    rows: rowsOf(byLine(listed), ({result: {roster}, standing, counts, verdict, path}) => [
      [
        top(roster?.line),
        top(roster?.agency),
        top(roster?.year),
        top(standingText(standing, counts.warning, words), standingStyles[standing]),
        ...details.map(head => top(roster?.details.find(({name}) => name === head)?.value)),
        top(verdict === 'missing' ? null : path)
      ]
    ]),
    stickyColumns: 2,
    printedColumns: 5 + details.length
  }
}

function byLine(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((left, right) => (left.result.roster?.line ?? 0) - (right.result.roster?.line ?? 0))
}
