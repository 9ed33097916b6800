/** Everything of the outside world that a command touches, so that tests can put something else in its place. */

export interface Sink {
  write(text: string): void
  readonly isTerminal: boolean
  /** Display columns; what a terminal has, else a width that reads well in a log. */
  readonly columns: number
}

export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Sink
  readonly stderr: Sink
  /** Ends what would run on without end (`--watch`). */
  readonly stop?: AbortSignal
}

const DEFAULT_COLUMNS = 100

/** The process's own streams. A reader that has gone away (`| head`) is no error: what is left is not written. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: sink(process.stdout),
    stderr: sink(process.stderr)
  }
}

function sink(stream: NodeJS.WriteStream): Sink {
  let isOpen = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isOpen = false
  })
  return {
    write: text => {
      if (isOpen) stream.write(text)
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? DEFAULT_COLUMNS
  }
}
