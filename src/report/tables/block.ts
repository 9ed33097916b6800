/** One block of a table: its header, its rows and the figures in them. */

import {compareExact, sum} from '../../exact.ts'
import type {Source, Span} from '../../source.ts'
import {figurePath, rowPlace, shortLabel} from '../../standard/index.ts'
import type {BlockForm, ColumnForm, RowForm, TableForm} from '../../standard/standard.ts'
import {hull} from '../../text.ts'
import type {Words} from '../../words.ts'
import type {FigureReading} from '../figures.ts'
import type {TableIssue} from '../model.ts'
import type {Spot} from '../spot.ts'
import {namingByLabels} from './columns.ts'
import {namingByGroups} from './disputes-header.ts'
import {type HeaderReading, readHeader} from './header.ts'
import type {Matches} from './match.ts'
import type {MatchedRow} from './matched-row.ts'
import {joinParts} from './parts.ts'
import type {FoundRow, PlacedCell} from './rows.ts'
import {type Assignment, asOneCell, assignValues, findNeighbours, isFilled, readCell} from './values.ts'

export interface BlockInput {
  readonly source: Source
  readonly table: TableForm
  readonly block: BlockForm
  readonly matches: Matches
  /** Filled by the readers of blocks: what was found for each path. */
  readonly readings: Map<string, FigureReading>
}

export interface BlockReading {
  readonly table: TableForm
  readonly block: BlockForm
  readonly header: HeaderReading
  /** The rows of the form that were found, each once. */
  readonly rows: readonly MatchedRow[]
  readonly issues: readonly TableIssue[]
}

export function readBlock(input: BlockInput): BlockReading {
  const {source, table, block, matches} = input
  const all = matches.rows.filter(row => row.block === block)
  const firstHeads = headerRows(table, block, matches)
  const heads = matches.heads.filter(head => head.table === table.id).map(({found}) => found)
  const parts = table.inOneRow === true ? null : joinParts(block, all, firstHeads, heads)
  const mine = parts?.rows ?? all
  const headRows = parts?.state === 'joined' ? parts.heads : firstHeads
  const values = mine
    .map(row => row.slots.filter(isFilled).map(({cell}) => cell))
    .filter(cells => cells.length === block.columns.length)
  const headerSource = {source, block, rows: headRows, values}
  const header = readHeader(headerSource, (table.inOneRow === true ? namingByGroups : namingByLabels)(headerSource))
  const issues: TableIssue[] = []
  const rows = onlyOnce(mine, block, issues)
  const columns: Columns =
    parts?.state === 'unclear'
      ? {forms: null, ground: 'form-order', reason: parts.reason}
      : presentColumns(block, header, rows, issues)
  const assignments = assignRows(rows, columns, header, headRows)
  for (const [row, assignment] of assignments) {
    enterFigures(input.readings, row, columns, assignment)
    issues.push(...shapeIssues(row, columns, assignment, header))
  }
  return {table, block, header, rows, issues}
}

/** The rows without values above the block's first row, back to the last row of another block. */
function headerRows(table: TableForm, block: BlockForm, matches: Matches): FoundRow[] {
  const first = matches.rows.find(row => row.block === block)?.found.index
  if (first === undefined) return matches.heads.filter(head => head.block === block).map(head => head.found)
  const before = matches.rows.findLast(row => row.block !== block && row.found.index < first)?.found.index ?? -1
  return matches.heads
    .filter(
      ({found, table: home}) => found.index > before && found.index < first && (home === table.id || home === null)
    )
    .map(({found}) => found)
}

// ---- Rows that come twice ------------------------------------------------------------------------------------------

const repeated: Words = {
  zh: '同一行出现了不止一次，数又不相同，不能确定以哪一行为准',
  en: 'the row stands there more than once, with different values'
}

const severalRows: Words = {
  zh: '格式只有一行数，这里有几行，不能确定各行属于哪一组',
  en: 'the form has one row of values; here are several, and it is not certain which group each belongs to'
}

/** Each row of the form once. A row repeated with other values is kept, to be reported as unread. */
function onlyOnce(rows: readonly MatchedRow[], block: BlockForm, issues: TableIssue[]): MatchedRow[] {
  const kept = new Map<RowForm, MatchedRow>()
  const conflicting = new Set<RowForm>()
  for (const row of withoutGroups(rows, block, issues)) {
    const first = kept.get(row.row)
    if (first === undefined) {
      kept.set(row.row, row)
      continue
    }
    if (texts(first) !== texts(row)) conflicting.add(row.row)
    if (row.row.label === '') issues.push({kind: 'row-unread', row: row.row, reason: severalRows, at: spotOf(row)})
    else issues.push({kind: 'row-repeated', block, row: row.row, at: spotOf(row), first: spotOf(first)})
  }
  return [...kept.values()].map(row => (conflicting.has(row.row) ? {...row, slots: []} : row))
}

function texts(row: MatchedRow): string {
  return row.slots
    .filter(isFilled)
    .map(({cell}) => cell.text)
    .join('\t')
}

/** （六）其他处理 beside its own sub-rows is no row of figures: it is left out, and reported where it holds numbers. */
function withoutGroups(rows: readonly MatchedRow[], block: BlockForm, issues: TableIssue[]): MatchedRow[] {
  const present = new Set(rows.map(({row}) => row.id))
  return rows.filter(row => {
    const collapsed = block.collapsed?.find(candidate => candidate.row === row.row)
    if (collapsed === undefined) return true
    const beside = collapsed.replaces.some(id => present.has(id))
    const numbered = row.slots.some(isFilled)
    if (beside && numbered)
      issues.push({kind: 'row-added', label: collapsed.row.label, isSubtotal: false, at: spotOf(row)})
    if (!beside && numbered) {
      const replaced = block.rows.filter(form => collapsed.replaces.includes(form.id))
      issues.push({kind: 'rows-collapsed', label: shortLabel(collapsed.row.label), rows: replaced, at: spotOf(row)})
    }
    return !beside && numbered
  })
}

// ---- Columns -------------------------------------------------------------------------------------------------------

interface Columns {
  /** In the order of the values; null where the header does not tell the order. */
  readonly forms: readonly ColumnForm[] | null
  readonly ground: 'header' | 'form-order'
  readonly reason: Words | null
}

/** The block's columns, less those that neither the header nor the rows have. */
function presentColumns(
  block: BlockForm,
  header: HeaderReading,
  rows: readonly MatchedRow[],
  issues: TableIssue[]
): Columns {
  if (header.order.state === 'unclear') return {forms: null, ground: 'form-order', reason: header.order.reason}
  const {columns, ground} = header.order
  const named = columns.filter(form => header.found.some(found => found.form === form))
  const missing = columns.filter(form => !named.includes(form))
  const [anchor] = header.found
  if (missing.length > 0 && named.length > 1 && anchor !== undefined && usualCount(rows) === named.length) {
    for (const column of missing)
      issues.push({kind: 'column-missing', block, column, at: {span: anchor.cell.span, place: blockName(block, rows)}})
    return {forms: named, ground: 'header', reason: null}
  }
  return {forms: columns, ground, reason: null}
}

function blockName(block: BlockForm, rows: readonly MatchedRow[]): string {
  return [rows[0]?.table.name ?? '', block.heading ?? ''].filter(part => part !== '').join(' · ')
}

/** How many values most rows have. */
function usualCount(rows: readonly MatchedRow[]): number {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const filled = row.slots.filter(isFilled).length
    counts.set(filled, (counts.get(filled) ?? 0) + 1)
  }
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0
}

// ---- Values --------------------------------------------------------------------------------------------------------

type RowAssignment = Assignment | {readonly state: 'repeated'}

function assignRows(
  rows: readonly MatchedRow[],
  columns: Columns,
  header: HeaderReading,
  headRows: readonly FoundRow[]
): [MatchedRow, RowAssignment][] {
  const arity = columns.forms?.length ?? 0
  const shapes = rows.map(row => ({
    slots: row.slots,
    shape: shapeOf(row),
    length: row.found.cells.length,
    isSpaced: row.found.grid.layout === 'blanks'
  }))
  const neighbours = findNeighbours(
    shapes,
    arity,
    headRows.map(row => row.cells.length)
  )
  return rows.map((row, position) => {
    const shape = shapes[position]
    if (row.slots.length === 0 && row.found.hasValues) return [row, {state: 'repeated'}]
    if (columns.forms === null || shape === undefined)
      return [row, {state: 'unsure', reason: columns.reason ?? repeated, found: arity}]
    if (row.found.row.isCut === true) return [row, {state: 'unsure', reason: cut, found: arity}]
    const assignment =
      header.byColumn !== null && row.found.grid.trueColumns
        ? (assignPart(row, columns.forms, headRows) ??
          assignByColumn(row, columns.forms, header.byColumn, header.added.length > 0))
        : asOneCell(assignValues(shape, arity, columns.ground, neighbours), row, headRows)
    return [row, checkedBySum(row, columns.forms, assignment)]
  })
}

function shapeOf(row: MatchedRow): string {
  const last = row.label.at(-1)
  const column = row.found.cells.find(({cell}) => cell === last)?.column ?? -1
  return `${column} ${row.row.under.length}`
}

/**
 * A part of a table that a page has cut off counts its columns for itself: each row has its cells, one for each column, in
 * the order of the header above. Null for a row of the header's own grid, and for one with cells merged or missing.
 */
function assignPart(row: MatchedRow, forms: readonly ColumnForm[], headRows: readonly FoundRow[]): Assignment | null {
  if (headRows.some(({grid}) => grid === row.found.grid) || row.slots.length !== forms.length) return null
  return {state: 'assigned', cells: row.slots, ground: 'grid', doubt: null}
}

/** In a true grid each value stands under its header; a value beyond them must stand under a header of its own. */
function assignByColumn(
  row: MatchedRow,
  forms: readonly ColumnForm[],
  byColumn: ReadonlyMap<number, ColumnForm>,
  hasAddedColumns: boolean
): Assignment {
  const cells = forms.map(form => row.slots.find(({column}) => byColumn.get(column) === form))
  const present = cells.filter(cell => cell !== undefined)
  const filled = row.slots.filter(isFilled)
  const beyond = filled.filter(cell => !present.includes(cell) && !(hasAddedColumns && !byColumn.has(cell.column)))
  if (present.length === forms.length && beyond.length === 0)
    return {state: 'assigned', cells: present, ground: 'grid', doubt: null}
  const reason = beyond.length > 0 ? crowded : merged
  return {state: 'unsure', reason, found: filled.length}
}

const merged: Words = {
  zh: '有合并的单元格或缺少单元格，不能确定各数属于哪一列',
  en: 'cells of the row are merged or missing, so it is not certain which column each value belongs to'
}

const crowded: Words = {
  zh: '数比表头的列多，不能确定各数属于哪一列',
  en: 'the row has values beyond the columns of the header, so it is not certain which column each belongs to'
}

/**
 * A row in doubt must show by its own sum that it is read rightly: one that is out of line with the others, and one beside which
 * numbers stand without a label, for they may be the ends of its own. A row without a sum cannot.
 */
function checkedBySum(row: MatchedRow, forms: readonly ColumnForm[], assignment: Assignment): Assignment {
  if (assignment.state !== 'assigned') return assignment
  const doubt = assignment.doubt ?? (row.found.besideStray ? stray : null)
  if (doubt === null) return assignment
  const readings = assignment.cells.map((cell, index) => {
    const form = forms[index]
    return form === undefined ? null : (readCell(cell, form, assignment.ground).exact ?? null)
  })
  const total = forms.findIndex(form => form.role === 'total')
  const parts = readings.filter((_, index) => index !== total)
  const whole = readings[total]
  const holds =
    whole != null &&
    parts.every(part => part !== null) &&
    compareExact(sum(parts.filter(part => part !== null)), whole) === 0
  return holds ? assignment : {state: 'unsure', reason: doubt, found: assignment.cells.length}
}

const cut: Words = {
  zh: '数与标签一样排成了几行，不能确定断开的数各属哪一格',
  en: 'the numbers are broken over lines as the label is, and it is not certain which end belongs to which number'
}

const stray: Words = {
  zh: '紧邻一行只有数、没有标签，可能是从这里断开的数',
  en: 'a line beside the row has numbers and no label; they may be parts of its numbers'
}

/** Enters what was found for each figure of a row. */
function enterFigures(
  readings: Map<string, FigureReading>,
  row: MatchedRow,
  columns: Columns,
  assignment: RowAssignment
): void {
  if (assignment.state === 'assigned') {
    const forms = columns.forms ?? row.block.columns
    assignment.cells.forEach((placed, index) => {
      const form = forms[index]
      if (form !== undefined) readings.set(pathIn(row, form), readCell(placed, form, assignment.ground))
    })
    return
  }
  const {span} = spotOf(row)
  const reason = assignment.state === 'repeated' ? repeated : assignment.reason
  for (const form of row.block.columns) readings.set(pathIn(row, form), {state: 'unread', span, reason})
}

/** What is wrong with the shape of a row. */
function shapeIssues(
  row: MatchedRow,
  columns: Columns,
  assignment: RowAssignment,
  header: HeaderReading
): TableIssue[] {
  if (assignment.state === 'repeated') return []
  const at = spotOf(row)
  const forms = columns.forms ?? row.block.columns
  const expected = forms.length
  if (assignment.state === 'assigned') {
    const unread = assignment.cells.flatMap(({cell: {unread: reason, span}}, index): TableIssue[] => {
      const form = forms[index]
      if (form === undefined || reason === undefined) return []
      return [{kind: 'cell-unread', figure: pathIn(row, form), reason, at: {...at, span}}]
    })
    const found = row.slots.filter(isFilled).length
    if (assignment.ground !== 'equal-values') return unread
    return [...unread, {kind: 'value-count', row: row.row, expected, found, read: true, at}]
  }
  const {found, reason} = assignment
  return columns.forms !== null && found !== expected && header.added.length === 0
    ? [{kind: 'value-count', row: row.row, expected, found, read: false, at}]
    : [{kind: 'row-unread', row: row.row, reason, at}]
}

function pathIn({table, row}: MatchedRow, form: ColumnForm): string {
  return figurePath(table, row, form)
}

/** The row's label, or the row itself where it has none. */
export function spotOf(row: MatchedRow): Spot {
  const origin = row.label[0]?.origin
  return {
    span: row.label.length > 0 ? hull(row.label.map(({span}) => span)) : valuesSpan(row.slots, row.found.row.span),
    place: rowPlace(row.table, row.row),
    ...(origin !== undefined && {origin})
  }
}

function valuesSpan(slots: readonly PlacedCell[], fallback: Span): Span {
  const filled = slots.filter(isFilled).map(({cell}) => cell)
  return filled.length > 0 ? hull(filled.map(({span}) => span)) : fallback
}
