/** Wakes who waits for something to change. Nobody is woken while nothing does: an idle server rests. */

export class ChangeSignal {
  #timer: NodeJS.Timeout | undefined
  #waiting: {readonly raised: Promise<void>; readonly raise: () => void} | null = null

  /** Resolves when it is next raised. */
  next(): Promise<void> {
    if (this.#waiting === null) {
      let raise = () => {}
      const raised = new Promise<void>(resolve => {
        raise = resolve
      })
      this.#waiting = {raised, raise}
    }
    return this.#waiting.raised
  }

  /** @param pause milliseconds to wait for more of the same, as while somebody types */
  raise(pause = 0): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const waiting = this.#waiting
      this.#waiting = null
      waiting?.raise()
    }, pause)
    this.#timer.unref()
  }
}
