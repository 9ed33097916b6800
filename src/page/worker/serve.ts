/** The worker's side of the page: answers what it is asked, one after the other. */

import {inflateSync} from 'fflate'
import {providePdfEngine} from '../../parse/pdf/engine.ts'
import type {Calls, FromWorker, Request, ToWorker} from '../protocol.ts'
import {Desk, type Watcher} from './desk.ts'
import {Drafting} from './drafting.ts'
import {open, summarize} from './opening.ts'
import {write} from './outputs.ts'
import {attempt} from './trying.ts'

/** What is used of the worker's global scope. */
export interface Scope {
  postMessage(message: FromWorker): void
  addEventListener(type: 'message', listener: (event: {readonly data: ToWorker}) => void): void
}

export function serveWorker(scope: Scope): void {
  const desk = new Desk()
  const drafting = new Drafting(desk)
  const engine = new EngineText(() => scope.postMessage({kind: 'engine-wanted'}))
  providePdfEngine(() => engine.load())
  let isCancelled = false
  let turn: Promise<void> = Promise.resolve()
  scope.addEventListener('message', ({data}) => {
    if (data.call === 'cancel') isCancelled = true
    else if (data.call === 'engine') engine.take(data.text)
    else {
      turn = turn.then(async () => {
        isCancelled = false
        await answer(data)
      })
    }
  })

  const watcher: Watcher = {
    checked: held => scope.postMessage({kind: 'checked', summary: summarize(held, desk.all)}),
    progress: (done, total) => scope.postMessage({kind: 'progress', done, total}),
    isCancelled: async () => {
      // A message that waits is taken only between two tasks.
      await new Promise(resolve => setTimeout(resolve))
      return isCancelled
    }
  }

  async function answer(request: Request): Promise<void> {
    const {key} = request
    try {
      scope.postMessage({kind: 'answer', key, value: await perform(request)})
    } catch (error) {
      scope.postMessage({kind: 'failure', key, message: error instanceof Error ? error.message : String(error)})
    }
  }

  async function perform(request: Request): Promise<ReturnType<Calls[keyof Calls]>> {
    switch (request.call) {
      case 'check':
        await desk.check(...request.args, watcher)
        return summaries()
      case 'remove':
        await desk.remove(...request.args)
        return summaries()
      case 'waive':
        await desk.waive(...request.args)
        return summaries()
      case 'open':
        return open(desk.get(...request.args), desk)
      case 'lintText': {
        const [id, text] = request.args
        return desk.lintText(desk.get(id), text)
      }
      case 'attempt': {
        const [id, values] = request.args
        return attempt(desk.get(id), values, desk)
      }
      case 'carry':
        return await drafting.carry(...request.args)
      case 'draft':
        return await drafting.check(...request.args)
      case 'saveDraft':
        return await drafting.save(...request.args)
      case 'write': {
        const [output, ids] = request.args
        return await write(
          output,
          ids.map(id => desk.get(id)),
          desk
        )
      }
    }
  }

  function summaries() {
    return desk.all.map(held => summarize(held, desk.all))
  }
}

/** PDFium as it lies in the page, asked for once. */
class EngineText {
  readonly #ask: () => void
  #bytes: Promise<Uint8Array<ArrayBuffer>> | null = null
  #take: (text: string) => void = () => {}

  constructor(ask: () => void) {
    this.#ask = ask
  }

  take(text: string): void {
    this.#take(text)
  }

  load(): Promise<Uint8Array<ArrayBuffer>> {
    this.#bytes ??= new Promise<string>(resolve => {
      this.#take = resolve
      this.#ask()
    }).then(text => inflateSync(Uint8Array.from(atob(text), letter => letter.charCodeAt(0))))
    return this.#bytes
  }
}
