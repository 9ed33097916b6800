/**
 * Numbers that differ from a figure because they are a part of what it counts, as the words around them show: 第一轮废止9件，第二轮
 * 废止8件，第三轮废止5件，合计废止22件.
 */

import {compareExact, type ExactNumber, sum} from '../../../src/exact.ts'
import {grouped} from '../../../src/grouping.ts'
import type {Claim, Report} from '../../../src/report/model.ts'

interface Judged {
  readonly state: string
  readonly claim: Claim
}

/** A number that differs from all the sums that it might be. */
interface Differing {
  readonly claim: Claim
  readonly outcomes: readonly {readonly sum: ExactNumber}[]
}

/** @returns whether a number is a part of what another one tells, or of what several of its sentence make up together */
export function partsTold(report: Report, verdicts: readonly Judged[]): (differing: Differing) => boolean {
  const agreeing = verdicts.filter(({state, claim}) => state === 'agrees' && !claim.denied).map(({claim}) => claim)
  const ofOrgans = sentencesOfOrgans(verdicts)
  const told = new Set(agreeing.map(countedIn))
  const toldAnywhere = new Set(agreeing.map(counted))
  const beside = grouped(numbersOfYear(report), countedIn)
  return ({claim, outcomes}) => {
    if (claim.denied) return false
    // 省政府答复94件 beside 全省答复4814件, which agrees: a government by its name may be one of the bodies of its area.
    if (told.has(countedIn(claim)) || (claim.isByName && toldAnywhere.has(counted(claim)))) return true
    // 办理向县政府提出的申请24件 beside 全县新收申请198件.
    if (claim.isByName && isTotal(claim) && agreeing.some(one => isTotal(one) && !one.isByName)) return true
    // 全区收到185件；区政府受理的32件，自然人27件: what is said of them goes on about the organs of the government alone.
    if (claim.isByName && ofOrgans.has(claim.sentence)) return true
    const parts = beside.get(countedIn(claim)) ?? []
    // 全系统收到218件，市局机关收到97件: the wider number is the table's, whosever it is said to be.
    if (parts.some(({scope, number}) => scope === 'other' && outcomes.some(one => compareExact(one.sum, number) === 0)))
      return true
    // 省政府制发46件，13个设区市制发191件: one of several bodies.
    if (claim.isByName && parts.some(({scope}) => scope === 'other')) return true
    const together = sum(parts.map(({number}) => number))
    return parts.length > 1 && outcomes.some(outcome => compareExact(outcome.sum, together) === 0)
  }
}

/** The sentences that count less of a government by its name than the tables do, of something that has parts. */
function sentencesOfOrgans(verdicts: readonly Judged[]): ReadonlySet<number> {
  const totals = verdicts.filter(({claim}) => claim.isByName && !claim.denied && WHOLES.has(claim.kind))
  const told = new Set(verdicts.filter(({state}) => state === 'agrees').map(({claim}) => counted(claim)))
  return new Set(
    totals.filter(({state, claim}) => state === 'differs' && told.has(counted(claim))).map(({claim}) => claim.sentence)
  )
}

function isTotal({topic, kind}: Claim): boolean {
  return topic === 'requests' && WHOLES.has(kind)
}

const WHOLES: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['received', 'answered', 'handled', 'cause'])

function numbersOfYear({prose, year}: Report): readonly Claim[] {
  return prose.claims.filter(claim => !claim.denied && (claim.year === null || claim.year === year))
}

/** What a claim counts. */
function counted({topic, kind, ids}: Claim): string {
  return [topic, kind, ...ids].join(' ')
}

function countedIn(claim: Claim): string {
  return `${claim.sentence} ${counted(claim)}`
}
