/** The line that says how far a run is. */

import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import type {Io} from '../../src/cli/io.ts'
import {Progress} from '../../src/cli/progress.ts'

let written = ''

function io(terminal: boolean, env: Io['env'] = {}): Io {
  const sink = {
    write: (text: string) => {
      written += text
    },
    isTerminal: terminal,
    columns: 80
  }
  return {cwd: '/', env, stdin: (async function* () {})(), stdout: sink, stderr: sink}
}

beforeEach(() => {
  written = ''
  vi.useFakeTimers({toFake: ['hrtime']})
})
afterEach(() => {
  vi.useRealTimers()
})

function run(given: Io, steps: number): void {
  const progress = new Progress(steps, {io: given, locale: 'zh'})
  for (let done = 1; done <= steps; done++) {
    vi.advanceTimersByTime(60)
    progress.tell(done)
  }
  progress.end()
}

it('stands on a terminal only, and is taken away', () => {
  run(io(true), 12)
  expect(written).toBe('\r\u001B[K已核对 9／12\r\u001B[K已核对 11／12\r\u001B[K')
})

it('does not stand in a log, nor where a terminal can do nothing', () => {
  run(io(false), 12)
  run(io(true, {TERM: 'dumb'}), 12)
  expect(written).toBe('')
})

it('is not worth it for what is done soon', () => {
  run(io(true), 5)
  expect(written).toBe('')
})
