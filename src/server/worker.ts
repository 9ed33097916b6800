/** The thread that does the work: takes jobs one by one, and answers each with what came of it. */

import {type MessagePort, parentPort} from 'node:worker_threads'
import {Analyst} from './analyst.ts'
import type {AnswerMessage, JobMessage} from './jobs.ts'

function serve(port: MessagePort): void {
  const analyst = new Analyst()
  let last: Promise<void> = Promise.resolve()
  port.on('message', (message: JobMessage) => {
    last = last.then(async () => {
      const reply = (answer: AnswerMessage) => port.postMessage(answer)
      try {
        reply({id: message.id, state: 'done', answer: await analyst.work(message.name, message.ask)})
      } catch (error) {
        reply({id: message.id, state: 'failed', message: error instanceof Error ? error.message : String(error)})
      }
    })
  })
}

if (parentPort !== null) serve(parentPort)
