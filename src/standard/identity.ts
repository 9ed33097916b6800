/**
 * Evaluates an identity (a sum of the form) over the figures of a report: the one place where it is decided what blanks, stand-ins and
 * unread cells do to a sum.
 *
 * - A blank or stand-in among the parts counts as 0 only where the totals then agree. Where they do not, the blank may
 *   be the very number that is missing, and the identity is undetermined; unless the numbers that stand already exceed the
 *   total, which no count in the blank can fix.
 * - A blank total is absent, never 0: its sum is undetermined.
 * - A cell that could not be read, or holds no number, leaves the identity undetermined.
 */

import {compareExact, type ExactNumber, subtract, sum, zero} from '../exact.ts'
import {type FormCell, isTotal} from './forms/identities.ts'
import type {Identity} from './standard.ts'

/** What is needed of a figure of the report's model. */
export interface IdentityFigure {
  readonly figure: string
  readonly state: 'number' | 'blank' | 'stand-in' | 'not-a-number' | 'unread' | 'absent'
  readonly exact: ExactNumber | null
  /** Why the value belongs to its column; see the report's model. */
  readonly ground?: string
  readonly form: FormCell
}

export interface IdentityFigures<Figure extends IdentityFigure> {
  get(path: string): Figure | undefined
}

interface Sides<Figure> {
  readonly identity: Identity
  /** The figures that took part, in the form's order. */
  readonly left: readonly Figure[]
  readonly right: readonly Figure[]
  /** The total, where one figure is the sum of the others; null for requests.balance. */
  readonly total: Figure | null
  /** Those of both sides that are blank or stand-ins and counted as 0. */
  readonly blanks: readonly Figure[]
}

export interface Held<Figure> extends Sides<Figure> {
  readonly state: 'held'
  readonly leftSum: ExactNumber
  readonly rightSum: ExactNumber
}

export interface Broken<Figure> extends Sides<Figure> {
  readonly state: 'broken'
  readonly leftSum: ExactNumber
  readonly rightSum: ExactNumber
  /** `leftSum` less `rightSum`. */
  readonly difference: ExactNumber
}

export interface Undetermined<Figure> extends Sides<Figure> {
  readonly state: 'undetermined'
  /** The figures for lack of which it cannot be determined: unread ones where there are any, else the blank ones. */
  readonly missing: readonly Figure[]
}

/** None of its figures is in the report: there is nothing to judge. A table of blanks is not absent. */
export interface Absent {
  readonly state: 'absent'
  readonly identity: Identity
}

export type Evaluation<Figure> = Held<Figure> | Broken<Figure> | Undetermined<Figure> | Absent

/**
 * Whether the sum of the left figures equals the sum of the right ones, exactly.
 * @param figures the report's figures; a path that it does not know counts as absent
 */
export function evaluate<Figure extends IdentityFigure>(
  identity: Identity,
  figures: IdentityFigures<Figure>
): Evaluation<Figure> {
  const left = figuresOf(partsOf(identity, figures), figures)
  const right = figuresOf(identity.right, figures)
  const all = [...left, ...right]
  if (all.every(figure => figure.state === 'absent')) return {state: 'absent', identity}

  const total = identity.right.length === 1 ? (right[0] ?? null) : null
  const blanks = all.filter(isBlank)
  const sides: Sides<Figure> = {identity, left, right, total, blanks}
  const unreadable = all.filter(figure => !isBlank(figure) && (figure.state !== 'number' || figure.exact === null))
  if (unreadable.length > 0) return {state: 'undetermined', ...sides, missing: unreadable}
  const blankTotals = blanks.filter(({form}) => isTotal(form))
  if (blankTotals.length > 0) return {state: 'undetermined', ...sides, missing: blankTotals}

  const leftSum = sumOf(left)
  const rightSum = sumOf(right)
  const order = compareExact(leftSum, rightSum)
  if (order === 0) return {state: 'held', ...sides, leftSum, rightSum}
  const lesser = order > 0 ? right : left
  if (blanks.length > 0 && (blanks.some(blank => lesser.includes(blank)) || !all.every(isFirmlyPlaced))) {
    return {state: 'undetermined', ...sides, missing: blanks}
  }
  return {state: 'broken', ...sides, leftSum, rightSum, difference: subtract(leftSum, rightSum)}
}

/** The left paths; with the figure of the collapsed row in the place of its parts where only it is in the report. */
function partsOf<Figure extends IdentityFigure>(
  identity: Identity,
  figures: IdentityFigures<Figure>
): readonly string[] {
  const {collapsed} = identity
  if (collapsed === undefined || isAbsent(figures.get(collapsed.whole))) return identity.left
  if (!collapsed.parts.every(path => isAbsent(figures.get(path)))) return identity.left
  return [...identity.left.filter(path => !collapsed.parts.includes(path)), collapsed.whole]
}

function figuresOf<Figure extends IdentityFigure>(
  paths: readonly string[],
  figures: IdentityFigures<Figure>
): Figure[] {
  const found: Figure[] = []
  for (const path of paths) {
    const figure = figures.get(path)
    if (figure !== undefined) found.push(figure)
  }
  return found
}

function isAbsent(figure: IdentityFigure | undefined): boolean {
  return figure === undefined || figure.state === 'absent'
}

/** No number stands there, though the cell, or its whole row or column, can be determined to hold none. */
function isBlank(figure: IdentityFigure): boolean {
  return isUnfilled(figure) || figure.state === 'absent'
}

/** The cell is there and holds no number: nothing, or a sign in its place (—, 无). */
export function isUnfilled({state}: Pick<IdentityFigure, 'state'>): boolean {
  return state === 'blank' || state === 'stand-in'
}

/** With blanks about, only a true column proves that the numbers stand where they are taken to stand. */
function isFirmlyPlaced(figure: IdentityFigure): boolean {
  return figure.ground === undefined || figure.ground === 'grid' || figure.ground === 'header'
}

function sumOf(figures: readonly IdentityFigure[]): ExactNumber {
  return sum(figures.map(figure => figure.exact ?? zero))
}
