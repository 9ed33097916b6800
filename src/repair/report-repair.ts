/** What a repair is, in terms of a report: cells, the sums that then hold, and what else speaks for it. */

import type {RepairKind} from '../diagnostic.ts'
import type {Figure} from '../report/model.ts'
import type {Sum} from './equations.ts'
import type {Witness} from './evidence.ts'
import type {CellRepair} from './slips.ts'

/** The figures on both sides of a sum. */
export interface SumOfFigures extends Pick<Sum<Figure>, 'left' | 'right'> {
  /** Null where it is no identity of the form, but follows from last year's report. */
  readonly identity: Sum<Figure>['identity'] | null
}

/** One way to correct one mistake of a report. */
export interface ReportRepair {
  readonly kind: RepairKind
  readonly cells: readonly CellRepair[]
  /** The sums that do not hold, or cannot be judged, for the sake of these cells. Afterwards they hold. */
  readonly sums: readonly SumOfFigures[]
  readonly confirmedBy: readonly Witness[]
  /** How many other ways of as few cells there are to correct the same mistake. */
  readonly alternatives: number
}
