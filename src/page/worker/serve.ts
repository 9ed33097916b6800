/** The worker's side of the page: answers what it is asked, one after the other. */

import {providePdfEngine} from '../../parse/pdf/engine.ts'
import {thrownText} from '../../thrown.ts'
import {unpack} from '../attachments.ts'
import type {Calls, FromWorker, Request, ToWorker} from '../protocol.ts'
import {Desk, type Watcher} from './desk.ts'
import {Drafting} from './drafting.ts'
import {keptOf} from './holding.ts'
import {open} from './opening.ts'
import {drawnCharts, write} from './outputs.ts'
import {review, summarize} from './reviewing.ts'
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
    checked: held => scope.postMessage({kind: 'checked', summary: summarize(held, desk.all), kept: keptOf(held)}),
    putAside: (aside, file) => scope.postMessage({kind: 'put-aside', aside, file}),
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
      scope.postMessage({kind: 'failure', key, message: thrownText(error)})
    }
  }

  async function perform(request: Request): Promise<ReturnType<Calls[keyof Calls]>> {
    switch (request.call) {
      case 'check':
        await desk.check(...request.args, watcher)
        return review(desk)
      case 'remove':
        await desk.remove(...request.args, watcher)
        return review(desk)
      case 'waive':
        await desk.waive(...request.args, watcher)
        return review(desk)
      case 'putAside':
        await desk.putAside(...request.args, watcher)
        return review(desk)
      case 'restore':
        await desk.restore(...request.args)
        return review(desk)
      case 'open':
        return open(desk.get(...request.args), desk)
      case 'charts':
        return drawnCharts(heldOf(...request.args), desk)
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
        return await write(output, heldOf(ids), desk)
      }
    }
  }

  function heldOf(ids: readonly number[]) {
    return ids.map(id => desk.get(id))
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
    }).then(unpack)
    return this.#bytes
  }
}
