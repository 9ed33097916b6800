/** The worker's side of the page: answers what it is asked, one after the other. */

import {providePdfEngine} from '../../parse/pdf/engine.ts'
import {thrownText} from '../../thrown.ts'
import {unpack} from '../attachments.ts'
import type {Arguments, AsideKind, CallName, Calls, FromWorker, GivenFile, Request, ToWorker} from '../protocol.ts'
import {Desk, type Watcher} from './desk.ts'
import {Drafting} from './drafting.ts'
import {type Held, keptOf} from './holding.ts'
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
  const worker = new PageWorker(scope)
  scope.addEventListener('message', ({data}) => worker.take(data))
}

/** What answers each call, at once or later. */
type Answers = {readonly [Name in CallName]: (...args: Arguments[Name]) => Answer<Name> | Promise<Answer<Name>>}

type Answer<Name extends CallName> = ReturnType<Calls[Name]>

class PageWorker implements Watcher {
  readonly #scope: Scope
  readonly #desk = new Desk()
  readonly #engine: EngineText
  readonly #answers: Answers
  #isCancelled = false
  #turn: Promise<void> = Promise.resolve()

  constructor(scope: Scope) {
    this.#scope = scope
    this.#engine = new EngineText(() => scope.postMessage({kind: 'engine-wanted'}))
    this.#answers = answersOf(this.#desk, this)
    providePdfEngine(() => this.#engine.load())
  }

  /** Requests wait for those before them; what is said about one that is under way does not. */
  take(message: ToWorker): void {
    if (message.call === 'cancel') this.#isCancelled = true
    else if (message.call === 'engine') this.#engine.take(message.text)
    else {
      this.#turn = this.#turn.then(async () => {
        this.#isCancelled = false
        await this.#answer(message)
      })
    }
  }

  checked(held: Held): void {
    this.#scope.postMessage({kind: 'checked', summary: summarize(held, this.#desk.all), kept: keptOf(held)})
  }

  putAside(aside: AsideKind, file: GivenFile): void {
    this.#scope.postMessage({kind: 'put-aside', aside, file})
  }

  progress(done: number, total: number): void {
    this.#scope.postMessage({kind: 'progress', done, total})
  }

  async isCancelled(): Promise<boolean> {
    // A message that waits is taken only between two tasks.
    await new Promise(resolve => setTimeout(resolve))
    return this.#isCancelled
  }

  async #answer(request: Request): Promise<void> {
    const {key} = request
    try {
      this.#scope.postMessage({kind: 'answer', key, value: await perform(request, this.#answers)})
    } catch (error) {
      this.#scope.postMessage({kind: 'failure', key, message: thrownText(error)})
    }
  }
}

function perform<Name extends CallName>({call, args}: Request<Name>, answers: Answers) {
  return answers[call](...args)
}

function answersOf(desk: Desk, watcher: Watcher): Answers {
  const drafting = new Drafting(desk)
  const heldOf = (ids: readonly number[]) => ids.map(id => desk.get(id))
  const reviewAfter = async (work: Promise<void>) => {
    await work
    return review(desk)
  }
  return {
    check: files => reviewAfter(desk.check(files, watcher)),
    remove: ids => reviewAfter(desk.remove(ids, watcher)),
    waive: waivers => reviewAfter(desk.waive(waivers, watcher)),
    putAside: (kind, file) => reviewAfter(desk.putAside(kind, file, watcher)),
    restore: kept => reviewAfter(desk.restore(kept)),
    open: id => open(desk.get(id), desk),
    charts: ids => drawnCharts(heldOf(ids), desk),
    lintText: (id, text) => desk.lintText(desk.get(id), text),
    attempt: (id, values) => attempt(desk.get(id), values, desk),
    carry: (previous, written, isRenamed) => drafting.carry(previous, written, isRenamed),
    draft: content => drafting.check(content),
    saveDraft: (content, format) => drafting.save(content, format),
    write: (output, ids) => write(output, heldOf(ids), desk)
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
