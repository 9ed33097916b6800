/** A line on a terminal that says how far a long run is. Where standard error is no terminal nothing is written. */

import type {Locale} from '../words.ts'
import {clock} from './clock.ts'
import type {Io} from './io.ts'

/** What is done sooner needs no line. */
const FIRST_AFTER_MILLISECONDS = 500
const EVERY_MILLISECONDS = 100
const CLEAR = '\r\u001B[K'

export class Progress {
  readonly #io: Io
  readonly #locale: Locale
  readonly #total: number
  readonly #isShown: boolean
  #next = clock() + FIRST_AFTER_MILLISECONDS
  #isWritten = false

  constructor(total: number, {io, locale}: {readonly io: Io; readonly locale: Locale}) {
    this.#io = io
    this.#locale = locale
    this.#total = total
    this.#isShown = io.stderr.isTerminal && io.env.TERM !== 'dumb'
  }

  /** How many are done. */
  tell(done: number): void {
    const now = clock()
    if (!this.#isShown || now < this.#next) return
    this.#next = now + EVERY_MILLISECONDS
    this.#isWritten = true
    const words = this.#locale === 'en' ? `checked ${done} of ${this.#total}` : `已核对 ${done}／${this.#total}`
    this.#io.stderr.write(`${CLEAR}${words}`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.#isWritten) this.#io.stderr.write(CLEAR)
    this.#isWritten = false
  }
}
