/** Worker threads that do one job at a time each, started as they are needed. */

import {Worker} from 'node:worker_threads'

/** A worker that fails while it has a job: it ran out of memory, or its code could not be loaded. */
export class WorkerFailed extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), {cause})
    this.name = 'WorkerFailed'
  }
}

/** A job took longer than it may. */
export class JobTimedOut extends Error {
  constructor() {
    super('The job took too long')
    this.name = 'JobTimedOut'
  }
}

/** The pool was closed before the job was done. */
export class PoolClosed extends Error {
  constructor() {
    super('The work was stopped')
    this.name = 'PoolClosed'
  }
}

/**
 * Megabytes: far more than any report needs, and a bound for what was made to do harm. Below two gigabytes V8 lets a heap
 * grow so slowly that reading takes half as long again, for nothing but collecting garbage.
 */
const WORKER_MEMORY = 2048

export interface PoolOptions {
  /** The module of the workers. It sends `{ready: true}` once it is loaded, and answers each job with `{answer}` or `{error}`. */
  readonly entry: URL
  /** What every worker is started with. */
  readonly workerData: unknown
  readonly size: number
  /** Milliseconds that a job may take, the start of its worker aside; then both are ended. Default: no bound. */
  readonly timeout?: number
  /** Megabytes of each worker's heap. Default: {@link WORKER_MEMORY}. */
  readonly memory?: number
  /**
   * Jobs that a worker is sent while it has one, so that it need not wait for the next. It is to answer them in their order,
   * and no memory is handed over with them. Default: none.
   */
  readonly ahead?: number
}

interface Task<Job, Answer> {
  readonly job: Job
  readonly handedOver: readonly ArrayBuffer[]
  resolve(answer: Answer): void
  reject(error: unknown): void
}

/** What a worker sends. */
export type Reply<Answer> = {readonly ready: true} | {readonly answer: Answer} | {readonly error: unknown}

export class WorkerPool<Job, Answer> {
  readonly #options: PoolOptions
  readonly #queue: Task<Job, Answer>[] = []
  readonly #threads = new Set<Thread<Job, Answer>>()
  #isClosed = false

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /** Jobs that wait for a worker. */
  get waiting(): number {
    return this.#queue.length
  }

  /** Starts all workers, so that the first jobs need not wait for them. */
  warm(): void {
    while (this.#threads.size < this.#options.size) this.#start()
  }

  /**
   * Has a job done.
   * @param handedOver memory that the worker is given instead of a copy; it is gone here
   * @throws WorkerFailed, JobTimedOut, PoolClosed, or what the job threw
   */
  run(job: Job, handedOver: readonly ArrayBuffer[] = []): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) throw new PoolClosed()
      this.#queue.push({job, handedOver, resolve, reject})
      this.#next()
    })
  }

  /** Ends all workers, in the middle of their jobs if they have any. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const task of this.#queue.splice(0)) task.reject(new PoolClosed())
    await Promise.all(Array.from(this.#threads, thread => thread.close()))
  }

  #next(): void {
    while (!this.#isClosed && this.#queue.length > 0) {
      const thread = this.#free()
      const task = thread === null ? undefined : this.#queue.shift()
      if (thread === null || task === undefined) return
      thread.take(task)
    }
  }

  /** A thread without a job, else a new one, else the one that has the fewest and may have another. */
  #free(): Thread<Job, Answer> | null {
    const {size, ahead = 0} = this.#options
    let free: Thread<Job, Answer> | null = null
    for (const thread of this.#threads) if (free === null || thread.jobs < free.jobs) free = thread
    if (free?.jobs !== 0 && this.#threads.size < size) return this.#start()
    return free !== null && free.jobs <= ahead ? free : null
  }

  #start(): Thread<Job, Answer> {
    const thread = new Thread<Job, Answer>(this.#options, {
      answered: () => this.#next(),
      ended: left => {
        this.#threads.delete(thread)
        this.#queue.unshift(...left)
        this.#next()
      }
    })
    this.#threads.add(thread)
    return thread
  }
}

interface ThreadEvents<Job, Answer> {
  /** It may have another job. */
  answered(): void
  /** It does nothing any more, and did not begin these. */
  ended(left: readonly Task<Job, Answer>[]): void
}

/** One worker and the jobs that it has. */
class Thread<Job, Answer> {
  readonly #worker: Worker
  readonly #timeout: number | undefined
  readonly #events: ThreadEvents<Job, Answer>
  /** In the order in which they are answered: the first is under way. */
  readonly #tasks: Task<Job, Answer>[] = []
  #timer: NodeJS.Timeout | undefined
  #isReady = false

  constructor({entry, workerData, timeout, memory = WORKER_MEMORY}: PoolOptions, events: ThreadEvents<Job, Answer>) {
    this.#timeout = timeout
    this.#events = events
    this.#worker = new Worker(entry, {workerData, resourceLimits: {maxOldGenerationSizeMb: memory}})
      .on('message', (reply: Reply<Answer>) => this.#hear(reply))
      .on('error', error => this.#end(new WorkerFailed(error)))
      .on('exit', () => this.#end(new WorkerFailed('The worker ended')))
  }

  get jobs(): number {
    return this.#tasks.length
  }

  take(task: Task<Job, Answer>): void {
    this.#tasks.push(task)
    if (this.#tasks.length === 1 && this.#isReady) this.#startClock()
    this.#worker.postMessage(task.job, task.handedOver)
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer)
    for (const task of this.#tasks.splice(0)) task.reject(new PoolClosed())
    await this.#worker.terminate()
  }

  #hear(reply: Reply<Answer>): void {
    if ('ready' in reply) this.#isReady = true
    else this.#settle(reply)
    if (this.#tasks.length > 0) this.#startClock()
    this.#events.answered()
  }

  #settle(reply: Exclude<Reply<Answer>, {readonly ready: true}>): void {
    clearTimeout(this.#timer)
    const task = this.#tasks.shift()
    if ('error' in reply) task?.reject(reply.error)
    else task?.resolve(reply.answer)
  }

  #startClock(): void {
    if (this.#timeout !== undefined) this.#timer = setTimeout(() => this.#end(new JobTimedOut()), this.#timeout)
  }

  /** Only the job that was under way has failed. */
  #end(error: Error): void {
    clearTimeout(this.#timer)
    this.#tasks.shift()?.reject(error)
    void this.#worker.terminate()
    this.#events.ended(this.#tasks.splice(0))
  }
}
