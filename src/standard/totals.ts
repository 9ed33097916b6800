/** The totals of a form that follow from what stands in its other cells. */

import {type ExactNumber, formatExact, parseExact, sum} from '../exact.ts'
import type {Standard} from './index.ts'

export interface Total {
  /** The sum of the parts that hold a number. */
  readonly text: string
  /** Whether every part holds one: else the sum says nothing yet. */
  readonly isComplete: boolean
}

/**
 * The totals of a form, by the path of the figure; none for a total none of whose parts holds a number.
 * @param values what stands in the other cells, by path; what is no number counts as nothing
 */
export function totalsOf({identities}: Pick<Standard, 'identities'>, values: ReadonlyMap<string, string>) {
  const totals = new Map<string, Total>()
  const known = new Map<string, ExactNumber>()
  for (const [path, text] of values) {
    const value = parseExact(text)
    if (value !== null) known.set(path, value)
  }
  // The parts of a total may be totals themselves; those of results come before those of applicants.
  for (const {left, right} of identities) {
    const [total, ...others] = right
    if (total === undefined || others.length > 0) continue
    const parts = left.flatMap(path => known.get(path) ?? [])
    if (parts.length === 0) continue
    const value = sum(parts)
    const isComplete = parts.length === left.length && left.every(path => totals.get(path)?.isComplete !== false)
    known.set(total, value)
    totals.set(total, {text: formatExact(value), isComplete})
  }
  return totals
}
