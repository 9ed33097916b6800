/** The rows of a table that no row of the report has taken, by the place in the document where one is looked for. */

import {countBefore} from '../../sorted.ts'
import type {BlockForm, RowForm, TableForm} from '../../standard/standard.ts'
import type {MatchedRow} from './matched-row.ts'

export interface FreeRow {
  readonly block: BlockForm
  readonly row: RowForm
}

export class FreeRows {
  readonly #all: readonly FreeRow[]
  readonly #free: readonly {readonly order: number; readonly free: FreeRow}[]
  /** The places of the matched rows of the table, from the first to the last. */
  readonly #places: readonly number[]
  /** How far the form has come up to each of them, and the first row of the form that follows from each on. */
  readonly #highest: readonly number[]
  readonly #lowest: readonly number[]

  constructor(table: TableForm, matched: readonly MatchedRow[]) {
    this.#all = table.blocks.flatMap(block => block.rows.map(row => ({block, row})))
    const orders = new Map(this.#all.map(({row}, order) => [row, order]))
    const taken = new Set(matched.map(({row}) => row))
    this.#free = this.#all.flatMap((free, order) => (taken.has(free.row) ? [] : [{order, free}]))
    const own = matched
      .filter(row => row.table === table)
      .map(({found, row}) => ({place: found.index, order: orders.get(row) ?? -1}))
      .sort((left, right) => left.place - right.place)
    this.#places = own.map(({place}) => place)
    let highest = -1
    this.#highest = own.map(({order}) => (highest = Math.max(highest, order)))
    let lowest = this.#all.length
    this.#lowest = own
      .toReversed()
      .map(({order}) => (lowest = Math.min(lowest, order)))
      .reverse()
  }

  /** Those between the rows of the form that stand above and below a place; all that are free where there is none. */
  at(index: number): readonly FreeRow[] {
    // Of the matched rows, those that stand before the place; none stands at it.
    const behind = countBefore(this.#places, place => place < index)
    const before = this.#highest[behind - 1] ?? -1
    const after = this.#lowest[behind] ?? this.#all.length
    const between = this.#free.filter(({order}) => order > before && order < after)
    return (between.length > 0 ? between : this.#free).map(({free}) => free)
  }
}
