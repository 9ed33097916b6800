/** The thread of a long session: what it does it tells the thread that watches over it. */

import {performance} from 'node:perf_hooks'
import {parentPort, workerData} from 'node:worker_threads'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'
import {Coverage} from './coverage.ts'
import {extensionOf, type Input} from './input.ts'
import {floods} from './mutate.ts'
import {fuzzSeeds} from './seeds.ts'
import {type Failure, FuzzSession, type Tally} from './session.ts'

export interface WorkerInput {
  readonly minutes: number
  readonly seed: number
  /** Whether every flood is put in, once, instead of a session. */
  readonly floods: boolean
  /** The one kind of file to begin with; all where it is ''. */
  readonly only: string
  /** Inputs that earlier sessions kept. */
  readonly corpus: readonly Input[]
}

export type WorkerMessage =
  | {readonly kind: 'before'; readonly input: Input}
  | {readonly kind: 'kept'; readonly input: Input}
  | {readonly kind: 'failure'; readonly input: Input; readonly error: string}
  | {readonly kind: 'tally'; readonly tally: Tally; readonly blocks: number; readonly minutes: number}

const {minutes, seed, corpus, only, floods: floodsOnly} = workerData as WorkerInput
/** Inputs. */
const TALLY_EVERY = 200

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}

const coverage = await Coverage.begin('fuzz-worker')
const session = new FuzzSession({
  seeds: [...fuzzSeeds(), ...corpus].filter(input => only === '' || extensionOf(input) === only),
  seed,
  takeNew: () => coverage.takeNew(),
  before: input => tell({kind: 'before', input}),
  onFailure: ({input, error}: Failure) => tell({kind: 'failure', input, error: error.stack ?? error.message}),
  onKept: input => tell({kind: 'kept', input})
})
const started = performance.now()
const elapsed = (): number => (performance.now() - started) / 60_000
const report = (): void => tell({kind: 'tally', tally: {...session.tally}, blocks: coverage.size, minutes: elapsed()})
if (floodsOnly) {
  const host = render(inventTruth(4, {standard: '2021'}), layoutNamed('gfm-aligned')).text
  for (const input of floods(host)) {
    await session.try(input)
    if (session.tally.inputs % TALLY_EVERY === 0) report()
  }
} else await session.begin()
report()
while (!floodsOnly && elapsed() < minutes) {
  for (let count = 0; count < TALLY_EVERY && elapsed() < minutes; count++) await session.step()
  report()
}
coverage.end()
