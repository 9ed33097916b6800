/** What every format is given: the results of a run, and what the engine decided about them. */

import type {ReportHead, Result} from '../engine/result.ts'
import type {JudgeOptions, Verdict} from '../engine/verdict.ts'
import type {Report} from '../report/model.ts'
import type {Rule} from '../rule/define.ts'
import type {ShardRecord} from './shard.ts'
import type {Since} from './since/since.ts'
import type {Ticks} from './ticks.ts'

export interface Run {
  readonly results: readonly Result[]
  readonly verdict: Verdict
  /** The version of the tool. */
  readonly version: string
  /** By which the verdict was reached. Default: those of `judge`. */
  readonly judging?: JudgeOptions
  /** The rules there are, for outputs that describe them. A rule that is named in a result and not here goes by its name alone. */
  readonly rules?: readonly Rule[]
  /** How many reports a list asks for, where there is a list. */
  readonly expected?: number
  /** The report of the year before, where the run was given some. It may be read again each time. */
  readonly previousOf?: (head: ReportHead) => Report | null
  /** What was filled in by hand in an earlier workbook. */
  readonly ticks?: Pick<Ticks, 'ofReport' | 'ofFinding'>
  /** What has changed since an earlier run, where there is one. */
  readonly since?: Since
  /** Where the run is one part of a whole. */
  readonly shard?: ShardRecord
}
