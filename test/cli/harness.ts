/** Runs the command line without a process: a folder of its own, and streams that are kept. */

import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll} from 'vitest'
import type {Io} from '../../src/cli/io.ts'
import {run} from '../../src/cli/run.ts'
import {formats} from '../../src/format/index.ts'

/** The outputs that are a text: all that can be printed. */
export const textFormats = Object.entries(formats).flatMap(([name, {kind}]) => (kind === 'text' ? [name] : []))

export interface Ran {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly terminal?: boolean
  readonly columns?: number
  readonly stop?: AbortSignal
  /** Called with all that was written to standard error so far. */
  readonly onStderr?: (text: string) => void
}

/** The folders that this file of tests has made. Its own hooks come before this one: what they end may still be at work there. */
const made: string[] = []
afterAll(() => {
  for (const path of made) rmSync(path, {recursive: true, force: true})
})

/** A folder of its own, taken away after the last test of the file. */
export class Folder {
  readonly #files: Readonly<Record<string, string | Uint8Array>>
  #path: string | null = null

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.#files = files
  }

  /** Made when it is first asked for: where all tests are skipped, hooks are too, and nothing would take it away. */
  get path(): string {
    if (this.#path === null) {
      this.#path = realpathSync(mkdtempSync(join(tmpdir(), 'nianbao-')))
      made.push(this.#path)
      for (const [name, content] of Object.entries(this.#files)) this.write(name, content)
    }
    return this.#path
  }

  write(name: string, content: string | Uint8Array): void {
    const path = join(this.path, name)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, content)
  }

  remove(name: string): void {
    rmSync(join(this.path, name))
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8')
  }

  async run(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
    const {stdin = '', env = {}, terminal = false, columns = 100, stop, onStderr} = options
    let stdout = ''
    let stderr = ''
    const sink = (write: (text: string) => void) => ({write, isTerminal: terminal, columns})
    const io: Io = {
      cwd: this.path,
      env,
      stdin: oneChunk(stdin),
      stdout: sink(text => {
        stdout += text
      }),
      stderr: sink(text => {
        stderr += text
        onStderr?.(stderr)
      }),
      ...(stop !== undefined && {stop})
    }
    const exitCode = await run(argv, io)
    return {exitCode, stdout, stderr}
  }
}

async function* oneChunk(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? new TextEncoder().encode(content) : content
}
