/**
 * Blocks of table two turned, each by itself: its rows along the top, its columns (本年制发件数) down the side. They are read
 * upright only where each number stands below a row and beside a column of the same block, and all of its columns are there.
 */

import type {GridRow} from '../../parse/grid.ts'
import {standards} from '../../standard/index.ts'
import {labelKey, vocabularyOf} from '../../standard/labels.ts'
import type {BlockForm} from '../../standard/standard.ts'
import {isValue, keyOf} from './grid-cells.ts'
import {turnRows} from './turning.ts'

/** The words of a block: of its rows, and of its columns with the place of each in the form. */
interface BlockWords {
  readonly rows: ReadonlyMap<string, string>
  readonly columns: ReadonlyMap<string, number>
}

const blocks = standards.flatMap(({tables}) =>
  tables.filter(({id}) => id === 'proactive').flatMap(table => table.blocks)
)
const words: readonly BlockWords[] = blocks.map(wordsOf)
/** 信息内容, 第二十条第（一）项. */
const others = new Set(standards.flatMap(standard => [...vocabularyOf(standard).groups]))

function wordsOf(block: BlockForm): BlockWords {
  const rows = block.rows.flatMap(({id, label, aliases}) =>
    [label, ...aliases].map(name => [labelKey(name), id] as const)
  )
  const columns = block.columns.flatMap(({label, aliases}, index) =>
    [label, ...aliases].map(name => [labelKey(name), index] as const)
  )
  return {rows: new Map(rows), columns: new Map(columns)}
}

/** The rows of a grid, the turned blocks of table two upright. */
export function uprightBlocks(rows: readonly GridRow[]): readonly GridRow[] {
  const upright: GridRow[] = []
  for (let index = 0; index < rows.length; ) {
    const length = turnedLength(rows, index)
    const own = rows.slice(index, index + length)
    const isBlank = ({slots}: GridRow): boolean => slots.every(({cell, covered}) => covered || cell.text === '')
    upright.push(...(length > 1 ? turnRows(own).filter(row => !isBlank(row)) : own))
    index += length
  }
  return upright
}

/** How many rows from here on are one turned block; 1 where none begins here. */
function turnedLength(rows: readonly GridRow[], index: number): number {
  const [head, ...below] = rows.slice(index, index + 1 + MOST_COLUMNS)
  if (head === undefined) return 1
  for (const block of words) {
    const own = below.slice(0, new Set(block.columns.values()).size)
    if (isTurned(block, head, own)) return 1 + own.length
  }
  return 1
}

const MOST_COLUMNS = Math.max(...blocks.map(({columns}) => columns.length))

function isTurned(block: BlockWords, head: GridRow, below: readonly GridRow[]): boolean {
  const labelled = labelledColumns(block, head)
  if (labelled === null) return false
  const named = below.map(row => columnBeside(block, row, head, labelled))
  const count = new Set(block.columns.values()).size
  return below.length === count && named.every(column => column !== null) && new Set(named).size === count
}

/** The columns of a head that name a row of the block each; null where it names one twice, or anything else beside them. */
function labelledColumns(block: BlockWords, head: GridRow): ReadonlySet<number> | null {
  const columns = new Set<number>()
  const ids = new Set<string>()
  for (const [column, {cell, covered}] of head.slots.entries()) {
    if (covered || cell.text === '') continue
    const key = keyOf(cell)
    const id = block.rows.get(key)
    if (id === undefined && !others.has(key)) return null
    if (id === undefined) continue
    if (ids.has(id)) return null
    ids.add(id)
    columns.add(column)
  }
  return columns.size === 0 ? null : columns
}

/** The column that a row names before its values; null where it names none, or has a value below no row of the form. */
function columnBeside(
  block: BlockWords,
  {slots}: GridRow,
  head: GridRow,
  labelled: ReadonlySet<number>
): number | null {
  if (slots.length !== head.slots.length) return null
  const filled = [...slots.entries()].filter(([, {cell, covered}]) => !covered && cell.text !== '')
  const labels = filled.filter(([column]) => !labelled.has(column)).map(([, {cell}]) => cell)
  const column = labels.flatMap(cell => block.columns.get(keyOf(cell)) ?? [])
  const areWords = labels.every(cell => block.columns.has(keyOf(cell)) || others.has(keyOf(cell)))
  const areValues = filled.every(([at, {cell}]) => !labelled.has(at) || isValue(cell))
  return areWords && areValues && column.length === 1 ? (column[0] ?? null) : null
}
