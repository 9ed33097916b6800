/**
 * The tables of the form, filled in: rows of cells with their spans, before any layout.
 *
 * What a layout does with a cell that spans rows or columns is what makes layouts differ.
 */

import type {Standard} from '../../src/standard/index.ts'
import type {BlockForm, ColumnForm, RowForm, TableForm, TableId} from '../../src/standard/standard.ts'
import {Random} from './random.ts'
import type {Truth} from './truth.ts'
import {printLabel, printNumber, type Typography} from './typography.ts'

export interface FormCell {
  readonly text: string
  readonly figure: string | null
  readonly role: 'heading' | 'header' | 'label' | 'value'
  readonly columnSpan: number
  readonly rowSpan: number
}

export interface FormSlot {
  readonly cell: FormCell
  /** Where the cell begins, seen from here. */
  readonly covered: 'no' | 'left' | 'above'
}

export interface FormRow {
  readonly kind: 'heading' | 'header' | 'values'
  /** The path of the row; '' where the form does not have it. */
  readonly id: string
  readonly slots: readonly FormSlot[]
}

export interface FormTable {
  readonly id: TableId
  readonly width: number
  /** How many columns hold labels of rows. */
  readonly labelColumns: number
  readonly rows: readonly FormRow[]
}

function figurePath(table: TableForm, row: RowForm, column: ColumnForm): string {
  return [table.id, row.id, column.id].filter(part => part !== '').join('.')
}

export interface FormTableParts {
  readonly truth: Truth
  readonly standard: Standard
  readonly typography: Typography
}

/** A table of the form with its figures. */
export function fillTable(form: TableForm, parts: FormTableParts): FormTable {
  const blocks = form.blocks.map(block => reorder(block, parts))
  const labelColumns = Math.max(...blocks.map(labelDepth))
  const width = labelColumns + Math.max(...blocks.map(block => block.columns.length))
  const rows = blocks.flatMap(block => fillBlock(form, block, {labelColumns, width}, parts))
  return {id: form.id, width, labelColumns, rows}
}

interface Shape {
  readonly labelColumns: number
  readonly width: number
}

function labelDepth(block: BlockForm): number {
  return Math.max(...block.rows.map(row => (row.label === '' ? 0 : row.under.length + 1)))
}

/** Shuffles columns and rows among those that stand under the same heading. */
function reorder(block: BlockForm, {typography, truth}: FormTableParts): BlockForm {
  const random = new Random(truth.seed)
  const mix = <Item extends {readonly under: readonly string[]}>(items: readonly Item[]): Item[] => {
    const queues = new Map<string, Item[]>()
    for (const heading of new Set(items.map(under)))
      queues.set(heading, random.shuffled(items.filter(item => under(item) === heading)))
    return items.map(item => queues.get(under(item))?.shift() ?? item)
  }
  return {
    ...block,
    columns: typography.columnOrder === 'shuffled' ? mix(block.columns) : block.columns,
    rows: typography.rowOrder === 'shuffled' ? mixRows(block.rows, mix) : block.rows
  }
}

function under(item: {readonly under: readonly string[]}): string {
  return item.under.join('/')
}

/** Only leaf rows change places: 一, 二, （七） and 四 stay where they are. */
function mixRows(rows: readonly RowForm[], mix: (rows: readonly RowForm[]) => RowForm[]): RowForm[] {
  const leaf = (row: RowForm) => row.under.length > 1
  const mixed = mix(rows.filter(leaf))
  return rows.map(row => (leaf(row) ? (mixed.shift() ?? row) : row))
}

function fillBlock(form: TableForm, block: BlockForm, shape: Shape, parts: FormTableParts): FormRow[] {
  const {typography, standard} = parts
  const board = new Board(shape.width)
  let line = 0
  const kinds: {kind: FormRow['kind']; id: string}[] = []
  if (block.heading !== null) {
    board.place(line++, 0, 1, shape.width, {text: block.heading, figure: null, role: 'heading'})
    kinds.push({kind: 'heading', id: ''})
  }
  const chains = block.columns.map(column => [...column.under, columnLabel(column, parts.truth)])
  const depth = Math.max(...chains.map(chain => chain.length))
  const corner = form.id === 'requests' ? standard.relationsNote : (block.corner ?? '')
  if (shape.labelColumns > 0)
    board.place(line, 0, depth, shape.labelColumns, {text: corner, figure: null, role: 'header'})
  for (const run of runs(chains, depth)) {
    const last = run.end === chains.length
    const columns = (last ? shape.width - shape.labelColumns : run.end) - run.start
    const text = printLabel(run.text, typography)
    board.place(line + run.level, shape.labelColumns + run.start, run.depth, columns, {
      text,
      figure: null,
      role: 'header'
    })
  }
  for (let level = 0; level < depth; level++) kinds.push({kind: 'header', id: ''})
  line += depth
  const labels = block.rows.map(row => (row.label === '' ? [] : [...row.under, row.label]))
  for (const run of runs(labels, shape.labelColumns)) {
    const text = printLabel(run.text, typography)
    board.place(line + run.start, run.level, run.end - run.start, run.depth, {text, figure: null, role: 'label'})
  }
  for (const row of block.rows) {
    block.columns.forEach((column, index) => {
      const figure = figurePath(form, row, column)
      const value = parts.truth.figures.get(figure)
      if (value === undefined) throw new RangeError(`The truth has no figure ${figure}`)
      const spare = index === block.columns.length - 1 ? shape.width - shape.labelColumns - block.columns.length : 0
      const cell = {text: printNumber(value, typography), figure, role: 'value'} as const
      board.place(line, shape.labelColumns + index, 1, 1 + spare, cell)
    })
    kinds.push({kind: 'values', id: row.id})
    line++
  }
  return kinds.map((kind, index) => ({...kind, slots: board.row(index)}))
}

function columnLabel(column: ColumnForm, truth: Truth): string {
  return column.kind === 'money' && column.id === 'amount' && truth.standard === '2021'
    ? truth.feeHeading
    : column.label
}

interface Run {
  readonly text: string
  readonly level: number
  readonly start: number
  readonly end: number
  /** How many levels it spans: a leaf reaches down to the last. */
  readonly depth: number
}

/** Neighbours with the same label at the same level become one run: the merged cells of headers and row labels. */
function runs(chains: readonly (readonly string[])[], depth: number): Run[] {
  const found: Run[] = []
  for (let level = 0; level < depth; level++) {
    let start = 0
    while (start < chains.length) {
      const chain = chains[start] ?? []
      const text = chain[level]
      const path = chain.slice(0, level + 1).join('/')
      const leaf = chain.length === level + 1
      let end = start + 1
      while (!leaf && end < chains.length && chains[end]?.slice(0, level + 1).join('/') === path) end++
      if (text !== undefined) found.push({text, level, start, end, depth: leaf ? depth - level : 1})
      start = end
    }
  }
  return found
}

/** A board of slots on which cells are laid. */
class Board {
  readonly #rows: FormSlot[][] = []
  readonly #width: number

  constructor(width: number) {
    this.#width = width
  }

  place(
    top: number,
    left: number,
    rowSpan: number,
    columnSpan: number,
    parts: Pick<FormCell, 'text' | 'figure' | 'role'>
  ): void {
    const cell: FormCell = {...parts, rowSpan, columnSpan}
    for (let row = top; row < top + rowSpan; row++) {
      for (let column = left; column < left + columnSpan; column++) {
        const line = this.#rows[row] ?? []
        line[column] = {cell, covered: row > top ? 'above' : column > left ? 'left' : 'no'}
        this.#rows[row] = line
      }
    }
  }

  /** @throws RangeError where the row is not laid out from end to end */
  row(index: number): FormSlot[] {
    const row = this.#rows[index] ?? []
    if (row.length !== this.#width || row.includes(undefined as never)) throw new RangeError(`Row ${index} has gaps`)
    return row
  }
}
