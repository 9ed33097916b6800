/**
 * Last year's reports of a run of many: a file, or a folder in which each report finds that of its agency. Only what they
 * say that they are is held in memory; each is read when its turn comes.
 */

import type {PreviousInput} from '../engine/previous.ts'
import {keyOfReport, keyOfYearBefore} from '../engine/report-key.ts'
import type {ReportHead} from '../engine/result.ts'
import type {Report} from '../report/model.ts'
import type {Words} from '../words.ts'
import {type FoundFile, findFiles} from './files.ts'
import type {KnownFile} from './report-file.ts'
import type {Given, Session} from './session.ts'

/** A report that may be last year's: what is known of it without holding it in memory. */
export interface PreviousFile {
  readonly path: string
  readonly absolute: string
  /** Null where it could not be read as a report. */
  readonly head: ReportHead | null
  /** Of its bytes; null where they could not be read. */
  readonly hash: string | null
}

export type PreviousFiles =
  | {readonly kind: 'none'}
  | {readonly kind: 'report'; readonly file: PreviousFile}
  | {readonly kind: 'reports'; readonly files: readonly PreviousFile[]}

/** What a file says that it is. */
export type ReadHead = Pick<PreviousFile, 'head' | 'hash'>

export interface FoundPrevious {
  readonly previous: PreviousFiles
  /** What was named and leads to no file. */
  readonly missed: Words | null
}

/**
 * Finds last year's reports. What cannot be read is determined by the rules that need it.
 * @param path a file or a folder; undefined where none is given
 */
export async function findPrevious(
  session: Session,
  path: string | undefined,
  readHeads: (files: readonly FoundFile[]) => Promise<readonly ReadHead[]>
): Promise<FoundPrevious> {
  if (path === undefined) return {previous: {kind: 'none'}, missed: null}
  const {files, missed} = await findFiles([path], {cwd: session.cwd, ignores: absolute => session.ignores(absolute)})
  const heads = await readHeads(files)
  const read = files.map(({path, absolute}, index) => ({path, absolute, ...(heads[index] ?? {head: null, hash: null})}))
  const [file] = read
  const isFile = file !== undefined && read.length === 1 && files[0]?.inFolder === false
  return {previous: isFile ? {kind: 'report', file} : {kind: 'reports', files: read}, missed: missed[0]?.words ?? null}
}

/** What finds last year's report of a report and reads it. The readers of all formats are loaded only where there is one. */
export async function openPrevious(previous: PreviousFiles): Promise<PreviousFinder> {
  if (previous.kind === 'none') return new PreviousFinder(previous)
  const {readReportNow} = await import('./report-file.ts')
  return new PreviousFinder(previous, readReportNow)
}

/** Finds last year's report of a report. Its file is read when it is asked for, so that a folder of them takes no memory. */
export class PreviousFinder {
  readonly #previous: PreviousFiles
  readonly #readNow: (file: KnownFile) => Report | null
  readonly #byName = new Map<string, PreviousFile>()

  /** @param readNow left out where only names are asked for */
  constructor(previous: PreviousFiles, readNow: (file: KnownFile) => Report | null = () => null) {
    this.#previous = previous
    this.#readNow = readNow
    for (const file of previous.kind === 'reports' ? previous.files : []) {
      const key = file.head === null ? null : keyOfReport(file.head)
      if (key !== null && !this.#byName.has(key)) this.#byName.set(key, file)
    }
  }

  /** What the linter is given. */
  get given(): Given {
    return this.#previous.kind === 'none' ? {} : {previous: report => this.#read(report)}
  }

  /** The file for a report: the one that was named, or the first of the same agency for the year before. */
  fileFor(head: Named | null): PreviousFile | null {
    if (this.#previous.kind === 'none') return null
    if (this.#previous.kind === 'report') return this.#previous.file
    const key = head === null ? null : keyOfYearBefore(head)
    return key === null ? null : (this.#byName.get(key) ?? null)
  }

  /** Null where there is none, and where what was named is of another agency or year. */
  reportBefore(head: Named): Report | null {
    const file = this.fileFor(head)
    const key = keyOfYearBefore(head)
    if (file?.head == null || key === null || keyOfReport(file.head) !== key) return null
    return this.#readNow(file)
  }

  #read(report: Report): PreviousInput | null {
    const file = this.fileFor(report)
    if (file === null) return null
    return {path: file.path, report: this.#readNow(file)}
  }
}

type Named = Pick<ReportHead, 'agency' | 'year'>
