/** The header of tables two and three: each column has a label of its own. */

import {addTo, type Group} from '../../grouping.ts'
import type {GridCell} from '../../parse/table/grid.ts'
import {labelKey} from '../../standard/labels/labels.ts'
import type {BlockForm, ColumnForm} from '../../standard/standard.ts'
import type {Words} from '../../words.ts'
import type {ColumnOrder, HeaderNaming, HeaderSource} from './header.ts'
import {columnOf, type HeaderWords, headerWordsOf} from './header-words.ts'
import type {FoundRow} from './rows.ts'

/** The columns by their labels: a name is the place of the column in the form. */
export function namingByLabels({block, rows}: HeaderSource): HeaderNaming {
  const words = headerWordsOf(block, rows)
  return {
    words,
    nameOf: key => columnOf(key, words),
    columnAt: (name, turn) => (turn === 0 ? block.columns[name] : undefined),
    columnOver: name => block.columns[name],
    order: () => orderOf(block, [...linesOf(rows, words, block), ...columnsOfWords(rows, words, block)]),
    columnsOfGrid: () => columnsOfGrid(block, rows, words),
    added: () => [...rows.flatMap(row => row.besideHeads), ...addedColumns(rows, words)],
    repeated: cells => repeatedColumns(cells, words)
  }
}

// ---- The order of columns in text ----------------------------------------------------------------------------------

/** One word of a header: a column, or a label over several columns. */
type Item =
  | {readonly kind: 'column'; readonly index: number}
  | {readonly kind: 'group'; readonly members: readonly number[]}

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

function columnsOfGrid(
  block: BlockForm,
  rows: readonly FoundRow[],
  words: HeaderWords
): ReadonlyMap<number, ColumnForm> {
  const columns = new Map<number, ColumnForm>()
  for (const {cell, column} of rows.flatMap(row => row.cells)) {
    const form = block.columns[columnOf(cell.key, words) ?? -1]
    if (form === undefined) continue
    for (let offset = 0; offset < cell.columnSpan; offset++)
      if (!columns.has(column + offset)) columns.set(column + offset, form)
  }
  return columns
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
