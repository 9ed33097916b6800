/** How the outputs of a run are to be laid out. */

import type {Locale} from '../words.ts'
import type {Chart} from './charts/chart.ts'
import type {Style} from './terminal/style.ts'

/** What stands in a letter only where somebody has said so. */
export interface LetterTerms {
  /** 主送; left out: the office whose report it is. */
  readonly to?: string | undefined
  /** 反馈期限, as `2025-02-15`. */
  readonly due?: string | undefined
  /** 落款: who sends it. */
  readonly from?: string | undefined
}

export interface FormatOptions {
  readonly locale: Locale
  readonly style: Style
  /** Display columns of the terminal. */
  readonly width: number
  /** Outputs for people show errors and what was not judged only. The counts stay those of all; records for programs stay whole. */
  readonly quiet: boolean
  /** The day that a document bears, as `2025-01-31`. */
  readonly date: string
  /** The other outputs that the same run writes, by name. */
  readonly written?: readonly string[] | undefined
  /** What letters say of whom they are from and to. */
  readonly letter?: LetterTerms
  /** Draws a chart as an `<svg>` element; without it there are no charts. */
  readonly drawChart?: ((chart: Chart) => string) | undefined
}
