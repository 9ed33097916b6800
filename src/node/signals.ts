/**
 * Ctrl-C and SIGTERM. Their handlers are JavaScript and wait for the thread; while it lints one long text nothing would be heard.
 * So for that time the program takes its own handlers off, and the system ends it at once: nothing is being written then.
 */

const signals = ['SIGINT', 'SIGTERM'] as const

let own: (() => void) | null = null
/** How many long pieces of work are under way. */
let busy = 0

/** Installs the program's handler. A program that uses the library installs its own, which are left alone. */
export function onSignals(handler: () => void): void {
  own = handler
  for (const signal of signals) process.on(signal, handler)
}

/** Runs what may hold the thread for long. */
export async function holdingThread<Value>(work: () => Promise<Value>): Promise<Value> {
  const handler = own
  if (handler === null) return await work()
  if (busy++ === 0) for (const signal of signals) process.off(signal, handler)
  try {
    return await work()
  } finally {
    if (--busy === 0) for (const signal of signals) process.on(signal, handler)
  }
}

/** In bytes: a report has some tens of thousands, and takes a fraction of a second. */
export const LONG_TEXT = 200_000
