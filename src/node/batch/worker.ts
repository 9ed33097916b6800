/** The entry of a worker thread of a batch: answers each job with its result as text. */

import {parentPort, workerData} from 'node:worker_threads'
import type {ReportHead} from '../../engine/result.ts'
import {thrownText} from '../../thrown.ts'
import type {FoundFile} from '../files.ts'
import type {Reply} from '../pool.ts'
import type {PreviousFiles} from '../previous.ts'
import {Session, type SessionOptions} from '../session.ts'
import {LocalChecker} from './checker.ts'
import {encodeResult} from './codec.ts'

export interface BatchWorkerData {
  readonly session: SessionOptions
  readonly previous: PreviousFiles
}

export interface BatchJob {
  readonly kind: 'check' | 'head'
  readonly file: FoundFile
}

export interface BatchAnswer {
  readonly hash: string | null
  readonly head: ReportHead | null
  /** The result, as `encodeResult` writes it; '' where only the head was asked for. */
  readonly text: string
}

const {session, previous} = workerData as BatchWorkerData
const checker = new LocalChecker(new Session(session))
await checker.usePrevious(previous)

async function answer({kind, file}: BatchJob): Promise<BatchAnswer> {
  if (kind === 'head') return {...(await checker.readHead(file)), text: ''}
  const {result, hash} = await checker.check(file)
  return {hash, head: result.head, text: encodeResult(result)}
}

async function reply(job: BatchJob): Promise<void> {
  let made: Reply<BatchAnswer>
  try {
    made = {answer: await answer(job)}
  } catch (error) {
    made = {error: thrownText(error)}
  }
  parentPort?.postMessage(made)
}

/** Jobs are answered in the order in which they come. */
let last = Promise.resolve()
parentPort?.on('message', (job: BatchJob) => {
  last = last.then(() => reply(job))
})
parentPort?.postMessage({ready: true} satisfies Reply<never>)
