/** Which row of the form each row of the tables is: by its label, tolerant of typography and misprints, never by its position. */

import type {GridCell} from '../../parse/table/grid.ts'
import {hadOrMade, rememberedFor} from '../../remembered.ts'
import type {Standard} from '../../standard/index.ts'
import {labelKey, type RowEntry, rowsNamed, vocabularyOf} from '../../standard/labels/labels.ts'
import {fitsNumeral, splitNumeral} from '../../standard/labels/numerals.ts'
import type {BlockForm, TableForm, TableId} from '../../standard/standard.ts'
import type {Section} from '../model.ts'
import {captionOf, sectionAt} from './captions.ts'
import {joinGroupRows} from './disputes-rows.ts'
import {FreeRows} from './free-rows.ts'
import type {MatchedRow} from './matched-row.ts'
import {clearlyLikest} from './misprint.ts'
import type {FoundRow, PlacedCell} from './rows.ts'

export interface Matches {
  readonly rows: readonly MatchedRow[]
  /** Rows with values that are no row of the form, with the table in which they stand (null: none). */
  readonly unknown: readonly {readonly found: FoundRow; readonly table: TableId | null}[]
  /** Rows without values: headers, headings of blocks, labels that span rows. With the table whose words they are. */
  readonly heads: readonly {
    readonly found: FoundRow
    readonly table: TableId | null
    readonly block: BlockForm | null
  }[]
}

/** @param sections where the rows stand, and what is written above their tables */
export function matchRows(rows: readonly FoundRow[], standard: Standard, sections: readonly Section[]): Matches {
  return new Matcher(standard, sections).match(rows)
}

class Matcher {
  readonly #standard: Standard
  readonly #sections: readonly Section[]
  #matched: MatchedRow[] = []
  #unknown: {found: FoundRow; table: TableId | null}[] = []
  readonly #heads: {found: FoundRow; table: TableId | null; block: BlockForm | null}[] = []
  /** The table and block whose words came last. */
  #table: TableForm | null = null
  #block: BlockForm | null = null
  readonly #free = new Map<TableForm, FreeRows>()

  constructor(standard: Standard, sections: readonly Section[]) {
    this.#standard = standard
    this.#sections = sections
  }

  match(rows: readonly FoundRow[]): Matches {
    rows.forEach((found, position) => {
      this.#enter(found, rows[position - 1])
      if (this.#exact(found) || this.#wide(found)) return
      if (!found.hasValues) this.#head(found)
      else if (!this.#broken(found, rows[position - 1], rows[position + 1]))
        this.#unknown.push({found, table: this.#table?.id ?? this.#tableOf(found)})
    })
    this.#joinDisputes()
    return {rows: this.#byLikeness(), unknown: this.#unknown, heads: this.#heads}
  }

  /** A table goes on over the pages of its section, never into another one: there its own words must name it. */
  #enter(found: FoundRow, above: FoundRow | undefined): void {
    if (above === undefined || above.grid === found.grid) return
    if (sectionAt(this.#sections, found.grid.span.start) === sectionAt(this.#sections, above.grid.span.start)) return
    this.#table = null
    this.#block = null
  }

  /** Table four in several rows, one or more groups in each, is read as its one row of fifteen. */
  #joinDisputes(): void {
    const rows = this.#matched.filter(({table}) => table.inOneRow === true)
    const [first] = rows
    const joined =
      first === undefined
        ? null
        : joinGroupRows(
            first.block,
            rows,
            this.#heads.map(head => head.found),
            grid => captionOf(this.#sections, grid)
          )
    if (joined === null) return
    const others = this.#matched.filter(({table}) => table.inOneRow !== true)
    this.#matched = [...others, joined]
  }

  /** The last text before the values names a row; or an earlier one does, and what follows is text in place of a number. */
  #exact(found: FoundRow): boolean {
    if (!found.hasValues && (found.texts.some(({cell}) => this.#isHeaderWord(cell)) || this.#namesRows(found)))
      return false
    for (let position = found.texts.length - 1; position >= 0; position--) {
      const placed = found.texts[position]
      if (placed === undefined) continue
      const entry = this.#entryOf(placed.cell)
      if (entry === null || !(found.hasValues || hasRoomForValues(found, placed))) continue
      if (position < found.texts.length - 1 && isGroup(entry, this.#standard)) continue
      this.#take(found, entry, entry.match, [placed.cell], placed)
      return true
    }
    return false
  }

  /** Whether a row is the head of a turned block: 信息内容, and behind it the rows of the form. */
  #namesRows({texts}: FoundRow): boolean {
    const [first, ...others] = texts
    if (first === undefined) return false
    return others.some(({cell}) => {
      const corner = this.#entryOf(cell)?.block.corner ?? null
      return corner !== null && labelKey(corner) === first.cell.key
    })
  }

  /** The table that alone has the label of a row, where no words above tell it. */
  #tableOf({texts}: FoundRow): TableId | null {
    const label = texts.at(-1)
    return label === undefined ? null : (this.#homeOf(label.cell.key)?.table.id ?? null)
  }

  /** Whether a cell names a column and no row; 其他 and 总计 name both, and without their number name a column. */
  #isHeaderWord(cell: GridCell): boolean {
    const {rows, columns} = vocabularyOf(this.#standard)
    const key = cell.key
    return columns.has(key) && (!rows.has(key) || splitNumeral(cell.text).number === null)
  }

  /** 其他 and 总计 mean a row only within its table; a longer label tells its table itself. */
  #entryOf(cell: GridCell): RowEntry | null {
    const vocabulary = vocabularyOf(this.#standard)
    const key = cell.key
    const entries = rowsNamed(vocabulary, key)
    if (entries === undefined) return null
    const {style} = splitNumeral(cell.text)
    const fitting = entries.filter(entry => fitsNumeral(style, entry.style))
    const here = fitting.find(entry => entry.table === this.#table)
    return here ?? (vocabulary.columns.has(key) ? null : (fitting[0] ?? null))
  }

  /** The row of table four: its values stand under its header without a label, or are more than any other table has. */
  #wide(found: FoundRow): boolean {
    const form = this.#standard.tables.find(({inOneRow}) => inOneRow === true)
    const [block] = form?.blocks ?? []
    const [row] = block?.rows ?? []
    if (form === undefined || block === undefined || row === undefined) return false
    const slots = found.cells.filter(placed => !found.texts.includes(placed))
    const values = slots.filter(({cell}) => cell.text !== '').length
    const isOutcome = found.texts.some(({cell}) => this.#isHeaderWord(cell)) && values < block.columns.length
    const underHeader = this.#table === form && found.texts.length <= 1 && !isOutcome
    const isRow = underHeader
      ? values >= 3 || (found.texts.length === 0 && slots.length >= block.columns.length)
      : values === block.columns.length
    if (!isRow) return false
    this.#table = form
    this.#block = block
    this.#matched.push({found, table: form, block, row, match: 'exact', label: [], slots})
    return true
  }

  #take(
    found: FoundRow,
    entry: Pick<RowEntry, 'table' | 'block' | 'row'>,
    match: MatchedRow['match'],
    label: readonly GridCell[],
    last: PlacedCell
  ): void {
    this.#table = entry.table
    this.#block = entry.block
    this.#free.clear()
    const slots = found.cells.filter(({column}) => column > last.column)
    this.#matched.push({found, table: entry.table, block: entry.block, row: entry.row, match, label, slots})
  }

  /** A label that is broken over this row and the one above or below, which holds nothing else. */
  #broken(found: FoundRow, above: FoundRow | undefined, below: FoundRow | undefined): boolean {
    const here = found.texts.at(-1)
    if (here === undefined) return false
    for (const [first, second] of [
      [above?.hasValues === false ? above.texts.at(-1) : undefined, here],
      [here, below?.hasValues === false ? below.texts[0] : undefined]
    ]) {
      if (first === undefined || second === undefined) continue
      const key = labelKey(first.cell.text + second.cell.text)
      const entry = rowsNamed(vocabularyOf(this.#standard), key)?.[0]
      if (entry === undefined) continue
      this.#take(found, entry, entry.match, [first.cell, second.cell], here)
      return true
    }
    return false
  }

  /** A header belongs to the table, and the block, that most of its words belong to. */
  #head(found: FoundRow): void {
    const homes = found.texts.flatMap(({cell}) => this.#homeOf(cell.key) ?? [])
    const table = commonest(homes.map(home => home.table))
    if (table !== null) {
      this.#table = table
      this.#block = commonest(homes.flatMap(home => (home.table === table && home.block !== null ? [home.block] : [])))
    }
    this.#heads.push({found, table: this.#table?.id ?? null, block: this.#block})
  }

  /** The table and block to which a word of a header belongs; null where several have it. */
  #homeOf(key: string): {table: TableForm; block: BlockForm | null} | null {
    if (key === '') return null
    const homes = homesOf(this.#standard).get(key)
    return homes?.length === 1 ? (homes[0] ?? null) : null
  }

  /**
   * Misprinted labels: a row that no other has taken, between the neighbours' rows, when its label is like this one and no other's
   * is nearly as like. Each row is compared in its own table only.
   */
  #byLikeness(): MatchedRow[] {
    const left: {found: FoundRow; table: TableId | null}[] = []
    for (const unknown of this.#unknown) {
      const placed = unknown.found.texts.at(-1)
      const table = this.#standard.tables.find(form => form.id === unknown.table)
      const entry = placed === undefined || table === undefined ? null : this.#likest(placed.cell, unknown.found, table)
      if (placed === undefined || entry === null) left.push(unknown)
      else this.#take(unknown.found, entry, 'different', [placed.cell], placed)
    }
    this.#unknown = left
    return this.#matched.sort((first, second) => first.found.index - second.found.index)
  }

  #likest(cell: GridCell, found: FoundRow, table: TableForm): Pick<RowEntry, 'table' | 'block' | 'row'> | null {
    const key = cell.key
    if (key === '') return null
    const likest = clearlyLikest(key, this.#freeRows(table).at(found.index), ({row}) =>
      [row.label, ...row.aliases].map(labelKey)
    )
    return likest === null ? null : {table, block: likest.block, row: likest.row}
  }

  /** Made again when a row has been taken, which each row of the form is but once. */
  #freeRows(table: TableForm): FreeRows {
    return hadOrMade(this.#free, table, () => new FreeRows(table, this.#matched))
  }
}

/** What occurs most often; of several the first. Null of nothing. */
function commonest<Item>(items: readonly Item[]): Item | null {
  let best: Item | null = null
  let most = 0
  for (const item of new Set(items)) {
    const count = items.filter(other => other === item).length
    if (count > most) [best, most] = [item, count]
  }
  return best
}

/** A row without numbers is a row of blanks where cells stand behind its label; in running text there are none. */
function hasRoomForValues(found: FoundRow, label: PlacedCell): boolean {
  const {layout} = found.grid
  return found.cells.at(-1) !== label && layout !== 'blanks' && layout !== 'lines'
}

/** （六）其他处理 before 1.申请人… spans rows; alone before values it is the row that stands for its three. */
function isGroup(entry: RowEntry, standard: Standard): boolean {
  return vocabularyOf(standard).groups.has(labelKey(entry.row.label))
}

interface Home {
  readonly table: TableForm
  readonly block: BlockForm | null
}

/** Words of headers by the table (and block) that alone has them. */
const homesOf = rememberedFor((standard: Standard): ReadonlyMap<string, readonly Home[]> => {
  const map = new Map<string, Home[]>()
  const enter = (label: string, home: Home): void => {
    const key = labelKey(label)
    const present = map.get(key)
    if (present === undefined) map.set(key, [home])
    else if (!present.some(other => other.table === home.table && other.block === home.block)) {
      const sameTable = present.every(other => other.table === home.table)
      map.set(key, sameTable ? [{table: home.table, block: null}] : [...present, home])
    }
  }
  for (const table of standard.tables)
    for (const block of table.blocks) {
      const labels = block.columns.flatMap(column => [column.label, ...column.aliases, ...column.under])
      for (const label of [
        ...labels,
        block.heading ?? '',
        ...(table.id === 'requests' ? [standard.relationsNote] : [])
      ])
        if (label !== '') enter(label, {table, block})
    }
  // 其他 is a column of table three, and a piece of 其他结果 in table four: it tells neither.
  for (const [key, [home]] of map)
    if (key.length < 3 && [...map].some(([other, [its]]) => its?.table !== home?.table && other.includes(key)))
      map.delete(key)
  return map
})
