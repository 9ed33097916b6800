/** What speaks for a repair besides the sums: the prose of the report, and the report of the year before. */

import {compareExact, type ExactNumber, formatExact, zero} from '../exact.ts'
import {agreesWith, saysNumber, totalOf} from '../report/claim-agreement.ts'
import type {Claim, Figure, Report} from '../report/model.ts'
import type {Spot} from '../report/spot.ts'
import {carriedOutBefore} from '../standard/forms/requests.ts'
import type {Words} from '../words.ts'
import type {Sum} from './equations.ts'

/** A number that stands elsewhere and is what a repaired cell, or a sum of it, comes to. */
export interface Witness {
  /** Null for last year's report, which is another text. */
  readonly at: Spot | null
  readonly words: Words
}

/** The values that a repair gives to cells, by the path of the figure. */
export type Repaired = ReadonlyMap<string, ExactNumber>

export interface Evidence {
  /** What says the same as the repaired values, and not as those that stand in the report. */
  readonly witnesses: readonly Witness[]
  /** How many numbers of the prose can be true in the report as it is, and could no longer be. */
  readonly contradictions: number
}

/** @param sums those that hold after the repair, and did not before */
export function evidenceFor(
  {figures, prose}: Report,
  previous: Report | null,
  repaired: Repaired,
  sums: readonly Pick<Sum<Figure>, 'left' | 'right'>[]
): Evidence {
  const witnesses: Witness[] = []
  const equals = equalFigures(sums, repaired)
  const corrected = {
    get: (path: string) => {
      const exact = repaired.get(path)
      return exact === undefined ? figures.get(path) : {exact}
    }
  }
  let contradictions = 0
  for (const claim of prose.claims) {
    if (!claim.comparable) continue
    const speaksOf = (paths: ReadonlyMap<string, unknown>) =>
      claim.readings.some(reading => reading.paths.some(path => paths.has(path)))
    if (!speaksOf(repaired) && saysEqual(claim, equals)) witnesses.push(witnessOf(claim))
    if (!speaksOf(repaired)) continue
    const [before, after] = [totalsOf(claim, figures), totalsOf(claim, corrected)]
    if (isSaid(claim, after) && !isSaid(claim, before)) witnesses.push(witnessOf(claim))
    if (isPossible(claim, before) && !isPossible(claim, after)) contradictions++
  }
  return {witnesses: [...witnesses, ...witnessesOfYear(previous, repaired)], contradictions}
}

/** By figure: the value of a repaired cell that is all there is beside it in a sum, so that the two are the same number. */
function equalFigures(
  sums: readonly Pick<Sum<Figure>, 'left' | 'right'>[],
  repaired: Repaired
): ReadonlyMap<string, ExactNumber> {
  const equals = new Map<string, ExactNumber>()
  for (const {left, right} of sums) {
    const values = [...left, ...right].map(
      ({figure, exact}) => [figure, repaired.get(figure) ?? exact ?? zero] as const
    )
    const [one, other, ...more] = values.filter(([, value]) => compareExact(value, zero) !== 0)
    if (one === undefined || other === undefined || more.length > 0) continue
    if (repaired.has(one[0])) equals.set(...other)
    if (repaired.has(other[0])) equals.set(...one)
  }
  return equals
}

/** Whether a claim says of one figure alone what it holds, and what the repaired cell is to hold. */
function saysEqual(claim: Claim, equals: ReadonlyMap<string, ExactNumber>): boolean {
  return claim.readings.some(({paths: [path, ...others]}) => {
    const total = path === undefined || others.length > 0 ? undefined : equals.get(path)
    return total !== undefined && saysNumber(claim, total)
  })
}

function totalsOf({readings}: Claim, figures: Parameters<typeof totalOf>[1]): readonly ExactNumber[] {
  return readings.flatMap(({paths}) => totalOf(paths, figures) ?? [])
}

function isSaid(claim: Claim, totals: readonly ExactNumber[]): boolean {
  return totals.some(total => saysNumber(claim, total))
}

function isPossible(claim: Claim, totals: readonly ExactNumber[]): boolean {
  return totals.some(total => agreesWith(claim, total))
}

function witnessOf({clauseText, number, at}: Claim): Witness {
  const value = formatExact(number)
  return {at, words: {zh: `正文“${clauseText}”也是 ${value}`, en: `the prose says ${value} too: “${clauseText}”`}}
}

function witnessesOfYear(previous: Report | null, repaired: Repaired): readonly Witness[] {
  if (previous === null) return []
  return [...repaired].flatMap(([path, value]) => {
    const before = carriedOutBefore(path)
    const carried = before === null ? null : (previous.figures.get(before)?.exact ?? null)
    if (carried === null || compareExact(carried, value) !== 0) return []
    const number = formatExact(value)
    return [
      {
        at: null,
        words: {
          zh: `上年报告结转下年度继续办理也是 ${number}`,
          en: `last year’s report carried over ${number} too`
        }
      }
    ]
  })
}
