/** 问题: a row for each finding and for each thing not judged, with what is filled in by hand. */

import type {Diagnostic} from '../../../diagnostic.ts'
import {fixText} from '../../advice.ts'
import {fixesOf} from '../../causes.ts'
import {type Entry, hasLines} from '../../entry.ts'
import {position} from '../../output-words.ts'
import type {PastFinding} from '../../since/past-run.ts'
import {agencyCell, type Cell, handCells, handColumns, type Layout, long, rowsOf, type Sheet, top} from './cells.ts'

export function findingsSheet(entries: readonly Entry[], layout: Layout): Sheet {
  const {labels, words} = layout
  return {
    name: labels.problem,
    columns: [
      {head: labels.agency, width: 20},
      {head: labels.year, width: 6},
      {head: labels.severity, width: 7},
      {head: labels.place, width: 22},
      {head: labels.quote, width: 20},
      {head: labels.problem, width: 50},
      {head: labels.causes, width: 40},
      {head: words.suggestion, width: 34},
      {head: words.basis, width: 30},
      ...handColumns(labels),
      {head: words.rule, width: 20},
      {head: labels.message, width: 16},
      {head: labels.position, width: 16},
      {head: labels.suppressed, width: 26},
      {head: words.since.heading, width: 12},
      {head: labels.file, width: 40},
      {head: labels.fingerprint, width: 18}
    ],
    rows: rowsOf(entries, entry =>
      entry.verdict === 'skipped' || entry.verdict === 'missing' ? [] : findingRows(entry, layout)
    ),
    stickyColumns: 1,
    printedColumns: 12
  }
}

function findingRows(entry: Entry, layout: Layout): Cell[][] {
  const {result, year, path} = entry
  const {labels, words} = layout
  const head = [agencyCell(entry, layout), top(year)]
  return [
    ...result.diagnostics.map(one => [...head, ...findingCells(one, '', entry, layout)]),
    ...result.suppressed.map(one => {
      const reason = `${labels.silencedBy[one.by]}${words.colon}${one.reason}`
      return [...head, ...findingCells(one, reason, entry, layout)]
    }),
    ...result.unjudged.map(({rule, messageId, message, location}) => [
      ...head,
      top(words.notJudged),
      long(location?.place ?? ''),
      long(location?.quote ?? ''),
      long(message),
      null,
      null,
      null,
      ...handCells(null),
      top(rule),
      top(messageId),
      top(location === undefined ? null : positionText(location, layout)),
      null,
      null,
      top(path)
    ]),
    ...(['fixed', 'unsettled'] as const).flatMap(fate =>
      (entry.since?.[fate] ?? []).map(one => [...head, ...pastCells(one, fate, entry, layout)])
    )
  ]
}

function pastCells(
  {place, message, rule, messageId, fingerprint}: PastFinding,
  fate: 'fixed' | 'unsettled',
  {path}: Entry,
  {words}: Layout
): Cell[] {
  const said = words.since.fate[fate]
  return [
    ...[top(said), long(place), null, long(message), null, null, null],
    ...handCells(null),
    ...[top(rule), top(messageId), null, null, top(said), top(path), top(fingerprint)]
  ]
}

function findingCells(diagnostic: Diagnostic, silenced: string, entry: Entry, layout: Layout): Cell[] {
  const {severity, rule, messageId, location, message, basis, fingerprint} = diagnostic
  const {words, locale} = layout
  const {repairs} = entry.result
  const causes = repairs.filter(({findings}) => findings.includes(fingerprint))
  const fixes = fixesOf(diagnostic, repairs, locale)
  const state = entry.since?.states.get(fingerprint)
  return [
    top(words.severity[severity], severity),
    long(location.place),
    long(location.quote ?? ''),
    long(message),
    long(causes.map(cause => cause.message).join('\n')),
    long(fixes.map(fix => fixText(fix, entry, words)).join('\n')),
    long(layout.named.lines(basis).join('\n')),
    ...handCells(silenced === '' ? (layout.ticks?.ofFinding(entry, diagnostic) ?? null) : null),
    top(rule),
    top(messageId),
    top(positionText(location, layout)),
    long(silenced),
    top(state === undefined ? null : words.since.fate[state]),
    top(entry.path),
    top(fingerprint)
  ]
}

function positionText(location: Diagnostic['location'], {labels, locale}: Layout): string {
  const {line, column} = location.range.start
  return hasLines({location}) ? labels.line(line, column) : position(location, locale)
}
