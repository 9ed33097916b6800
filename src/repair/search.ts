/**
 * The smallest changes of cells after which equations hold (the error localisation of Fellegi and Holt).
 *
 * A set of cells grows by what it lacks: where no amounts put into the chosen cells make all equations hold, some
 * combination of the equations says so in which none of these cells takes part, and every repair that holds them has
 * one more cell of that combination. So a search visits few sets, and still finds all of the smallest.
 */

import {type Combination, combine, type Equations} from './equations.ts'

export interface Change {
  readonly cell: number
  /** What is added to the cell. */
  readonly by: number
}

/** The changes of one repair, by cell. */
export type Changes = readonly Change[]

export interface RepairSearch {
  /** Whether all equations have to hold afterwards, or only those that a changed cell takes part in. */
  readonly extent: 'all' | 'touched'
  /** Rows with an error of which the changes must have a cell. */
  readonly broken: readonly number[]
  readonly mostCells: number
}

/** How many sets of cells searches may look at, together. */
export class Budget {
  #left: number

  constructor(steps: number) {
    this.#left = steps
  }

  /** False from the moment on when nothing is left. */
  spend(): boolean {
    this.#left--
    return this.#left >= 0
  }

  get isSpent(): boolean {
    return this.#left < 0
  }
}

/** A chosen cell, and the combination that determines its amount: none of the cells chosen before takes part in it. */
interface Pivot {
  readonly cell: number
  readonly factor: number
  readonly row: Combination
}

/**
 * All repairs of as few cells as possible; none where `mostCells` do not suffice, or the budget ends before all sets of
 * that size have been looked at.
 */
export function smallestRepairs<Figure>(
  equations: Equations<Figure>,
  search: RepairSearch,
  budget: Budget
): readonly Changes[] {
  for (let size = 1; size <= search.mostCells; size++) {
    const found = new Map<string, Changes>()
    const seen = new Set<string>()
    extend(new Chosen(equations, search), size, {found, seen, budget})
    if (budget.isSpent) return []
    if (found.size > 0) return [...found.values()]
  }
  return []
}

interface Collected {
  readonly found: Map<string, Changes>
  readonly seen: Set<string>
  readonly budget: Budget
}

function extend<Figure>(chosen: Chosen<Figure>, more: number, collected: Collected): void {
  if (collected.seen.has(chosen.key) || !collected.budget.spend()) return
  collected.seen.add(chosen.key)
  const lack = chosen.lack(more)
  if (lack.kind === 'nothing') {
    if (lack.changes.every(({by}) => by !== 0)) collected.found.set(chosen.key, lack.changes)
  } else if (lack.kind === 'cell') {
    for (const [cell, factor] of lack.row.terms) {
      if (chosen.has(cell) || !lack.all.every(one => holdsBy(one, cell, factor, lack.row))) continue
      if (lack.all.length > 0 && chosen.breaksBy(cell, factor, lack.row)) continue
      extend(chosen.with({cell, factor, row: lack.row}), more - 1, collected)
    }
  }
}

/** Whether a combination holds once a last cell has the amount that another combination determines. */
function holdsBy(one: Combination, cell: number, factor: number, {residual}: Combination): boolean {
  return one.residual * factor === residual * (one.terms.get(cell) ?? 0)
}

type Lack =
  | {readonly kind: 'nothing'; readonly changes: Changes}
  /** One more cell of this combination is needed; before the last, one that is in all of these. */
  | {readonly kind: 'cell'; readonly row: Combination; readonly all: readonly Combination[]}
  /** Not with so few more cells. */
  | {readonly kind: 'too-much'}

const nothing: Combination = {terms: new Map(), residual: 0}
const tooMuch: Lack = {kind: 'too-much'}

/** A set of cells, and what it can repair. */
class Chosen<Figure> {
  /** The same for the same cells, in whatever order they were chosen. */
  readonly key: string
  readonly #equations: Equations<Figure>
  readonly #search: RepairSearch
  readonly #pivots: readonly Pivot[]
  /** The rows that a chosen cell takes part in. */
  readonly #touched: ReadonlySet<number>

  constructor(
    equations: Equations<Figure>,
    search: RepairSearch,
    pivots: readonly Pivot[] = [],
    touched: ReadonlySet<number> = new Set()
  ) {
    this.#equations = equations
    this.#search = search
    this.#pivots = pivots
    this.#touched = touched
    this.key = pivots
      .map(({cell}) => cell)
      .sort((one, other) => one - other)
      .join()
  }

  has(cell: number): boolean {
    return this.#pivots.some(pivot => pivot.cell === cell)
  }

  /** Whether a last cell, with the amount that a combination determines, leaves a row wrong that no other cell is in. */
  breaksBy(cell: number, factor: number, determining: Combination): boolean {
    return this.#rowsOf(cell).some(
      index => !this.#touched.has(index) && !holdsBy(this.#rowAt(index), cell, factor, determining)
    )
  }

  with(pivot: Pivot): Chosen<Figure> {
    const touched = new Set(this.#touched)
    for (const index of this.#rowsOf(pivot.cell)) touched.add(index)
    return new Chosen(this.#equations, this.#search, [...this.#pivots, pivot], touched)
  }

  lack(more: number): Lack {
    const open = this.#openRows()
    // A cell takes part in few rows, so that few cells repair few.
    if (open.length > more * this.#equations.mostRows) return tooMuch
    const wrong = [...this.#touched].filter(index => this.#reducedResidual(this.#rowAt(index)) !== 0)
    if (open.length + wrong.length > 0) return more === 0 ? tooMuch : this.#lacking(open, wrong, more)
    const changes = this.#solve()
    const impossible = this.#wrongValue(changes)
    if (impossible === null) return {kind: 'nothing', changes}
    return more === 0 ? tooMuch : {kind: 'cell', row: impossible, all: []}
  }

  /** Where rows do not hold yet: the one with the fewest cells; before the last cell all of them, for it has to be in each. */
  #lacking(open: readonly number[], wrong: readonly number[], more: number): Lack {
    const rows = open.map(index => this.#rowAt(index))
    const isEnough = more > 1 && rows.length > 0
    const reduced = isEnough ? [] : wrong.slice(0, more > 1 ? 1 : undefined).map(index => this.#rowAt(index))
    const all = [...rows, ...reduced.map(row => reduce(row, this.#pivots))]
    const row = all.reduce((least, one) => (one.terms.size < least.terms.size ? one : least))
    return {kind: 'cell', row, all: more === 1 ? all : []}
  }

  /** The rows with an error of which no cell has been chosen. */
  #openRows(): readonly number[] {
    const {extent, broken} = this.#search
    if (extent === 'touched' && this.#touched.size > 0) return []
    return broken.filter(row => !this.#touched.has(row))
  }

  #rowsOf(cell: number): readonly number[] {
    return this.#equations.rowsOf[cell] ?? []
  }

  #rowAt(index: number): Combination {
    return this.#equations.rows[index] ?? nothing
  }

  /** What a row adds up to (times some factor) once the chosen cells are out of it. Of {@link reduce} only the number. */
  #reducedResidual(row: Combination): number {
    const factors = this.#pivots.map(({cell}) => row.terms.get(cell) ?? 0)
    let {residual} = row
    for (const [index, {factor, row: pivot}] of this.#pivots.entries()) {
      const own = factors[index] ?? 0
      if (own === 0) continue
      residual = residual * factor - pivot.residual * own
      for (let later = index + 1; later < factors.length; later++) {
        const {cell} = this.#pivots[later] ?? {cell: -1}
        factors[later] = (factors[later] ?? 0) * factor - (pivot.terms.get(cell) ?? 0) * own
      }
    }
    return residual
  }

  /** The amounts: from the last chosen cell, which its combination alone determines, to the first. */
  #solve(): Changes {
    const changes: Change[] = []
    for (const {cell, factor, row} of this.#pivots.toReversed()) {
      const rest = changes.reduce((sum, change) => sum + (row.terms.get(change.cell) ?? 0) * change.by, row.residual)
      changes.unshift({cell, by: -rest / factor})
    }
    return changes
  }

  /** A combination that gives a cell, or an unknown, a value that it cannot have: negative, or no whole number. */
  #wrongValue(changes: Changes): Combination | null {
    const {cells, unknowns} = this.#equations
    for (const [index, {cell, by}] of changes.entries()) {
      const own = cells[cell]
      const pivot = this.#pivots[index]
      if (own === undefined || pivot === undefined || isPossible(own.value + by, own)) continue
      return reduce(pivot.row, this.#pivots.slice(index + 1))
    }
    const isOfAll = this.#search.extent === 'all'
    for (const unknown of unknowns) {
      if (!isOfAll && !changes.some(({cell}) => unknown.terms.has(cell))) continue
      if (follows(unknown, changes) !== 'impossible') continue
      return reduce(unknown, this.#pivots)
    }
    return null
  }
}

export function isPossible(value: number, {signed, step}: {readonly signed: boolean; readonly step: number}): boolean {
  return Number.isInteger(value / step) && (signed || value >= 0)
}

/** Takes the chosen cells out of a combination, the one chosen first to begin with. */
function reduce(row: Combination, pivots: readonly Pivot[]): Combination {
  let reduced: Combination = row
  for (const pivot of pivots) {
    const own = reduced.terms.get(pivot.cell) ?? 0
    if (own !== 0) reduced = combine(reduced, pivot.factor, pivot.row, -own)
  }
  return reduced
}

/** The value of an unknown after some changes; null where others that nothing determines take part. */
export function follows<Figure>(
  {terms, residual, factor, others, step}: Equations<Figure>['unknowns'][number],
  changes: Changes
): number | null | 'impossible' {
  const rest = changes.reduce((sum, {cell, by}) => sum + (terms.get(cell) ?? 0) * by, residual)
  const value = -rest / factor
  if (others.length === 0) return isPossible(value, {signed: false, step}) ? value : 'impossible'
  // With others of the same sign beside it, none of which can be negative.
  return value < 0 && others.every(other => other * factor > 0) ? 'impossible' : null
}
