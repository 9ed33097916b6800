/** A table of the form as the report has it: rows, columns, what is wrong with its shape, and what stands in its place. */

import {figurePath, shortLabel} from '../../standard/index.ts'
import {labelKey} from '../../standard/labels/labels.ts'
import {similarity} from '../../standard/labels/similarity.ts'
import type {ColumnForm} from '../../standard/standard.ts'
import {hull} from '../../text.ts'
import type {FigureMap} from '../figures.ts'
import type {ColumnReading, RowReading, StatutoryTable, TableIssue} from '../model.ts'
import type {Spot} from '../spot.ts'
import {findSubstitute} from '../substitute.ts'
import {type BlockReading, spotOf} from './block.ts'
import {readFeeHeading} from './fee-heading.ts'
import type {HeaderReading} from './header.ts'
import type {MatchedRow} from './matched-row.ts'
import {anchorSpan, hasRows, isLoose, type TableInput, unknownRows} from './missing.ts'

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
  const spot = spotOf(matched)
  const text = label.map(cell => cell.text).join('')
  return {
    form: row,
    block,
    label:
      label.length === 0
        ? null
        : {text, ...spot, ...(text === '' && {text: source.slice(hull(label.map(({span}) => span)))})},
    match: label.length === 0 && row.label !== '' ? 'lost' : matched.match,
    figures: block.columns
      .map(column => figures.get(figurePath(table, row, column)))
      .filter(figure => figure !== undefined),
    spot: {...spot, span: found.row.span}
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
    if (first === undefined || header.broken || issues.some(issue => issue.kind === 'column-missing')) return []
    const added = header.added.map(
      (cell): TableIssue => ({kind: 'column-added', label: cell.text, at: {span: cell.span, place: input.table.name}})
    )
    // In running text a header of which no word is found may have run together.
    if (header.found.length === 0 && inRunningText(first)) return added
    const labels = block.columns.filter(form => isLacking(form, header)).map(form => form.label)
    if (labels.length === 0) return added
    const at = header.repeated[0]?.span ?? header.found[0]?.cell.span ?? spotOf(first).span
    return [
      ...added,
      {
        kind: 'header-missing',
        block,
        labels: [...new Set(labels)],
        repeated: header.repeated.map(({text}) => text.trim()),
        at: {span: at, place: input.table.name}
      }
    ]
  })
}

function inRunningText({found}: MatchedRow): boolean {
  return found.grid.layout === 'blanks' || found.grid.layout === 'lines'
}

/** A column that is not named, unless a whole level of the header is lost: other groups have its label, its own has none. */
function isLacking(form: ColumnForm, {found}: HeaderReading): boolean {
  if (found.some(one => one.form === form)) return false
  const group = form.under.at(-1)
  return !found.some(one => one.form.label === form.label) || found.some(one => one.form.under.at(-1) === group)
}

function stateOf(
  input: TableInput,
  rows: readonly RowReading[],
  issues: readonly TableIssue[]
): StatutoryTable['state'] {
  if (!hasRows(input)) return isLoose(input) ? 'unread' : 'absent'
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
      const key = cell.key
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
