/** Does jobs one by one, and answers each with its result. */

import {thrownText} from '../../thrown.ts'
import type {AnswerMessage, JobMessage} from '../threads/jobs.ts'
import {Analyst} from './analyst.ts'

/** @returns a function that takes a job; the job waits for those before it */
export function worksOff(answer: (message: AnswerMessage) => void): (message: JobMessage) => void {
  const analyst = new Analyst()
  let last: Promise<void> = Promise.resolve()
  return ({id, name, ask}) => {
    last = last.then(async () => {
      try {
        answer({id, state: 'done', answer: await analyst.work(name, ask)})
      } catch (error) {
        answer({id, state: 'failed', message: thrownText(error)})
      }
    })
  }
}
