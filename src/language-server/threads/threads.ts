/** Threads of Node. */

import {Worker} from 'node:worker_threads'
import type {AnswerMessage} from './jobs.ts'
import type {StartThread} from './thread.ts'

/**
 * A server runs all day beside an editor. V8 lets garbage lie in proportion to the heap that a thread may have: with these
 * bounds the process stays at two thirds of what it has without after many edits. The costliest file takes less than half.
 */
const resourceLimits = {maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16}

/** `new URL('./worker.js', import.meta.url)`, with the extension that this module itself has. */
export function workerBeside(base: string): URL {
  return new URL(`./worker${base.slice(base.lastIndexOf('.'))}`, base)
}

/**
 * @param worker the module of the thread
 * @param log takes what threads print: standard output belongs to the protocol
 */
export function threadsOf(worker: URL, log: (text: string) => void): StartThread {
  return listener => {
    const thread = new Worker(worker, {stdout: true, stderr: true, resourceLimits})
    thread.stdout.on('data', chunk => log(String(chunk)))
    thread.stderr.on('data', chunk => log(String(chunk)))
    thread.on('message', (message: AnswerMessage) => listener.answer(message))
    thread.on('error', error => listener.lost(error.message))
    thread.on('exit', code => listener.lost(`exit code ${code}`))
    return {
      post: message => thread.postMessage(message),
      end() {
        thread.removeAllListeners()
        // A thread that is ended while it posts may still throw; nobody is there to hear it.
        thread.on('error', () => {})
        thread.terminate().catch(() => {})
      }
    }
  }
}
