/** Tables that agree with what a text says: what is said is taken over, the rest is filled in so that every sum of the form holds. */

import type {InventedKind} from '../../invented/agency.ts'
import type {FigureTexts} from '../../invented/figures.ts'
import {applicants, capital, groups, leafNames, outcomes, quantityNamed} from './quantities.ts'

/** What is known, by the names of quantities.ts; `sinks` are the rows that take what no other row claims. */
export interface Facts {
  readonly said: ReadonlyMap<string, number>
  readonly sinks: readonly string[]
  readonly of: InventedKind
}

/** No tables can agree with these facts. */
export class Contradiction extends Error {}

export function tablesFor(facts: Facts): FigureTexts {
  const figures = new Map<string, number>()
  fillProactive(facts, figures)
  fillRequests(facts, figures)
  fillDisputes(facts, figures)
  const texts = new Map([...figures].map(([path, value]): [string, string] => [path, String(value)]))
  const fees = facts.said.get('fees') ?? 41.26
  return texts.set('proactive.fees.amount', fees === 0 ? '0' : fees.toFixed(4))
}

function fillProactive({said, of}: Facts, figures: Map<string, number>): void {
  const regulations = of === 'city' ? [1, 0, 12] : [0, 0, 0]
  for (const [kind, prefix, usual] of [
    ['regulations', 'reg', regulations],
    ['normativeDocuments', '', [2, 1, 31]]
  ] as const) {
    for (const [index, column] of ['issued', 'repealed', 'inForce'].entries()) {
      const name = prefix === '' ? column : prefix + capital(column)
      figures.set(`proactive.${kind}.${column}`, said.get(name) ?? usual[index] ?? 0)
    }
  }
  for (const [name, usual] of Object.entries({licences: 517, penalties: 83, coercion: 7}))
    figures.set(`proactive.${name}.decisions`, said.get(name) ?? usual)
}

function fillRequests(facts: Facts, figures: Map<string, number>): void {
  const leaves = knownLeaves(facts)
  const {received, carriedIn, finished, carriedOut} = balance(facts.said, sum(leaves.values()))
  const rest = finished - sum(leaves.values())
  if (rest < 0) throw new Contradiction('more results than requests')
  if (rest > 0) {
    const sink = sinkOf(facts, leaves)
    leaves.set(sink, (leaves.get(sink) ?? 0) + rest)
  }
  const columns = applicantsOf(facts, received)
  const carriedInColumns = columns.map((_, index) => (index === 0 ? carriedIn : 0))
  setRow(figures, 'received', columns)
  setRow(figures, 'carriedIn', carriedInColumns)
  const left = columns.map((count, index) => count + (carriedInColumns[index] ?? 0))
  setRow(figures, 'carriedOut', dealOut(carriedOut, left))
  setRow(figures, 'results.total', left)
  for (const name of leafNames) setRow(figures, rowOf(name), dealOut(leaves.get(name) ?? 0, left))
}

/** What a text says of the rows of results, with what is left of a group's sum in the first row that is not spoken of. */
function knownLeaves({said, sinks}: Facts): Map<string, number> {
  const leaves = new Map(
    leafNames.flatMap((name): [string, number][] => (said.has(name) ? [[name, said.get(name) ?? 0]] : []))
  )
  const both = said.get('granted+partial')
  if (both !== undefined) {
    if (!leaves.has('partial')) leaves.set('partial', leaves.has('granted') ? both - (leaves.get('granted') ?? 0) : 1)
    if (!leaves.has('granted')) leaves.set('granted', both - (leaves.get('partial') ?? 0))
  }
  for (const [group, parts] of Object.entries(groups)) {
    const whole = said.get(group)
    if (whole === undefined) continue
    const rest = whole - sum(parts.map(part => leaves.get(part) ?? 0))
    const open = parts.find(part => sinks.includes(part)) ?? parts.find(part => !leaves.has(part))
    if (rest < 0 || (rest > 0 && open === undefined)) throw new Contradiction(`${group} is not the sum of its parts`)
    for (const part of parts) leaves.set(part, (leaves.get(part) ?? 0) + (part === open ? rest : 0))
  }
  return leaves
}

function sinkOf({said, sinks}: Facts, leaves: ReadonlyMap<string, number>): string {
  const spoken = (name: string) =>
    leaves.has(name) || Object.entries(groups).some(([group, parts]) => said.has(group) && parts.includes(name))
  const open = [
    ...sinks.filter(name => leafNames.includes(name)),
    'granted',
    'partial',
    'notHeld',
    'otherOther',
    'repeated',
    'internal'
  ]
  const sink = open.find(name => !spoken(name))
  if (sink === undefined) throw new Contradiction('results do not add up')
  return sink
}

interface Balance {
  readonly received: number
  readonly carriedIn: number
  readonly finished: number
  readonly carriedOut: number
}

/** Received + carried in = finished + carried out, with as much of it as is said. */
function balance(said: ReadonlyMap<string, number>, results: number): Balance {
  const handled = said.get('handled')
  let received = said.get('received')
  let carriedIn = said.get('carriedIn')
  let carriedOut = said.get('carriedOut')
  let finished = said.get('finished')
  if (handled !== undefined) {
    received ??= handled - (carriedIn ?? 0)
    carriedIn ??= handled - received
  }
  if (received === undefined && finished === undefined) {
    if (results > 0) finished = results
    else received = 23
  }
  if (finished === undefined) {
    carriedOut ??= 0
    carriedIn ??= Math.max(0, carriedOut + results - (received ?? 0))
    finished = (received ?? 0) + carriedIn - carriedOut
  }
  if (received === undefined) {
    carriedOut ??= 0
    carriedIn ??= Math.max(0, carriedOut - finished)
    received = finished + carriedOut - carriedIn
  }
  if (carriedIn === undefined) carriedIn = Math.max(0, finished + (carriedOut ?? 0) - received)
  carriedOut ??= received + carriedIn - finished
  const known = {received, carriedIn, finished, carriedOut}
  if (received + carriedIn !== finished + carriedOut || Object.values(known).some(count => count < 0))
    throw new Contradiction('received and finished do not balance')
  return known
}

function applicantsOf({said}: Facts, received: number): number[] {
  const counts = new Map(Object.keys(applicants).map((name): [string, number] => [name, said.get(name) ?? 0]))
  const organisations = said.get('organisations')
  const rest = (whole: number, names: readonly string[]) => whole - sum(names.map(name => counts.get(name) ?? 0))
  const others = Object.keys(applicants).slice(1)
  if (organisations !== undefined) counts.set('business', (counts.get('business') ?? 0) + rest(organisations, others))
  const left = rest(received, Object.keys(applicants))
  const open = ['natural', 'business', 'otherApplicant'].find(
    name => !said.has(name) && (organisations === undefined || name === 'natural')
  )
  if (left < 0 || (left > 0 && open === undefined)) throw new Contradiction('applicants do not add up')
  if (open !== undefined) counts.set(open, (counts.get(open) ?? 0) + left)
  if ([...counts.values()].some(count => count < 0)) throw new Contradiction('applicants do not add up')
  return [...counts.values()]
}

/** Takes a row's sum from the columns, from the left, and lowers what is left there. */
function dealOut(count: number, left: number[]): number[] {
  let rest = count
  const taken = left.map(has => {
    const take = Math.min(has, rest)
    rest -= take
    return take
  })
  for (const [index, take] of taken.entries()) left[index] = (left[index] ?? 0) - take
  return taken
}

function setRow(figures: Map<string, number>, row: string, columns: readonly number[]): void {
  for (const [index, column] of Object.values(applicants).entries())
    figures.set(`requests.${row}.${column}`, columns[index] ?? 0)
  figures.set(`requests.${row}.total`, sum(columns))
}

function rowOf(name: string): string {
  return (quantityNamed(name).paths[0] ?? '').slice('requests.'.length, -'.total'.length)
}

function fillDisputes(facts: Facts, figures: Map<string, number>): void {
  const {said} = facts
  const all = said.get('disputes')
  const lawsuits = said.get('litigation') ?? sumIfSaid(said, ['direct', 'after'])
  const reviews = outcomesOf(
    facts,
    'rec',
    said.get('reconsideration') ?? (all === undefined ? undefined : all - (lawsuits ?? 0)),
    2
  )
  const rest = all === undefined ? lawsuits : all - sum(reviews)
  const suits = outcomesOf(facts, 'lit', rest, 1)
  const after = said.get('after') ?? (said.has('direct') ? sum(suits) - (said.get('direct') ?? 0) : 0)
  const afterSuits = dealOut(after, suits)
  for (const [path, counts] of [
    ['reconsideration', reviews],
    ['litigation.direct', suits],
    ['litigation.afterReconsideration', afterSuits]
  ] as const) {
    for (const [index, outcome] of outcomes.entries()) figures.set(`disputes.${path}.${outcome}`, counts[index] ?? 0)
    figures.set(`disputes.${path}.total`, sum(counts))
  }
}

function outcomesOf({said, sinks}: Facts, prefix: string, total: number | undefined, usual: number): number[] {
  const names = outcomes.map(outcome => prefix + capital(outcome))
  const counts = names.map(name => said.get(name) ?? 0)
  const closed = prefix === 'rec' ? said.get('recClosed') : undefined
  if (closed !== undefined) counts[0] = closed - (counts[1] ?? 0) - (counts[2] ?? 0)
  const spoken = names.some(name => said.has(name))
  const rest = (total ?? (spoken ? sum(counts) : usual)) - sum(counts)
  const open = names.findIndex(name => sinks.includes(name))
  const sink = open >= 0 && !said.has(names[open] ?? '') ? open : names.findIndex(name => !said.has(name))
  if (rest < 0 || (rest > 0 && sink < 0)) throw new Contradiction(`outcomes of ${prefix} do not add up`)
  if (rest > 0) counts[sink] = (counts[sink] ?? 0) + rest
  return counts
}

function sumIfSaid(said: ReadonlyMap<string, number>, names: readonly string[]): number | undefined {
  return names.some(name => said.has(name)) ? sum(names.map(name => said.get(name) ?? 0)) : undefined
}

function sum(counts: Iterable<number>): number {
  let whole = 0
  for (const count of counts) whole += count
  return whole
}
