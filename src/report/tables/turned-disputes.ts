/**
 * Table four turned: its outcomes down the side, once for each of the groups or once with the groups along the top. It is read
 * upright only where each number has one outcome beside it and one group beside or above it.
 */

import {isValueToken} from '../../parse/table/cells.ts'
import type {GridCell, GridRow, GridSlot} from '../../parse/table/grid.ts'
import {disputesTable} from '../../standard/forms/disputes.ts'
import {labelKey} from '../../standard/labels/labels.ts'
import {rowOf} from './turning.ts'

const outcomes = new Map<string, string>()
const groups = new Set<string>()
/** Words above a group: 行政诉讼. */
const outer = new Set<string>()
for (const {label, aliases, under} of disputesTable.blocks.flatMap(block => block.columns)) {
  for (const name of [label, ...aliases]) outcomes.set(labelKey(name), label)
  groups.add(labelKey(under.at(-1) ?? ''))
  for (const above of under.slice(0, -1)) outer.add(labelKey(above))
}
const OUTCOMES = new Set(outcomes.values()).size

/** The rows of a grid, those of table four upright where they are turned. */
export function uprightDisputes(rows: readonly GridRow[]): readonly GridRow[] {
  const named = rows.map(outcomeOf)
  const first = named.findIndex(one => one !== null)
  const last = named.findLastIndex(one => one !== null)
  if (first < 0) return rows
  // Labels of fewer levels end before those of more, unless their cells are merged.
  const column = Math.max(...named.map(one => one?.column ?? 0))
  const count = named.filter(one => one !== null).length
  const isOnce = count === OUTCOMES && last - first + 1 === count
  const from = isOnce ? first : first - groupRowsAbove(rows, first)
  const own = rows.slice(from, last + 1)
  if (own.some(({slots}) => slots.length !== own[0]?.slots.length)) return rows
  const upright = isOnce ? underGroups(rows.slice(0, first), own, column) : besideGroups(own, column)
  return upright === null ? rows : [...rows.slice(0, from), ...upright, ...rows.slice(last + 1)]
}

/** The one outcome that a row names behind nothing but groups, with the last column that it takes; null for any other row. */
function outcomeOf({slots}: GridRow): {readonly cell: GridCell; readonly column: number} | null {
  const named = slots.flatMap(({cell}, column) => (outcomes.has(cell.key) ? [{cell, column}] : []))
  const [first] = named
  const last = named.at(-1)
  if (first === undefined || last === undefined) return null
  const isOne = named.every(({cell, column}, index) => cell.key === first.cell.key && column === first.column + index)
  return isOne && slots.slice(0, first.column).every(({cell}) => isGroupWord(cell)) ? last : null
}

function isGroupWord(cell: GridCell): boolean {
  const key = cell.key
  return cell.text === '' || groups.has(key) || outer.has(key)
}

// ---- The outcomes once for each group ------------------------------------------------------------------------------

interface Place {
  readonly group: GridCell
  readonly outcome: GridCell
  readonly values: readonly GridSlot[]
}

/** Fifteen rows, each with its group beside it or in a row above. */
function besideGroups(rows: readonly GridRow[], column: number): GridRow[] | null {
  const columns = valueColumns(rows, column)
  const places: Place[] = []
  let group: GridCell | undefined
  for (const row of rows) {
    const outcome = outcomeOf(row)
    if (outcome !== null && !endsBlank(row, outcome.column + 1, column)) return null
    const beside = outcome === null ? groupAlone(row) : groupBeside(row, outcome.column)
    if (outcome === null && !row.slots.every(({cell}) => isGroupWord(cell))) return null
    if (beside !== undefined && (group === undefined || beside.key !== group.key)) group = beside
    if (outcome !== null && group === undefined) return null
    if (outcome !== null && group !== undefined)
      places.push({group, outcome: outcome.cell, values: columns.flatMap(at => row.slots[at] ?? [])})
  }
  return isWhole(places) ? inOneRow(places) : null
}

/** Whether nothing stands between an outcome and the first column of values. */
function endsBlank({slots}: GridRow, from: number, to: number): boolean {
  return slots.slice(from, to + 1).every(({cell}) => cell.text === '')
}

/** The form's one row of fifteen under its header; several where the table has several columns of values. */
function inOneRow(places: readonly Place[]): GridRow[] {
  const count = places[0]?.values.length ?? 0
  return [
    rowOf(places.map(({group: cell}, index) => ({cell, covered: places[index - 1]?.group === cell}))),
    rowOf(places.map(({outcome: cell}) => ({cell, covered: false}))),
    ...Array.from({length: count}, (_, at) => rowOf(places.flatMap(({values}) => values[at] ?? [])))
  ]
}

/** Whether each group has each outcome once, one group after the other. */
function isWhole(places: readonly Place[]): boolean {
  const names = new Set(places.map(({group, outcome}) => `${group.key} ${outcomes.get(outcome.key)}`))
  const changes = places.filter(({group}, index) => places[index - 1]?.group !== group).length
  return places.length === groups.size * OUTCOMES && names.size === places.length && changes === groups.size
}

/** The innermost group in the cells before an outcome. */
function groupBeside({slots}: GridRow, column: number): GridCell | undefined {
  return slots.slice(0, column).findLast(({cell}) => groups.has(cell.key))?.cell
}

/** The group that a row names and nothing else: 行政复议 over its five. */
function groupAlone({slots}: GridRow): GridCell | undefined {
  const filled = slots.filter(({cell, covered}) => !covered && cell.text !== '')
  const named = filled.filter(({cell}) => groups.has(cell.key))
  return named.length === 1 && filled.every(({cell}) => isGroupWord(cell)) ? named[0]?.cell : undefined
}

function groupRowsAbove(rows: readonly GridRow[], first: number): number {
  const above = rows.slice(0, first).findLastIndex(row => groupAlone(row) === undefined)
  return first - 1 - above
}

/** The columns behind the outcomes that hold something of their own. */
function valueColumns(rows: readonly GridRow[], column: number): number[] {
  const width = rows[0]?.slots.length ?? 0
  return Array.from({length: width}, (_, at) => at).filter(
    at => at > column && rows.some(({slots}) => slots[at]?.covered === false && slots[at].cell.text !== '')
  )
}

// ---- The outcomes once, the groups along the top -------------------------------------------------------------------

/** Five rows under a header of groups. */
function underGroups(above: readonly GridRow[], rows: readonly GridRow[], column: number): GridRow[] | null {
  const header = above.slice(above.findLastIndex(hasValues) + 1)
  const columns = valueColumns(rows, column)
  const heads = columns.map(at => groupOver(header, at))
  const known = heads.filter(head => head !== null)
  const isEven = header.every(({slots}) => slots.length === rows[0]?.slots.length)
  if (known.length !== groups.size || heads.length !== groups.size || !isEven) return null
  const places = known.flatMap((group, index) =>
    rows.flatMap((row): Place[] => {
      const outcome = outcomeOf(row)
      const values = row.slots[columns[index] ?? -1]
      return outcome?.column !== column || values === undefined
        ? []
        : [{group, outcome: outcome.cell, values: [values]}]
    })
  )
  return isWhole(places) ? inOneRow(places) : null
}

/** The one group over a column; null where the header names none or several. */
function groupOver(header: readonly GridRow[], column: number): GridCell | null {
  const cells = header.flatMap(({slots}) => slots[column]?.cell ?? [])
  const named = cells.filter(cell => groups.has(cell.key))
  const [only] = named
  return only !== undefined && named.every(cell => cell.key === only.key) ? only : null
}

function hasValues({slots}: GridRow): boolean {
  return slots.some(({cell, covered}) => !covered && (cell.unread !== undefined || isValueToken(cell.text)))
}
