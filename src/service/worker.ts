/** The entry of a worker thread of the HTTP service. */

import {parentPort, workerData} from 'node:worker_threads'
import type {Reply} from '../node/pool.ts'
import {Session, type SessionOptions} from '../node/session.ts'
import {thrownText} from '../thrown.ts'
import {type CheckAnswer, type CheckJob, checkRequest} from './check.ts'

const session = new Session(workerData as SessionOptions)

parentPort?.on('message', async (job: CheckJob) => {
  let reply: Reply<CheckAnswer>
  try {
    reply = {answer: await checkRequest(session, job)}
  } catch (error) {
    reply = {error: thrownText(error)}
  }
  parentPort?.postMessage(reply)
})
parentPort?.postMessage({ready: true} satisfies Reply<never>)
