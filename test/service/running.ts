/** A service that runs as a process, as it does in earnest. */

import {type ChildProcess, spawn} from 'node:child_process'
import type {Program} from '../program.ts'

export interface Running {
  /** `http://127.0.0.1:…` */
  readonly address: string
  /** All that was written to standard error so far. */
  log(): string
  /** Ends it as Ctrl-C does; gives its exit code. */
  stop(): Promise<number | null>
}

/** Starts a service on a free port and waits until it listens. */
export function startService({main}: Program, cwd: string, argv: readonly string[] = []): Promise<Running> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, 'serve', '--port', '0', ...argv], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe']
    })
    let log = ''
    const ended = new Promise<number | null>(done => child.on('exit', code => done(code)))
    child.stderr.on('data', chunk => {
      log += String(chunk)
      const [address] = /https?:\/\/[^\s，;]+/.exec(log) ?? []
      if (address !== undefined) resolve({address, log: () => log, stop: () => stop(child, ended)})
    })
    child.on('exit', () => reject(new Error(`The service ended: ${log}`)))
  })
}

async function stop(child: ChildProcess, ended: Promise<number | null>): Promise<number | null> {
  child.kill('SIGINT')
  return await ended
}
