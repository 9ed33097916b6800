/**
 * Broken sums parted into independent faults, each with its smallest repairs. Six wrong cells in six rows and columns are
 * six faults of one cell, not one of six.
 */

import type {Combination, Equations} from './equations.ts'
import {Budget, type Changes, follows, isPossible, smallestRepairs} from './search.ts'

/** A mistake, and every way of as few cells as possible to undo it. */
export interface Fault {
  readonly repairs: readonly [Changes, ...Changes[]]
}

/** Of how many cells a repair of several sums together may be. Beyond it there are too many ways to be worth saying. */
const MOST_CELLS = 3

/** How many sets of cells are looked at for one report, so that a table made to be hard costs little. */
const MOST_STEPS = 75

export interface Faults {
  readonly faults: readonly Fault[]
  /** Whether they explain all that is wrong. */
  readonly isComplete: boolean
}

/** The faults of a report; broken sums that no small repair explains are in none. */
export function faultsOf<Figure>(equations: Equations<Figure>): Faults {
  const budget = new Budget(MOST_STEPS)
  const parts = components(equations).map(rows => faultsOfRows(equations, rows, budget))
  return {faults: parts.flatMap(({faults}) => faults), isComplete: parts.every(({isComplete}) => isComplete)}
}

function faultsOfRows<Figure>(all: Equations<Figure>, rows: readonly number[], budget: Budget): Faults {
  const faults: Fault[] = []
  let equations = all
  const settle = (changes: Changes) => {
    faults.push({repairs: [changes]})
    equations = applied(equations, changes)
  }
  for (const changes of plainSingles(equations, rows)) settle(changes)
  for (;;) {
    const broken = brokenOf(equations, rows)
    if (broken.length === 0) return {faults, isComplete: true}
    const search = {extent: 'all', broken, mostCells: MOST_CELLS} as const
    const repairs = smallestRepairs(equations, search, budget)
    if (repairs.length > 0) return {faults: [...faults, ...partedFaults(equations, repairs)], isComplete: true}
    const apart = repairApart(equations, broken, budget)
    if (apart === null) return {faults, isComplete: false}
    settle(apart)
  }
}

/** The rows that are bound to each other by cells, part by part; only parts with an error. */
function components<Figure>({rows, rowsOf}: Equations<Figure>): readonly (readonly number[])[] {
  const seen = new Set<number>()
  const parts: number[][] = []
  for (const [start, {residual}] of rows.entries()) {
    if (residual === 0 || seen.has(start)) continue
    seen.add(start)
    const part = [start]
    for (const row of part) {
      for (const cell of rows[row]?.terms.keys() ?? []) {
        for (const next of rowsOf[cell] ?? []) if (!seen.has(next)) seen.add(next) && part.push(next)
      }
    }
    parts.push(part)
  }
  return parts
}

function brokenOf<Figure>({rows}: Equations<Figure>, among: readonly number[]): readonly number[] {
  return among.filter(row => rows[row]?.residual !== 0)
}

/** Single cells whose sums are all wrong by the same, which no other sum is, and which nothing else explains. */
function plainSingles<Figure>(equations: Equations<Figure>, among: readonly number[]): readonly Changes[] {
  const {rows, rowsOf} = equations
  const broken = brokenOf(equations, among)
  const singles = new Map<number, Changes>()
  for (const row of broken) {
    for (const cell of rows[row]?.terms.keys() ?? []) {
      const by = singles.has(cell) ? null : amountOf(equations, cell)
      if (by !== null) singles.set(cell, [{cell, by}])
    }
  }
  const explained = [...singles.keys()].flatMap(cell => rowsOf[cell] ?? [])
  const times = new Map<number, number>()
  for (const row of explained) times.set(row, (times.get(row) ?? 0) + 1)
  return [...singles.values()].filter(
    changes => isAlone(equations, changes, broken) && touchedRows(equations, changes).every(row => times.get(row) === 1)
  )
}

/** What has to be added to the cell for all its sums to hold; null where no amount does it. */
function amountOf<Figure>({rows, rowsOf, cells, unknowns}: Equations<Figure>, cell: number): number | null {
  const own = cells[cell]
  const [first, ...others] = (rowsOf[cell] ?? []).map(row => amountIn(rows[row], cell))
  if (own === undefined || first === undefined || first === 0 || others.some(amount => amount !== first)) return null
  if (!isPossible(own.value + first, own)) return null
  const bound = unknowns.filter(({terms}) => terms.has(cell))
  return bound.some(unknown => follows(unknown, [{cell, by: first}]) === 'impossible') ? null : first
}

function amountIn(row: Combination | undefined, cell: number): number {
  return row === undefined || row.residual === 0 ? 0 : -row.residual / (row.terms.get(cell) ?? 1)
}

function touchedRows<Figure>({rowsOf}: Equations<Figure>, changes: Changes): readonly number[] {
  return [...new Set(changes.flatMap(({cell}) => rowsOf[cell] ?? []))]
}

/** Whether no sum besides those that the changes repair is wrong by as much as one of these. */
function isAlone<Figure>(equations: Equations<Figure>, changes: Changes, broken: readonly number[]): boolean {
  const touched = new Set(touchedRows(equations, changes))
  const sizeOf = (row: number) => Math.abs(equations.rows[row]?.residual ?? 0)
  const sizes = new Set([...touched].map(sizeOf))
  return broken.every(row => touched.has(row) || !sizes.has(sizeOf(row)))
}

/** Where all sums together are too many: the only small repair of one of them, if no other sum is wrong by as much. */
function repairApart<Figure>(equations: Equations<Figure>, broken: readonly number[], budget: Budget): Changes | null {
  for (const row of broken) {
    const search = {extent: 'touched', broken: [row], mostCells: MOST_CELLS - 1} as const
    const [only, ...others] = smallestRepairs(equations, search, budget)
    if (only !== undefined && others.length === 0 && isAlone(equations, only, broken)) return only
  }
  return null
}

/**
 * Parts what is independent in the smallest repairs of several sums. Cells that no sum binds, in none of the repairs,
 * are faults of their own, if each way to repair one goes with each way to repair the other.
 */
function partedFaults<Figure>(equations: Equations<Figure>, repairs: readonly Changes[]): readonly Fault[] {
  const parts = bound(repairs.flatMap(changes => partsOf(equations, changes)))
  const faults = parts.flatMap(rows => {
    const ways = new Map<string, Changes>()
    for (const changes of repairs) {
      const own = changes.filter(({cell}) => equations.rowsOf[cell]?.some(row => rows.has(row)))
      ways.set(own.map(({cell, by}) => `${cell}:${by}`).join(), own)
    }
    const [first, ...others] = ways.values()
    return first === undefined ? [] : [{repairs: [first, ...others]} satisfies Fault]
  })
  const combinations = faults.reduce((product, fault) => product * fault.repairs.length, 1)
  const [first, ...others] = repairs
  if (combinations === repairs.length || first === undefined) return faults
  return [{repairs: [first, ...others]}]
}

/** By what the changes of one repair are bound: the sums of each of its cells, put together where cells share one. */
function partsOf<Figure>({rowsOf}: Equations<Figure>, changes: Changes): readonly ReadonlySet<number>[] {
  return bound(changes.map(({cell}) => new Set(rowsOf[cell])))
}

/** Puts sets together that have something in common. */
function bound(sets: readonly ReadonlySet<number>[]): readonly ReadonlySet<number>[] {
  let parts: ReadonlySet<number>[] = []
  for (const set of sets) {
    const meets = (part: ReadonlySet<number>) => [...part].some(row => set.has(row))
    const joined = new Set([...set, ...parts.filter(meets).flatMap(part => [...part])])
    parts = [...parts.filter(part => !meets(part)), joined]
  }
  return parts
}

/** The equations with the cells changed; what has none of them stays the same. */
function applied<Figure>(equations: Equations<Figure>, changes: Changes): Equations<Figure> {
  const after = <Kind extends Combination>(combination: Kind): Kind => {
    const by = changes.reduce((sum, change) => sum + (combination.terms.get(change.cell) ?? 0) * change.by, 0)
    return by === 0 ? combination : {...combination, residual: combination.residual + by}
  }
  const cells = [...equations.cells]
  for (const {cell, by} of changes) {
    const own = cells[cell]
    if (own !== undefined) cells[cell] = {...own, value: own.value + by}
  }
  return {...equations, cells, rows: equations.rows.map(after), unknowns: equations.unknowns.map(after)}
}
