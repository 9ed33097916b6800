/**
 * The one reading of a table, whatever its format: rows of cells, spans expanded, a covered cell told from a blank one.
 *
 * The mdast `table` node and the grid point at the same text. Only true grids (HTML, Word, sheets) know their columns;
 * in text a lost cell moves the others to the left, so there a column index is a hint, never a proof.
 */

import type {Table} from 'mdast'
import type {Origin} from '../../diagnostic.ts'
import type {Span} from '../../source.ts'
import {labelKey} from '../../standard/labels/labels.ts'
import type {Words} from '../../words.ts'
import type {CellReading} from '../looks/cell-looks.ts'

export type TableLayout =
  /** A pipe table with a delimiter row. */
  | 'gfm'
  /** Pipes without a delimiter row, in any of their shapes. */
  | 'pipes'
  | 'tabs'
  /** One cell a line. */
  | 'lines'
  /** Columns made by blanks, as text taken from a PDF has them. */
  | 'blanks'
  | 'html'
  | 'word'
  | 'sheet'
  | 'pdf'
  | 'ofd'

export interface GridCell {
  /** The text as a person reads it: pieces joined, markup and escapes resolved. */
  readonly text: string
  /** Its words as a label is looked up by, see `labelKey`: found once, for every reader of tables asks. Empty for what is no label. */
  readonly key: string
  /** Why it is not certain which number the text is; see `looks.ts`. Left out for labels and for numbers that are certain. */
  readonly unread?: Words
  /** The text in the source without surrounding blanks; empty, at the place where text would stand, for a blank cell. */
  readonly span: Span
  /** The parts of a text that is broken over lines, in order; one part otherwise. They lie within `span`. */
  readonly pieces: readonly Span[]
  readonly columnSpan: number
  readonly rowSpan: number
  readonly origin?: Origin
}

/** What stands at one row and column: a cell, or the shadow of a cell that spans rows or columns. */
export interface GridSlot {
  readonly cell: GridCell
  /** True where the cell begins above or to the left. */
  readonly covered: boolean
}

export interface GridRow {
  readonly span: Span
  readonly slots: readonly GridSlot[]
  /** Whether its numbers go on below it, with its label: narrow cells have broken them, and its cells hold only their beginnings. */
  readonly isCut?: true
}

export interface Grid {
  readonly layout: TableLayout
  readonly span: Span
  readonly rows: readonly GridRow[]
  /** Whether column indexes are facts (spans and blanks are in the format) or only hints (they are counted in text). */
  readonly trueColumns: boolean
}

/** A table of the document: its node in the tree and its grid. */
export interface ParsedTable {
  readonly node: Table
  readonly grid: Grid
}

/** The form's longest label with its note has 46 characters; what is much longer is a paragraph in a cell. */
const LONGEST_LABEL = 200

/** The key of a cell's text. */
export function keyOf(text: string): string {
  return text.length > LONGEST_LABEL ? '' : labelKey(text)
}

/** @param reading what the cell holds, as `looks.ts` decides */
export function plainCell(
  {text, unread}: Pick<CellReading, 'text' | 'unread'>,
  span: Span,
  pieces: readonly Span[] = [span]
): GridCell {
  const cell = {text, key: keyOf(text), span, pieces, columnSpan: 1, rowSpan: 1}
  return unread === undefined ? cell : {unread, ...cell}
}
