/** What every format is given: the results of a run, and what the engine decided about them. */

import type {Result} from '../engine/result.ts'
import type {Verdict} from '../engine/verdict.ts'

export interface Run {
  readonly results: readonly Result[]
  readonly verdict: Verdict
  /** The version of the tool. */
  readonly version: string
}
