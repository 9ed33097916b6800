/** Checks many files: in worker threads where that pays, from the cache where there is one, in the order given whatever the speed. */

import {availableParallelism} from 'node:os'
import type {Result} from '../../engine/result.ts'
import type {FoundFile} from '../files.ts'
import {hasWorkers} from '../installed.ts'
import type {ReadHead} from '../previous.ts'
import type {Session} from '../session.ts'
import {ResultCache} from './cache.ts'
import {CachedChecker} from './cached.ts'
import {type Checker, LocalChecker} from './checker.ts'
import {inOrder} from './in-order.ts'
import {PooledChecker} from './pooled.ts'
import {Shelf} from './shelf.ts'

/** From this many files on threads are started: before, their start and their first, slow reports cost more than they save. */
const WORTH_THREADS = 60
/** Each takes some hundred megabytes. */
const MOST_THREADS = 8
/** Files per thread that are on their way at a time: one is checked, one waits for the thread, one is in the cache. */
const UNDER_WAY = 3

export interface BatchOptions {
  /** Worker threads; 1: none, all is done in this one. Default: by the number of files and of processors. */
  readonly workers?: number | undefined
  /** The folder of the cache; null for none. */
  readonly cache?: string | null | undefined
  readonly signal?: AbortSignal | undefined
}

/** The run was stopped before all files were checked. */
export class Interrupted extends Error {
  readonly done: number
  readonly total: number

  constructor(done: number, total: number) {
    super(`Stopped after ${done} of ${total} files`)
    this.name = 'Interrupted'
    this.done = done
    this.total = total
  }
}

/** The result of a file. Its report is read again, where it is not at hand, when something is asked of it. */
export interface BatchFile {
  readonly result: Result
  /** Of the bytes that were checked; null where they could not be read. */
  readonly hash: string | null
}

export class Batch {
  readonly workers: number
  readonly #checker: Checker
  readonly #signal: AbortSignal | undefined

  /** @param count how many files are to be checked */
  constructor(session: Session, count: number, options: BatchOptions = {}) {
    this.workers = options.workers ?? defaultWorkers(count)
    this.#signal = options.signal
    const checker = this.workers === 1 ? new LocalChecker(session) : new PooledChecker(session, this.workers)
    const {cache = null} = options
    this.#checker = cache === null ? checker : new CachedChecker(checker, new ResultCache(cache), session)
  }

  /** What files say that they are, in their order. */
  async readHeads(files: readonly FoundFile[]): Promise<ReadHead[]> {
    return await inOrder(files, this.#atOnce, async file => {
      this.#signal?.throwIfAborted()
      return await this.#checker.readHead(file)
    })
  }

  async usePrevious(...given: Parameters<Checker['usePrevious']>): Promise<void> {
    await this.#checker.usePrevious(...given)
  }

  /**
   * Checks files.
   * @param onDone called after each with how many are done
   * @returns the result of each, in their order
   * @throws Interrupted where the signal came; ConfigFileError or ConfigError where a configuration is wrong
   */
  async check(files: readonly FoundFile[], onDone: (done: number) => void = () => {}): Promise<BatchFile[]> {
    const shelf = new Shelf(files.length)
    let done = 0
    const checkOne = async (file: FoundFile): Promise<BatchFile> => {
      this.#signal?.throwIfAborted()
      const checked = await this.#checker.check(file)
      onDone(++done)
      return {result: await shelf.keep(checked, file), hash: checked.hash}
    }
    const stop = () => void this.close()
    this.#signal?.addEventListener('abort', stop, {once: true})
    try {
      return await inOrder(files, this.#atOnce, checkOne)
    } catch (error) {
      throw this.#signal?.aborted === true ? new Interrupted(done, files.length) : error
    } finally {
      this.#signal?.removeEventListener('abort', stop)
    }
  }

  get #atOnce(): number {
    return this.workers === 1 ? 1 : this.workers * UNDER_WAY
  }

  async close(): Promise<void> {
    await this.#checker.close()
  }
}

function defaultWorkers(count: number): number {
  return count < WORTH_THREADS || !hasWorkers() ? 1 : Math.min(availableParallelism(), MOST_THREADS)
}
