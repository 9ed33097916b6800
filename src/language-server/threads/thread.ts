/** A thread that does the jobs of a queue. */

import type {AnswerMessage, JobMessage} from './jobs.ts'

export interface Thread {
  post(message: JobMessage): void
  /** Nothing is heard of it from then on. */
  end(): void
}

export interface ThreadListener {
  /** A job is done, or has failed. */
  answer(message: AnswerMessage): void
  /** The thread has ended by itself. */
  lost(reason: string): void
}

export type StartThread = (listener: ThreadListener) => Thread
