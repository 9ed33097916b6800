/**
 * The figures of an invented report: every identity of the form holds among them.
 *
 * Built from the parts up (received, carried in and carried out are drawn, the results are dealt out), never by solving
 * the identities of `src/standard`, so that a mistake there shows.
 */

import type {StandardId} from '../../src/standard/index.ts'
import {type Agency, mayMakeRegulations} from './agency.ts'
import type {Random} from './random.ts'

/** Plain decimal text by the figure's path: `12`, `7545.1200`, `-3`. */
export type FigureTexts = ReadonlyMap<string, string>

/** `nothing`: no requests, no disputes. `few`: as a small office has them. `many`: hardly a zero, hardly two alike. */
export type Size = 'nothing' | 'few' | 'many'

export const sizes: readonly Size[] = ['nothing', 'few', 'many']

const applicants = ['naturalPerson', 'business', 'research', 'socialOrg', 'legalService', 'other']

const results2019 = [
  'granted',
  'partial',
  'denied.stateSecret',
  'denied.otherLaws',
  'denied.security',
  'denied.thirdParty',
  'denied.internalAffairs',
  'denied.deliberative',
  'denied.enforcementFile',
  'denied.inquiry',
  'unavailable.notHeld',
  'unavailable.needsCreation',
  'unavailable.unclear',
  'notProcessed.petition',
  'notProcessed.repeated',
  'notProcessed.publication',
  'notProcessed.excessive',
  'notProcessed.confirmation',
  'other.all'
]

/** The leaf rows of 三、本年度办理结果, in the form's order. */
export function resultRows(standard: StandardId): readonly string[] {
  if (standard === '2019') return results2019
  return [...results2019.slice(0, -1), 'other.noCorrection', 'other.feeUnpaid', 'other.other']
}

export const disputeGroups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration']
export const disputeOutcomes = ['upheld', 'corrected', 'other', 'pending']

export function inventFigures(random: Random, standard: StandardId, agency: Agency, size: Size): FigureTexts {
  const counts = new Map<string, number>()
  const amounts = new Map<string, string>()
  if (standard === '2021') drawProactive2021(random, agency, size, counts, amounts)
  else drawProactive2019(random, agency, size, counts, amounts)
  drawRequests(random, standard, size, counts)
  drawDisputes(random, size, counts)
  const texts = new Map([...counts].map(([path, count]): [string, string] => [path, String(count)]))
  for (const [path, amount] of amounts) texts.set(path, amount)
  return texts
}

function drawCount(random: Random, size: Size, most: number): number {
  if (size === 'many') return random.integer(1, most)
  return random.chance(0.5) ? 0 : random.integer(0, Math.ceil(most / 20))
}

/** The figures of a year with which those of the next year agree: 结转 and 现行有效. The identities hold as before. */
export function leadingUpTo(figures: FigureTexts, next: FigureTexts): FigureTexts {
  const changed = new Map(figures)
  const count = (from: FigureTexts, path: string) => Number(from.get(path) ?? 0)
  for (const column of [...applicants, 'total']) {
    const carriedOut = count(next, `requests.carriedIn.${column}`)
    const finished = count(figures, `requests.results.total.${column}`)
    changed.set(`requests.carriedOut.${column}`, String(carriedOut))
    const received = finished + carriedOut - count(figures, `requests.carriedIn.${column}`)
    changed.set(`requests.received.${column}`, String(received))
  }
  for (const kind of ['regulations', 'normativeDocuments']) {
    const [issued = 0, repealed = 0, inForce = 0] = ['issued', 'repealed', 'inForce'].map(column =>
      count(next, `proactive.${kind}.${column}`)
    )
    changed.set(`proactive.${kind}.issued`, '0')
    changed.set(`proactive.${kind}.repealed`, '0')
    changed.set(`proactive.${kind}.inForce`, String(inForce - issued + repealed))
  }
  return changed
}

/** With four decimals, as the form of several provinces asks; a plain 0 where nothing was collected. */
function drawAmount(random: Random, size: Size): string {
  const units = drawCount(random, size, 900_000_000)
  if (units === 0) return '0'
  const digits = String(units).padStart(5, '0')
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`
}

type Counts = Map<string, number>
type Amounts = Map<string, string>

function drawProactive2021(random: Random, agency: Agency, size: Size, counts: Counts, amounts: Amounts): void {
  for (const kind of ['regulations', 'normativeDocuments']) {
    const idle = kind === 'regulations' && !mayMakeRegulations(agency)
    const issued = idle ? 0 : drawCount(random, size, 60)
    const repealed = idle ? 0 : drawCount(random, size, 40)
    const older = idle ? 0 : repealed + drawCount(random, size, 400)
    counts.set(`proactive.${kind}.issued`, issued)
    counts.set(`proactive.${kind}.repealed`, repealed)
    counts.set(`proactive.${kind}.inForce`, older + issued - repealed)
  }
  for (const kind of ['licences', 'penalties', 'coercion'])
    counts.set(`proactive.${kind}.decisions`, drawCount(random, size, 90_000))
  amounts.set('proactive.fees.amount', drawAmount(random, size))
}

function drawProactive2019(random: Random, agency: Agency, size: Size, counts: Counts, amounts: Amounts): void {
  for (const kind of ['regulations', 'normativeDocuments']) {
    const idle = kind === 'regulations' && !mayMakeRegulations(agency)
    const made = idle ? 0 : drawCount(random, size, 60)
    counts.set(`proactive.${kind}.made`, made)
    counts.set(`proactive.${kind}.disclosed`, made)
    counts.set(`proactive.${kind}.disclosedTotal`, made + (idle ? 0 : drawCount(random, size, 400)))
  }
  for (const kind of ['licences', 'otherServices', 'penalties', 'coercion', 'fees']) {
    const previous = drawCount(random, size, 300)
    counts.set(`proactive.${kind}.previous`, previous)
    counts.set(
      `proactive.${kind}.change`,
      random.chance(0.5) ? drawCount(random, size, 40) : -random.integer(0, previous)
    )
    if (kind !== 'fees') counts.set(`proactive.${kind}.decisions`, drawCount(random, size, 9000))
  }
  counts.set('proactive.procurement.items', drawCount(random, size, 200))
  amounts.set('proactive.procurement.amount', drawAmount(random, size))
}

function drawRequests(random: Random, standard: StandardId, size: Size, counts: Counts): void {
  const leaves = resultRows(standard)
  const rows = ['received', 'carriedIn', ...leaves.map(leaf => `results.${leaf}`), 'results.total', 'carriedOut']
  for (const row of rows) counts.set(`requests.${row}.total`, 0)
  for (const applicant of applicants) {
    const column = drawApplicant(random, leaves, size)
    for (const row of rows) {
      const count = column.get(row) ?? 0
      counts.set(`requests.${row}.${applicant}`, count)
      counts.set(`requests.${row}.total`, (counts.get(`requests.${row}.total`) ?? 0) + count)
    }
  }
}

/** One column: what came in is dealt out to the results and to next year. */
function drawApplicant(random: Random, leaves: readonly string[], size: Size): Map<string, number> {
  const column = new Map<string, number>()
  const busy = size === 'many' || (size === 'few' && random.chance(0.4))
  if (!busy) return column
  const most = size === 'many' ? random.pick([60, 400, 4000]) : 12
  const dealt = leaves.map(() =>
    size === 'many' ? random.integer(1, most) : random.chance(0.2) ? random.integer(1, most) : 0
  )
  for (const [index, leaf] of leaves.entries()) column.set(`results.${leaf}`, dealt[index] ?? 0)
  const finished = dealt.reduce((left, right) => left + right, 0)
  const carriedOut = size === 'many' ? random.integer(1, most) : random.chance(0.3) ? random.integer(1, 3) : 0
  const carriedIn = Math.min(finished, size === 'many' ? random.integer(1, most) : random.integer(0, 2))
  column.set('results.total', finished)
  column.set('carriedOut', carriedOut)
  column.set('carriedIn', carriedIn)
  column.set('received', finished + carriedOut - carriedIn)
  return column
}

function drawDisputes(random: Random, size: Size, counts: Counts): void {
  for (const group of disputeGroups) {
    let total = 0
    for (const outcome of disputeOutcomes) {
      const count =
        size === 'many' ? random.integer(1, 300) : size === 'few' && random.chance(0.2) ? random.integer(1, 4) : 0
      counts.set(`disputes.${group}.${outcome}`, count)
      total += count
    }
    counts.set(`disputes.${group}.total`, total)
  }
}
