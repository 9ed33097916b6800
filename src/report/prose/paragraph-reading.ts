/** What one paragraph says in numbers. */

import type {ProseReading} from './claim.ts'
import type {ClaimInList} from './relations/runs.ts'

/** A claim and what its sentence tells of lists. */
export type ClaimInSentence = Pick<ClaimInList, 'claim' | 'marks'>

/** What is read beside claims. */
export type ToldBesides = Pick<ProseReading, 'changes' | 'breakdowns' | 'lists' | 'shares'>

export interface ParagraphReading extends ToldBesides {
  /** The claims of each sentence, in order. */
  readonly sentences: readonly (readonly ClaimInSentence[])[]
}
