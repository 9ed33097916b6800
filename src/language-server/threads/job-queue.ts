/**
 * A thread and the jobs that wait for it. One job is done at a time, in order; a job that nobody wants any more is
 * taken from the queue, or, if it is at work and takes long, the thread is ended and another one started.
 */

import type {AnswerMessage, Configuration, JobName, Jobs} from './jobs.ts'
import type {StartThread, Thread} from './thread.ts'

/** Why a job has no answer. */
export class JobError extends Error {
  readonly reason: 'cancelled' | 'failed' | 'too-slow' | 'lost'

  constructor(reason: JobError['reason'], message: string) {
    super(message)
    this.name = 'JobError'
    this.reason = reason
  }
}

/** A job under way. */
export interface Job<Answer> {
  /** Rejects with a {@link JobError}. */
  readonly answer: Promise<Answer>
  /** Nobody wants the answer any more. */
  cancel(): void
}

export interface JobQueueOptions {
  readonly start: StartThread
  /** Milliseconds after which a job is given up. */
  readonly limit: number
  /** Milliseconds that a cancelled job may still take before its thread is ended. */
  readonly grace: number
}

interface Task {
  readonly id: number
  readonly name: JobName
  readonly ask: Jobs[JobName]['ask']
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: JobError) => void
  /** Whether the thread is to end behind it. */
  isLast: boolean
}

export class JobQueue {
  readonly #options: JobQueueOptions
  readonly #waiting: Task[] = []
  #thread: Thread | null = null
  #running: Task | null = null
  #timer: NodeJS.Timeout | undefined
  #configuration: Configuration | null = null
  #lastId = 0
  /** Counts the threads: what one knew, the next does not. */
  #generation = 0

  constructor(options: JobQueueOptions) {
    this.#options = options
  }

  get generation(): number {
    return this.#generation
  }

  /** What holds for all jobs that are asked for from now on, in this thread and in those after it. */
  configure(configuration: Configuration): void {
    this.#configuration = configuration
    this.#generation += 1
    if (this.#thread !== null) this.#enqueue('configure', configuration).answer.catch(() => {})
  }

  run<Name extends JobName>(name: Name, ask: Jobs[Name]['ask']): Job<Jobs[Name]['answer']> {
    if (this.#thread === null) this.#start()
    return this.#enqueue(name, ask)
  }

  /** Gives the memory of the thread back, once its jobs are done; the next job starts another thread. */
  retire(): void {
    const last = this.#waiting.at(-1) ?? this.#running
    if (last === null) this.#end(new JobError('cancelled', 'The thread was idle'))
    else last.isLast = true
  }

  /** Ends the thread; waiting jobs are cancelled. */
  async close(): Promise<void> {
    for (const task of this.#waiting.splice(0)) task.reject(new JobError('cancelled', 'The server is closing'))
    this.#end(new JobError('cancelled', 'The server is closing'))
  }

  #enqueue<Name extends JobName>(name: Name, ask: Jobs[Name]['ask']): Job<Jobs[Name]['answer']> {
    this.#lastId += 1
    const id = this.#lastId
    const answer = new Promise<Jobs[Name]['answer']>((resolve, reject) => {
      this.#waiting.push({
        id,
        name,
        ask,
        resolve: value => resolve(value as Jobs[Name]['answer']),
        reject,
        isLast: false
      })
    })
    this.#next()
    return {answer, cancel: () => this.#cancel(id)}
  }

  #cancel(id: number): void {
    const waiting = this.#waiting.findIndex(task => task.id === id)
    if (waiting >= 0) this.#waiting.splice(waiting, 1)[0]?.reject(new JobError('cancelled', 'No longer wanted'))
    else if (this.#running?.id === id)
      this.#giveUpAfter(this.#options.grace, new JobError('cancelled', 'No longer wanted'))
  }

  #next(): void {
    if (this.#running !== null) return
    const task = this.#waiting.shift()
    if (task === undefined) return
    if (this.#thread === null) this.#start()
    this.#running = task
    this.#giveUpAfter(this.#options.limit, new JobError('too-slow', 'The job took too long'))
    this.#thread?.post({id: task.id, name: task.name, ask: task.ask})
  }

  #giveUpAfter(milliseconds: number, error: JobError): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#end(error), milliseconds)
    this.#timer.unref()
  }

  #done(message: AnswerMessage): void {
    const task = this.#running
    if (task === null || task.id !== message.id) return
    clearTimeout(this.#timer)
    this.#running = null
    if (message.state === 'done') task.resolve(message.answer)
    else task.reject(new JobError('failed', message.message))
    if (task.isLast && this.#waiting.length === 0) this.#end(new JobError('cancelled', 'The thread was idle'))
    else this.#next()
  }

  /** Ends the thread, rejects the job at work, and goes on with the next one in another thread. */
  #end(error: JobError): void {
    clearTimeout(this.#timer)
    const thread = this.#thread
    const task = this.#running
    this.#thread = null
    this.#running = null
    thread?.end()
    task?.reject(error)
    if (this.#waiting.length > 0) this.#next()
  }

  #start(): void {
    this.#generation += 1
    const thread = this.#options.start({
      answer: message => this.#done(message),
      lost: reason => this.#end(new JobError('lost', reason))
    })
    this.#thread = thread
    if (this.#configuration !== null) thread.post({id: 0, name: 'configure', ask: this.#configuration})
  }
}
