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
  readonly #idle: Worker[] = []
  readonly #all = new Set<Worker>()
  readonly #ready = new WeakSet<Worker>()
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
    while (this.#all.size < this.#options.size) this.#idle.push(this.#start())
  }

  /**
   * Has a job done.
   * @param handedOver memory that the worker is given instead of a copy; it is gone here
   * @throws WorkerFailed, JobTimedOut, PoolClosed, or what the job threw
   */
  run(job: Job, handedOver: readonly ArrayBuffer[] = []): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) reject(new PoolClosed())
      this.#queue.push({job, handedOver, resolve, reject})
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
    const {entry, workerData, memory = WORKER_MEMORY} = this.#options
    const worker = new Worker(entry, {workerData, resourceLimits: {maxOldGenerationSizeMb: memory}})
    this.#all.add(worker)
    worker
      .on('exit', () => this.#remove(worker))
      // Who has a job is determined by the job; an idle one is not missed.
      .on('error', () => this.#remove(worker))
      .once('message', () => this.#ready.add(worker))
    return worker
  }

  #assign(worker: Worker, task: Task<Job, Answer>): void {
    const {timeout} = this.#options
    let timer: NodeJS.Timeout | undefined
    const startClock = () => {
      if (timeout !== undefined) timer = setTimeout(() => fail(new JobTimedOut()), timeout)
    }
    const settle = () => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    const fail = (error: Error) => {
      settle()
      this.#remove(worker)
      void worker.terminate()
      task.reject(error)
      this.#next()
    }
    const onMessage = (reply: Reply<Answer>) => {
      if ('ready' in reply) {
        startClock()
        return
      }
      settle()
      this.#idle.push(worker)
      if ('error' in reply) task.reject(reply.error)
      else task.resolve(reply.answer)
      this.#next()
    }
    const onError = (error: unknown) => fail(new WorkerFailed(error))
    const onExit = () => fail(this.#isClosed ? new PoolClosed() : new WorkerFailed('The worker ended'))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    if (this.#ready.has(worker)) startClock()
    worker.postMessage(task.job, task.handedOver)
  }

  #remove(worker: Worker): void {
    this.#all.delete(worker)
    const index = this.#idle.indexOf(worker)
    if (index >= 0) this.#idle.splice(index, 1)
  }
}
