/** Worker threads that take one job at a time each, started as they are needed. */

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

export interface PoolOptions {
  /** The module of the workers. It answers each message `job` with `{answer}` or `{error}`. */
  readonly entry: URL
  /** What every worker is started with. */
  readonly workerData: unknown
  readonly size: number
  /** Milliseconds after which a worker is ended together with its job. Default: none. */
  readonly timeout?: number
  /** Of each worker, in megabytes. */
  readonly memory: number
}

interface Task<Job, Answer> {
  readonly job: Job
  resolve(answer: Answer): void
  reject(error: unknown): void
}

/** What a worker sends. An error is one of the user's making, to be told in words. */
export type Reply<Answer> = {readonly answer: Answer} | {readonly error: unknown}

export class WorkerPool<Job, Answer> {
  readonly #options: PoolOptions
  readonly #queue: Task<Job, Answer>[] = []
  readonly #idle: Worker[] = []
  readonly #all = new Set<Worker>()
  #isClosed = false

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /** Jobs that wait for a worker. */
  get waiting(): number {
    return this.#queue.length
  }

  /**
   * Has a job done.
   * @throws WorkerFailed, JobTimedOut, PoolClosed, or what the job threw
   */
  run(job: Job): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) reject(new PoolClosed())
      this.#queue.push({job, resolve, reject})
      this.#next()
    })
  }

  /** Ends all workers, in the middle of their jobs if they have any. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const task of this.#queue.splice(0)) task.reject(new PoolClosed())
    await Promise.all([...this.#all].map(worker => worker.terminate()))
  }

  #next(): void {
    if (this.#isClosed || this.#queue.length === 0) return
    const worker = this.#idle.pop() ?? (this.#all.size < this.#options.size ? this.#start() : null)
    const task = worker === null ? undefined : this.#queue.shift()
    if (worker !== null && task !== undefined) this.#assign(worker, task)
  }

  #start(): Worker {
    const {entry, workerData, memory} = this.#options
    const worker = new Worker(entry, {workerData, resourceLimits: {maxOldGenerationSizeMb: memory}})
    this.#all.add(worker)
    worker.on('exit', () => this.#remove(worker))
    return worker
  }

  #assign(worker: Worker, task: Task<Job, Answer>): void {
    const {timeout} = this.#options
    const timer = timeout === undefined ? undefined : setTimeout(() => fail(new JobTimedOut()), timeout)
    const settle = () => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    const fail = (error: Error) => {
      settle()
      // What a failed worker says after its job is gone concerns nobody.
      worker.on('error', () => {})
      this.#remove(worker)
      void worker.terminate()
      task.reject(error)
      this.#next()
    }
    const onMessage = (reply: Reply<Answer>) => {
      settle()
      this.#idle.push(worker)
      if ('error' in reply) task.reject(reply.error)
      else task.resolve(reply.answer)
      this.#next()
    }
    const onError = (error: unknown) => fail(new WorkerFailed(error))
    const onExit = () => fail(this.#isClosed ? new PoolClosed() : new WorkerFailed('The worker ended'))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(task.job)
  }

  #remove(worker: Worker): void {
    this.#all.delete(worker)
    const index = this.#idle.indexOf(worker)
    if (index >= 0) this.#idle.splice(index, 1)
  }
}
