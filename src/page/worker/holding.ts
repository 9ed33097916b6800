/** The files that the page was given, with what came of each: their bytes are kept, their reports are read again when needed. */

import type {PreviousInput} from '../../engine/previous.ts'
import {readParsed} from '../../engine/read.ts'
import type {PlainResult, Result} from '../../engine/result.ts'
import {parseBytes} from '../../parse/bytes.ts'
import type {Report} from '../../report/model.ts'
import type {Since} from '../protocol.ts'

export interface Held {
  readonly id: number
  readonly path: string
  readonly inFolder: boolean
  readonly bytes: Uint8Array
  /** As the file was checked by itself, or with last year's report. */
  result: PlainResult
  /** With what the rules over all files found. */
  concluded: PlainResult
  /** Last year's report of the same agency. */
  previous: Held | null
  since: Since | null
}

/** A result that can be kept for hundreds of files: plain data, its digests made. */
export function withoutReport({report, ...result}: Result): PlainResult {
  return {...result, digests: report === null ? {} : {...result.digests}}
}

/** Reads reports again, the last ones kept: outputs go through a run file by file. */
export class ReportShelf {
  readonly #kept = new Map<Held, Report>()

  reportOf(held: Held): Report | null {
    const {head} = held.result
    if (head === null) return null
    const kept = this.#kept.get(held)
    if (kept !== undefined) return kept
    const {bytes, path} = held
    const {report} = readParsed(() => parseBytes(bytes, {path}), {path, standard: head.standard ?? undefined})
    if (report !== null) this.keep(held, report)
    return report
  }

  keep(held: Held, report: Report): void {
    this.#kept.set(held, report)
    if (this.#kept.size <= MOST_KEPT) return
    const [oldest] = this.#kept.keys()
    if (oldest !== undefined) this.#kept.delete(oldest)
  }

  drop(held: Held): void {
    this.#kept.delete(held)
  }

  /** Last year's report, as the linter takes it. */
  asPrevious(held: Held): PreviousInput {
    return {path: held.path, report: this.reportOf(held)}
  }

  /** The result as the outputs take it: its report is read when something is asked of it. */
  asResult(held: Held): Result {
    const reportOf = () => this.reportOf(held)
    return {
      ...held.concluded,
      get report() {
        return reportOf()
      }
    }
  }
}

/** A report takes a megabyte or two. */
const MOST_KEPT = 12
