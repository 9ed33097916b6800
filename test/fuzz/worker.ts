/** The thread of a long session: what it does it tells the thread that watches over it. */

import {performance} from 'node:perf_hooks'
import {parentPort, workerData} from 'node:worker_threads'
import {Coverage} from './coverage.ts'
import type {Input} from './input.ts'
import {fuzzSeeds} from './seeds.ts'
import {type Failure, FuzzSession, type Tally} from './session.ts'

export interface WorkerInput {
  readonly minutes: number
  readonly seed: number
  /** Inputs that earlier sessions kept. */
  readonly corpus: readonly Input[]
}

export type WorkerMessage =
  | {readonly kind: 'before'; readonly input: Input}
  | {readonly kind: 'kept'; readonly input: Input}
  | {readonly kind: 'failure'; readonly input: Input; readonly error: string}
  | {readonly kind: 'tally'; readonly tally: Tally; readonly blocks: number; readonly minutes: number}

const {minutes, seed, corpus} = workerData as WorkerInput
/** Several inputs are put in before what was new is asked for: the answer takes longer than the inputs. */
const TALLY_EVERY = 200

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}

const coverage = await Coverage.begin('fuzz-worker')
const session = new FuzzSession({
  seeds: [...fuzzSeeds(), ...corpus],
  seed,
  takeNew: () => coverage.takeNew(),
  before: input => tell({kind: 'before', input}),
  onFailure: ({input, error}: Failure) => tell({kind: 'failure', input, error: error.stack ?? error.message}),
  onKept: input => tell({kind: 'kept', input})
})
const started = performance.now()
const elapsed = (): number => (performance.now() - started) / 60_000
const report = (): void => tell({kind: 'tally', tally: {...session.tally}, blocks: coverage.size, minutes: elapsed()})
await session.begin()
report()
while (elapsed() < minutes) {
  for (let count = 0; count < TALLY_EVERY && elapsed() < minutes; count++) await session.step()
  report()
}
coverage.end()
