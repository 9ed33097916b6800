/** One report of a run as the outputs show it: what it is, what became of it, and what was not judged by rule. */

import type {Diagnostic, Severity, Unjudged} from '../diagnostic.ts'
import {severities} from '../diagnostic.ts'
import type {Result} from '../engine/result.ts'
import type {FileVerdict} from '../engine/verdict.ts'
import {isAtLeast} from '../engine/verdict.ts'
import type {Source} from '../source.ts'
import type {Standard} from '../standard/standard.ts'
import type {Run} from './run.ts'

export interface Entry {
  readonly result: Result
  readonly verdict: FileVerdict
  readonly path: string
  readonly agency: string | null
  readonly year: number | null
  readonly standard: Standard | null
  readonly source: Source | null
  readonly counts: Readonly<Record<Severity, number>>
  /** In the order in which they were met. */
  readonly unjudged: readonly UnjudgedGroup[]
}

/** What one rule could not tell, in one piece: a table that cannot be read leaves many cells untold. */
export interface UnjudgedGroup {
  /** Null for what concerns the whole file. */
  readonly rule: string | null
  readonly parts: readonly Unjudged[]
  /** `error`: the file could not be judged at all. `warning`: the rule could have failed the report. `info`: it could not. */
  readonly gravity: Severity
}

export function entriesOf({results, verdict, judging = {}}: Run): Entry[] {
  const {failOn = 'error', require = []} = judging
  return results.map((result, index) => ({
    result,
    verdict: verdict.files[index] ?? 'not-judged',
    path: result.path,
    agency: result.report?.agency ?? null,
    year: result.report?.year ?? null,
    standard: result.report?.standard ?? null,
    source: result.report?.source ?? null,
    counts: countBySeverity(result.diagnostics),
    unjudged: groupUnjudged(result, rule => isAtLeast(result.gravest[rule] ?? 'info', failOn) || require.includes(rule))
  }))
}

/** Agency and year, else the path: what a person calls the report. */
export function nameOf({agency, year, path}: Entry): string {
  return agency === null ? path : `${agency} ${year ?? ''}`.trim()
}

/** Whether the finding stands in a file with lines. In Word and Excel files line and column count in a derived text. */
export function hasLines({location}: Pick<Diagnostic | Unjudged, 'location'>): boolean {
  return location !== undefined && location.origin === undefined
}

export function shownFindings({result}: Entry, quiet: boolean): readonly Diagnostic[] {
  return quiet ? result.diagnostics.filter(({severity}) => severity === 'error') : result.diagnostics
}

function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  for (const severity of severities) {
    counts[severity] = diagnostics.filter(diagnostic => diagnostic.severity === severity).length
  }
  return counts
}

function groupUnjudged({unjudged}: Result, couldFail: (rule: string) => boolean): UnjudgedGroup[] {
  const rules = [...new Set(unjudged.map(({rule}) => rule))]
  return rules.map(rule => ({
    rule,
    parts: unjudged.filter(part => part.rule === rule),
    gravity: rule === null ? 'error' : couldFail(rule) ? 'warning' : 'info'
  }))
}
