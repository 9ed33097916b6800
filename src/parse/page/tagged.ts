/** Tables that the tags of a file declare, put together over pages, and their cells with columns and rows. */

/** A piece of marked content, by its page. */
export interface Mark {
  readonly page: number
  readonly mark: number
}

/** An element of a table as the tags of one page have it: what stands on no part of that page is null, at its place. */
export interface TagNode {
  readonly kind: 'group' | 'row' | 'cell'
  readonly columnSpan: number
  readonly rowSpan: number
  readonly children: readonly (TagNode | null)[]
  readonly marks: readonly Mark[]
}

/** A cell that a tagged file declares. */
export interface TaggedCell {
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly marks: readonly Mark[]
  /** It has to be there and is not. */
  readonly isLost: boolean
}

export interface TaggedTable {
  readonly rows: number
  readonly columns: number
  readonly cells: readonly TaggedCell[]
}

/** The cells of an element, in their order. */
export function* cellsWithin(element: TagNode): Generator<TagNode> {
  if (element.kind === 'cell') yield element
  for (const child of element.children) if (child !== null) yield* cellsWithin(child)
}

/** The widest table of a report has fifteen. */
const MOST_COLUMNS = 100

/** The tables of all pages, in order: the last of a page and the first of the next are one where each has what the other lacks. */
export function joinTagged(pages: readonly (readonly TagNode[])[]): TagNode[] {
  const tables: TagNode[] = []
  let last: TagNode | null = null
  for (const own of pages) {
    for (const [index, table] of own.entries()) {
      const joined: TagNode | null = index === 0 && last !== null ? joinNodes(last, table) : null
      if (joined === null) tables.push(table)
      else tables[tables.length - 1] = joined
    }
    last = own.length > 0 ? (tables.at(-1) ?? null) : null
  }
  return tables
}

/** One element of two that are the same element on two pages; null where they are not. */
function joinNodes(above: TagNode, below: TagNode): TagNode | null {
  const isSame =
    above.kind === below.kind &&
    above.columnSpan === below.columnSpan &&
    above.rowSpan === below.rowSpan &&
    above.children.length === below.children.length
  if (!isSame) return null
  if (above.kind === 'cell') return {...above, marks: [...above.marks, ...below.marks]}
  // What is on the later page comes behind what is on the earlier one; what a page cuts is on both.
  if (above.kind === 'group' && lastFilled(above) > firstFilled(below)) return null
  const children: (TagNode | null)[] = []
  for (const [index, child] of above.children.entries()) {
    const other = below.children[index] ?? null
    const joined = child === null ? other : other === null ? child : joinNodes(child, other)
    if (joined === null && child !== null) return null
    children.push(joined)
  }
  return {...above, children}
}

function lastFilled({children}: TagNode): number {
  return children.findLastIndex(child => child !== null)
}

function firstFilled({children}: TagNode): number {
  return children.findIndex(child => child !== null)
}

/**
 * The cells of a table; null where they make no rectangle, so that nobody can tell which column a cell is in: some programs
 * write no spans. A cell or a row without any content on any page counts as a blank one. What is missing at the end of a
 * row is lost, as cells off the page are.
 */
export function formTagged(table: TagNode): TaggedTable | null {
  const rows = rowsOf(table)
  if (rows.at(0) === null || rows.at(-1) === null) return null
  const taken: boolean[][] = rows.map(() => [])
  const cells: TaggedCell[] = []
  for (const [row, element] of rows.entries()) {
    const children = element?.children ?? []
    for (const child of children.slice(0, children.findLastIndex(each => each !== null) + 1)) {
      const {rowSpan, columnSpan, marks} = child ?? blank
      const column = firstFree(taken[row] ?? [])
      if (row + rowSpan > rows.length || column + columnSpan > MOST_COLUMNS) return null
      for (const line of taken.slice(row, row + rowSpan)) {
        if (line.slice(column, column + columnSpan).some(Boolean)) return null
        for (let right = 0; right < columnSpan; right++) line[column + right] = true
      }
      cells.push({row, column, rowSpan, columnSpan, marks, isLost: false})
    }
  }
  const columns = Math.max(0, ...taken.map(line => line.length))
  if (columns < 2) return null
  for (const [row, element] of rows.entries()) {
    const line = taken[row] ?? []
    if (element === null) continue
    if (firstFree(line) < line.length) return null
    const blanks = element.children.length - element.children.findLastIndex(each => each !== null) - 1
    for (let column = line.length; column < columns; column++)
      cells.push({row, column, ...blank, isLost: column >= line.length + blanks})
  }
  return {rows: rows.length, columns, cells}
}

const blank = {rowSpan: 1, columnSpan: 1, marks: []}

function firstFree(line: readonly boolean[]): number {
  const free = line.findIndex(isTaken => !isTaken)
  return free < 0 ? line.length : free
}

function rowsOf({children}: TagNode): (TagNode | null)[] {
  return children.flatMap(child => (child?.kind === 'group' ? rowsOf(child) : [child]))
}
