/** The page's side of the worker: asks it, and takes what it tells while it works. */

import {attachment} from './attachments.ts'
import type {CallName, Calls, FromWorker, Request, ToWorker} from './protocol.ts'
import {progress, summaries} from './state.ts'

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

let worker: Worker | null = null
let next = 1
const waiting = new Map<number, Waiting>()

/** @param script the text of the page's script, which is the worker's too */
export function startWorker(script: string): void {
  const address = URL.createObjectURL(new Blob([script], {type: 'text/javascript'}))
  worker = new Worker(address)
  worker.addEventListener('message', ({data}: MessageEvent<FromWorker>) => receive(data))
  worker.addEventListener('error', ({message}) => {
    for (const {reject} of waiting.values()) reject(new Error(message))
    waiting.clear()
  })
}

/** Asks the worker. Rejects with what it says where it fails. */
export function ask<Name extends CallName>(
  call: Name,
  ...args: Parameters<Calls[Name]>
): Promise<ReturnType<Calls[Name]>> {
  return new Promise((resolve, reject) => {
    const key = next++
    waiting.set(key, {resolve, reject})
    post({call, key, args} as Request)
  })
}

/** Stops a check before its next file. */
export function cancel(): void {
  post({call: 'cancel'})
}

function post(message: ToWorker): void {
  worker?.postMessage(message)
}

function receive(message: FromWorker): void {
  switch (message.kind) {
    case 'answer':
      take(message.key)?.resolve(message.value as never)
      break
    case 'failure':
      take(message.key)?.reject(new Error(message.message))
      break
    case 'progress':
      progress.value = {done: message.done, total: message.total}
      break
    case 'checked': {
      const {summary} = message
      const others = summaries.value.filter(({id}) => id !== summary.id)
      summaries.value = [...others, summary]
      break
    }
    case 'engine-wanted':
      post({call: 'engine', text: attachment('pdfium')})
  }
}

function take(key: number): Waiting | undefined {
  const found = waiting.get(key)
  waiting.delete(key)
  return found
}
