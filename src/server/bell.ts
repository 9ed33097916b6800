/** Wakes who waits for something to change. Nobody is woken while nothing does: an idle server rests. */

export class Bell {
  #timer: NodeJS.Timeout | undefined
  #waiting: {readonly rung: Promise<void>; readonly ring: () => void} | null = null

  /** Resolves when the bell is next rung. */
  next(): Promise<void> {
    if (this.#waiting === null) {
      let ring = () => {}
      const rung = new Promise<void>(resolve => {
        ring = resolve
      })
      this.#waiting = {rung, ring}
    }
    return this.#waiting.rung
  }

  /** @param pause milliseconds to wait for more of the same, as while somebody types */
  ring(pause = 0): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const waiting = this.#waiting
      this.#waiting = null
      waiting?.ring()
    }, pause)
    this.#timer.unref()
  }
}
