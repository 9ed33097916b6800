/**
 * Tables from ruling lines: lines that cross make a table, its borders make cells, and where a border is not drawn, two
 * cells are one.
 */

import {grouped, stretches} from '../../grouping.ts'
import {countBefore} from '../../sorted.ts'
import type {CellBudget} from '../limits.ts'
import type {Box, Page, RulingLine} from './page.ts'

export interface RuledCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly box: Box
  /** Whether what is not parted by lines is a rectangle. Where it is not, nobody can tell what belongs to what. */
  readonly isRectangle: boolean
}

export interface RuledTable {
  readonly box: Box
  /** The places of the borders between columns and between rows, the outer ones too. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly RuledCell[]
  /** By the pieces between borders, row by row: the index of the cell that each is of. */
  readonly owners: Uint32Array
}

/** The index of the cell in which a point of the page lies; -1 where the table does not hold it. */
export function cellAt({xs, ys, owners}: RuledTable, x: number, y: number): number {
  const [column, row] = [stepOf(xs, x), stepOf(ys, y)]
  return column < 0 || row < 0 ? -1 : (owners[row * (xs.length - 1) + column] ?? -1)
}

/** Between which of the rising numbers a number lies: the index of the lower one, or -1 outside all of them. */
function stepOf(rising: readonly number[], number: number): number {
  const count = countBefore(rising, one => one <= number)
  return count === rising.length ? -1 : count - 1
}

/** Pieces of a line that are no further apart are one. */
const GAP = 3
/** Borders that are no further apart are one: browsers draw each twice. */
const SAME = 2.5
/** An edge counts as drawn where at least this share of it is. */
const DRAWN = 0.55
/** More lines across one another than any page of a report has: no table is looked for. */
const MOST_RULES = 4000
/** So far beyond the outermost upright line, tables without lines at their sides go on. */
const OPEN_SIDE = 10

/** @throws LimitExceeded where the lines make more cells than the budget of the file has left */
export function findTables({rules}: Pick<Page, 'rules'>, budget: CellBudget): RuledTable[] {
  const horizontal = joined(rules, 'horizontal')
  const vertical = joined(rules, 'vertical')
  if (horizontal.length + vertical.length > MOST_RULES) return []
  return components(horizontal, vertical)
    .flatMap(part => tableOf(part.horizontal, part.vertical, budget) ?? [])
    .sort((left, right) => left.box[1] - right.box[1])
}

/** Lines of one direction with the pieces of each put together. */
function joined(rules: readonly RulingLine[], direction: RulingLine['direction']): RulingLine[] {
  const sorted = rules
    .filter(rule => rule.direction === direction && rule.to - rule.from > 1)
    .sort((left, right) => left.at - right.at || left.from - right.from)
  const levels = stretches(sorted, ([first], rule) => rule.at - first.at <= 1)
  return levels.flatMap(level => {
    const made: RulingLine[] = []
    for (const rule of level.sort((left, right) => left.from - right.from)) {
      const last = made.at(-1)
      if (last && rule.from - last.to <= GAP) made[made.length - 1] = {...last, to: Math.max(last.to, rule.to)}
      else made.push(rule)
    }
    return made
  })
}

/** Of things that are joined one by one, each by the index of another of its group: the one that all of a group lead to. */
function rootOf(parents: number[], index: number): number {
  let at = index
  for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
    parents[at] = parents[parent] ?? parent
    at = parent
  }
  return at
}

function join(parents: number[], one: number, other: number): void {
  parents[rootOf(parents, one)] = rootOf(parents, other)
}

interface Component {
  readonly horizontal: RulingLine[]
  readonly vertical: RulingLine[]
}

function components(horizontal: readonly RulingLine[], vertical: readonly RulingLine[]): Component[] {
  const parents = Array.from({length: horizontal.length + vertical.length}, (_, index) => index)
  for (const [across, line] of horizontal.entries()) {
    for (const [up, other] of vertical.entries()) {
      const meet =
        other.at >= line.from - GAP &&
        other.at <= line.to + GAP &&
        line.at >= other.from - GAP &&
        line.at <= other.to + GAP
      if (meet) join(parents, across, horizontal.length + up)
    }
  }
  const found = new Map<number, Component>()
  const of = (index: number): Component => {
    const key = rootOf(parents, index)
    const part = found.get(key) ?? {horizontal: [], vertical: []}
    found.set(key, part)
    return part
  }
  for (const [index, rule] of horizontal.entries()) of(index).horizontal.push(rule)
  for (const [index, rule] of vertical.entries()) of(horizontal.length + index).vertical.push(rule)
  return [...found.values()]
}

function tableOf(
  horizontal: readonly RulingLine[],
  vertical: readonly RulingLine[],
  budget: CellBudget
): RuledTable | null {
  if (horizontal.length < 2 || vertical.length < 1) return null
  const ys = withOpenEnds(borders(horizontal), vertical)
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)]
  // A bar at the margin beside changed lines touches a table and is no part of it.
  const within = vertical.filter(({from, to}) => from >= top - GAP && to <= bottom + GAP)
  const xs = withOpenSides(borders(within), horizontal)
  if (ys.length < 2 || xs.length < 2) return null
  budget.spend((xs.length - 1) * (ys.length - 1))
  const {cells, owners} = new Units(xs, ys, horizontal, within).cells()
  return cells.length < 2 ? null : {box: [xs[0] ?? 0, top, xs.at(-1) ?? 0, bottom], xs, ys, cells, owners}
}

/** Where a page ends within a table, its upright lines may end without a line across. One alone is a bar at the margin. */
function withOpenEnds(ys: number[], vertical: readonly RulingLine[]): number[] {
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)]
  const above = sharedEnd(vertical.map(rule => rule.from).filter(from => from < top - GAP))
  const below = sharedEnd(vertical.map(rule => rule.to).filter(to => to > bottom + GAP))
  return [...(above === null ? [] : [above]), ...ys, ...(below === null ? [] : [below])]
}

/** The place at which several lines end; null where there is none. */
function sharedEnd(ends: readonly number[]): number | null {
  return ends.find(end => ends.filter(other => Math.abs(other - end) <= SAME).length > 1) ?? null
}

function borders(rules: readonly RulingLine[]): number[] {
  const sorted = rules.map(rule => rule.at).sort((left, right) => left - right)
  const places = stretches(sorted, (near, at) => at - (near.at(-1) ?? at) <= SAME && at - near[0] <= 2 * SAME)
  return places.map(group => group.reduce((sum, at) => sum + at, 0) / group.length)
}

/** Some tables have no upright line at their left and right: there they end where their lines do. */
function withOpenSides(xs: number[], horizontal: readonly RulingLine[]): number[] {
  const left = Math.min(...horizontal.map(rule => rule.from))
  const right = Math.max(...horizontal.map(rule => rule.to))
  const first = xs[0] ?? right
  const last = xs.at(-1) ?? left
  return [...(left < first - OPEN_SIDE ? [left] : []), ...xs, ...(right > last + OPEN_SIDE ? [right] : [])]
}

/** The smallest pieces between borders, put together where no line parts them. */
class Units {
  readonly #xs: readonly number[]
  readonly #ys: readonly number[]
  readonly #parents: number[]

  constructor(
    xs: readonly number[],
    ys: readonly number[],
    horizontal: readonly RulingLine[],
    vertical: readonly RulingLine[]
  ) {
    this.#xs = xs
    this.#ys = ys
    const columns = xs.length - 1
    const rows = ys.length - 1
    this.#parents = Array.from({length: columns * rows}, (_, index) => index)
    const across = ys.map(y => borderAt(horizontal, y))
    const up = xs.map(x => borderAt(vertical, x))
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const [left = 0, right = 0, top = 0, bottom = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]]
        if (column + 1 < columns && !isDrawn(up[column + 1] ?? [], top, bottom))
          this.#join(row, column, row, column + 1)
        if (row + 1 < rows && !isDrawn(across[row + 1] ?? [], left, right)) this.#join(row, column, row + 1, column)
      }
    }
  }

  #join(row: number, column: number, otherRow: number, otherColumn: number): void {
    const columns = this.#xs.length - 1
    join(this.#parents, row * columns + column, otherRow * columns + otherColumn)
  }

  cells(): Pick<RuledTable, 'cells' | 'owners'> {
    const columns = this.#xs.length - 1
    const groups = grouped(this.#parents.keys(), index => rootOf(this.#parents, index))
    const found = [...groups.values()]
      .map(group => ({group, cell: this.#cell(group, columns)}))
      .sort((left, right) => left.cell.row - right.cell.row || left.cell.column - right.cell.column)
    const owners = new Uint32Array(this.#parents.length)
    for (const [index, {group}] of found.entries()) for (const unit of group) owners[unit] = index
    return {cells: found.map(({cell}) => cell), owners}
  }

  #cell(group: readonly number[], columns: number): RuledCell {
    const rows = group.map(index => Math.floor(index / columns))
    const places = group.map(index => index % columns)
    const [row, column] = [Math.min(...rows), Math.min(...places)]
    const [rowSpan, columnSpan] = [Math.max(...rows) - row + 1, Math.max(...places) - column + 1]
    const box: Box = [
      this.#xs[column] ?? 0,
      this.#ys[row] ?? 0,
      this.#xs[column + columnSpan] ?? 0,
      this.#ys[row + rowSpan] ?? 0
    ]
    return {row, column, rowSpan, columnSpan, box, isRectangle: rowSpan * columnSpan === group.length}
  }
}

/** The pieces of a border, from its beginning on. */
function borderAt(rules: readonly RulingLine[], place: number): readonly RulingLine[] {
  return rules.filter(({at}) => Math.abs(at - place) <= SAME + 1).sort((left, right) => left.from - right.from)
}

/** @param rules the pieces of the border, from its beginning on */
function isDrawn(rules: readonly RulingLine[], from: number, to: number): boolean {
  let drawn = 0
  let end = from
  for (const rule of rules) {
    const start = Math.max(end, rule.from)
    const stop = Math.min(to, rule.to)
    if (stop > start) {
      drawn += stop - start
      end = stop
    }
  }
  return drawn >= (to - from) * DRAWN
}
