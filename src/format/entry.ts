/** One report of a run as the outputs show it: what it is, what became of it, and what was not judged by rule. */

import type {Diagnostic, Severity, Unjudged} from '../diagnostic.ts'
import {countOf, severities} from '../diagnostic.ts'
import {keyOfReport, keyOfYearBefore} from '../engine/report-key.ts'
import type {ReportHead, Result} from '../engine/result.ts'
import type {FileVerdict} from '../engine/verdict.ts'
import {isAtLeast} from '../engine/verdict.ts'
import {printable} from '../printable.ts'
import type {Report} from '../report/model.ts'
import type {Source} from '../source.ts'
import {type Standard, standardById} from '../standard/index.ts'
import type {SourceHolder} from './advice.ts'
import type {DocumentWords} from './documents/document-words.ts'
import type {FormatWords} from './output-words.ts'
import type {Run} from './run.ts'
import type {ReportSince} from './since/since.ts'
import {type Standing, standingOf} from './standing.ts'

/** The report of a run of many is read again when it is asked for, so it is not asked for without success. */
export interface Entry extends SourceHolder {
  readonly result: Result
  readonly verdict: FileVerdict
  readonly standing: Standing
  readonly path: string
  /** Null where the file could not be read as a report. */
  readonly head: ReportHead | null
  /** As the report says, else as the list of who is to report does. */
  readonly agency: string | null
  readonly year: number | null
  readonly standard: Standard | null
  readonly counts: Readonly<Record<Severity, number>>
  /** What has changed since an earlier run; null where there is none to compare with. */
  readonly since: ReportSince | null
  /** The report of the year before: of this run, else of those that it was given. Read again when it is asked for. */
  readonly before: Report | null
  /** In the order in which they were met. */
  readonly unjudged: readonly UnjudgedGroup[]
}

/** What one rule could not determine, in one piece: a table that cannot be read leaves many cells undetermined. */
export interface UnjudgedGroup {
  /** Null for what concerns the whole file. */
  readonly rule: string | null
  readonly parts: readonly Unjudged[]
  /** `error`: the file could not be judged at all. `warning`: the rule could have failed the report. `info`: it could not, or somebody has accepted it. */
  readonly gravity: Severity
}

export function entriesOf(run: Run): Entry[] {
  const shared = {run, sources: new LastSource(), years: resultsByYear(run.results)}
  return run.results.map((result, index) => new ReportEntry(result, index, shared))
}

/** What the entries of a run share. */
interface SharedByRun {
  readonly run: Run
  readonly sources: LastSource
  /** The results by agency and year. */
  readonly years: ReadonlyMap<string, Result>
}

/** A class, for there are thousands: getters in an object of its own would take each of them a kilobyte. */
class ReportEntry implements Entry {
  readonly result: Result
  readonly verdict: FileVerdict
  readonly standing: Standing
  readonly agency: string | null
  readonly year: number | null
  readonly standard: Standard | null
  readonly counts: Readonly<Record<Severity, number>>
  readonly since: ReportSince | null
  readonly unjudged: readonly UnjudgedGroup[]
  readonly #shared: SharedByRun

  constructor(result: Result, index: number, shared: SharedByRun) {
    const {verdict, judging = {}, since} = shared.run
    const {failOn = 'error', require = []} = judging
    const {head, diagnostics, highest, roster} = result
    this.result = result
    this.verdict = verdict.files[index] ?? 'not-judged'
    this.counts = countBySeverity(diagnostics)
    this.standing = standingOf(this.verdict, this.counts.warning)
    this.agency = head?.agency ?? roster?.agency ?? null
    this.year = head?.year ?? roster?.year ?? null
    this.standard = head?.standard ? standardById(head.standard) : null
    this.since = since?.reports[index] ?? null
    this.unjudged = groupUnjudged(result, rule => isAtLeast(highest[rule] ?? 'info', failOn) || require.includes(rule))
    this.#shared = shared
  }

  get path(): string {
    return this.result.path
  }

  get head(): ReportHead | null {
    return this.result.head
  }

  get source(): Source | null {
    return this.#shared.sources.of(this.result)
  }

  get before(): Report | null {
    if (this.head === null) return null
    const key = keyOfYearBefore(this.head)
    const earlier = key === null ? undefined : this.#shared.years.get(key)
    return earlier?.report ?? this.#shared.run.previousOf?.(this.head) ?? null
  }
}

/** Of two reports of one agency and year neither is known to be the one that counts: the first is taken. */
function resultsByYear(results: readonly Result[]): ReadonlyMap<string, Result> {
  const found = new Map<string, Result>()
  for (const result of results) {
    const {head} = result
    const key = head === null ? null : keyOfReport(head)
    if (key !== null && !found.has(key)) found.set(key, result)
  }
  return found
}

/** Keeps one source at a time: outputs go through a run file by file. */
class LastSource {
  #last: {readonly result: Result; readonly source: Source | null} | null = null

  of(result: Result): Source | null {
    if (this.#last?.result !== result) this.#last = {result, source: result.report?.source ?? null}
    return this.#last.source
  }
}

/** Agency and year, else the path: what a person calls the report. */
export function nameOf({agency, year, path}: Entry, labels: DocumentWords): string {
  if (agency === null) return path
  return year === null ? agency : `${agency} ${labels.ofYear(year)}`
}

/** Whom to call, as the list of who is to report has it: 联系人：某人；电话：1234. Empty where it says nothing. */
export function contactText(result: Pick<Result, 'roster'>, words: FormatWords): string {
  return contactLines(result, words).join(words.separator)
}

/** The same, each of what the list says by itself. */
export function contactLines({roster}: Pick<Result, 'roster'>, words: FormatWords): readonly string[] {
  return (roster?.details ?? []).map(({name, value}) => printable(name + words.colon + value))
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
    counts[severity] = countOf(diagnostics, severity)
  }
  return counts
}

function groupUnjudged({unjudged}: Result, couldFail: (rule: string) => boolean): UnjudgedGroup[] {
  const rules = [...new Set(unjudged.map(({rule}) => rule))]
  return rules.map(rule => {
    const parts = unjudged.filter(part => part.rule === rule)
    const isWaived = parts.every(({waived}) => waived !== undefined)
    return {rule, parts, gravity: rule === null ? 'error' : couldFail(rule) && !isWaived ? 'warning' : 'info'}
  })
}
