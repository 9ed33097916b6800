/** Holds a claim of prose against the figures of the tables that may say the same. */

import {compareExact, type ExactNumber, formatExact, sum} from '../../../src/exact.ts'
import {agreesWith, totalOf} from '../../../src/report/claim-agreement.ts'
import type {Claim, ClaimTopic, Figure, Figures, Reading, Report} from '../../../src/report/model.ts'
import {finding, type Related, type ReportContext, unjudged} from '../../../src/rule/define.ts'
import {isUnfilled} from '../../../src/standard/identity.ts'
import type {Words} from '../../../src/words.ts'
import {partsTold} from './parts-told.ts'

/** A reading of a claim with the figures that it names. */
interface Outcome {
  readonly reading: Reading
  /** `absent`: the form has no such figures. */
  readonly state: 'equal' | 'unequal' | 'undetermined' | 'absent'
  readonly figures: readonly Figure[]
  readonly sum: ExactNumber
}

export type Comparison =
  | {readonly state: 'agrees' | 'silent'; readonly claim: Claim}
  | {readonly state: 'undetermined'; readonly claim: Claim}
  | {readonly state: 'differs'; readonly claim: Claim; readonly outcomes: readonly Outcome[]}

/** The claims of a topic that may be compared with figures. */
export function comparableClaims({prose}: Report, topic: ClaimTopic): readonly Claim[] {
  return prose.claims.filter(claim => claim.topic === topic && claim.comparable && claim.readings.length > 0)
}

/** What an office says of its government, where it says nothing of the kind of itself: probably what its table holds. */
function governmentClaims({prose}: Report, topic: ClaimTopic): readonly Claim[] {
  const claims = prose.claims.filter(claim => claim.topic === topic && claim.readings.length > 0)
  const ofGovernment = claims.filter(({isOfGovernment}) => isOfGovernment)
  const kinds = new Set(ofGovernment.map(({kind}) => kind))
  return claims.some(({comparable, kind}) => comparable && kinds.has(kind)) ? [] : ofGovernment
}

/** A claim agrees where any of its readings does; it differs only where all of them are outcomes and none does. */
export function judgeClaim(claim: Claim, figures: Figures): Comparison {
  const outcomes = claim.readings
    .map(reading => outcomeOf(claim, reading, figures))
    .filter(({state}) => state !== 'absent')
  if (outcomes.length === 0) return {state: 'silent', claim}
  if (outcomes.some(({state}) => state === 'equal')) return {state: 'agrees', claim}
  if (outcomes.some(({state}) => state === 'undetermined')) return {state: 'undetermined', claim}
  return {state: 'differs', claim, outcomes}
}

/** A blank counts as 0 where the sum then agrees, or where the numbers that stand already exceed the claim. */
function outcomeOf(claim: Claim, reading: Reading, all: Figures): Outcome {
  const found = reading.paths.flatMap(path => figuresOf(path, all))
  const figures = found.filter(figure => figure !== undefined)
  const total = sum(figures.flatMap(figure => figure.exact ?? []))
  const outcome = (state: Outcome['state']): Outcome => ({reading, state, figures, sum: total})
  if (figures.length < found.length) return outcome('absent')
  if (figures.some(figure => figure.exact === null && !isUnfilled(figure))) return outcome('undetermined')
  if (figures.every(isUnfilled)) return outcome('undetermined')
  const equal = agreesWith(claim, total)
  if (equal || !figures.some(isUnfilled)) return outcome(equal ? 'equal' : 'unequal')
  return outcome(compareExact(total, claim.number) > 0 ? 'unequal' : 'undetermined')
}

/** The figure; in the place of a blank 总计 of table three, the kinds of applicants beside it where they hold numbers. */
function figuresOf(path: string, all: Figures): readonly (Figure | undefined)[] {
  const total = all.get(path)
  if (
    total === undefined ||
    !isUnfilled(total) ||
    total.form.table.id !== 'requests' ||
    total.form.column.role !== 'total'
  )
    return [total]
  const {row, block} = total.form
  const kinds = block.columns.filter(({role}) => role !== 'total').map(({id}) => all.get(`requests.${row.id}.${id}`))
  return kinds.some(figure => figure?.exact != null) ? kinds : [total]
}

/** What the tables say, for a message: 表三新收总计为 74，表三新收与上年结转之和为 75. */
function tablesSay(outcomes: readonly Outcome[]): Words {
  return {
    zh: outcomes.map(one => `${one.reading.words.zh}为 ${formatExact(one.sum)}`).join('，'),
    en: outcomes.map(one => `${one.reading.words.en} is ${formatExact(one.sum)}`).join('; ')
  }
}

/** The most cells that are pointed at: more are no help. */
const MOST_RELATED = 12

/** The figures on the other side, each once. */
function otherSide(outcomes: readonly Outcome[]): readonly Related[] {
  const figures = [...new Map(outcomes.flatMap(one => one.figures).map(figure => [figure.figure, figure])).values()]
  return figures.slice(0, MOST_RELATED).map(figure => {
    const value =
      figure.exact === null ? {zh: '空白', en: 'blank'} : {zh: formatExact(figure.exact), en: formatExact(figure.exact)}
    return {at: figure, note: {zh: `${figure.place} ${value.zh}`, en: `${figure.place} ${value.en}`}}
  })
}

/** What a message about a claim says: its words, what the tables say instead, and the figures on that side. */
export function detailsOf({claim, outcomes}: Extract<Comparison, {readonly state: 'differs'}>) {
  return {related: otherSide(outcomes), data: {clause: claim.clauseText, tables: tablesSay(outcomes)}}
}

/** Whether the prose says anything of a topic that the table may say too. */
export function hasClaims(report: Report, topic: ClaimTopic): boolean {
  return comparableClaims(report, topic).length > 0 || governmentClaims(report, topic).length > 0
}

/** Totals of table three that a number without words for it may be. */
const ALL_REQUESTS: readonly (readonly string[])[] = [
  ['requests.received.total'],
  ['requests.received.total', 'requests.carriedIn.total'],
  ['requests.results.total.total']
]

/** What a claim could be a part of: of an outcome, all cases of its cause. */
function totalsOf({topic, readings}: Claim): readonly (readonly string[])[] {
  if (topic !== 'disputes') return ALL_REQUESTS
  return readings.map(({paths}) => paths.map(path => path.replace(/\.[^.]+$/, '.total')))
}

/** Whether a claim is a part of a number that is not one of the totals. */
function dividesUnknown(claim: Claim, figures: Figures): boolean {
  const {unknownWhole} = claim
  if (unknownWhole === undefined) return false
  const isTotal = (paths: readonly string[]): boolean => {
    const total = totalOf(paths, figures)
    return total !== null && compareExact(total, unknownWhole) === 0
  }
  return !totalsOf(claim).some(isTotal)
}

/** What a rule yields for the claims of its topic: the messages `differs`, `denied`, `government` and `undetermined`. */
export function* findingsOf({report, figures}: ReportContext, topic: ClaimTopic) {
  for (const claim of governmentClaims(report, topic)) {
    const verdict = judgeClaim(claim, figures)
    if (verdict.state === 'differs') yield finding('government', {at: claim.at, ...detailsOf(verdict)})
  }
  const verdicts = comparableClaims(report, topic).map(claim => judgeClaim(claim, figures))
  const isPart = partsTold(report, verdicts)
  for (const verdict of verdicts) {
    if (verdict.state === 'undetermined')
      yield unjudged('undetermined', {at: verdict.claim.at, data: {clause: verdict.claim.clauseText}})
    if (verdict.state !== 'differs' || isPart(verdict) || dividesUnknown(verdict.claim, figures)) continue
    const {claim} = verdict
    yield finding(claim.denied ? 'denied' : 'differs', {at: claim.at, ...detailsOf(verdict)})
  }
}
