/** What the header of a block says: which of the form's columns it has, where, and in which order. */

import type {GridCell} from '../../parse/table/grid.ts'
import type {Source} from '../../source.ts'
import {labelKey} from '../../standard/labels/labels.ts'
import {withoutNote} from '../../standard/labels/notes.ts'
import type {BlockForm, ColumnForm} from '../../standard/standard.ts'
import type {Words} from '../../words.ts'
import {type HeaderWords, isBroken} from './header-words.ts'
import {placedLabels} from './placed-header.ts'
import type {FoundRow} from './rows.ts'

export interface FoundColumn {
  readonly form: ColumnForm
  readonly cell: GridCell
  readonly match: 'exact' | 'alias' | 'different'
}

/** The columns of a block in the order in which its values stand. */
export type ColumnOrder =
  | {readonly state: 'ordered'; readonly columns: readonly ColumnForm[]; readonly ground: 'header' | 'form-order'}
  /** The header contradicts the form's order and does not tell its own. */
  | {readonly state: 'unclear'; readonly reason: Words}

export interface HeaderReading {
  readonly found: readonly FoundColumn[]
  readonly order: ColumnOrder
  /** In true grids: the column of the form at each grid column. Null where the header does not give one for each. */
  readonly byColumn: ReadonlyMap<number, ColumnForm> | null
  /** Whether words of the header stand in pieces, so that what is missing in it may only be broken. */
  readonly broken: boolean
  /** Header cells in the place of a column that the form does not have. */
  readonly added: readonly GridCell[]
  /** Header cells that name a column which another cell of their row names too. */
  readonly repeated: readonly GridCell[]
}

/** Where a header is read from. */
export interface HeaderSource {
  readonly source: Source
  readonly block: BlockForm
  /** The rows of the header, in order. */
  readonly rows: readonly FoundRow[]
  /** The values of the rows below it that have one in each column. */
  readonly values: readonly (readonly GridCell[])[]
}

/** How the labels of a header name the columns of its block: each one column, or one in each group of columns. */
export interface HeaderNaming {
  /** The words of the form, with what is misprinted among them. */
  readonly words: HeaderWords
  /** What a label names, as a number; undefined where it names no column. */
  nameOf(key: string): number | undefined
  /** The column of a label of this name; `turn` counts those of the same name before it. */
  columnAt(name: number, turn: number): ColumnForm | undefined
  /** The column of a label over the values; `place` counts the labels to its left. */
  columnOver(name: number, place: number): ColumnForm | undefined
  /** Of text that has lost its columns. */
  order(): ColumnOrder
  /** The column of the form at each column of a true grid; null where two would be the same. */
  columnsOfGrid(): ReadonlyMap<number, ColumnForm> | null
  /** Words in the place of a column that the form does not have. */
  added(): readonly GridCell[]
  /** Of the cells of one line, those that name a column once more. */
  repeated(cells: readonly GridCell[]): readonly GridCell[]
}

/** Reads the header of a block. */
export function readHeader(header: HeaderSource, naming: HeaderNaming): HeaderReading {
  const {block, rows} = header
  const placed = placedColumns(header, naming)
  return {
    found: placed ?? foundColumns(rows, naming),
    order:
      placed === null ? naming.order() : {state: 'ordered', columns: placed.map(({form}) => form), ground: 'header'},
    byColumn: byColumn(block, rows, naming),
    broken: isBroken(naming.words, rows),
    added: naming.added(),
    repeated: cellsByLine(rows).flatMap(cells => naming.repeated(cells))
  }
}

function foundColumns(rows: readonly FoundRow[], naming: HeaderNaming): FoundColumn[] {
  const found: FoundColumn[] = []
  const turns = new Map<number, number>()
  const broken = isBroken(naming.words, rows)
  for (const {cell} of rows.flatMap(row => row.cells)) {
    const name = naming.nameOf(cell.key)
    const first = name === undefined ? undefined : naming.columnAt(name, 0)
    if (name === undefined || first === undefined || (broken && isPiece(cell, first))) continue
    const turn = turns.get(name) ?? 0
    turns.set(name, turn + 1)
    const form = naming.columnAt(name, turn)
    if (form !== undefined) found.push({form, cell, match: matchOf(cell, form)})
  }
  return found
}

/** In text that keeps its columns by blanks: the columns as their labels stand over the values; null where that cannot be determined. */
function placedColumns({source, block, rows, values}: HeaderSource, naming: HeaderNaming): FoundColumn[] | null {
  if (block.columns.length < 2 || rows.length === 0 || rows.some(row => row.grid.layout !== 'blanks')) return null
  const {words} = naming
  const labels = placedLabels(
    source,
    rows,
    values,
    key => naming.nameOf(key) !== undefined,
    key => words.groups.has(key) || words.other.has(key)
  )
  if (labels === null) return null
  const columns = labels.flatMap(({key, cell}, place): FoundColumn[] => {
    const name = naming.nameOf(key)
    const form = name === undefined ? undefined : naming.columnOver(name, place)
    return form === undefined ? [] : [{form, cell, match: matchOf(cell, form)}]
  })
  return new Set(columns.map(({form}) => form)).size === block.columns.length ? columns : null
}

/** The columns of a true grid, where the header gives one for each of the form. */
function byColumn(
  block: BlockForm,
  rows: readonly FoundRow[],
  naming: HeaderNaming
): ReadonlyMap<number, ColumnForm> | null {
  if (rows.length === 0 || !rows.every(row => row.grid.trueColumns)) return null
  const columns = naming.columnsOfGrid()
  return columns !== null && new Set(columns.values()).size === block.columns.length ? columns : null
}

function matchOf(cell: GridCell, form: ColumnForm): FoundColumn['match'] {
  const key = cell.key
  if (key === labelKey(form.label)) return 'exact'
  return form.aliases.some(alias => [key, withoutNote(key)].includes(labelKey(alias))) ? 'alias' : 'different'
}

/** A label may stand in pieces (商业 over 企业): a piece is no other label. */
function isPiece(cell: GridCell, form: ColumnForm): boolean {
  const key = withoutNote(cell.key)
  const label = withoutNote(labelKey(form.label))
  return key !== label && label.includes(key)
}

/** The cells of each row; where each stands on a line of its own, those of all rows together. */
function cellsByLine(rows: readonly FoundRow[]): readonly (readonly GridCell[])[] {
  const cellsOf = (row: FoundRow): GridCell[] => row.cells.map(({cell}) => cell)
  return rows.every(({grid}) => grid.layout === 'lines') ? [rows.flatMap(cellsOf)] : rows.map(cellsOf)
}
