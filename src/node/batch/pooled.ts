/** Checks files in worker threads. */

import type {Words} from '../../words.ts'
import type {FoundFile} from '../files.ts'
import {workerModule} from '../installed.ts'
import {WorkerFailed, WorkerPool} from '../pool.ts'
import type {PreviousFiles, ReadHead} from '../previous.ts'
import type {Session} from '../session.ts'
import type {CheckedFile, Checker} from './checker.ts'
import {ResultDecoder} from './codec.ts'
import type {BatchAnswer, BatchJob, BatchWorkerData} from './worker.ts'

export class PooledChecker implements Checker {
  readonly #session: Session
  readonly #size: number
  readonly #decoder = new ResultDecoder()
  #pool: WorkerPool<BatchJob, BatchAnswer>

  /** @param size the most workers at a time */
  constructor(session: Session, size: number) {
    this.#session = session
    this.#size = size
    this.#pool = this.#open({kind: 'none'})
  }

  async readHead(file: FoundFile): Promise<ReadHead> {
    const answer = await this.#run({kind: 'head', file})
    return answer instanceof WorkerFailed ? {head: null, hash: null} : answer
  }

  async usePrevious(previous: PreviousFiles): Promise<void> {
    void this.#pool.close()
    this.#pool = this.#open(previous)
  }

  async check(file: FoundFile): Promise<CheckedFile> {
    const answer = await this.#run({kind: 'check', file})
    if (!(answer instanceof WorkerFailed)) return {result: this.#decoder.decode(answer.text), hash: answer.hash}
    const {path, absolute, inFolder} = file
    const refusal = {reason: 'damaged', message: failedWords(answer.message)} as const
    const {report: _, ...result} = await this.#session.refuse(absolute, refusal, {path, inFolder})
    return {result, hash: null}
  }

  async close(): Promise<void> {
    await this.#pool.close()
  }

  #open(previous: PreviousFiles): WorkerPool<BatchJob, BatchAnswer> {
    const workerData: BatchWorkerData = {session: this.#session.options, previous}
    return new WorkerPool({entry: workerModule('batch-worker'), workerData, size: this.#size, ahead: 1})
  }

  async #run(job: BatchJob): Promise<BatchAnswer | WorkerFailed> {
    try {
      return await this.#pool.run(job)
    } catch (error) {
      if (error instanceof WorkerFailed) return error
      // A wrong config cannot be sent with its words; here it is found wrong again.
      if (typeof error === 'string') await this.#session.linterFor(job.file.absolute)
      throw typeof error === 'string' ? new Error(error) : error
    }
  }
}

function failedWords(detail: string): Words {
  return {
    zh: `核对这个文件的线程中途停止（${detail}），未能核对。文件可能过大，或经过特殊构造，请检查。`,
    en: `The thread that checked this file stopped (${detail}), so it was not judged. The file may be too large, or made to do harm.`
  }
}
