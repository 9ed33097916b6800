/** The results of a run, so kept that memory does not grow with the reports. */

import type {Result} from '../../engine/result.ts'
import {PackedDigests} from '../../engine/running/digests.ts'
import type {FoundFile} from '../files.ts'
import type {ReportReader} from '../report-file.ts'
import type {CheckedFile} from './checker.ts'
import {encodeResult, ResultDecoder} from './codec.ts'
import {PackedResult} from './packed-result.ts'

/** Reports of runs up to this size stay in memory, so that no output has to read them again. */
const REPORTS_KEPT = 60

export class Shelf {
  readonly #total: number
  #reader: Promise<ReportReader> | null = null
  readonly #decoder = new ResultDecoder()

  /** @param total how many results there will be */
  constructor(total: number) {
    this.#total = total
  }

  /** The result, with its report; where there are too many of these, it is read again when something is asked of it. */
  async keep({result, report, hash}: CheckedFile, {path, absolute}: FoundFile): Promise<Result> {
    if (report !== undefined && this.#total <= REPORTS_KEPT) return {...result, report}
    // By way of text, so that no digest to be made later, and no piece of a text, holds on to the report.
    const plain = report === undefined ? result : this.#decoder.decode(encodeResult(result))
    const digests = new PackedDigests(plain.digests)
    this.#reader ??= openReader()
    const read = (await this.#reader).report({path, absolute, head: plain.head, hash})
    return new PackedResult({...plain, digests, report: read})
  }
}

/** Loaded here: it brings the readers of all formats with it, and one report of a text needs none of them. */
async function openReader(): Promise<ReportReader> {
  const {ReportReader} = await import('../report-file.ts')
  return new ReportReader()
}
