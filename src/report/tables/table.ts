/** A statutory table as a whole: its rows and columns with their figures, what is missing or added, and its state. */

import type {Root} from 'mdast'
import type {Source, Span} from '../../source.ts'
import {shortLabel} from '../../standard/index.ts'
import {labelKey, splitNumeral} from '../../standard/labels.ts'
import {similarity} from '../../standard/similarity.ts'
import type {BlockForm, RowForm, Standard, TableForm} from '../../standard/standard.ts'
import type {FigureMap, FigureReading} from '../figures.ts'
import type {ColumnReading, RowReading, Section, Spot, StatutoryTable, TableIssue, Words} from '../model.ts'
import {findSubstitute} from '../substitute.ts'
import {type BlockReading, spotOf} from './block.ts'
import {readFeeHeading} from './fee-heading.ts'
import type {MatchedRow, Matches} from './match.ts'
import {type FoundRow, hullOf, keyOf} from './rows.ts'
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

// ---- Before the figures are made: what is missing ------------------------------------------------------------------

const labelLost: Words = {
  zh: '表中有没有标签的行，不能确定哪一行是它',
  en: 'rows of the table have lost their labels, and it is not certain which is this one'
}

const valuesLost: Words = {zh: '标签在，后面没有数', en: 'its label stands there without values'}

/** Notes rows that are missing, added or without a label; a row that may be among the unknown ones is unread, not missing. */
export function noteRows(input: TableInput, readings: Map<string, FigureReading>): TableIssue[] {
  const {table, blocks, matches} = input
  const issues: TableIssue[] = []
  if (!isThere(input)) return issues
  const unknown = unknownRows(input)
  for (const {block, rows} of blocks) {
    for (const row of block.rows) {
      if (rows.some(found => found.row === row || collapses(block, found.row, row))) continue
      const bare = matches.heads.find(head => head.table === table.id && isBareLabel(head.found, row))
      const at = bare === undefined ? neighbourSpot(input, block, row) : headSpot(bare.found, table, row)
      const lost = bare !== undefined ? valuesLost : unknown.length > 0 ? labelLost : null
      if (lost === null) issues.push({kind: 'row-missing', block, row, at})
      else {
        if (bare !== undefined)
          issues.push({kind: 'value-count', row, expected: block.columns.length, found: 0, read: false, at})
        for (const column of block.columns)
          readings.set(pathOf(table, row, column.id), {state: 'unread', span: at.span, reason: lost})
      }
    }
  }
  const someMissing =
    issues.some(issue => issue.kind === 'row-missing') ||
    [...readings.values()].some(reading => reading.reason === labelLost)
  for (const found of unknown) issues.push(unknownIssue(input, found, someMissing))
  return issues
}

/** Whether the report has anything of the table: a row of it, or its header with values below. */
function isThere({table, blocks, matches}: TableInput): boolean {
  return blocks.some(block => block.rows.length > 0) || matches.unknown.some(unknown => unknown.table === table.id)
}

/** Rows with values in this table that are no row of the form. A lone number is a page's, not a row's. */
function unknownRows({table, matches}: TableInput): FoundRow[] {
  return matches.unknown
    .filter(unknown => unknown.table === table.id)
    .map(unknown => unknown.found)
    .filter(found => found.texts.length > 0 || found.cells.filter(isFilled).length > 1)
}

function unknownIssue(input: TableInput, found: FoundRow, someMissing: boolean): TableIssue {
  const label = found.texts.map(({cell}) => cell.text).join(' ')
  const at: Spot = {
    span: hullOf(found.cells.filter(isFilled).map(({cell}) => cell)),
    place: [input.table.name, label].filter(part => part !== '').join(' · ')
  }
  if (label === '')
    return {kind: 'row-unread', row: null, reason: {zh: '这一行没有标签', en: 'the row has no label'}, at}
  if (someMissing && likeAny(label, input.table))
    return {
      kind: 'row-unread',
      row: null,
      reason: {zh: '标签与格式的各行都对不上', en: 'its label is none of the form'},
      at
    }
  return {kind: 'row-added', label, at: {...at, span: hullOf(found.texts.map(({cell}) => cell))}}
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
    ({cell}) => names(cell.text, row) && (keyOf(cell).length > 2 || splitNumeral(cell.text).number !== null)
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

function anchorSpan({section}: TableInput): Span {
  return section?.anchor.span ?? {start: 0, end: 0}
}

function pathOf(table: TableForm, row: RowForm, column: string): string {
  return [table.id, row.id, column].filter(part => part !== '').join('.')
}

// ---- With the figures ----------------------------------------------------------------------------------------------

export function readTable(input: TableInput, figures: FigureMap, noted: readonly TableIssue[]): StatutoryTable {
  const {table, blocks} = input
  const rows = blocks.flatMap(block => block.rows.map(row => rowReading(input, row, figures)))
  const columns = blocks.flatMap(columnReadings(input))
  const issues = [...blocks.flatMap(block => block.issues), ...noted, ...headerIssues(input)].sort(
    (left, right) => left.at.span.start - right.at.span.start
  )
  const grids = gridsOf(input)
  const state = stateOf(input, rows, issues)
  const substitute =
    state === 'absent' && input.section !== undefined ? findSubstitute(input.tree, input.section) : null
  return {
    form: table,
    state: substitute === null ? state : 'replaced',
    grids,
    rows,
    columns,
    issues,
    spot: substitute ?? tableSpot(input, grids),
    relationsNote: table.id === 'requests' ? noteOf(input) : null,
    feeHeading: table.id === 'proactive' ? readFeeHeading(input.source, columns, grids) : null
  }
}

function rowReading({table, source}: TableInput, matched: MatchedRow, figures: FigureMap): RowReading {
  const {row, block, label, found} = matched
  const spot = {...spotOf(matched), span: found.row.span}
  const text = label.map(cell => cell.text).join('')
  return {
    form: row,
    block,
    label:
      label.length === 0 ? null : {...spotOf(matched), text, ...(text === '' && {text: source.slice(hullOf(label))})},
    match: label.length === 0 && row.label !== '' ? 'lost' : matched.match,
    figures: block.columns
      .map(column => figures.get(pathOf(table, row, column.id)))
      .filter(figure => figure !== undefined),
    spot
  }
}

function columnReadings({table}: TableInput): (block: BlockReading) => ColumnReading[] {
  return ({block, header}) =>
    block.columns.map(form => {
      const found = header.found.find(candidate => candidate.form === form)
      const place = [table.name, ...form.under.slice(-1), form.label].map(shortLabel).join(' · ')
      return {
        form,
        block,
        label:
          found === undefined
            ? null
            : {
                span: found.cell.span,
                place,
                text: found.cell.text,
                ...(found.cell.origin !== undefined && {origin: found.cell.origin})
              },
        match: found?.match ?? 'lost'
      }
    })
}

/** Words of a header that do not stand above their values, where the header is of a kind that could be read. */
function headerIssues(input: TableInput): TableIssue[] {
  if (unknownRows(input).length > 0) return []
  return input.blocks.flatMap(({block, header, rows, issues}): TableIssue[] => {
    const [first] = rows
    if (
      first === undefined ||
      header.broken ||
      inRunningText(first) ||
      issues.some(issue => issue.kind === 'column-missing')
    )
      return []
    const added = header.added.map(
      (cell): TableIssue => ({kind: 'column-added', label: cell.text, at: {span: cell.span, place: input.table.name}})
    )
    const labels = block.columns
      .map(form => form.label)
      .filter(label => !header.found.some(found => found.form.label === label))
    if (labels.length === 0) return added
    const at = header.found[0]?.cell.span ?? spotOf(first).span
    return [
      ...added,
      {kind: 'header-missing', block, labels: [...new Set(labels)], at: {span: at, place: input.table.name}}
    ]
  })
}

function inRunningText({found}: MatchedRow): boolean {
  return found.grid.layout === 'blanks' || found.grid.layout === 'lines'
}

function stateOf(
  input: TableInput,
  rows: readonly RowReading[],
  issues: readonly TableIssue[]
): StatutoryTable['state'] {
  if (!isThere(input)) return 'absent'
  const figures = rows.flatMap(row => row.figures)
  if (figures.every(figure => figure.state === 'unread' || figure.state === 'absent')) return 'unread'
  const unread = figures.some(figure => figure.state === 'unread')
  return unread || issues.some(issue => issue.kind === 'row-unread' || issue.kind === 'row-missing')
    ? 'partial'
    : 'read'
}

function gridsOf({blocks, matches, table}: TableInput): StatutoryTable['grids'] {
  const rows = [
    ...blocks.flatMap(block => block.rows.map(row => row.found)),
    ...matches.heads.filter(head => head.table === table.id).map(head => head.found)
  ]
  return [...new Set(rows.map(row => row.grid))].sort((left, right) => left.span.start - right.span.start)
}

function tableSpot(input: TableInput, grids: StatutoryTable['grids']): Spot {
  const [first] = grids
  const last = grids.at(-1)
  if (first === undefined || last === undefined) return {span: anchorSpan(input), place: input.table.name}
  return {span: {start: first.span.start, end: last.span.end}, place: input.table.name}
}

/** The note in the corner of table three: the cells that hold its words, however they are broken. */
function noteOf({matches, standard}: TableInput): StatutoryTable['relationsNote'] {
  const note = labelKey(standard.relationsNote)
  for (const {found} of matches.heads)
    for (const {cell} of found.texts) {
      const key = keyOf(cell)
      const like = key === note || key.includes('勾稽') || (key.length > 12 && similarity(key, note, 0.5) >= 0.5)
      if (like)
        return {
          span: cell.span,
          place: '表三 · 勾稽关系说明',
          text: cell.text,
          ...(cell.origin !== undefined && {origin: cell.origin})
        }
    }
  return null
}
