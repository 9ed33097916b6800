/** Makes claims: what is counted, joined with whose it is, of which year, and where it stands. */

import {zero} from '../../exact.ts'
import type {Claim, Label} from './claim.ts'
import {readingsOf} from './counted/readings.ts'
import {scopeAt} from './sentences/clause-scope.ts'
import type {Frame, Interpretation} from './sentences/frame.ts'
import type {Segment} from './sentences/segments.ts'
import {type SentenceInPlace, spotWithin, writtenWithin} from './sentences/sentence-in-place.ts'
import {timeOf} from './sentences/time.ts'
import type {NumberToken} from './tokens/scan.ts'
import type {Denial} from './unnumbered/denials.ts'

/** What a number says of one label. */
export function claimOf(
  reading: SentenceInPlace,
  segment: Segment,
  {from, to = 0}: Interpretation,
  label: Label
): Claim {
  const {number} = segment
  const [start, end] = [Math.min(from, number.start), Math.max(to, number.end)]
  const where = bearing(reading, from, number.start, !number.approximate)
  const {scope, year, comparable, isOfGovernment, isByName, sentence} = ofCarried(label, where, reading.frame, number)
  return {
    topic: label.topic,
    kind: label.kind,
    ids: label.ids,
    subject: label.subject,
    atMost: label.atMost ?? false,
    readings: readingsOf(label, reading.frame),
    scope,
    year,
    comparable,
    isOfGovernment,
    isByName,
    sentence,
    number: number.value,
    precision: precisionOf(number),
    denied: false,
    approximate: number.approximate,
    at: spotWithin(reading, number.start, number.end),
    quote: writtenWithin(reading, number.start, number.end),
    clause: spotWithin(reading, start, end),
    clauseText: writtenWithin(reading, start, end),
    share: null,
    growth: null
  }
}

/** 2024年底未办结、转入本年度的3件: the year is the one that they came from. */
function ofCarried<Where extends ReturnType<typeof bearing>>(
  {kind}: Label,
  where: Where,
  {year}: Frame,
  {approximate}: NumberToken
): Where {
  const isOfLastYear = kind === 'carried-in' && year !== null && where.year === year - 1 && where.scope === 'own'
  return isOfLastYear ? {...where, year: null, comparable: !approximate} : where
}

/** What a denial says of each of its labels. */
export function deniedClaims(reading: SentenceInPlace, denial: Denial): Claim[] {
  const at = spotWithin(reading, denial.start, denial.end)
  const quote = writtenWithin(reading, denial.start, denial.end)
  const where = bearing(reading, denial.subjectEnd, denial.start, true)
  return denial.labels.map(label => ({
    number: zero,
    precision: one,
    denied: true,
    approximate: false,
    at,
    quote,
    clause: at,
    clauseText: quote,
    share: null,
    growth: null,
    ...label,
    readings: readingsOf(label, reading.frame),
    ...where
  }))
}

const one = {units: 1n, scale: 0}

/** Counts are exact to the unit; amounts, and counts in 万, to their last digit. */
function precisionOf({unitKind, value, precision}: NumberToken): Claim['precision'] {
  return unitKind === 'money' || value.scale > 0 || precision.units > 1n ? precision : one
}

/** Whose and of which year. A sentence that goes on with 其中 speaks of the same as the one before it. */
function bearing(
  {sentence, frame}: SentenceInPlace,
  from: number,
  at: number,
  isExact: boolean
): Pick<Claim, 'scope' | 'year' | 'comparable' | 'isOfGovernment' | 'isByName' | 'sentence'> {
  const named = timeOf(sentence.tokens, frame.year, at)
  const goesOn = sentence.tokens[0]?.kind === 'among' ? frame.before : null
  const time = goesOn !== null && named.year === null && named.whole ? goesOn.time : named
  const bearer = scopeAt(sentence, from, at, frame.agency) ?? goesOn?.bearer ?? 'own'
  frame.before = {bearer, time}
  const isByName = bearer === 'by-name'
  const scope = isByName ? 'own' : bearer
  const ofThisYear = time.year === null || time.year === frame.year
  const isSure = time.whole && ofThisYear && isExact
  return {
    scope,
    year: time.year,
    comparable: scope === 'own' && isSure,
    isOfGovernment: scope === 'government' && isSure,
    isByName,
    sentence: frame.sentence
  }
}
