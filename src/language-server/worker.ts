/** The thread that does the work. */

import {parentPort} from 'node:worker_threads'
import {worksOff} from './checking/work.ts'

const port = parentPort
port?.on(
  'message',
  worksOff(answer => port.postMessage(answer))
)
