/**
 * The identities of a form over the figures of a report, as linear equations: what a repair has to satisfy.
 *
 * A cell that holds a number can be changed. A blank part of a sum counts as 0 and can be changed too. What could not be
 * read, and a total left blank, is an unknown: it is eliminated from the equations, and its value follows where they
 * leave only one.
 */

import type {ExactNumber} from '../exact.ts'
import {
  type Absent,
  type Evaluation,
  evaluate,
  type IdentityFigure,
  type IdentityFigures,
  isUnfilled
} from '../standard/identity.ts'
import {figureForms, type Standard} from '../standard/index.ts'

/** A cell that can be changed; values are in units of the equations (see {@link Equations.scale}). */
export interface EquationCell<Figure> {
  readonly figure: Figure
  readonly value: number
  /** Whether it may be less than 0: 本年增/减. */
  readonly signed: boolean
  /** A new value is a multiple of it: a count stays whole though another cell has decimals. */
  readonly step: number
}

/** The sum of some cells, each times its factor. `residual` is what the cells as they are add up to; 0 where it holds. */
export interface Combination {
  readonly terms: ReadonlyMap<number, number>
  readonly residual: number
}

/** A cell without a number: `factor` times its value and the combination make 0. */
export interface Unknown<Figure> extends Combination {
  readonly figure: Figure
  readonly factor: number
  /** The factors of the unknowns that nothing determines, where they take part. */
  readonly others: readonly number[]
  readonly step: number
}

/** An identity of which the report holds figures. */
export type Sum<Figure> = Exclude<Evaluation<Figure>, Absent>

export interface Equations<Figure> {
  readonly sums: readonly Sum<Figure>[]
  readonly cells: readonly EquationCell<Figure>[]
  readonly rows: readonly Combination[]
  /** By cell: the rows that it takes part in. */
  readonly rowsOf: readonly (readonly number[])[]
  /** Of all cells: in how many rows one takes part at most. */
  readonly mostRows: number
  readonly unknowns: readonly Unknown<Figure>[]
  /** How many decimals a unit stands for. */
  readonly scale: number
}

/** Up to here all sums of a search are exact; a count beyond it is believed no more than an unread one. */
const GREATEST = 2 ** 40

/** With more unknowns than this the tables tell nothing. */
const MOST_UNKNOWNS = 40

/** The equations of a report; null where too little can be read for them to tell anything. */
export function equationsOf<Figure extends IdentityFigure>(
  standard: Standard,
  figures: IdentityFigures<Figure>
): Equations<Figure> | null {
  const sums = standard.identities
    .map(identity => evaluate(identity, figures))
    .filter(evaluation => evaluation.state !== 'absent')
  const taken = [...new Set(sums.flatMap(({left, right}) => [...left, ...right]))]
  const scale = Math.max(0, ...taken.map(({exact}) => exact?.scale ?? 0))
  const forms = figureForms(standard)
  const counted = new Set(sums.flatMap(countedAsZero))
  const totals = new Set(standard.identities.flatMap(({right}) => (right.length === 1 ? right : [])))
  const cells: EquationCell<Figure>[] = []
  const unknowns: Pick<Unknown<Figure>, 'figure' | 'step'>[] = []
  const keys = new Map<Figure, number>()
  for (const figure of taken) {
    const kind = forms.get(figure.figure)?.column.kind ?? 'count'
    const step = kind === 'money' ? 1 : 10 ** scale
    const value = figure.state === 'absent' && counted.has(figure) ? null : valueIn(figure, scale, totals)
    if (value === null) continue
    if (value === 'unknown') keys.set(figure, -unknowns.push({figure, step}))
    else keys.set(figure, cells.push({figure, value, signed: kind === 'change', step}) - 1)
  }
  if (unknowns.length > MOST_UNKNOWNS) return null
  const rows = sums.map(sum => rowOf(sum, keys, cells))
  const parted = eliminate(rows, unknowns)
  const rowsOf: number[][] = cells.map(() => [])
  for (const [index, {terms}] of parted.rows.entries()) for (const cell of terms.keys()) rowsOf[cell]?.push(index)
  const mostRows = Math.max(0, ...rowsOf.map(({length}) => length))
  return {...parted, sums, cells, rowsOf, mostRows, scale}
}

/** Rows or columns that the report left out, where a sum of it holds, or fails, without them. */
function countedAsZero<Figure extends IdentityFigure>({state, blanks}: Sum<Figure>): readonly Figure[] {
  return state === 'held' || state === 'broken' ? blanks : []
}

function valueIn(figure: IdentityFigure, scale: number, totals: ReadonlySet<string>): number | 'unknown' {
  const {exact} = figure
  if (isUnfilled(figure)) return totals.has(figure.figure) ? 'unknown' : 0
  const value = exact === null ? Number.NaN : inUnits(exact, scale)
  return Math.abs(value) <= GREATEST ? value : 'unknown'
}

function inUnits({units, scale}: ExactNumber, wanted: number): number {
  return Number(wanted === scale ? units : units * 10n ** BigInt(wanted - scale))
}

/** A combination that can still be changed. The key of a cell is its index, that of an unknown is less than 0. */
interface Row {
  readonly terms: Map<number, number>
  residual: number
}

function rowOf<Figure>(
  {left, right}: Sum<Figure>,
  keys: ReadonlyMap<Figure, number>,
  cells: readonly EquationCell<Figure>[]
): Row {
  const row: Row = {terms: new Map(), residual: 0}
  const add = (figure: Figure, factor: number) => {
    const key = keys.get(figure)
    if (key === undefined) return
    row.terms.set(key, factor)
    row.residual += factor * (cells[key]?.value ?? 0)
  }
  for (const figure of left) add(figure, 1)
  for (const figure of right) add(figure, -1)
  return row
}

/** Takes the unknowns out of the rows (Gauss, Jordan): a row that determines one is no constraint any more. */
function eliminate<Figure>(
  rows: readonly Row[],
  unknowns: readonly Pick<Unknown<Figure>, 'figure' | 'step'>[]
): Pick<Equations<Figure>, 'rows' | 'unknowns'> {
  const left = new Set(rows)
  const determining = new Map<number, Row>()
  for (const [index] of unknowns.entries()) {
    const key = -1 - index
    const having = rows.filter(row => row.terms.has(key))
    const pivot = having.filter(row => left.has(row)).sort((one, other) => one.terms.size - other.terms.size)[0]
    if (pivot === undefined) continue
    left.delete(pivot)
    determining.set(index, pivot)
    for (const row of having) if (row !== pivot) cancel(row, pivot, key)
  }
  return {
    rows: [...left].map(asCombination),
    unknowns: [...determining].flatMap(([index, row]) => {
      const unknown = unknowns[index]
      return unknown === undefined ? [] : [{...unknown, ...determined(row, -1 - index)}]
    })
  }
}

/** Adds to a row so much of the pivot that the key falls out of it. */
function cancel(row: Row, pivot: Row, key: number): void {
  const [own = 0, other = 1] = [row.terms.get(key), pivot.terms.get(key)]
  const {terms, residual} = combine(row, other, pivot, -own)
  row.terms.clear()
  for (const [term, factor] of terms) row.terms.set(term, factor)
  row.residual = residual
}

/** `times` one combination and `otherTimes` another. */
export function combine(one: Combination, times: number, other: Combination, otherTimes: number): Combination {
  const terms = new Map<number, number>()
  for (const [key, factor] of one.terms) terms.set(key, factor * times)
  for (const [key, factor] of other.terms) {
    const sum = (terms.get(key) ?? 0) + factor * otherTimes
    if (sum === 0) terms.delete(key)
    else terms.set(key, sum)
  }
  return {terms, residual: one.residual * times + other.residual * otherTimes}
}

function asCombination({terms, residual}: Row): Combination {
  return {terms, residual}
}

function determined({terms, residual}: Row, key: number): Combination & {factor: number; others: readonly number[]} {
  const others = [...terms].filter(([term]) => term < 0 && term !== key).map(([, factor]) => factor)
  return {
    terms: new Map([...terms].filter(([term]) => term >= 0)),
    residual,
    factor: terms.get(key) ?? 1,
    others
  }
}
