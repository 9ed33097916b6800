/**
 * Blocks of table two turned, each by itself: its rows along the top, its columns (本年制发件数) down the side. They are read
 * upright only where each number stands below a row and beside a column of the same block, and all of its columns are there.
 */

import type {GridRow, GridSlot} from '../../parse/table/grid.ts'
import {standards} from '../../standard/index.ts'
import {labelKey, vocabularyOf} from '../../standard/labels/labels.ts'
import type {BlockForm} from '../../standard/standard.ts'
import {isValue} from './grid-cells.ts'
import {turnRows} from './turning.ts'

/** The words of a block: of its rows, and of its columns with the place of each in the form. */
interface BlockWords {
  readonly rows: ReadonlyMap<string, string>
  readonly columns: ReadonlyMap<string, number>
  /** How many columns it has. */
  readonly width: number
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
  return {rows: new Map(rows), columns: new Map(columns), width: block.columns.length}
}

/** The rows of a grid, the turned blocks of table two upright. */
export function uprightBlocks(rows: readonly GridRow[]): readonly GridRow[] {
  const upright: GridRow[] = []
  for (let index = 0; index < rows.length; ) {
    const length = turnedLength(rows, index)
    const own = rows.slice(index, index + length)
    upright.push(...(length > 1 ? turnRows(own).filter(({slots}) => !slots.every(isBlank)) : own))
    index += length
  }
  return upright
}

/** How many rows from here on are one turned block; 1 where none begins here. */
function turnedLength(rows: readonly GridRow[], index: number): number {
  const head = rows[index]
  if (head === undefined) return 1
  const block = words.find(block => isTurned(block, head, rows, index + 1))
  return 1 + (block?.width ?? 0)
}

/** @param start where the rows below the head begin */
function isTurned(block: BlockWords, head: GridRow, rows: readonly GridRow[], start: number): boolean {
  const labelled = labelledColumns(block, head)
  if (labelled === null) return false
  const named = rows.slice(start, start + block.width).map(row => columnBeside(block, row, head, labelled))
  return !named.includes(null) && new Set(named).size === block.width
}

/** The columns of a head that name a row of the block each; null where it names one twice, or anything else beside them. */
function labelledColumns(block: BlockWords, {slots}: GridRow): ReadonlySet<number> | null {
  // Nearly every row of a table has a value, and is therefore no head.
  if (!slots.every(slot => isBlank(slot) || isWordOf(block, slot))) return null
  const columns = new Set<number>()
  const ids = new Set<string>()
  for (const [column, slot] of slots.entries()) {
    const id = isBlank(slot) ? undefined : block.rows.get(slot.cell.key)
    if (id === undefined) continue
    if (ids.has(id)) return null
    ids.add(id)
    columns.add(column)
  }
  return columns.size === 0 ? null : columns
}

function isBlank({cell, covered}: GridSlot): boolean {
  return covered || cell.text === ''
}

function isWordOf({rows}: BlockWords, {cell}: GridSlot): boolean {
  const key = cell.key
  return rows.has(key) || others.has(key)
}

/** The column that a row names before its values; null where it names none, or has a value below no row of the form. */
function columnBeside(
  block: BlockWords,
  {slots}: GridRow,
  head: GridRow,
  labelled: ReadonlySet<number>
): number | null {
  if (slots.length !== head.slots.length) return null
  const filled = [...slots.entries()].filter(([, slot]) => !isBlank(slot))
  const labels = filled.filter(([column]) => !labelled.has(column)).map(([, {cell}]) => cell)
  const column = labels.flatMap(cell => block.columns.get(cell.key) ?? [])
  const areWords = labels.every(cell => block.columns.has(cell.key) || others.has(cell.key))
  const areValues = filled.every(([at, {cell}]) => !labelled.has(at) || isValue(cell))
  return areWords && areValues && column.length === 1 ? (column[0] ?? null) : null
}
