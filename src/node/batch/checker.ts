/** Checks one file after the other in this thread; what a worker thread does, and a run that needs none. */

import type {PlainResult} from '../../engine/result.ts'
import type {Report} from '../../report/model.ts'
import {contentHash} from '../content-hash.ts'
import type {FoundFile} from '../files.ts'
import {openPrevious, type PreviousFiles, PreviousFinder, type ReadHead} from '../previous.ts'
import {readFileBytes} from '../read.ts'
import type {Session} from '../session.ts'
import {holdingThread, LONG_TEXT} from '../signals.ts'

/** The result of a file. */
export interface CheckedFile {
  readonly result: PlainResult
  /** Of the bytes that were checked; null where they could not be read. */
  readonly hash: string | null
  /** Where it is at hand; it is not where another thread or an earlier run made the result. */
  readonly report?: Report | null
}

export interface Checker {
  /** What a file says that it is. */
  readHead(file: FoundFile): Promise<ReadHead>
  /** Last year's reports, for all files that are checked from now on. */
  usePrevious(previous: PreviousFiles): Promise<void>
  /** Only a wrong config throws. */
  check(file: FoundFile): Promise<CheckedFile>
  close(): Promise<void>
}

export class LocalChecker implements Checker {
  readonly #session: Session
  #finder = new PreviousFinder({kind: 'none'})

  constructor(session: Session) {
    this.#session = session
  }

  async readHead(file: FoundFile): Promise<ReadHead> {
    const read = await readFileBytes(file.absolute)
    if (read.kind === 'refused') return {head: null, hash: null}
    return {head: await this.#session.readHead(read.bytes, file), hash: contentHash(read.bytes)}
  }

  async usePrevious(previous: PreviousFiles): Promise<void> {
    this.#finder = await openPrevious(previous)
  }

  async check({path, absolute, inFolder}: FoundFile): Promise<CheckedFile> {
    const options = {path, inFolder, ...this.#finder.given}
    const read = await readFileBytes(absolute)
    if (read.kind === 'refused') {
      return {result: await this.#session.refuse(absolute, read.refusal, options), hash: null}
    }
    const {bytes} = read
    const lint = () => this.#session.lintBytes(bytes, absolute, options)
    const {report, ...result} = bytes.length > LONG_TEXT ? await holdingThread(lint) : await lint()
    return {result, hash: contentHash(bytes), report}
  }

  async close(): Promise<void> {}
}
