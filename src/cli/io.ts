/** Everything of the outside world that a command touches, so that tests can put something else in its place. */

import {accessWords} from '../node/access.ts'

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

/**
 * The process's own streams. A reader that has gone away (`| head`) is no error: what is left is not written. Anything else, such
 * as a full disk, ends the program: an output that is cut off must not look like a whole one.
 */
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
    isOpen = false
    if (error.code === 'EPIPE') return
    const {zh, en} = accessWords(error)
    if (stream !== process.stderr) process.stderr.write(`结果没有写完：${zh} The output is not whole: ${en}\n`)
    process.exit(2)
  })
  return {
    write: text => {
      if (isOpen) stream.write(text)
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? DEFAULT_COLUMNS
  }
}
