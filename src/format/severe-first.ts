/** The order in which a reviewer goes through the reports of a run. */

import type {Entry} from './entry.ts'
import {standings} from './standing.ts'

/** An entry, and which of the run it is. */
export interface Numbered {
  readonly entry: Entry
  readonly index: number
}

/** The most severe first; reports that stand alike in the order of the run. */
export function mostSevereReportsFirst(entries: readonly Entry[]): readonly Numbered[] {
  const weights = ({standing, counts}: Entry) => [
    -standings.indexOf(standing),
    counts.error,
    counts.warning,
    counts.info
  ]
  return entries
    .map((entry, index) => ({entry, index, weights: weights(entry)}))
    .sort((left, right) => {
      const at = left.weights.findIndex((value, position) => value !== right.weights[position])
      return (right.weights[at] ?? 0) - (left.weights[at] ?? 0)
    })
}
