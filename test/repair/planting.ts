/** Invented tables with wrong cells, as people make them, and what a search says of them. */

import {parseExact} from '../../src/exact.ts'
import {type Equations, equationsOf} from '../../src/repair/equations.ts'
import {faultsOf} from '../../src/repair/faults.ts'
import type {Changes} from '../../src/repair/search.ts'
import type {IdentityFigure} from '../../src/standard/identity.ts'
import type {StandardId} from '../../src/standard/index.ts'
import {figureForms, standardById} from '../../src/standard/index.ts'
import type {FigureForm} from '../../src/standard/standard.ts'
import {Random} from '../invented/random.ts'
import type {Truth} from '../invented/truth.ts'
import type {Counts, Repair} from './reference.ts'

/** By one; by up to nine; a digit more, digits turned round. */
export const manners = ['one', 'size', 'digits'] as const
export type Manner = (typeof manners)[number]

export interface Planted {
  readonly counts: Counts
  /** The repair that undoes it. */
  readonly undone: Repair
  readonly wrong: readonly string[]
}

export function requestsOf({figures}: Truth): Counts {
  const own = [...figures].filter(([path]) => path.startsWith('requests.'))
  return new Map(own.map(([path, text]) => [path, Number(text)]))
}

/** Makes the given number of cells of table three wrong. */
export function plant(truth: Truth, count: number, manner: Manner, seed: number): Planted {
  const random = new Random(seed)
  const before = requestsOf(truth)
  const counts = new Map(before)
  const wrong = new Set<string>()
  while (wrong.size < count) {
    const path = random.pick([...counts.keys()])
    const value = before.get(path) ?? 0
    const other = mistaken(value, manner, random)
    if (wrong.has(path) || other === value) continue
    wrong.add(path)
    counts.set(path, other)
  }
  const undone = [...wrong]
    .map(path => `${path}=${before.get(path)}`)
    .sort()
    .join(' ')
  return {counts, undone, wrong: [...wrong]}
}

function mistaken(value: number, manner: Manner, random: Random): number {
  if (manner === 'one') return value === 0 || random.chance(0.5) ? value + 1 : value - 1
  if (manner === 'size') return Math.max(0, value + random.integer(1, 9) * (random.chance(0.5) ? 1 : -1))
  const digits = String(value)
  return Number(random.chance(0.5) ? digits + random.integer(0, 9) : [...digits].reverse().join(''))
}

/** The equations of a table; cells that are named as unread have no number. */
export function equations(
  standard: StandardId,
  counts: Counts,
  unread: readonly string[] = []
): Equations<IdentityFigure> {
  const forms = figureForms(standardById(standard))
  const figures = new Map(
    [...counts].map(([path, count]) => {
      const form = forms.get(path)
      if (form === undefined) throw new Error(`${path} is no figure of the form`)
      return [path, figureOf(path, form, count, unread.includes(path))]
    })
  )
  const made = equationsOf(standardById(standard), figures)
  if (made === null) throw new Error('too little to tell anything')
  return made
}

function figureOf(figure: string, form: FigureForm, count: number, isUnread: boolean): IdentityFigure {
  if (isUnread) return {figure, form, state: 'unread', exact: null, ground: 'none'}
  return {figure, form, state: 'number', exact: parseExact(String(count)), ground: 'grid'}
}

/** All smallest repairs of everything that is wrong: each way to undo one fault with each way to undo the others. */
export function smallestFound(made: Equations<IdentityFigure>): ReadonlySet<Repair> {
  const {faults} = faultsOf(made)
  const ways = faults.reduce<Changes[]>(
    (all, {repairs}) => all.flatMap(way => repairs.map(more => [...way, ...more])),
    [[]]
  )
  return new Set(faults.length === 0 ? [] : ways.map(way => described(way, made)))
}

function described(changes: Changes, {cells}: Equations<IdentityFigure>): Repair {
  const values = changes.flatMap(({cell, by}) => {
    const own = cells[cell]
    return own === undefined ? [] : [`${own.figure.figure}=${own.value + by}`]
  })
  return values.sort().join(' ')
}
