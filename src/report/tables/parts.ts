/**
 * Tables that are cut by columns: the left columns above, the others below, the labels of the rows in both. Their rows are
 * joined where each part has a header that names its columns.
 */

import type {BlockForm, RowForm} from '../../standard/standard.ts'
import type {Words} from '../../words.ts'
import {columnNamed} from './header-words.ts'
import type {MatchedRow} from './matched-row.ts'
import type {FoundRow, PlacedCell} from './rows.ts'

export type JoinedParts =
  | {readonly state: 'joined'; readonly rows: readonly MatchedRow[]; readonly heads: readonly FoundRow[]}
  /** Each part has some of the columns, and it is not certain which value belongs to which. */
  | {readonly state: 'unclear'; readonly rows: readonly MatchedRow[]; readonly reason: Words}

const cut: Words = {
  zh: '表按列拆成了上下几段，不能确定各段的数属于哪些列',
  en: 'the table is cut by columns into parts, and it is not certain which columns the values of each part belong to'
}

interface Part {
  readonly rows: readonly MatchedRow[]
  readonly heads: readonly FoundRow[]
  /** The columns of the form that its header names, from left to right, with the columns of the grid. */
  readonly columns: readonly {readonly index: number; readonly column: number}[]
}

/**
 * @param firstHeads the header of the first part
 * @param heads all rows without values of the table
 * @returns null for a block that is not cut
 */
export function joinParts(
  block: BlockForm,
  rows: readonly MatchedRow[],
  firstHeads: readonly FoundRow[],
  heads: readonly FoundRow[]
): JoinedParts | null {
  const parts = partsOf(block, rows, firstHeads, heads)
  const [first] = parts
  if (first === undefined || parts.length < 2 || parts.some(({columns}) => columns.length === 0)) return null
  const named = parts.flatMap(({columns}) => columns.map(({index}) => index))
  // The same columns again: a table that stands there twice.
  if (new Set(named).size !== named.length) return null
  const unclear: JoinedParts = {state: 'unclear', rows: first.rows, reason: cut}
  const isWhole = named.length === block.columns.length && named.every((index, position) => index === position)
  if (!isWhole || parts.some(part => part.rows.length !== first.rows.length)) return unclear
  const joined = first.rows.map(row => joinRow(row, parts))
  const complete = joined.filter(row => row !== null)
  if (complete.length < joined.length) return unclear
  return {state: 'joined', rows: complete, heads: parts.flatMap(part => part.heads)}
}

/** A part ends where a row of the form comes again. */
function partsOf(
  block: BlockForm,
  rows: readonly MatchedRow[],
  firstHeads: readonly FoundRow[],
  heads: readonly FoundRow[]
): Part[] {
  const runs: MatchedRow[][] = []
  let seen = new Set<RowForm>()
  for (const row of rows) {
    const run = runs.at(-1)
    if (run === undefined || seen.has(row.row)) {
      runs.push([row])
      seen = new Set()
    } else run.push(row)
    seen.add(row.row)
  }
  if (runs.length < 2) return []
  return runs.map((run, position): Part => {
    const before = runs[position - 1]?.at(-1)?.found.index ?? -1
    const begin = run[0]?.found.index ?? 0
    const own = position === 0 ? firstHeads : heads.filter(({index}) => index > before && index < begin)
    const named = own
      .flatMap(head => head.cells)
      .flatMap(({cell, column}) => {
        const index = columnNamed(block, cell)
        return index === undefined ? [] : [{index, column}]
      })
      .sort((left, right) => left.column - right.column)
    // A label may stand in several rows of the header, one below the other.
    const columns = named.filter(({column}, at) => named[at - 1]?.column !== column)
    return {rows: run, heads: own, columns}
  })
}

/** The values of a row in all parts; null where one has no cell below a column of its header. */
function joinRow(row: MatchedRow, parts: readonly Part[]): MatchedRow | null {
  const slots: PlacedCell[] = []
  for (const {rows, columns} of parts) {
    const own = rows.find(other => other.row === row.row)
    const below = columns.flatMap(({column}) => own?.slots.find(slot => slot.column === column) ?? [])
    if (own === undefined || below.length !== columns.length || own.slots.length !== columns.length) return null
    slots.push(...below)
  }
  return {...row, slots: slots.map(({cell}, column) => ({cell, column}))}
}
