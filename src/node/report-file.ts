/**
 * The report of a file that was checked before, read again when an output asks for it: a run of ten thousand reports cannot
 * hold them all.
 */

import {readFileSync, statSync} from 'node:fs'
import {readParsed} from '../engine/read.ts'
import type {ReportHead} from '../engine/result.ts'
import {parseBytes} from '../parse/bytes.ts'
import {isSourceText} from '../parse/kinds/identify-text.ts'
import {limits} from '../parse/limits.ts'
import {isRefusal} from '../parse/refusal.ts'
import {decodeText} from '../parse/text/encoding.ts'
import type {Report} from '../report/model.ts'
import {Source} from '../source.ts'
import {type Standard, standardById} from '../standard/index.ts'
import {contentHash} from './content-hash.ts'

/** A file whose content is known. */
export interface KnownFile {
  readonly path: string
  readonly absolute: string
  readonly head: ReportHead | null
  readonly hash: string | null
}

/** The file is no longer what it was when it was checked. */
export class FileChanged extends Error {
  readonly path: string

  constructor(path: string) {
    super(`${path} changed while it was being checked`)
    this.name = 'FileChanged'
    this.path = path
  }
}

/**
 * Reads a report.
 * @returns null where it is not a report
 * @throws FileChanged where the content is not the known one
 */
export function readReportNow(file: KnownFile): Report | null {
  if (file.head === null) return null
  const bytes = readKnownBytes(file)
  const {path} = file
  const standard = file.head.standard ?? undefined
  return readParsed(() => parseBytes(bytes, {path}), {path, standard}).report
}

function readKnownBytes({path, absolute, hash}: KnownFile): Uint8Array {
  try {
    if (statSync(absolute).size <= limits.fileBytes) {
      const bytes = readFileSync(absolute)
      if (contentHash(bytes) === hash) return bytes
    }
  } catch {
    // A file that has gone away has changed.
  }
  throw new FileChanged(path)
}

/** Reads reports again, the last one kept: outputs go through a run file by file. */
export class ReportReader {
  #last: {readonly file: KnownFile; readonly report: Report} | null = null

  /** The report of a file; read when something is asked of it that the file's head does not tell. Null where there is none. */
  report(file: KnownFile): Report | null {
    if (file.head === null) return null
    const later = new LaterReport(file, file.head, () => this.#read(file))
    return new Proxy<object>(later, readsLater) as Report
  }

  #read(file: KnownFile): Report {
    if (this.#last?.file === file) return this.#last.report
    const report = readReportNow(file)
    if (report === null) throw new FileChanged(file.path)
    this.#last = {file, report}
    return report
  }
}

/** What the head of a file tells of its report is at hand; for all else the file is read, when it is asked for. */
class LaterReport {
  readonly agency: string | null
  readonly year: number | null
  readonly standard: Standard | null
  readonly #file: KnownFile
  readonly #read: () => Report

  constructor(file: KnownFile, {agency, year, standard}: ReportHead, read: () => Report) {
    this.agency = agency
    this.year = year
    this.standard = standard === null ? null : standardById(standard)
    this.#file = file
    this.#read = read
  }

  /** A quotation needs the text alone, which is had without reading its tables. */
  get source(): Source {
    const bytes = readKnownBytes(this.#file)
    const decoded = isSourceText(bytes, this.#file.path) ? decodeText(bytes) : null
    return decoded === null || isRefusal(decoded) ? this.#read().source : new Source(decoded.text)
  }

  static whole(report: LaterReport): Report {
    return report.#read()
  }
}

/** One for all: a run has thousands of reports. */
const readsLater: ProxyHandler<LaterReport> = {
  get: (known, name) => Reflect.get(name in known ? known : LaterReport.whole(known), name)
}
