/** All that was checked, as a reviewer sees it: a line for each report, and the whole in figures. */

import {mostSevereFirst} from '../../diagnostic.ts'
import type {PlainResult} from '../../engine/result.ts'
import {judge, judgeReport} from '../../engine/verdict.ts'
import {causesOf} from '../../format/causes.ts'
import {contactLines, entriesOf} from '../../format/entry.ts'
import {formatWords} from '../../format/output-words.ts'
import {asPastReport} from '../../format/since/past-run.ts'
import {compareRuns, countsOf, type SinceCounts} from '../../format/since/since.ts'
import {otherVersionWords, sinceLines} from '../../format/since/words.ts'
import {version} from '../../product.ts'
import {rosterNotes} from '../../roster/roll-call.ts'
import type {FileSummary, PastSummary, Review, RuleSummary} from '../protocol.ts'
import type {Desk} from './desk.ts'
import type {Held} from './holding.ts'

const words = formatWords.zh

export function review(desk: Desk): Review {
  const {all, reviewed} = desk
  const missing = reviewed.filter(held => !all.includes(held))
  return {
    summaries: [...all, ...missing].map(held => summarize(held, all)),
    counts: judge(reviewed.map(({concluded}) => concluded)).counts,
    roster: rosterOf(desk),
    past: pastOf(desk)
  }
}

function rosterOf({roster}: Desk): Review['roster'] {
  if (roster === null) return null
  const {path, entries} = roster.roster
  return {path, expected: entries.length, notes: rosterNotes(roster.call).map(({zh}) => zh)}
}

function pastOf({past}: Desk): Review['past'] {
  if (past === null) return null
  const {path, run, since} = past
  const other = otherVersionWords(run, version)
  const notes = [...sinceLines(since, words.since).slice(1), ...(other === null ? [] : [other.zh])]
  return {path, counts: since.counts, notes}
}

export function summarize(held: Held, all: readonly Held[]): FileSummary {
  const result = {...held.concluded, report: null}
  const [entry] = entriesOf({results: [result], verdict: judge([result]), version: ''})
  if (entry === undefined) throw new RangeError('A result makes an entry')
  const causes = causesOf(result.diagnostics, result.repairs)
  const [mostSevere] = mostSevereFirst(result.diagnostics)
  return {
    id: held.id,
    path: held.path,
    agency: entry.agency,
    year: entry.year,
    standing: entry.standing,
    counts: entry.counts,
    unjudged: entry.unjudged.reduce((sum, {parts}) => sum + parts.filter(({waived}) => waived === undefined).length, 0),
    first: causes[0]?.repairs[0].message ?? mostSevere?.message ?? result.unjudged[0]?.message ?? null,
    causes: causes.length,
    previous: held.previous?.path ?? null,
    isPrevious: all.some(({previous}) => previous === held),
    contact: contactLines(result, words),
    rules: rulesOf(result),
    since: sinceReplaced(held),
    past: pastSummary(held)
  }
}

function rulesOf({diagnostics}: PlainResult): Readonly<Record<string, RuleSummary>> {
  const found = new Map<string, RuleSummary>()
  for (const {rule, message, count = 1} of mostSevereFirst(diagnostics)) {
    const known = found.get(rule) ?? {count: 0, first: message}
    found.set(rule, {...known, count: known.count + count})
  }
  return Object.fromEntries(found)
}

/** The version that was here before, compared as an earlier run is. */
function sinceReplaced({replaced, concluded}: Held): SinceCounts | null {
  if (replaced === null || replaced.unreadable !== null || concluded.unreadable !== null) return null
  const before = asPastReport(replaced, judgeReport(replaced))
  return compareRuns({version, reports: [before]}, [concluded]).counts
}

function pastSummary({past, concluded}: Held): PastSummary | null {
  if (past === null) return null
  const {before} = past
  return {verdict: before === null ? null : words.verdict[before.verdict], counts: countsOf([past], [concluded], 0)}
}
