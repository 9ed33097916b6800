/**
 * Where the mistake is: for the broken sums of a report the cells to correct, and what they should be.
 *
 * Nothing here is certain knowledge. It is the smallest change after which the sums hold, with what else speaks for it;
 * the figures are the author's, who alone knows which is right.
 */

import type {RepairKind} from '../diagnostic.ts'
import type {ExactNumber} from '../exact.ts'
import type {Figure, Report} from '../report/model.ts'
import {copiedRow} from './copied-row.ts'
import {type Equations, equationsOf} from './equations.ts'
import {type Evidence, evidenceFor} from './evidence.ts'
import {type Fault, type Faults, faultsOf} from './faults.ts'
import {inForceRepairs} from './in-force.ts'
import type {ReportRepair, SumOfFigures} from './report-repair.ts'
import {type Changes, follows} from './search.ts'
import {type CellRepair, slipOf, slips} from './slips.ts'

/** The most ways that are given where several are equally small. */
const MOST_WAYS = 3

/**
 * The smallest repairs of a report's broken sums, the likeliest first; ways to correct the same mistake one after another.
 * Empty where all sums hold, and where too much is wrong, or unread, to say anything.
 * @param previous the report of the year before, which may speak for a repair
 */
export function repairsOf(report: Report, previous: Report | null = null): readonly ReportRepair[] {
  const ways = [...waysOfSums(report, previous), ...inForceRepairs(report, previous)]
  return ways.sort(byLikelihood).flat()
}

/** By mistake: the ways to correct what the identities of the form say is wrong. */
function waysOfSums(report: Report, previous: Report | null): readonly (readonly ReportRepair[])[] {
  const {standard, figures} = report
  const equations = standard === null ? null : equationsOf(standard, figures)
  if (equations === null) return []
  const {faults, isComplete} = explained(equations)
  const subject = {report, previous, equations}
  const ways = faults.map(fault => waysOf(fault, subject)).filter(way => way.length > 0)
  const following = isComplete ? followingOf(faults, subject) : []
  return [...ways, ...following]
}

/** A copied row has more wrong cells than a search tries: it is thought of where a search does not explain all. */
function explained(equations: Equations<Figure>): Faults {
  const found = faultsOf(equations)
  const copied = found.isComplete ? null : copiedRow(equations)
  return copied === null ? found : {faults: [{repairs: [copied]}], isComplete: true}
}

interface Subject {
  readonly report: Report
  readonly previous: Report | null
  readonly equations: Equations<Figure>
}

/** The ways to correct one mistake that are worth saying. */
function waysOf({repairs}: Fault, subject: Subject): readonly ReportRepair[] {
  const ways = repairs
    .map(changes => wayOf(changes, repairs.length - 1, subject))
    .sort((one, other) => other.weight - one.weight)
  const isSingleSum = new Set(ways.flatMap(({repair}) => repair.sums)).size === 1
  // One sum alone says of none of its cells that it is wrong.
  const said = ways.length > 1 && isSingleSum ? ways.filter(({repair}) => repair.confirmedBy.length > 0) : ways
  return said.slice(0, MOST_WAYS).map(({repair}) => repair)
}

function wayOf(changes: Changes, alternatives: number, subject: Subject) {
  const {report, previous, equations} = subject
  const cells = changes.flatMap(({cell, by}): CellRepair[] => {
    const own = equations.cells[cell]
    if (own === undefined) return []
    return [{figure: own.figure, from: own.figure.exact, to: toExact(own.value + by, equations)}]
  })
  const sums = sumsOf(cells, equations)
  const evidence = evidenceFor(report, previous, new Map(cells.map(({figure, to}) => [figure.figure, to])), sums)
  const kind = slipOf(cells, report, previous)
  return {repair: {kind, cells, sums, confirmedBy: evidence.witnesses, alternatives}, weight: weigh(evidence, kind)}
}

/** What is said elsewhere weighs more than how the mistake may have come about. */
function weigh({witnesses, contradictions}: Evidence, kind: RepairKind): number {
  return (witnesses.length - contradictions) * slips.length - slips.indexOf(kind)
}

function toExact(value: number, {scale}: Equations<Figure>): ExactNumber {
  const whole = 10 ** scale
  return value % whole === 0 ? {units: BigInt(value / whole), scale: 0} : {units: BigInt(value), scale}
}

function sumsOf(cells: readonly CellRepair[], {sums}: Equations<Figure>): readonly SumOfFigures[] {
  const figures = new Set(cells.map(({figure}) => figure))
  return sums.filter(
    ({state, left, right}) => state !== 'held' && [...left, ...right].some(figure => figures.has(figure))
  )
}

/** The values that follow for cells without a number, where the repairs leave no doubt of them. */
function followingOf(faults: readonly Fault[], subject: Subject): readonly (readonly ReportRepair[])[] {
  const {equations} = subject
  const certain = faults.flatMap(({repairs: [first, ...others]}) => (others.length === 0 ? first : []))
  const doubtful = faults.flatMap(({repairs}) => (repairs.length === 1 ? [] : repairs.flat()))
  return equations.unknowns.flatMap(unknown => {
    const {figure, terms} = unknown
    const blank = (cell: number) => equations.cells[cell]?.figure.exact === null
    // Nothing follows from what is blank itself: the form as issued is no report of zeros.
    if (figure.state === 'absent' || [...terms.keys()].some(blank)) return []
    if (doubtful.some(({cell}) => terms.has(cell))) return []
    const value = follows(unknown, certain)
    if (typeof value !== 'number') return []
    const cells = [{figure, from: null, to: toExact(value, equations)}]
    return [[{kind: 'follows' as const, cells, sums: sumsOf(cells, equations), confirmedBy: [], alternatives: 0}]]
  })
}

/** What is certain before what is one of several ways, what has a witness and what repairs more sums first. */
function byLikelihood([one]: readonly ReportRepair[], [other]: readonly ReportRepair[]): number {
  if (one === undefined || other === undefined) return 0
  return (
    Number(one.alternatives > 0) - Number(other.alternatives > 0) ||
    other.confirmedBy.length - one.confirmedBy.length ||
    other.sums.length - one.sums.length
  )
}
