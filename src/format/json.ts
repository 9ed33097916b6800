/** The output for programs. Its shape is public and fixed: `schema/output.schema.json`. */

import type {Diagnostic, Outcome, Unjudged} from '../diagnostic.ts'
import type {PlainResult, ReportHead, SuppressedDiagnostic} from '../engine/result.ts'
import type {Counts, FileVerdict} from '../engine/verdict.ts'
import type {Run} from './run.ts'
import type {ShardRecord} from './shard.ts'

export const FORMAT_VERSION = 1

export interface Output {
  readonly formatVersion: typeof FORMAT_VERSION
  readonly tool: {readonly name: 'nianbao-lint'; readonly version: string}
  readonly files: readonly OutputFile[]
  readonly summary: Counts
  /** Only of one part of a run. */
  readonly shard?: ShardRecord
}

export interface OutputFile {
  readonly path: string
  /** Null where the file could not be read as a report. */
  readonly report: ReportHead | null
  readonly verdict: FileVerdict
  readonly outcomes: Readonly<Record<string, Outcome>>
  readonly unjudged: readonly Unjudged[]
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly SuppressedDiagnostic[]
}

/** The run as the object that {@link json} prints. */
export function toOutput({results, verdict, version, shard}: Run): Output {
  return {
    formatVersion: FORMAT_VERSION,
    tool: {name: 'nianbao-lint', version},
    files: results.map((result, index) => toOutputFile(result, verdict.files[index] ?? 'not-judged')),
    summary: toSummary(verdict.counts),
    ...(shard !== undefined && {shard})
  }
}

export function json(run: Run): string {
  return [...jsonPieces(run)].join('')
}

/** The same text in pieces, one for each file. What only `merge` reads stands in one line. */
export function* jsonPieces({results, verdict, version, shard}: Run): Generator<string> {
  const {formatVersion, tool, summary} = toOutput({results: [], verdict, version})
  yield `{\n  "formatVersion": ${formatVersion},\n  "tool": ${indented(tool, 1)},\n  "files": [`
  for (const [index, result] of results.entries()) {
    const file = toOutputFile(result, verdict.files[index] ?? 'not-judged')
    yield `${index === 0 ? '' : ','}\n    ${indented(file, 2)}`
  }
  yield `${results.length === 0 ? '' : '\n  '}],\n  "summary": ${indented(summary, 1)}`
  if (shard !== undefined) yield `,\n  "shard": ${JSON.stringify(shard)}`
  yield '\n}\n'
}

/** As it stands within other JSON. No line break is a part of a string there. */
function indented(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`)
}

function toOutputFile(result: PlainResult, verdict: FileVerdict): OutputFile {
  const {path, head, outcomes, unjudged, diagnostics, suppressed} = result
  return {
    path,
    report: head && {title: head.title, agency: head.agency, year: head.year, standard: head.standard},
    verdict,
    outcomes,
    unjudged,
    diagnostics,
    suppressed
  }
}

/** In the order of the contract, and without anything else that the engine may count. */
function toSummary(counts: Counts): Counts {
  const {files, passed, failed, notJudged, skipped, error, warning, info, suppressed} = counts
  return {files, passed, failed, notJudged, skipped, error, warning, info, suppressed}
}
