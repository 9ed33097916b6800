/** The page's side of the worker: asks it, takes what it tells while it works, and starts another where it has to be stopped. */

import {attachment} from './attachments.ts'
import {keepAside, keepFile, keepOnly, keepWaivers, kept} from './keeping.ts'
import type {CallName, Calls, Carried, FromWorker, Request, Review, ToWorker} from './protocol.ts'
import {isCancelled, progress, showReview, showSummary} from './state.ts'

/** Why a question has no answer: somebody did not want to wait for it any longer. */
export class Stopped extends Error {}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

let address = ''
let worker: Worker | null = null
let next = 1
const waiting = new Map<number, Waiting>()
/** Questions wait for a new worker to know what the one before knew. */
let ready: Promise<void> = Promise.resolve()
/** Last year's report for the one that is being written. */
let carried: Parameters<Calls['carry']> | null = null

/** @param script the text of the page's script, which is the worker's too */
export function startWorker(script: string): void {
  address = URL.createObjectURL(new Blob([script], {type: 'text/javascript'}))
  worker = launch()
}

function launch(): Worker {
  const launched = new Worker(address)
  launched.addEventListener('message', ({data}: MessageEvent<FromWorker>) => receive(data))
  launched.addEventListener('error', ({message}) => void replace(new Error(message)))
  return launched
}

/** Asks the worker. Rejects with what it says where it fails, with {@link Stopped} where it was stopped. */
export async function ask<Name extends CallName>(
  call: Name,
  ...args: Parameters<Calls[Name]>
): Promise<ReturnType<Calls[Name]>> {
  await ready
  return await question(call, ...args)
}

function question<Name extends CallName>(
  call: Name,
  ...args: Parameters<Calls[Name]>
): Promise<ReturnType<Calls[Name]>> {
  return new Promise((resolve, reject) => {
    const key = next++
    waiting.set(key, {resolve, reject})
    const request = {call, key, args} as Request
    post(request)
  })
}

/** Asks for something that changes what is reviewed, and shows it. */
export async function askReview<Name extends ReviewCall>(call: Name, ...args: Parameters<Calls[Name]>): Promise<void> {
  const review: Review = await ask(call, ...args)
  if (call === 'waive') keepWaivers(args[0] as Parameters<Calls['waive']>[0])
  if (call === 'putAside') keepAside(...(args as Parameters<Calls['putAside']>))
  keepOnly(review)
  showReview(review)
}

/** Takes last year's report for the one that is being written. One that is refused leaves the one before. */
export async function askCarried(...args: Parameters<Calls['carry']>): Promise<Carried> {
  const answer = await ask('carry', ...args)
  if (answer.problem === null) carried = args
  return answer
}

type ReviewCall = {[Name in CallName]: ReturnType<Calls[Name]> extends Review ? Name : never}[CallName]

// ---- Stopping ------------------------------------------------------------------------------------------------------

/** A worker that is between two files stops at once; one that has not by then is within a long one. */
const STOPS_WITHIN_MS = 800

/** Stops what the worker does. What it has checked by then stays. */
export function cancel(): void {
  const keys = [...waiting.keys()]
  isCancelled.value = true
  post({call: 'cancel'})
  setTimeout(() => {
    if (keys.some(key => waiting.has(key))) void replace(new Stopped())
  }, STOPS_WITHIN_MS)
}

/** Another worker goes on with what the one before had finished. Whoever waits learns why when it is ready. */
async function replace(reason: Error): Promise<void> {
  worker?.terminate()
  const left = [...waiting.values()]
  waiting.clear()
  worker = launch()
  const restored = restore()
  ready = restored.catch(() => {})
  await restored.catch(() => {})
  for (const {reject} of left) reject(reason)
}

async function restore(): Promise<void> {
  showReview(await question('restore', kept()))
  if (carried !== null) await question('carry', ...carried)
}

// ---- Messages ------------------------------------------------------------------------------------------------------

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
    case 'checked':
      keepFile(message.kept)
      showSummary(message.summary)
      break
    case 'put-aside':
      keepAside(message.aside, message.file)
      break
    case 'engine-wanted':
      post({call: 'engine', text: attachment('pdfium')})
  }
}

function take(key: number): Waiting | undefined {
  const found = waiting.get(key)
  waiting.delete(key)
  return found
}
