/** The global names of Node that the server uses, put in by the bundler. A browser's timers are numbers and keep nothing alive. */

export const process = {platform: 'browser', cwd: () => '/'}

export const Buffer = {
  byteLength: (text: string): number => new TextEncoder().encode(text).length,
  concat(chunks: readonly Uint8Array[]): Uint8Array {
    const whole = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0))
    let at = 0
    for (const chunk of chunks) {
      whole.set(chunk, at)
      at += chunk.length
    }
    return whole
  }
}

class Timer {
  readonly id: number

  constructor(id: number) {
    this.id = id
  }

  unref(): this {
    return this
  }
}

type Clock = (work: () => void, milliseconds?: number) => number
const {setTimeout: startTimeout, setInterval: startInterval} = globalThis as unknown as {
  readonly setTimeout: Clock
  readonly setInterval: Clock
}

export function setTimeout(work: (...given: unknown[]) => void, milliseconds?: number, ...given: unknown[]): Timer {
  return new Timer(startTimeout.call(globalThis, () => work(...given), milliseconds))
}

export function setInterval(work: () => void, milliseconds: number): Timer {
  return new Timer(startInterval.call(globalThis, work, milliseconds))
}

export function clearTimeout(timer: Timer | undefined): void {
  globalThis.clearTimeout(timer?.id)
}

export function clearInterval(timer: Timer | undefined): void {
  globalThis.clearInterval(timer?.id)
}
