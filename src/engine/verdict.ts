/**
 * The one place that decides: what the results mean for a report, for a run, and for the exit code.
 *
 * A report `failed` if it has a finding at or above `failOn`; else it is `not-judged` if it could not be read, or if a rule
 * that could have failed it left something unjudged that nobody has accepted, or crashed; else it `passed`. Text that is no
 * report at all is `skipped` where it was met in a folder; an office of which a list says that it is to report, and which
 * has not, is `missing`. Nothing counts as passed without having been judged: neither a report to which no rule
 * applied, nor a run of no report.
 */

import type {Outcome, Severity} from '../diagnostic.ts'
import {countOf, severities} from '../diagnostic.ts'
import type {PlainResult} from './result.ts'
import {aCount, aFlag, checkOptions, type OptionKind, oneOf, texts} from './settings/arguments.ts'

export type FileVerdict = 'passed' | 'failed' | 'not-judged' | 'missing' | 'skipped'

/** Of a run; the summary of every output. */
export interface Counts {
  readonly files: number
  readonly passed: number
  /** Of those that passed, how many have warnings, which somebody has to look at. */
  readonly passedWithWarnings: number
  readonly failed: number
  readonly notJudged: number
  /** Who has not reported: no file, and yet one of `files`. */
  readonly missing: number
  readonly skipped: number
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly suppressed: number
}

export interface Verdict {
  readonly status: 'passed' | 'failed' | 'not-judged'
  /** 0 passed, 1 failed, 2 not judged. */
  readonly exitCode: 0 | 1 | 2
  readonly counts: Counts
  /** One for each result, in their order. */
  readonly files: readonly FileVerdict[]
}

export interface JudgeOptions {
  /** The mildest finding that fails a report. Default: `error`. */
  readonly failOn?: Severity | undefined
  /** More warnings than these, in the whole run, fail the run. Default: no bound. */
  readonly maxWarnings?: number | undefined
  /** Rules that must have passed or failed in every report: where one was not judged, or did not apply, the report is not judged. */
  readonly require?: readonly string[] | undefined
  /** Whether a page that is made as one of ours, met in a folder, is not judged instead of skipped. */
  readonly gate?: boolean | undefined
}

export const judgeOptions: Readonly<Record<keyof JudgeOptions, OptionKind>> = {
  failOn: oneOf(severities),
  maxWarnings: aCount,
  require: texts,
  gate: aFlag
}

/** The verdict of one report. `maxWarnings` has no part in it: it is a bound of the run. */
export function judgeReport(
  result: PlainResult,
  {failOn = 'error', require = [], gate}: JudgeOptions = {}
): FileVerdict {
  if (isSkipped(result) && !(gate && result.unreadable === 'own-output')) return 'skipped'
  if (result.unreadable === 'missing') return 'missing'
  if (result.diagnostics.some(({severity}) => isAtLeast(severity, failOn))) return 'failed'
  if (result.unreadable !== null) return 'not-judged'
  if (!Object.values(result.outcomes).some(isDecided)) return 'not-judged'
  const undecided = result.unjudged.some(
    ({rule, waived}) => waived === undefined && (rule === null || couldFail(result, rule, failOn))
  )
  const unmet = require.some(rule => !isDecided(result.outcomes[rule]))
  return undecided || unmet ? 'not-judged' : 'passed'
}

/** Text that is no report, or a page of findings, met in a folder: nobody said that it is one. */
export function isSkipped({unreadable, inFolder}: Pick<PlainResult, 'unreadable' | 'inFolder'>): boolean {
  return (unreadable === 'not-a-report' || unreadable === 'own-output') && inFolder
}

/**
 * The verdict of a run.
 * @param results of all its files, also of those that could not be read
 * @throws TypeError naming an option that there is not, or that does not take what it is given
 */
export function judge(results: readonly PlainResult[], options: JudgeOptions = {}): Verdict {
  checkOptions(options, judgeOptions)
  const files = results.map(result => judgeReport(result, options))
  const counts = count(results, files)
  const status = runStatus(counts, options.maxWarnings ?? Number.POSITIVE_INFINITY)
  return {status, exitCode: exitCodes[status], counts, files}
}

const exitCodes = {passed: 0, failed: 1, 'not-judged': 2} as const

/** A run without a report, or with files only that are not reports, has checked nothing: it is not judged. */
function runStatus({passed, failed, notJudged, missing, warning}: Counts, maxWarnings: number): Verdict['status'] {
  if (failed > 0 || warning > maxWarnings) return 'failed'
  return notJudged > 0 || missing > 0 || passed === 0 ? 'not-judged' : 'passed'
}

function isDecided(outcome: Outcome | undefined): boolean {
  return outcome === 'passed' || outcome === 'failed'
}

function couldFail(result: PlainResult, rule: string, failOn: Severity): boolean {
  const highest = result.highest[rule]
  return highest !== undefined && isAtLeast(highest, failOn)
}

/** Whether a finding is at least as severe as a threshold, or more severe. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold)
}

function count(results: readonly PlainResult[], files: readonly FileVerdict[]): Counts {
  const found = results.flatMap(({diagnostics}) => diagnostics)
  const withVerdict = (verdict: FileVerdict) => files.filter(file => file === verdict).length
  const ofSeverity = (severity: Severity) => countOf(found, severity)
  return {
    files: files.length,
    passed: withVerdict('passed'),
    passedWithWarnings: results.filter((result, index) => files[index] === 'passed' && hasWarnings(result)).length,
    failed: withVerdict('failed'),
    notJudged: withVerdict('not-judged'),
    missing: withVerdict('missing'),
    skipped: withVerdict('skipped'),
    error: ofSeverity('error'),
    warning: ofSeverity('warning'),
    info: ofSeverity('info'),
    suppressed: results.reduce((sum, {suppressed}) => sum + suppressed.length, 0)
  }
}

function hasWarnings({diagnostics}: PlainResult): boolean {
  return countOf(diagnostics, 'warning') > 0
}

/** The files that were handed in. An office without a report counts among the files of a run, but was not handed in. */
export function handedIn({files, missing}: Counts): number {
  return files - missing
}
