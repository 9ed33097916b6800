/** The one thread of a browser: what checks reports is where the connection is, and takes turns with it. */

import {worksOff} from '../../../../../src/language-server/checking/work.ts'
import type {StartThread} from '../../../../../src/language-server/threads/thread.ts'

export const inThisThread: StartThread = listener => {
  let isOver = false
  const work = worksOff(message => {
    if (!isOver) listener.answer(message)
  })
  return {
    post(message) {
      // Messages of the client that have come meanwhile are taken first.
      setTimeout(() => {
        if (!isOver) work(message)
      }, 0)
    },
    end() {
      isOver = true
    }
  }
}
