/**
 * A grid as an mdast `table` node: the same ranges, for those who walk the tree. The readers of tables take the grid, so that
 * the rows of the node are made when somebody asks for them.
 */

import type {PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import type {Position} from 'unist'
import type {Source, Span} from '../../source.ts'
import type {Grid, GridCell, GridRow, ParsedTable} from './grid.ts'

/** Gives a cell's inline content where it is more than text; null where it is only text. */
export type ReadCellContent = (span: Span) => PhrasingContent[] | null

export function toParsedTable(source: Source, grid: Grid, readCellContent: ReadCellContent): ParsedTable {
  const node = new LazyTable(position(source, grid.span), () =>
    grid.rows.map(row => rowNode(source, row, readCellContent))
  )
  return {node, grid}
}

/**
 * A node that has its rows made when they are asked for. One getter serves all nodes: V8 would make a shape for each that has
 * its own, and keep what it sees in memory with it.
 */
export class LazyTable implements Table {
  static readonly #children: PropertyDescriptor & ThisType<LazyTable> = {
    enumerable: true,
    configurable: true,
    get() {
      this.#rows ??= this.#makeRows()
      return this.#rows
    },
    set(changed: TableRow[]) {
      this.#rows = changed
    }
  }

  readonly type = 'table'
  readonly align = []
  declare children: TableRow[]
  declare data?: Table['data']
  readonly position: Position
  readonly #makeRows: () => TableRow[]
  #rows: TableRow[] | undefined

  constructor(range: Position, makeRows: () => TableRow[]) {
    this.position = range
    this.#makeRows = makeRows
    Object.defineProperty(this, 'children', LazyTable.#children)
  }
}

function rowNode(source: Source, {slots, span}: GridRow, readCellContent: ReadCellContent): TableRow {
  const children = slots.map(({cell, covered}) => (covered ? coveredCell() : cellNode(source, cell, readCellContent)))
  return {type: 'tableRow', children, position: position(source, span)}
}

/** A covered cell is in the tree so that rows are of one length; it has no position, for nothing stands there. */
function coveredCell(): TableCell {
  return {type: 'tableCell', children: []}
}

function cellNode(source: Source, cell: GridCell, readCellContent: ReadCellContent): TableCell {
  const range = position(source, cell.span)
  return {type: 'tableCell', children: cellContent(source, cell, range, readCellContent), position: range}
}

function cellContent(
  source: Source,
  cell: GridCell,
  range: Position,
  readCellContent: ReadCellContent
): PhrasingContent[] {
  if (cell.text === '') return []
  if (cell.pieces.length === 1)
    return readCellContent(cell.span) ?? [{type: 'text', value: cell.text, position: {...range}}]
  return cell.pieces.map(piece => ({type: 'text', value: source.slice(piece), position: position(source, piece)}))
}

function position(source: Source, span: Span): Position {
  return source.range(span)
}
