/** When a number of prose agrees with the figures that may say the same. */

import {add, compareExact, type ExactNumber, subtract, sum, zero} from '../exact.ts'
import type {Claim} from './prose/claim.ts'

interface Numbers {
  get(path: string): {readonly exact: ExactNumber | null} | undefined
}

/** The sum of the figures of a reading; null where one of them has no number. */
export function totalOf(paths: readonly string[], figures: Numbers): ExactNumber | null {
  const numbers = paths.map(path => figures.get(path)?.exact ?? null)
  return numbers.some(number => number === null) ? null : sum(numbers.flatMap(number => number ?? []))
}

/** Whether a claim says just this number: counts exactly, an amount given to some decimals with any that it may stand for. */
export function saysNumber({number, precision}: Pick<Claim, 'number' | 'precision'>, total: ExactNumber): boolean {
  const difference = subtract(total, number)
  const size = compareExact(difference, zero) < 0 ? subtract(zero, difference) : difference
  return compareExact(size, precision) < 0
}

/** Whether a claim and this number can both be true: some of a group are at most all of it, and others may be told beside it. */
export function agreesWith(
  claim: Pick<Claim, 'number' | 'precision' | 'atMost' | 'beside'>,
  total: ExactNumber
): boolean {
  if (claim.atMost === true) return compareExact(total, claim.number) >= 0
  return [zero, ...(claim.beside ?? [])].some(more => saysNumber({...claim, number: add(claim.number, more)}, total))
}
