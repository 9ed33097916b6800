/** One session of fuzzing: takes an input that was worth keeping, changes it, puts it in, and keeps it if it was. */

import {Random} from '../invented/random.ts'
import {hashOf, type Input} from './input.ts'
import {checkInput, type Outcome} from './invariants.ts'
import {flood, mostBytes, mutate} from './mutate.ts'

/** Of the inputs: those that are made very long. */
const FLOODED = 0.01

export interface Failure {
  readonly input: Input
  readonly error: Error
}

export interface SessionOptions {
  readonly seeds: readonly Input[]
  readonly seed: number
  /** How much of what an input ran was new; without it nothing is kept, and the seeds alone are changed. */
  readonly takeNew?: () => Promise<number>
  /** Called before each input, so that one which never ends is known. */
  readonly before?: (input: Input) => void
  readonly onFailure: (failure: Failure) => void
  readonly onKept?: (input: Input) => void
}

export interface Tally {
  inputs: number
  kept: number
  failures: number
  refused: number
  judged: number
  'no-report': number
  /** The most milliseconds that a KB took, of inputs of 4 KB and more. */
  slowest: number
}

export class FuzzSession {
  readonly tally: Tally = {inputs: 0, kept: 0, failures: 0, refused: 0, judged: 0, 'no-report': 0, slowest: 0}
  readonly #options: SessionOptions
  readonly #random: Random
  readonly #corpus: Input[]
  readonly #met = new Set<number>()

  constructor(options: SessionOptions) {
    this.#options = options
    this.#random = new Random(options.seed)
    this.#corpus = [...options.seeds]
  }

  /** Puts in every seed as it is. */
  async begin(): Promise<void> {
    for (const input of this.#options.seeds) await this.#put(input)
  }

  /** Puts in one input as it is. */
  async try(input: Input): Promise<void> {
    await this.#put(input)
  }

  async step(): Promise<void> {
    const input = this.#change(this.#pick())
    const hash = hashOf(input)
    if (this.#met.has(hash)) return
    this.#met.add(hash)
    if ((await this.#put(input)) && input.bytes.length <= mostBytes) {
      this.#corpus.push(input)
      this.tally.kept++
      this.#options.onKept?.(input)
    }
  }

  #change(input: Input): Input {
    const flooded = this.#random.chance(FLOODED) ? flood(input, this.#random) : null
    return flooded ?? mutate(input, this.#random.pick(this.#corpus), this.#random)
  }

  /** What was kept last is changed most often. */
  #pick(): Input {
    const recent = this.#corpus.slice(-40)
    return this.#random.pick(this.#random.chance(0.4) ? recent : this.#corpus)
  }

  /** @returns whether it was worth keeping */
  async #put(input: Input): Promise<boolean> {
    const {before, onFailure, takeNew} = this.#options
    before?.(input)
    this.tally.inputs++
    try {
      this.#count(await checkInput(input), input)
    } catch (error) {
      this.tally.failures++
      onFailure({input, error: error instanceof Error ? error : new Error(String(error))})
    }
    return ((await takeNew?.()) ?? 0) > 0
  }

  #count({kind, milliseconds}: Outcome, {bytes}: Input): void {
    this.tally[kind]++
    if (bytes.length >= 4096) this.tally.slowest = Math.max(this.tally.slowest, (milliseconds * 1024) / bytes.length)
  }
}
