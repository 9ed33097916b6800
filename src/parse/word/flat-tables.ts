/**
 * Tables of formats that have none: a stream of paragraphs with marks where a cell and where a row ends, and the places of
 * the borders of each row. The borders of all rows together are the grid of the table.
 */

import type {XmlElement} from '../containers/xml.ts'
import {LimitExceeded, limits} from '../limits.ts'
import {damaged} from '../refusal.ts'
import {make, makeParagraph, makeValue} from './build.ts'

export interface FlatCell {
  /** Its right border, in twentieths of a point. */
  readonly right: number
  /** Whether it belongs to the cell at its left. */
  readonly joinsLeft: boolean
  readonly vertical: 'none' | 'begin' | 'continue'
}

export interface FlatRow {
  /** The left border of the row. */
  readonly left: number
  readonly cells: readonly FlatCell[]
}

interface Row extends FlatRow {
  readonly contents: readonly (readonly XmlElement[])[]
}

/** What is open at one depth: the blocks of the present cell, the cells of the present row, the rows before. */
interface Level {
  blocks: XmlElement[]
  cells: XmlElement[][]
  readonly rows: Row[]
}

export class FlatTables {
  readonly #levels: Level[] = [{blocks: [], cells: [], rows: []}]

  /** @param depth 0 outside of tables, 1 in a table, 2 in a table in its cell */
  add(block: XmlElement, depth: number): void {
    this.#open(depth).blocks.push(block)
  }

  endCell(depth: number): void {
    const level = this.#open(depth)
    if (level.cells.length > limits.columnSpan) throw new LimitExceeded('columnSpan')
    level.cells.push(level.blocks)
    level.blocks = []
  }

  /** @throws Refused where the row has more cells than are defined: nobody knows where they stand */
  endRow(depth: number, row: FlatRow): void {
    const level = this.#open(depth)
    if (row.cells.length > limits.columnSpan) throw new LimitExceeded('columnSpan')
    if (level.cells.length > row.cells.length)
      throw damaged('表格的行缺少列的定义', 'a row of a table lacks its columns')
    if (level.cells.length > 0) level.rows.push({contents: level.cells, ...row})
    level.cells = []
    level.blocks = []
  }

  /** All blocks of the document. */
  end(): readonly XmlElement[] {
    return this.#open(0).blocks
  }

  #open(depth: number): Level {
    if (depth > limits.depth) throw new LimitExceeded('depth')
    while (this.#levels.length > depth + 1) this.#close()
    while (this.#levels.length < depth + 1) this.#levels.push({blocks: [], cells: [], rows: []})
    return this.#levels[depth] ?? {blocks: [], cells: [], rows: []}
  }

  #close(): void {
    const level = this.#levels.pop()
    const below = this.#levels.at(-1)
    if (level === undefined || below === undefined) return
    if (level.rows.length > 0) below.blocks.push(makeTable(level.rows))
    // Cells without the end of their row, as in a file that is cut off: their text, but no table.
    below.blocks.push(...level.cells.flat(), ...level.blocks)
  }
}

function makeTable(rows: readonly Row[]): XmlElement {
  const borders = [...new Set(rows.flatMap(({left, cells}) => [left, ...cells.map(({right}) => right)]))]
  borders.sort((one, other) => one - other)
  if (borders.length * rows.length > limits.slots) throw new LimitExceeded('slots')
  const index = new Map(borders.map((border, at) => [border, at]))
  const widths = borders.slice(1).map((border, at) => make('w:gridCol', {'w:w': String(border - (borders[at] ?? 0))}))
  return make('w:tbl', {}, [make('w:tblGrid', {}, widths), ...rows.map(row => makeRow(row, index))])
}

function makeRow({left, cells, contents}: Row, index: ReadonlyMap<number, number>): XmlElement {
  const before = index.get(left) ?? 0
  let at = before
  const made = cells.map((cell, number) => {
    const end = Math.max(index.get(cell.right) ?? at, at + 1)
    const span = end - at
    at = end
    return makeCell(cell, span, contents[number] ?? [])
  })
  return make('w:tr', {}, [make('w:trPr', {}, before > 0 ? [makeValue('w:gridBefore', before)] : []), ...made])
}

function makeCell({joinsLeft, vertical}: FlatCell, span: number, blocks: readonly XmlElement[]): XmlElement {
  const properties = [makeValue('w:gridSpan', span)]
  if (joinsLeft) properties.push(makeValue('w:hMerge', 'continue'))
  if (vertical !== 'none') properties.push(makeValue('w:vMerge', vertical === 'begin' ? 'restart' : 'continue'))
  return make('w:tc', {}, [make('w:tcPr', {}, properties), ...(blocks.length > 0 ? blocks : [makeParagraph([], [])])])
}
