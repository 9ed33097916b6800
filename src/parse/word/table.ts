/** A Word table to a draft: merged cells in all their spellings, rows in their final state, columns made even. */

import {child, childrenNamed, value, type XmlElement, xmlDescendants} from '../containers/xml.ts'
import {LimitExceeded, limits} from '../limits.ts'
import type {DraftCell, DraftLine, DraftTable} from '../projection.ts'
import {draftText} from '../projection.ts'
import type {WordCell} from './cell.ts'
import {evenColumns} from './columns.ts'
import {chosenBranch, type WordContext} from './context.ts'
import {isShaded} from './run-looks.ts'
import {isEndDeleted, numberRun, readRuns} from './runs.ts'
import {isOn} from './styles.ts'

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

/** The elements of this name, those within content controls too. */
function* unwrapped(container: XmlElement, name: string): Generator<XmlElement> {
  for (const element of container.children) {
    if (element.name === name) yield element
    else if (wrappers.has(element.name)) yield* unwrapped(element, name)
  }
}

/** Whether a table only arranges the page: one cell, or tables in its cells that hold more than it does itself. */
export function isLayoutTable(table: XmlElement): boolean {
  const cells = layoutCells(table)
  const nested = cells.filter(cell => hasTable(cell))
  if (nested.length === 0) return cells.length === 1
  const inner = nested.flatMap(cell => [...xmlDescendants(cell)]).filter(each => each.name === 'w:tc').length
  return inner > cells.filter(cell => !nested.includes(cell) && hasText(cell)).length
}

export function layoutCells(table: XmlElement): XmlElement[] {
  return [...unwrapped(table, 'w:tr')].flatMap(row => [...unwrapped(row, 'w:tc')])
}

function hasTable(cell: XmlElement): boolean {
  for (const below of xmlDescendants(cell)) if (below.name === 'w:tbl') return true
  return false
}

function hasText(cell: XmlElement): boolean {
  for (const below of xmlDescendants(cell)) if (below.name === 'w:t' && below.text.trim() !== '') return true
  return false
}

/** @returns one table, or none where all its rows are deleted */
export function readWordTable(element: XmlElement, context: WordContext): DraftTable[] {
  if (isOutOfSight(element, context)) {
    context.noteHidden()
    return []
  }
  const rows = [...unwrapped(element, 'w:tr')]
    .filter(row => isShownRow(row, context))
    .map(row => placeCells(row, context))
  if (rows.length === 0) return []
  const places = rows.reduce((sum, cells) => sum + (cells.at(-1)?.end ?? 0), 0)
  if (places > limits.slots) throw new LimitExceeded('slots')
  evenColumns(rows, gridWidths(element))
  const shaded = isShaded(child(child(element, 'w:tblPr'), 'w:shd'))
  const table = ++context.tables
  const drafts = new DraftRows({context, table, shaded})
  for (const cells of rows) drafts.add(cells)
  const columns = Math.max(0, ...rows.map(cells => cells.at(-1)?.end ?? 0))
  return [{kind: 'table', rows: drafts.rows, columns, origin: {part: context.part, table}}]
}

interface TableSetting {
  readonly context: WordContext
  /** Counted from 1. */
  readonly table: number
  readonly shaded: boolean
}

/** A cell that may go on in the row below. */
interface OpenCell {
  readonly cell: DraftCell & {rowSpan: number}
  readonly end: number
}

/** The rows of a draft, made one after the other: a cell that continues the one above makes that one taller. */
class DraftRows {
  readonly rows: DraftCell[][] = []
  readonly #setting: TableSetting
  /** Of the row before, by their first column. */
  #open: ReadonlyMap<number, OpenCell> = new Map()

  constructor(setting: TableSetting) {
    this.#setting = setting
  }

  add(cells: readonly WordCell[]): void {
    const row: DraftCell[] = []
    const next = new Map<number, OpenCell>()
    for (const placed of cells) {
      const {start, end, merge} = placed
      const above = merge === 'continue' ? this.#open.get(start) : undefined
      const cell = this.#read(placed)
      if (above?.end === end) {
        above.cell.rowSpan++
        next.set(start, above)
        if (cell.lines.some(line => draftText(line) !== '')) noteCovered(this.#setting.context, cell.origin)
        continue
      }
      row.push(cell)
      if (merge !== 'none') next.set(start, {cell, end})
    }
    this.#open = next
    this.rows.push(row)
  }

  #read({element, start, end}: WordCell): DraftCell & {rowSpan: number} {
    const {context, table, shaded} = this.#setting
    const origin = {part: context.part, table, row: this.rows.length + 1, column: start + 1}
    context.shaded = shaded || isShaded(child(child(element, 'w:tcPr'), 'w:shd'))
    const {lines, anchor} = readCell(element, context)
    context.shaded = false
    return {lines, column: start, columnSpan: end - start, rowSpan: 1, origin, ...(anchor && {anchor})}
  }
}

/** In twips: no page is so wide. */
const FAR = 15_000

/** Hidden by its style, or standing beside the page. */
function isOutOfSight(table: XmlElement, {styles}: WordContext): boolean {
  const properties = child(table, 'w:tblPr')
  const place = child(properties, 'w:tblpPr')
  const shifts = [value(place, 'w:tblpX'), value(place, 'w:tblpY'), value(child(properties, 'w:tblInd'), 'w:w')]
  return (
    styles.hidesTable(value(child(properties, 'w:tblStyle'), 'w:val')) ||
    shifts.some(shift => shift !== null && Math.abs(Number(shift)) > FAR)
  )
}

/** In twips: of a row of exactly this height nothing can be read. */
const LOWEST_ROW = 60

function isFlat(height: XmlElement | null): boolean {
  return value(height, 'w:hRule') === 'exact' && Number(value(height, 'w:val') ?? '0') <= LOWEST_ROW
}

function isShownRow(row: XmlElement, context: WordContext): boolean {
  const properties = child(row, 'w:trPr')
  if (isOn(child(properties, 'w:hidden')) || isFlat(child(properties, 'w:trHeight'))) {
    context.noteHidden()
    return false
  }
  const deleted = child(properties, 'w:del') !== null
  if (deleted || child(properties, 'w:ins') !== null) context.noteChange()
  return !deleted
}

function placeCells(row: XmlElement, context: WordContext): WordCell[] {
  const before = value(child(child(row, 'w:trPr'), 'w:gridBefore'), 'w:val')
  let at = Math.min(Number(before ?? '0') || 0, limits.columnSpan)
  const placed: WordCell[] = []
  for (const element of unwrapped(row, 'w:tc')) {
    const properties = child(element, 'w:tcPr')
    if (changesOfCells.some(name => child(properties, name) !== null)) context.noteChange()
    if (child(properties, 'w:cellDel') !== null) continue
    const span = Number(value(child(properties, 'w:gridSpan'), 'w:val') ?? '1') || 1
    const end = at + Math.min(Math.max(span, 1), limits.columnSpan)
    const across = child(properties, 'w:hMerge')
    const last = placed.at(-1)
    if (across && value(across, 'w:val') !== 'restart' && last) last.end = end
    else placed.push({element, start: at, end, merge: readMerge(properties)})
    at = end
  }
  return placed
}

/** Tracked changes of cells: deleted, inserted, merged. */
const changesOfCells = ['w:cellDel', 'w:cellIns', 'w:cellMerge']

/** `vMerge` without a value continues the cell above. What a tracked change merges is merged. */
function readMerge(properties: XmlElement | null): WordCell['merge'] {
  const changed = value(child(properties, 'w:cellMerge'), 'w:vMerge')
  if (changed !== null) return changed === 'rest' ? 'begin' : 'continue'
  const merge = child(properties, 'w:vMerge')
  if (!merge) return 'none'
  return value(merge, 'w:val') === 'restart' ? 'begin' : 'continue'
}

function gridWidths(table: XmlElement): number[] {
  return childrenNamed(child(table, 'w:tblGrid'), 'w:gridCol').map(each => Number(value(each, 'w:w') ?? '0') || 0)
}

interface CellContent {
  readonly lines: DraftLine[]
  readonly anchor: {readonly paragraph: XmlElement; readonly piece: null} | null
}

function readCell(cell: XmlElement, context: WordContext): CellContent {
  const lines: DraftLine[] = []
  let anchor: CellContent['anchor'] = null
  let carried: DraftLine = []
  for (const paragraph of cellParagraphs(cell, context)) {
    anchor ??= {paragraph, piece: null}
    const content = readRuns(paragraph, context)
    const [first = [], ...rest] = content.lines
    const start = [...carried, ...first]
    const line = [...numberRun(paragraph, context, start), ...start]
    if (isEndDeleted(paragraph)) carried = [...line, ...rest.flat()]
    else {
      lines.push(line, ...rest)
      carried = []
    }
    for (const box of content.boxes) lines.push(...readBox(box, paragraph, context))
  }
  if (carried.length > 0) lines.push(carried)
  return {lines, anchor}
}

function readBox(box: XmlElement, host: XmlElement, context: WordContext): DraftLine[] {
  const outer = context.boxHost
  context.boxHost = outer ?? {paragraph: host, piece: null}
  const {lines} = readCell(box, context)
  context.boxHost = outer
  return lines
}

/** The paragraphs of a cell, those of tables within it too: a table of figures has none, so what is there is text. */
function* cellParagraphs(container: XmlElement, context: WordContext): Generator<XmlElement> {
  for (const element of container.children) {
    if (element.name === 'w:p') yield element
    else if (element.name === 'w:tbl') {
      const zh = '表格的单元格里还套着一张表格，已把它的文字当作这个单元格的内容。'
      const en = 'A cell of the table holds a table; its text was read as the content of that cell.'
      context.note('nested-table', {zh, en})
      for (const inner of layoutCells(element)) yield* cellParagraphs(inner, context)
    } else if (wrappers.has(element.name)) yield* cellParagraphs(element, context)
    else if (element.name === 'mc:AlternateContent') {
      const branch = chosenBranch(element)
      if (branch) yield* cellParagraphs(branch, context)
    }
  }
}

function noteCovered(context: WordContext, origin: DraftCell['origin']): void {
  const zh = `第 ${origin.table} 张表第 ${origin.row} 行有文字被合并的单元格盖住，Word 不显示它，校核时略去。`
  const en = `Table ${origin.table}, row ${origin.row}: a merged cell covers text that Word does not show; it was left out.`
  context.note('covered-text', {zh, en}, origin)
}
