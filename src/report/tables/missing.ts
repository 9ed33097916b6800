/** What a table lacks and what it has beyond the form: missing rows, added ones, rows without a label. */

import type {Root} from 'mdast'
import type {Source, Span} from '../../source.ts'
import {figurePath, type Standard, shortLabel} from '../../standard/index.ts'
import {labelKey, vocabularyOf} from '../../standard/labels/labels.ts'
import {splitNumeral} from '../../standard/labels/numerals.ts'
import {similarity} from '../../standard/labels/similarity.ts'
import type {BlockForm, RowForm, TableForm} from '../../standard/standard.ts'
import {hull} from '../../text.ts'
import type {Words} from '../../words.ts'
import type {FigureReading} from '../figures.ts'
import type {Section, TableIssue} from '../model.ts'
import type {Spot} from '../spot.ts'
import {type BlockReading, spotOf} from './block.ts'
import {rowStandsInProse, rowsJoinedInLines, standsInProse} from './loose-text.ts'
import type {Matches} from './match.ts'
import type {FoundRow} from './rows.ts'
import {isSubtotal} from './side-columns.ts'
import {isFilled} from './values.ts'

export interface TableInput {
  readonly source: Source
  readonly tree: Root
  readonly standard: Standard
  readonly table: TableForm
  readonly section: Section | undefined
  readonly matches: Matches
  readonly blocks: readonly BlockReading[]
}

const labelLost: Words = {
  zh: '表中有的行丢了标签，不能确定哪一行才是',
  en: 'rows of the table have lost their labels, and it is not certain which is meant'
}

const turnedUnclear: Words = {
  zh: '表是转过来排的（格式的列在左边），不能确定各数属于哪一格',
  en: 'the table is turned (columns of the form down the side), and it is not certain to which cell each value belongs'
}

const valuesLost: Words = {zh: '标签在，后面没有数', en: 'a label without values'}

/** Notes rows that are missing, added or without a label; a row that may be among the unknown ones is unread, not missing. */
export function noteRows(input: TableInput, readings: Map<string, FigureReading>): TableIssue[] {
  const {table, blocks, matches} = input
  const issues: TableIssue[] = []
  if (!hasRows(input)) {
    if (isLoose(input)) leaveUnread(input, readings)
    return issues
  }
  const beyond = unknownRows(input)
  // A subtotal is no row of the form that has lost its label.
  const unknown = beyond.filter(found => !isSubtotalRow(found))
  const isTurned = unknown.some(found => namesColumn(input, found))
  const joined = joinedRows(input)
  for (const {block, rows} of blocks) {
    for (const row of block.rows) {
      if (rows.some(found => found.row === row || collapses(block, found.row, row))) continue
      const bare = matches.heads.find(head => head.table === table.id && isBareLabel(head.found, row))
      const at = bare === undefined ? neighbourSpot(input, block, row) : headSpot(bare.found, table, row)
      const lost = isTurned
        ? turnedUnclear
        : bare !== undefined
          ? valuesLost
          : unknown.length > 0
            ? labelLost
            : joined.has(row) || joined.size >= MOST_JOINED || inProse(input, row)
              ? undivided
              : null
      if (lost === null) issues.push({kind: 'row-missing', block, row, at})
      else {
        if (bare !== undefined && !isTurned)
          issues.push({kind: 'value-count', row, expected: block.columns.length, found: 0, read: false, at})
        for (const column of block.columns)
          readings.set(figurePath(table, row, column), {state: 'unread', span: at.span, reason: lost})
      }
    }
  }
  const someMissing =
    issues.some(issue => issue.kind === 'row-missing') ||
    [...readings.values()].some(reading => reading.reason === labelLost)
  for (const found of beyond) issues.push(unknownIssue(input, found, someMissing))
  return issues
}

const undivided: Words = {
  zh: '字在、数在，但没有分成行和格',
  en: 'its words and numbers stand there without being divided into rows and cells'
}

/** Where this many rows are joined, one that is not seen may be joined and misspelt. */
const MOST_JOINED = 3

/** The rows whose label stands in a line of the section with a number right behind it: 三、本年度办理结果（一）予以公开3000003. */
function joinedRows({source, section, table}: TableInput): ReadonlySet<RowForm> {
  return section === undefined ? new Set() : rowsJoinedInLines(source.slice(section.span), table)
}

/** Whether the section has the words of the table, though not as a table. */
export function isLoose({section, table}: TableInput): boolean {
  return section !== undefined && standsInProse(section, table)
}

function inProse({section}: TableInput, row: RowForm): boolean {
  return section !== undefined && rowStandsInProse(section, row)
}

function leaveUnread(input: TableInput, readings: Map<string, FigureReading>): void {
  for (const {block} of input.blocks)
    for (const row of block.rows)
      for (const column of block.columns)
        readings.set(figurePath(input.table, row, column), {
          state: 'unread',
          span: anchorSpan(input),
          reason: undivided
        })
}

/** Whether the report has anything of the table: a row of it, or its header with values below. */
export function hasRows({table, blocks, matches}: TableInput): boolean {
  return blocks.some(block => block.rows.length > 0) || matches.unknown.some(unknown => unknown.table === table.id)
}

/** Rows with values in this table that are no row of the form. A lone number is a page's, not a row's. */
export function unknownRows({table, matches}: TableInput): FoundRow[] {
  return matches.unknown
    .filter(unknown => unknown.table === table.id)
    .map(unknown => unknown.found)
    .filter(found => found.texts.length > 0 || found.cells.filter(isFilled).length > 1)
}

/** Whether a row has a column of the table for its label: 本年制发件数, 结果维持. */
function namesColumn({standard, table}: TableInput, {texts}: FoundRow): boolean {
  const label = texts.at(-1)
  if (label === undefined) return false
  const {rows, columns} = vocabularyOf(standard)
  const key = label.cell.key
  const isRow = rows.get(key)?.some(entry => entry.table === table) ?? false
  return !isRow && (columns.get(key)?.some(entry => entry.table === table) ?? false)
}

function isSubtotalRow({texts}: FoundRow): boolean {
  const label = texts.at(-1)?.cell.text
  return label !== undefined && isSubtotal(label)
}

function unknownIssue(input: TableInput, found: FoundRow, someMissing: boolean): TableIssue {
  const label = found.texts.map(({cell}) => cell.text).join(' ')
  const at: Spot = {
    span: hull(found.cells.filter(isFilled).map(({cell}) => cell.span)),
    place: [input.table.name, label].filter(part => part !== '').join(' · ')
  }
  if (label === '') return {kind: 'row-unread', row: null, reason: {zh: '没有标签', en: 'no label'}, at}
  const subtotal = isSubtotalRow(found)
  if (!subtotal && namesColumn(input, found)) return {kind: 'row-unread', row: null, reason: turnedUnclear, at}
  if (!subtotal && someMissing && likeAny(label, input.table))
    return {
      kind: 'row-unread',
      row: null,
      reason: {zh: '标签与格式的各行都对不上', en: 'a label that is none of the form'},
      at
    }
  return {
    kind: 'row-added',
    label,
    isSubtotal: subtotal,
    at: {...at, span: hull(found.texts.map(({cell}) => cell.span))}
  }
}

/** Whether a label could be a badly damaged one of the form. */
function likeAny(label: string, table: TableForm): boolean {
  const key = labelKey(label)
  return table.blocks.some(block =>
    block.rows.some(row => similarity(labelKey(row.label), key, FAINTLY_LIKE) >= FAINTLY_LIKE)
  )
}

const FAINTLY_LIKE = 0.3

function collapses(block: BlockForm, whole: RowForm, part: RowForm): boolean {
  return block.collapsed?.some(collapsed => collapsed.row === whole && collapsed.replaces.includes(part.id)) ?? false
}

/** A row's label that stands alone. 其他 and 总计 without their number are words of the header. */
function isBareLabel(found: FoundRow, row: RowForm): boolean {
  return found.texts.some(
    ({cell}) => names(cell.text, row) && (cell.key.length > 2 || splitNumeral(cell.text).number !== null)
  )
}

function names(text: string, row: RowForm): boolean {
  return row.label !== '' && [row.label, ...row.aliases].some(label => labelKey(label) === labelKey(text))
}

function headSpot(found: FoundRow, table: TableForm, row: RowForm): Spot {
  const cell = found.texts.find(placed => names(placed.cell.text, row))?.cell
  return {span: cell?.span ?? found.row.span, place: `${table.name} · ${shortLabel(row.label)}`}
}

/** Where a missing row should have been: on the label of the row before it, else of the one after it. */
function neighbourSpot(input: TableInput, block: BlockForm, row: RowForm): Spot {
  const order = input.table.blocks.flatMap(form => form.rows)
  const position = order.indexOf(row)
  const found = input.blocks.flatMap(reading => reading.rows)
  const before = order
    .slice(0, position)
    .reverse()
    .map(form => found.find(other => other.row === form))
    .find(other => other !== undefined)
  const after = order
    .slice(position + 1)
    .map(form => found.find(other => other.row === form))
    .find(other => other !== undefined)
  const neighbour = before ?? after
  const place = [input.table.name, ...row.under.slice(1), row.label === '' ? (block.heading ?? '') : row.label]
    .filter(part => part !== '')
    .map(shortLabel)
    .join(' · ')
  return {span: neighbour === undefined ? anchorSpan(input) : spotOf(neighbour).span, place}
}

export function anchorSpan({section}: TableInput): Span {
  return section?.anchor.span ?? {start: 0, end: 0}
}
