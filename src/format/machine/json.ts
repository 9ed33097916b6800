/** The output for programs. Its shape is public and fixed: `schema/output.schema.json`. */

import type {Diagnostic, Outcome, Repair, Unjudged} from '../../diagnostic.ts'
import type {PlainResult, ReportHead, RosterRecord, SuppressedDiagnostic} from '../../engine/result.ts'
import type {Relaxation} from '../../engine/settings/relaxed.ts'
import type {Counts, FileVerdict} from '../../engine/verdict.ts'
import {productName} from '../../product.ts'
import type {Run} from '../run.ts'
import type {ShardRecord} from '../shard.ts'
import type {PastFinding, PastReport} from '../since/past-run.ts'
import type {FindingState, ReportSince, SinceCounts} from '../since/since.ts'
import {jsonPieces, LazyList, OneLine} from './json-pieces.ts'

export const FORMAT_VERSION = 2

export interface Output {
  readonly formatVersion: typeof FORMAT_VERSION
  readonly tool: {readonly name: typeof productName; readonly version: string}
  readonly files: readonly OutputFile[]
  readonly summary: Summary
  /** Only beside an earlier run. */
  readonly since?: {
    readonly counts: SinceCounts
    readonly gone: readonly Pick<PastReport, 'path' | 'agency' | 'year' | 'verdict'>[]
  }
  /** Only of one part of a run. */
  readonly shard?: ShardRecord
}

/** Without what only outputs for people count. */
export type Summary = Omit<Counts, 'passedWithWarnings'>

export interface OutputFile {
  readonly path: string
  /** Null where the file could not be read as a report. */
  readonly report: ReportHead | null
  readonly verdict: FileVerdict
  readonly outcomes: Readonly<Record<string, Outcome>>
  /** What the configuration has switched off or made milder than it is by default. */
  readonly relaxed: readonly Relaxation[]
  readonly unjudged: readonly Unjudged[]
  readonly diagnostics: readonly (Diagnostic & {readonly since?: FindingState})[]
  readonly suppressed: readonly SuppressedDiagnostic[]
  readonly repairs: readonly Repair[]
  /** The line of the list of who is to report, where there is a list and the report is on it. */
  readonly roster?: RosterRecord
  /** What has become of it since an earlier run. */
  readonly since?: OutputSince
}

export interface OutputSince {
  /** Null where that run did not have the report. */
  readonly verdict: FileVerdict | null
  readonly fixed: readonly PastFinding[]
  /** Not judged this time, and so not counted as fixed. */
  readonly unsettled: readonly PastFinding[]
  readonly suppressed: readonly PastFinding[]
}

/** The run as the JSON of {@link Output}, a file at a time. What only `merge` reads stands in one line. */
export function json({results, verdict, version, since, shard}: Run): Iterable<string> {
  const output: Lazy<Output> = {
    formatVersion: FORMAT_VERSION,
    tool: {name: productName, version},
    files: new LazyList(toOutputFiles(results, verdict.files, since?.reports)),
    summary: toSummary(verdict.counts),
    ...(since !== undefined && {since: {counts: since.counts, gone: since.gone.map(toGone)}}),
    ...(shard !== undefined && {shard: new OneLine(shard)})
  }
  return jsonPieces(output)
}

/** The same members, some of them not made yet. */
type Lazy<Shape> = {readonly [Name in keyof Shape]: Shape[Name] | LazyList | OneLine}

function* toOutputFiles(
  results: readonly PlainResult[],
  verdicts: readonly FileVerdict[],
  since: readonly ReportSince[] = []
): Generator<OutputFile> {
  for (const [index, result] of results.entries()) {
    yield toOutputFile(result, verdicts[index] ?? 'not-judged', since[index])
  }
}

function toOutputFile(result: PlainResult, verdict: FileVerdict, since: ReportSince | undefined): OutputFile {
  const {path, head, outcomes, relaxed, unjudged, diagnostics, suppressed, repairs, roster} = result
  return {
    path,
    report: head && {title: head.title, agency: head.agency, year: head.year, standard: head.standard},
    verdict,
    outcomes,
    relaxed,
    unjudged,
    diagnostics: since === undefined ? diagnostics : diagnostics.map(one => withState(one, since)),
    suppressed,
    repairs,
    ...(roster !== undefined && {roster}),
    ...(since !== undefined && {since: toOutputSince(since)})
  }
}

function withState(diagnostic: Diagnostic, {states}: ReportSince): OutputFile['diagnostics'][number] {
  const state = states.get(diagnostic.fingerprint)
  return state === undefined ? diagnostic : {...diagnostic, since: state}
}

function toOutputSince({before, fixed, unsettled, suppressed}: ReportSince): OutputSince {
  return {verdict: before?.verdict ?? null, fixed, unsettled, suppressed}
}

function toGone({path, agency, year, verdict}: PastReport): NonNullable<Output['since']>['gone'][number] {
  return {path, agency, year, verdict}
}

/** In the order of the contract, and without anything else that the engine may count. */
function toSummary(counts: Counts): Summary {
  const {files, passed, failed, notJudged, missing, skipped, error, warning, info, suppressed} = counts
  return {files, passed, failed, notJudged, missing, skipped, error, warning, info, suppressed}
}
