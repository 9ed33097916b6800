/** 汇总: a row for each report, the most severe first, with what is filled in by hand, and the totals of the run. */

import type {Diagnostic} from '../../../diagnostic.ts'
import type {Result, RosterRecord} from '../../../engine/result.ts'
import {handedIn} from '../../../engine/verdict.ts'
import type {Entry} from '../../entry.ts'
import type {FormatWords} from '../../output-words.ts'
import {relaxedText} from '../../relaxed.ts'
import type {Run} from '../../run.ts'
import {mostSevereReportsFirst} from '../../severe-first.ts'
import type {FindingState} from '../../since/since.ts'
import {type Standing, standingText} from '../../standing.ts'
import {
  agencyCell,
  type Cell,
  handCells,
  handColumns,
  type Layout,
  long,
  rowsOf,
  type Sheet,
  type StyleName,
  top
} from './cells.ts'

const MOST_PROBLEMS = 5

export function reportsSheet(entries: readonly Entry[], run: Run, layout: Layout): Sheet {
  const {labels, words} = layout
  const {severity} = words
  const contacts = [...new Set(entries.flatMap(({result}) => detailsOf(result).map(({name}) => name)))]
  const printed = [
    {head: labels.agency, width: 26},
    {head: labels.year, width: 6},
    {head: labels.verdict, width: 20},
    {head: severity.error, width: 6},
    {head: severity.warning, width: 6},
    {head: severity.info, width: 6},
    {head: words.notJudged, width: 8},
    {head: labels.suppressed, width: 8},
    ...(run.since === undefined ? [] : sinceColumns(words).map(head => ({head, width: 12}))),
    {head: labels.problem, width: 50},
    ...handColumns(labels),
    ...contacts.map(head => ({head, width: 14}))
  ]
  return {
    name: labels.summary,
    columns: [...printed, {head: labels.form, width: 10}, {head: labels.file, width: 50}],
    rows: rowsOf(
      mostSevereReportsFirst(entries).map(({entry}) => entry),
      entry => [reportRow(entry, contacts, layout)]
    ),
    totals: totalsRow(run, layout),
    stickyColumns: 1,
    printedColumns: printed.length
  }
}

/** As the heads of the other outputs count. */
function totalsRow({verdict: {counts}, results, expected, since}: Run, {labels, words}: Layout): readonly Cell[] {
  const unjudged = results.reduce((sum, result) => sum + unjudgedRules(result), 0)
  const told = [
    ...(expected === undefined ? [] : [`${labels.expected} ${expected}`, `${words.verdict.missing} ${counts.missing}`]),
    `${words.verdict.failed} ${counts.failed}`,
    `${labels.passedWithWarnings} ${counts.passedWithWarnings}`,
    `${words.verdict.passed} ${counts.passed - counts.passedWithWarnings}`,
    `${words.verdict['not-judged']} ${counts.notJudged}`,
    `${labels.skipped} ${counts.skipped}`
  ]
  const {new: added = 0, open = 0, fixed = 0, unsettled = 0} = since?.counts ?? {}
  const changes = since === undefined ? [] : [null, added, open, fixed, unsettled]
  const numbers = [counts.error, counts.warning, counts.info, unjudged, counts.suppressed, ...changes]
  return [
    top(labels.total, 'total'),
    {value: null, style: 'total'},
    top(`${labels.files} ${handedIn(counts)}`, 'total'),
    ...numbers.map(count => top(count, 'total')),
    top(told.join(words.separator), 'totalLong')
  ]
}

/** As the rows count what was not judged: by rule. */
function unjudgedRules({unjudged}: Result): number {
  return new Set(unjudged.map(({rule}) => rule)).size
}

function reportRow(entry: Entry, contacts: readonly string[], layout: Layout): Cell[] {
  const {words, labels, titleOf, locale, ticks} = layout
  const {result, verdict, year, standard, path, counts} = entry
  const bySeverity = [...result.diagnostics].sort((left, right) => rank(left) - rank(right))
  const problems = [...new Set(bySeverity.map(({rule}) => titleOf(rule)))]
  const others = problems.length - MOST_PROBLEMS
  const whole = result.unjudged.filter(({rule}) => rule === null).map(({message}) => message)
  const relaxed = verdict === 'skipped' ? null : relaxedText(result, locale)
  const summary = [
    ...(relaxed === null ? [] : [relaxed]),
    ...whole,
    ...problems.slice(0, MOST_PROBLEMS),
    ...(others > 0 ? [labels.more(others)] : [])
  ]
  return [
    agencyCell(entry, layout),
    top(year),
    top(standingText(entry.standing, counts.warning, words), standingStyles[entry.standing]),
    ...[counts.error, counts.warning, counts.info, entry.unjudged.length, result.suppressed.length].map(count =>
      top(verdict === 'missing' ? null : count)
    ),
    ...sinceCells(entry, words),
    long(summary.join('；')),
    ...handCells(verdict === 'skipped' ? null : (ticks?.ofReport(entry) ?? null)),
    ...contactCells(entry, contacts),
    top(standard?.id),
    top(path)
  ]
}

function sinceColumns({since: {before, fate}}: FormatWords): readonly string[] {
  return [before, fate.new, fate.open, fate.fixed, fate.unsettled]
}

function sinceCells({since, result}: Entry, words: FormatWords): Cell[] {
  if (since === null) return []
  const {before, states, fixed, unsettled} = since
  const ofState = (state: FindingState) =>
    result.diagnostics.filter(({fingerprint}) => states.get(fingerprint) === state).length
  const verdict = before === null ? words.since.unknownBefore : words.verdict[before.verdict]
  return [top(verdict), ...[ofState('new'), ofState('open'), fixed.length, unsettled.length].map(count => top(count))]
}

export const standingStyles: Readonly<Record<Standing, StyleName>> = {
  failed: 'error',
  'passed-with-warnings': 'warning',
  passed: 'top',
  'not-judged': 'undetermined',
  missing: 'undetermined',
  skipped: 'top'
}

function detailsOf({roster}: Result): RosterRecord['details'] {
  return roster?.details ?? []
}

function contactCells({result}: Entry, contacts: readonly string[]): Cell[] {
  return contacts.map(head => top(detailsOf(result).find(({name}) => name === head)?.value))
}

function rank({severity}: Diagnostic): number {
  return ['error', 'warning', 'info'].indexOf(severity)
}
