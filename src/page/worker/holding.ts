/** The files that the page was given, each with its result: their bytes are kept, their reports are read again when needed. */

import type {PreviousInput} from '../../engine/previous.ts'
import {readParsed} from '../../engine/read.ts'
import type {PlainResult, Result} from '../../engine/result.ts'
import type {ReportSince} from '../../format/since/since.ts'
import {parseBytes} from '../../parse/bytes.ts'
import {Archive} from '../../parse/containers/zip.ts'
import {kindOfArchive} from '../../parse/kinds/identify.ts'
import {isZip} from '../../parse/kinds/identify-text.ts'
import {isPdf} from '../../parse/pdf/engine.ts'
import type {Report} from '../../report/model.ts'
import type {KeptFile} from '../protocol.ts'

export interface Held {
  readonly id: number
  readonly path: string
  readonly inFolder: boolean
  readonly content: Blob
  /** The same, read. Empty for an office that has not reported. */
  readonly bytes: Uint8Array
  /** What was found in the version that was here before under the same name. */
  readonly replaced: PlainResult | null
  /** As the file was checked by itself, or with last year's report. */
  result: PlainResult
  /** With what the rules over all files found, and the line of the list that it answers. */
  concluded: PlainResult
  /** Last year's report of the same agency. */
  previous: Held | null
  /** Beside the earlier run, where there is one. */
  past: ReportSince | null
}

/** A result that can be kept for hundreds of files: plain data, its digests made. */
export function withoutReport({report, ...result}: Result): PlainResult {
  return {...result, digests: report === null ? {} : {...result.digests}}
}

/** Which kind of comments a file can be given; null for none. */
export function commentedKind(bytes: Uint8Array): 'word' | 'pdf' | null {
  if (isPdf(bytes)) return 'pdf'
  return isZip(bytes) && kindOfArchive(new Archive(bytes)) === 'word' ? 'word' : null
}

/** What a new worker needs to go on from here. */
export function keptOf({id, path, inFolder, content, result, replaced, previous}: Held): KeptFile {
  return {id, path, inFolder, content, result, replaced, previous: previous?.id ?? null}
}

/** Reads reports again, the last ones kept: outputs go through a run file by file. */
export class ReportShelf {
  readonly #kept = new Map<Held, Report>()

  reportOf(held: Held): Report | null {
    const {head, unreadable} = held.result
    if (head === null || unreadable !== null) return null
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
