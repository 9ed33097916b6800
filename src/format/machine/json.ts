/** The output for programs. Its shape is public and fixed: `schema/output.schema.json`. */

import type {Diagnostic, Outcome, Repair, Unjudged} from '../../diagnostic.ts'
import type {Relaxation} from '../../engine/relaxed.ts'
import type {PlainResult, ReportHead, RosterRecord, SuppressedDiagnostic} from '../../engine/result.ts'
import type {Counts, FileVerdict} from '../../engine/verdict.ts'
import type {Run} from '../run.ts'
import type {ShardRecord} from '../shard.ts'
import {jsonPieces, LazyList, OneLine} from './json-pieces.ts'

export const FORMAT_VERSION = 2

export interface Output {
  readonly formatVersion: typeof FORMAT_VERSION
  readonly tool: {readonly name: 'nianbao-lint'; readonly version: string}
  readonly files: readonly OutputFile[]
  readonly summary: Summary
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
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly SuppressedDiagnostic[]
  readonly repairs: readonly Repair[]
  /** The line of the list of who is to report, where there is a list and the report is on it. */
  readonly roster?: RosterRecord
}

/** The run as the JSON of {@link Output}, a file at a time. What only `merge` reads stands in one line. */
export function json({results, verdict, version, shard}: Run): Iterable<string> {
  const output: Lazy<Output> = {
    formatVersion: FORMAT_VERSION,
    tool: {name: 'nianbao-lint', version},
    files: new LazyList(toOutputFiles(results, verdict.files)),
    summary: toSummary(verdict.counts),
    ...(shard !== undefined && {shard: new OneLine(shard)})
  }
  return jsonPieces(output)
}

/** The same members, some of them not made yet. */
type Lazy<Shape> = {readonly [Name in keyof Shape]: Shape[Name] | LazyList | OneLine}

function* toOutputFiles(results: readonly PlainResult[], verdicts: readonly FileVerdict[]): Generator<OutputFile> {
  for (const [index, result] of results.entries()) yield toOutputFile(result, verdicts[index] ?? 'not-judged')
}

function toOutputFile(result: PlainResult, verdict: FileVerdict): OutputFile {
  const {path, head, outcomes, relaxed, unjudged, diagnostics, suppressed, repairs, roster} = result
  return {
    path,
    report: head && {title: head.title, agency: head.agency, year: head.year, standard: head.standard},
    verdict,
    outcomes,
    relaxed,
    unjudged,
    diagnostics,
    suppressed,
    repairs,
    ...(roster !== undefined && {roster})
  }
}

/** In the order of the contract, and without anything else that the engine may count. */
function toSummary(counts: Counts): Summary {
  const {files, passed, failed, notJudged, missing, skipped, error, warning, info, suppressed} = counts
  return {files, passed, failed, notJudged, missing, skipped, error, warning, info, suppressed}
}
