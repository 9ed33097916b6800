/**
 * A run beside an earlier one: which findings are new, which are still there, which were corrected, and of which nobody can
 * tell because their rule was not judged this time. A finding is the same by rule, message and place: a wrong total that was
 * changed into another wrong one is still the same finding.
 */

import type {Diagnostic} from '../../diagnostic.ts'
import {keyOfReport} from '../../engine/report-key.ts'
import type {PlainResult} from '../../engine/result.ts'
import {addTo, type Group} from '../../grouping.ts'
import type {PastFinding, PastReport, PastRun} from './past-run.ts'

/** Of a finding of this run, suppressed ones included. */
export type FindingState = 'new' | 'open'

/** One report beside itself in the earlier run. */
export interface ReportSince {
  /** The report as it was; null where that run had none. */
  readonly before: PastReport | null
  /** By the fingerprint of the finding. */
  readonly states: ReadonlyMap<string, FindingState>
  /** What was found then and is not found any more, though its rule was judged. */
  readonly fixed: readonly PastFinding[]
  /** What was found then, while its rule was not judged now. */
  readonly unsettled: readonly PastFinding[]
  /** What was found then and is suppressed now. */
  readonly suppressed: readonly PastFinding[]
}

/** Findings, but for `gone`, which are reports. */
export interface SinceCounts {
  readonly new: number
  readonly open: number
  readonly fixed: number
  readonly unsettled: number
  readonly suppressed: number
  readonly gone: number
}

export interface Since {
  /** One for each result, in their order. */
  readonly reports: readonly ReportSince[]
  /** The reports of the earlier run that this one has not checked. */
  readonly gone: readonly PastReport[]
  readonly counts: SinceCounts
}

/**
 * Compares a run with an earlier one.
 * @param past as `readPastRun` reads it
 * @param results of this run, whoever has not reported among them
 */
export function compareRuns(past: PastRun, results: readonly PlainResult[]): Since {
  const matched = matchReports(past.reports, results)
  const reports = results.map((result, index) => compareReport(result, matched[index] ?? null))
  const known = new Set(matched)
  const gone = past.reports.filter(report => report.verdict !== 'skipped' && !known.has(report))
  return {reports, gone, counts: countsOf(reports, results, gone.length)}
}

// ---- Reports -------------------------------------------------------------------------------------------------------

/** By what a report is known again; null where it cannot be known so. */
interface Recognition {
  readonly past: (report: PastReport) => string | null
  readonly present: (result: PlainResult) => string | null
}

/** A run may have two reports of one agency and year. What does not say, then or now, whose it is, is known by its path alone. */
const recognitions: readonly Recognition[] = [
  {
    past: report => withPath(keyOfReport(report), report.path),
    present: ({head, path}) => withPath(head && keyOfReport(head), path)
  },
  {past: keyOfReport, present: ({head}) => head && keyOfReport(head)},
  {past: report => (keyOfReport(report) === null ? report.path : null), present: ({path}) => path},
  {past: ({path}) => path, present: ({head, path}) => (head === null || keyOfReport(head) === null ? path : null)}
]

/** The report of each result in the earlier run. */
function matchReports(past: readonly PastReport[], results: readonly PlainResult[]): readonly (PastReport | null)[] {
  const left = new Set(past)
  const found = new Map<PlainResult, PastReport>()
  for (const recognition of recognitions) {
    const known = reportsByKey(left, recognition.past)
    for (const result of results) {
      const key = found.has(result) ? null : recognition.present(result)
      const report = key === null ? undefined : known.get(key)?.shift()
      if (report === undefined) continue
      found.set(result, report)
      left.delete(report)
    }
  }
  return results.map(result => found.get(result) ?? null)
}

function reportsByKey(reports: Iterable<PastReport>, keyOf: Recognition['past']): Map<string, PastReport[]> {
  const byKey = new Map<string, Group<PastReport>>()
  for (const report of reports) {
    const key = keyOf(report)
    if (key !== null) addTo(byKey, key, report)
  }
  return byKey
}

function withPath(whose: string | null, path: string): string | null {
  return whose === null ? null : JSON.stringify([whose, path])
}

// ---- Findings ------------------------------------------------------------------------------------------------------

type Named = Pick<PastFinding, 'rule' | 'messageId'>

function compareReport(result: PlainResult, before: PastReport | null): ReportSince {
  const pool = new Pool(before)
  const states = new Map<string, FindingState>()
  // Of several at one place, those that did not change at all go first.
  for (const same of ['in all', 'message'] as const) {
    for (const finding of result.diagnostics) {
      if (!states.has(finding.fingerprint) && pool.take(finding, same) !== null) states.set(finding.fingerprint, 'open')
    }
  }
  const suppressed = result.suppressed.flatMap(finding => {
    const past = pool.take(finding, 'in all') ?? pool.take(finding, 'message')
    states.set(finding.fingerprint, past === null ? 'new' : 'open')
    return past === null ? [] : [past]
  })
  const unlisted = unlistedRules(before?.diagnostics ?? [])
  for (const {rule, fingerprint} of result.diagnostics) {
    if (!states.has(fingerprint)) states.set(fingerprint, unlisted.has(rule) ? 'open' : 'new')
  }
  const isSettled = settler(result)
  const left = pool.left()
  return {
    before,
    states,
    fixed: left.filter(isSettled),
    unsettled: left.filter(finding => !isSettled(finding)),
    suppressed
  }
}

/** Rules with more findings than are listed: one that was not listed before is not new, and one that is not listed now not corrected. */
function unlistedRules(findings: readonly Pick<Diagnostic, 'rule' | 'count'>[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({rule, count}) => (count === undefined ? [] : [rule])))
}

/** The findings of the earlier run that are not matched yet. */
class Pool {
  readonly #left: Set<PastFinding>
  readonly #counted: readonly PastFinding[]
  readonly #byFingerprint: ReadonlyMap<string, PastFinding>
  readonly #byMessage = new Map<string, Set<PastFinding>>()

  constructor(before: PastReport | null) {
    const {diagnostics = [], suppressed = []} = before ?? {}
    const all = [...diagnostics, ...suppressed]
    this.#left = new Set(all)
    this.#counted = diagnostics
    this.#byFingerprint = new Map(all.map(finding => [finding.fingerprint, finding]))
    for (const finding of all) {
      const key = messageKey(finding, finding.place)
      this.#byMessage.set(key, (this.#byMessage.get(key) ?? new Set()).add(finding))
    }
  }

  /** Takes out one that is the same in all, or by its message and place; null where there is none. */
  take(finding: Diagnostic, same: 'in all' | 'message'): PastFinding | null {
    const alike = this.#byMessage.get(messageKey(finding, finding.location.place)) ?? new Set()
    const equal = this.#byFingerprint.get(finding.fingerprint)
    const [first] = alike
    const past = same === 'message' ? first : equal !== undefined && alike.has(equal) ? equal : undefined
    if (past === undefined) return null
    alike.delete(past)
    this.#left.delete(past)
    return past
  }

  /** What did not count then does not count as corrected either. */
  left(): readonly PastFinding[] {
    return this.#counted.filter(finding => this.#left.has(finding))
  }
}

function messageKey({rule, messageId}: Named, place: string): string {
  return JSON.stringify([rule, messageId, place])
}

/**
 * Whether what is not found any more was corrected. Where its rule was off, did not apply or left anything undetermined, it may
 * still be there.
 */
function settler({unreadable, outcomes, unjudged, relaxed, diagnostics}: PlainResult): (finding: Named) => boolean {
  const off = new Set(relaxed.flatMap(({name, level}) => (level === 'off' ? [name] : [])))
  const undetermined = new Set([...unjudged.map(({rule}) => rule), ...unlistedRules(diagnostics)])
  return ({rule, messageId}) => {
    const outcome = outcomes[rule]
    const isJudged = unreadable === null && (outcome === 'passed' || outcome === 'failed')
    return isJudged && !undetermined.has(rule) && !off.has(rule) && !off.has(`${rule}/${messageId}`)
  }
}

// ---- Counts --------------------------------------------------------------------------------------------------------

/**
 * What has become of the findings of some reports.
 * @param results one for each report
 * @param gone how many reports of the earlier run were not checked
 */
export function countsOf(reports: readonly ReportSince[], results: readonly PlainResult[], gone: number): SinceCounts {
  const present = (state: FindingState) =>
    results.reduce((sum, {diagnostics}, index) => {
      const states = reports[index]?.states
      return sum + sumOf(diagnostics.filter(({fingerprint}) => states?.get(fingerprint) === state))
    }, 0)
  const past = (fate: 'fixed' | 'unsettled' | 'suppressed') =>
    reports.reduce((sum, report) => sum + sumOf(report[fate]), 0)
  return {
    new: present('new'),
    open: present('open'),
    fixed: past('fixed'),
    unsettled: past('unsettled'),
    suppressed: past('suppressed'),
    gone
  }
}

/** Some stand for others that are not listed. */
function sumOf(findings: readonly Pick<Diagnostic, 'count'>[]): number {
  return findings.reduce((sum, {count = 1}) => sum + count, 0)
}
