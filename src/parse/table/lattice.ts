/**
 * Cells with their spans to a grid and its `table` node: HTML's “forming a table”, which Word and sheets share.
 *
 * A cell takes the next free column of its row unless it names its own. Where two cells claim a place, the first has it.
 */

import type {PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import type {Origin} from '../../diagnostic.ts'
import type {Source, Span} from '../../source.ts'
import type {Words} from '../../words.ts'
import {type CellBudget, LimitExceeded, limits} from '../limits.ts'
import {decideCell} from '../looks/cell-looks.ts'
import {type Line, type Look, spanAround} from '../looks/segment.ts'
import {looksLikeNumber} from './cells.ts'
import {
  type Grid,
  type GridCell,
  type GridRow,
  type GridSlot,
  keyOf,
  type ParsedTable,
  type TableLayout
} from './grid.ts'
import {LazyTable} from './table-node.ts'

declare module 'unist' {
  interface Data {
    /** Where a node stands in a file that has no lines of its own. */
    origin?: Origin | undefined
    /** How a text looks, where it does not look like the text around it. What is `generated` nobody wrote, so nothing may quote or fix it. */
    look?: Look | undefined
  }
}

/** A cell as a format gives it. */
export interface RawCell {
  readonly lines: readonly Line[]
  /** The whole cell, markup included. */
  readonly span: Span
  /** Where text would stand if there were any. */
  readonly blankAt: number
  readonly columnSpan: number
  readonly rowSpan: number
  /** 0-based; the next free one where it is left out. */
  readonly column?: number
  readonly origin?: Origin
  /** Why it is not certain what stands in it, where the reader has a reason of its own. */
  readonly doubt?: Words
}

export interface RawRow {
  readonly span: Span
  readonly cells: readonly RawCell[]
  /** Index of the row behind the last that a cell of this row may reach (the end of its `tbody`). */
  readonly reach: number
}

export interface RawTable {
  readonly layout: TableLayout
  readonly span: Span
  readonly rows: readonly RawRow[]
  readonly origin?: Origin
}

interface Placed {
  readonly cell: GridCell
  readonly raw: RawCell
  readonly lines: readonly Line[]
}

interface Slot {
  readonly placed: Placed
  readonly covered: boolean
}

/**
 * Forms the grid of a table and its node.
 * @param budget of the whole file
 * @throws LimitExceeded where the file has more places than `limits.slots`
 */
export function formTable(source: Source, table: RawTable, budget: CellBudget): ParsedTable {
  const slots = placeCells(table, budget)
  const rows = table.rows.map((row, index): GridRow => {
    const own = slots[index] ?? []
    return {span: row.span, slots: own.map(({placed, covered}): GridSlot => ({cell: placed.cell, covered}))}
  })
  const grid: Grid = {layout: table.layout, span: table.span, rows, trueColumns: true}
  return {grid, node: tableNode(source, table, slots)}
}

function placeCells(table: RawTable, budget: CellBudget): Slot[][] {
  const rows: (Slot | undefined)[][] = table.rows.map(() => [])
  for (const [rowIndex, row] of table.rows.entries()) {
    let free = 0
    for (const raw of row.cells) {
      while (rows[rowIndex]?.[free]) free++
      const column = raw.column ?? free
      const placed = placeCell(raw, clipSpans(raw, column, row.reach - rowIndex))
      const {rowSpan, columnSpan} = placed.cell
      budget.spend(rowSpan * columnSpan)
      if (column + columnSpan > limits.slots) throw new LimitExceeded('slots')
      for (let down = 0; down < rowSpan; down++) {
        const target = rows[rowIndex + down]
        for (let across = 0; target && across < columnSpan; across++) {
          target[column + across] ??= {placed, covered: down + across > 0}
        }
      }
      free = column + columnSpan
    }
  }
  return rows.map((row, index) => fillHoles(row, table.rows[index]))
}

function clipSpans(raw: RawCell, column: number, rowsLeft: number): {columnSpan: number; rowSpan: number} {
  return {
    columnSpan: Math.min(raw.columnSpan, limits.columnSpan, Math.max(limits.slots - column, 1)),
    rowSpan: Math.min(raw.rowSpan, Math.max(rowsLeft, 1))
  }
}

function placeCell(raw: RawCell, spans: {columnSpan: number; rowSpan: number}): Placed {
  const {lines, text, unread: undecided} = decideCell(raw.lines)
  const unread = undecided ?? (looksLikeNumber(text) ? raw.doubt : undefined)
  const pieces = piecesOf(lines)
  const span = spanAround(pieces) ?? {start: raw.blankAt, end: raw.blankAt}
  const cell: GridCell = {
    text,
    key: keyOf(text),
    ...(unread !== undefined && {unread}),
    span,
    pieces: pieces.length > 0 ? pieces : [span],
    ...spans
  }
  return {raw, lines, cell: raw.origin ? {...cell, origin: raw.origin} : cell}
}

/** The runs of source text without anything between. */
function piecesOf(lines: readonly Line[]): Span[] {
  const pieces: Span[] = []
  for (const {start, end} of lines.flat()) {
    const last = pieces.at(-1)
    if (last && last.end === start) pieces[pieces.length - 1] = {start: last.start, end}
    else pieces.push({start, end})
  }
  return pieces
}

/** A place that no cell claims is blank; it stands at the end of what is before it. */
function fillHoles(row: readonly (Slot | undefined)[], raw: RawRow | undefined): Slot[] {
  let end = raw?.span.start ?? 0
  return Array.from(row, slot => {
    if (slot && !slot.covered) end = slot.placed.raw.span.end
    if (slot) return slot
    const span = {start: end, end}
    return {
      covered: false,
      placed: placeCell({lines: [], span, blankAt: end, columnSpan: 1, rowSpan: 1}, {columnSpan: 1, rowSpan: 1})
    }
  })
}

function tableNode(source: Source, table: RawTable, slots: readonly (readonly Slot[])[]): Table {
  const node = new LazyTable(source.range(table.span), () =>
    table.rows.map(
      (row, index): TableRow => ({
        type: 'tableRow',
        children: (slots[index] ?? []).map(slot => cellNode(source, slot)),
        position: source.range(row.span)
      })
    )
  )
  if (table.origin !== undefined) node.data = {origin: table.origin}
  return node
}

function cellNode(source: Source, {placed, covered}: Slot): TableCell {
  if (covered) return {type: 'tableCell', children: []}
  const {cell, lines} = placed
  const node: TableCell = {type: 'tableCell', children: phrasing(source, lines), position: source.range(cell.span)}
  return cell.origin ? {...node, data: {origin: cell.origin}} : node
}

/** Lines as text nodes with breaks between. */
function phrasing(source: Source, lines: readonly Line[]): PhrasingContent[] {
  return lines.flatMap((line, index): PhrasingContent[] => {
    const texts = line.map((segment): PhrasingContent => {
      const node = {type: 'text' as const, value: segment.value, position: source.range(segment)}
      return segment.look === undefined ? node : {data: {look: segment.look}, ...node}
    })
    return index === 0 ? texts : [{type: 'break'}, ...texts]
  })
}
