/** A table of an OpenDocument text, in the words of WordprocessingML: its covered cells say what is merged. */

import {wordSet} from '../../text.ts'
import {TEXT, value, type XmlElement, xmlDescendants} from '../containers/xml.ts'
import {CellBudget, limits} from '../limits.ts'
import {make, makeParagraph, makeValue} from '../word/build.ts'
import {type OpenStyles, openDocumentLength, shading} from './styles.ts'

const wrappers = wordSet(`
  table:table-header-rows table:table-rows table:table-row-group table:table-columns table:table-header-columns
  table:table-column-group
`)

function* unwrapped(table: XmlElement, name: string): Generator<XmlElement> {
  for (const element of table.children) {
    if (element.name === name) yield element
    else if (wrappers.has(element.name)) yield* unwrapped(element, name)
  }
}

export class OpenTableReader {
  readonly #styles: OpenStyles
  readonly #read: (cell: XmlElement) => readonly XmlElement[]
  readonly #budget = new CellBudget()

  /** @param read the content of a cell */
  constructor(styles: OpenStyles, read: (cell: XmlElement) => readonly XmlElement[]) {
    this.#styles = styles
    this.#read = read
  }

  read(table: XmlElement): XmlElement {
    const columns = [...unwrapped(table, 'table:table-column')].flatMap(column => {
      const style = value(column, 'table:style-name')
      const width = this.#styles.property('table-column', style, 'style:table-column-properties', 'style:column-width')
      const times = repeats(column, 'table:number-columns-repeated', limits.columnSpan)
      return Array.from({length: times}, () =>
        make('w:gridCol', {'w:w': String(Math.round(openDocumentLength(width) ?? 0))})
      )
    })
    /** Cells that reach down, by their column: how many rows they still cover, and how wide they are. */
    const open = new Map<number, {rows: number; readonly span: number}>()
    const rows = [...unwrapped(table, 'table:table-row')].flatMap(row =>
      Array.from({length: repeats(row, 'table:number-rows-repeated', 1000)}, () => this.#readRow(row, open))
    )
    return make('w:tbl', {}, [make('w:tblGrid', {}, columns), ...rows])
  }

  #readRow(row: XmlElement, open: Map<number, {rows: number; readonly span: number}>): XmlElement {
    const cells: XmlElement[] = []
    let column = 0
    /** Behind the last column that a cell of this row, or one from above, takes. */
    let taken = 0
    for (const cell of row.children) {
      const isCovered = cell.name === 'table:covered-table-cell'
      if (!isCovered && cell.name !== 'table:table-cell') continue
      const times = repeats(cell, 'table:number-columns-repeated', limits.columnSpan)
      this.#budget.spend(times)
      for (let time = 0; time < times; time++, column++) {
        const above = open.get(column)
        if (!isCovered) {
          const span = repeats(cell, 'table:number-columns-spanned', limits.columnSpan)
          const rows = repeats(cell, 'table:number-rows-spanned', limits.rowSpan)
          cells.push(this.#makeCell(cell, span, rows > 1 ? 'restart' : null))
          if (rows > 1) open.set(column, {rows: rows - 1, span})
          taken = column + span
        } else if (above !== undefined) {
          cells.push(this.#makeCell(cell, above.span, 'continue'))
          if (--above.rows === 0) open.delete(column)
          taken = column + above.span
        } else if (column >= taken) cells.push(this.#makeCell(cell, 1, null))
      }
    }
    return make('w:tr', {}, isDeleted(row) ? [make('w:trPr', {}, [make('w:del')]), ...cells] : cells)
  }

  #makeCell(cell: XmlElement, span: number, merge: 'restart' | 'continue' | null): XmlElement {
    const properties = [makeValue('w:gridSpan', span)]
    if (merge !== null) properties.push(makeValue('w:vMerge', merge))
    const style = value(cell, 'table:style-name')
    const shade = this.#styles.property('table-cell', style, 'style:table-cell-properties', 'fo:background-color')
    if (shade !== null) properties.push(shading(shade))
    const content = this.#read(cell)
    return make('w:tc', {}, [
      make('w:tcPr', {}, properties),
      ...(content.length > 0 ? content : [makeParagraph([], [])])
    ])
  }
}

/** A row that is deleted in tracked changes is one of which nothing but the mark of a deletion is left. */
function isDeleted(row: XmlElement): boolean {
  let change = false
  for (const {name, text} of xmlDescendants(row)) {
    if (name === 'text:change') change = true
    else if (name.startsWith('draw:') || (name === TEXT && text.trim() !== '')) return false
  }
  return change
}

function repeats(element: XmlElement, attribute: string, most: number): number {
  const times = Number(value(element, attribute) ?? '1')
  return times >= 1 ? Math.min(Math.floor(times), most) : 1
}
