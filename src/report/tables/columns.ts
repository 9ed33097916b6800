/** Which column of the form each column of a table is, as its header says. */

import {addTo, type Group} from '../../grouping.ts'
import type {GridCell} from '../../parse/table/grid.ts'
import type {Source} from '../../source.ts'
import {labelKey} from '../../standard/labels/labels.ts'
import type {BlockForm, ColumnForm} from '../../standard/standard.ts'
import type {Words} from '../../words.ts'
import {columnOf, type HeaderWords, headerWordsOf, isBroken, withoutNote} from './header-words.ts'
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

/** One word of a header: a column, or a label over several columns. */
type Item =
  | {readonly kind: 'column'; readonly index: number}
  | {readonly kind: 'group'; readonly members: readonly number[]}

/** Where a header is read from. */
export interface HeaderSource {
  readonly source: Source
  readonly block: BlockForm
  /** The rows of the header, in order. */
  readonly rows: readonly FoundRow[]
  /** The values of the rows below it that have one in each column. */
  readonly values: readonly (readonly GridCell[])[]
}

/** Reads the header of a block whose columns have different labels (tables two and three). */
export function readHeader(header: HeaderSource): HeaderReading {
  const {block, rows} = header
  const words = headerWordsOf(block, rows)
  const placed = placedColumns(header, words)
  return {
    found: placed ?? foundColumns(block, rows, words),
    order:
      placed === null
        ? orderOf(block, [...linesOf(rows, words, block), ...columnsOfWords(rows, words, block)])
        : {state: 'ordered', columns: placed.map(({form}) => form), ground: 'header'},
    byColumn: byColumn(block, rows, words),
    broken: isBroken(words, rows),
    added: [...rows.flatMap(row => row.besideHeads), ...addedColumns(rows, words)],
    repeated: cellsByLine(rows).flatMap(cells => repeatedColumns(cells, words))
  }
}

function foundColumns(block: BlockForm, rows: readonly FoundRow[], words: HeaderWords): FoundColumn[] {
  const found: FoundColumn[] = []
  const broken = isBroken(words, rows)
  for (const row of rows)
    for (const {cell} of row.cells) {
      const form = block.columns[columnOf(cell.key, words) ?? -1]
      if (form === undefined || (broken && isPiece(cell, form)) || found.some(other => other.form === form)) continue
      found.push({form, cell, match: matchOf(cell, form)})
    }
  return found
}

/** In text that keeps its columns by blanks: the columns as their labels stand over the values; null where that cannot be determined. */
function placedColumns({source, block, rows, values}: HeaderSource, words: HeaderWords): FoundColumn[] | null {
  if (block.columns.length < 2 || rows.length === 0 || rows.some(row => row.grid.layout !== 'blanks')) return null
  const labels = placedLabels(
    source,
    rows,
    values,
    key => columnOf(key, words) !== undefined,
    key => words.groups.has(key) || words.other.has(key)
  )
  if (labels === null) return null
  const columns = labels.flatMap(({key, cell}): FoundColumn[] => {
    const form = block.columns[columnOf(key, words) ?? -1]
    return form === undefined ? [] : [{form, cell, match: matchOf(cell, form)}]
  })
  return new Set(columns.map(({form}) => form)).size === block.columns.length ? columns : null
}

export function matchOf(cell: GridCell, form: ColumnForm): FoundColumn['match'] {
  const key = cell.key
  if (key === labelKey(form.label)) return 'exact'
  return form.aliases.some(alias => [key, withoutNote(key)].includes(labelKey(alias))) ? 'alias' : 'different'
}

/** A label may stand in pieces (商业 over 企业): a piece is no other label. */
export function isPiece(cell: GridCell, form: ColumnForm): boolean {
  const key = withoutNote(cell.key)
  const label = withoutNote(labelKey(form.label))
  return key !== label && label.includes(key)
}

// ---- The order of columns in text ----------------------------------------------------------------------------------

/** The words of each row, as far as they tell an order: two and more. */
function linesOf(rows: readonly FoundRow[], words: HeaderWords, block: BlockForm): Item[][] {
  return rows
    .map(row =>
      row.cells.flatMap(({cell}): Item[] => {
        const key = cell.key
        const index = columnOf(key, words) ?? (row.grid.layout === 'blanks' ? pieceOf(key, block) : undefined)
        if (index !== undefined) return [{kind: 'column', index}]
        const members = words.groups.get(key)
        return members === undefined ? [] : [{kind: 'group', members}]
      })
    )
    .filter(line => line.length > 1)
}

/** In running text a label may be in pieces; a piece counts where only one column has it (商业, but not 机构). */
function pieceOf(key: string, block: BlockForm): number | undefined {
  if (key.length < 2) return undefined
  const having = block.columns.flatMap((form, index) => (labelKey(form.label).includes(key) ? [index] : []))
  return having.length === 1 ? having[0] : undefined
}

/**
 * In text that has lost its columns each word of the header stands on a line of its own: then the lines follow one another like
 * the words of a row, each level of the header by itself.
 */
function columnsOfWords(rows: readonly FoundRow[], words: HeaderWords, block: BlockForm): Item[][] {
  const levels = new Map<number, Group<Item>>()
  for (const row of rows) {
    const [only, ...others] = row.linear ? row.cells : []
    if (only === undefined || others.length > 0) continue
    const key = only.cell.key
    const index = columnOf(key, words)
    const members = words.groups.get(key)
    const form = block.columns[index ?? members?.[0] ?? -1]
    const level = index === undefined ? form?.under.findIndex(label => labelKey(label) === key) : form?.under.length
    if (level === undefined) continue
    const item: Item = index === undefined ? {kind: 'group', members: members ?? []} : {kind: 'column', index}
    addTo(levels, level, item)
  }
  return [...levels.values()].filter(line => line.length > 1)
}

/** What stands left of what, from each line; a label over several columns stands for those that the line does not name itself. */
function orderOf(block: BlockForm, lines: readonly (readonly Item[])[]): ColumnOrder {
  const count = block.columns.length
  if (lines.some(line => isMisnamed(line, count))) return {state: 'unclear', reason: unclear}
  const before: boolean[][] = Array.from({length: count}, () => new Array<boolean>(count).fill(false))
  for (const line of lines) {
    const named = new Set(line.flatMap(item => (item.kind === 'column' ? [item.index] : [])))
    const sets = line.map(item =>
      item.kind === 'column' ? [item.index] : item.members.filter(member => !named.has(member))
    )
    sets.forEach((left, position) => {
      for (const right of sets.slice(position + 1)) {
        if (left.some(member => right.includes(member))) continue
        for (const a of left) for (const b of right) mark(before, a, b)
      }
    })
  }
  if (block.columns.every((_, a) => block.columns.every((__, b) => a >= b || before[b]?.[a] !== true))) {
    const sure = block.columns.every((_, index) => index === 0 || before[index - 1]?.[index] === true)
    return {state: 'ordered', columns: block.columns, ground: sure || count === 1 ? 'header' : 'form-order'}
  }
  const order = totalOrder(before)
  if (order === null) return {state: 'unclear', reason: unclear}
  return {state: 'ordered', columns: order.flatMap(index => block.columns[index] ?? []), ground: 'header'}
}

/**
 * Whether a line names as many columns as the form has, one of them twice, and not only in the place of the one that it
 * lacks: then the columns behind may be shifted, or in any order.
 */
function isMisnamed(line: readonly Item[], count: number): boolean {
  const named = line.flatMap(item => (item.kind === 'column' ? [item.index] : []))
  if (named.length !== count || line.length !== count || new Set(named).size === count) return false
  return named.filter((index, position) => index !== position).length > 1
}

const unclear: Words = {
  zh: '表头各列的次序与格式不同，又不能确认是什么次序',
  en: 'the columns are not in the order of the form, and the header does not tell their order'
}

function mark(before: boolean[][], left: number, right: number): void {
  const row = before[left]
  if (row !== undefined) row[right] = true
}

/** The one order that fits all that is known, or null where several fit or none does. */
function totalOrder(before: readonly (readonly boolean[])[]): number[] | null {
  const left = new Set(before.keys())
  const order: number[] = []
  while (left.size > 0) {
    const first = [...left].filter(candidate =>
      [...left].every(other => other === candidate || before[other]?.[candidate] !== true)
    )
    const next = first[0]
    if (first.length !== 1 || next === undefined) return null
    order.push(next)
    left.delete(next)
  }
  return order
}

// ---- The columns of a true grid ------------------------------------------------------------------------------------

function byColumn(
  block: BlockForm,
  rows: readonly FoundRow[],
  words: HeaderWords
): ReadonlyMap<number, ColumnForm> | null {
  if (rows.length === 0 || !rows.every(row => row.grid.trueColumns)) return null
  const columns = new Map<number, ColumnForm>()
  for (const row of rows)
    for (const {cell, column} of row.cells) {
      const form = block.columns[columnOf(cell.key, words) ?? -1]
      if (form !== undefined)
        for (let offset = 0; offset < cell.columnSpan; offset++)
          if (!columns.has(column + offset)) columns.set(column + offset, form)
    }
  return new Set(columns.values()).size === block.columns.length ? columns : null
}

/** Words in the row of the header that names most columns, which are neither columns nor anything else of the form. */
function addedColumns(rows: readonly FoundRow[], words: HeaderWords): GridCell[] {
  const named = (row: FoundRow): number => row.cells.filter(({cell}) => columnOf(cell.key, words) !== undefined).length
  const row = rows.toSorted((left, right) => named(right) - named(left))[0]
  if (row === undefined || named(row) < 3 || row.grid.layout === 'blanks' || row.grid.layout === 'lines') return []
  const first = row.cells.findIndex(({cell}) => columnOf(cell.key, words) !== undefined)
  return row.cells.slice(first).flatMap(({cell}) => {
    const key = cell.key
    return key === '' || columnOf(key, words) !== undefined || words.groups.has(key) || words.other.has(key)
      ? []
      : [cell]
  })
}

/** The cells of each row; where each stands on a line of its own, those of all rows together. */
export function cellsByLine(rows: readonly FoundRow[]): readonly (readonly GridCell[])[] {
  const cellsOf = (row: FoundRow): GridCell[] => row.cells.map(({cell}) => cell)
  return rows.every(({grid}) => grid.layout === 'lines') ? [rows.flatMap(cellsOf)] : rows.map(cellsOf)
}

function repeatedColumns(cells: readonly GridCell[], words: HeaderWords): GridCell[] {
  const seen = new Set<number>()
  return cells.flatMap(cell => {
    const index = columnOf(cell.key, words)
    if (index === undefined) return []
    const again = seen.has(index)
    seen.add(index)
    return again ? [cell] : []
  })
}
