/** A table of the form as it is drawn: laid out as the form has it, with what the report has in its cells. */

import {type FormGrid, formGrid, type LabelCell} from '../../format/documents/form-grid.ts'
import {shownRows} from '../../format/documents/html/tables.ts'
import type {Figure, Report, StatutoryTable} from '../../report/model.ts'
import {offsetsOf, type Span} from '../../source.ts'
import {figurePath} from '../../standard/index.ts'
import type {BlockForm, ColumnForm, RowForm} from '../../standard/standard.ts'
import type {DrawnCell, DrawnForm, DrawnLabel, DrawnPart} from '../drawing.ts'
import {cellAnchor, labelAnchor} from './anchors.ts'
import {type Mark, numbersAt, touches} from './marks.ts'

/** What is known of the cells besides the findings at them. */
export interface CellNotes {
  /** Took part in a finding elsewhere. */
  readonly parts: ReadonlySet<string>
  readonly undetermined: ReadonlySet<string>
  readonly shouldBe: ReadonlyMap<string, number>
}

export function drawForm(table: StatutoryTable, report: Report, marks: readonly Mark[], notes: CellNotes): DrawnForm {
  const {form, state, spot} = table
  const within = marks.filter(
    ({location}) =>
      location.figure?.startsWith(`${form.id}.`) === true || isWithin(offsetsOf(location), [spot, ...table.grids])
  )
  const drawing = {table, report, marks: within, notes}
  const isThere = state === 'read' || state === 'partial' || table.rows.length > 0
  return {
    kind: 'form',
    anchor: `table-${form.id}`,
    section: form.section,
    table: form.id,
    name: form.name,
    state,
    findings: [],
    parts: isThere ? form.blocks.map(block => drawPart(block, drawing)) : []
  }
}

function isWithin(span: Span, places: readonly {readonly span: Span}[]): boolean {
  return places.some(place => touches(place.span, span))
}

interface FormDrawing {
  readonly table: StatutoryTable
  readonly report: Report
  readonly marks: readonly Mark[]
  readonly notes: CellNotes
}

function drawPart(block: BlockForm, drawing: FormDrawing): DrawnPart {
  const {table, report} = drawing
  const grid = formGrid(block, shownRows(block, table.form, report.figures))
  return {
    heading: block.heading,
    corner: block.corner ?? '',
    labelWidth: grid.labelWidth,
    header: headerLabels(grid, block, drawing),
    rows: grid.rows.map(({form, labels}) => ({
      labels: labels.map((label, index) =>
        index === labels.length - 1 ? rowLabel(label, form, drawing) : groupLabel(label, form.id, index, drawing)
      ),
      cells: block.columns.map(column => drawCell(figurePath(table.form, form, column), drawing))
    }))
  }
}

/** The cells of a level that are no groups are the columns that have that many headings above them, in order. */
function headerLabels({header}: FormGrid, block: BlockForm, drawing: FormDrawing): DrawnPart['header'] {
  return header.map((cells, level) => {
    const leaves = block.columns.filter(({under}) => under.length === level)
    let next = 0
    return cells.map((label, index) => {
      const column = label.isGroup ? undefined : leaves[next++]
      return column === undefined
        ? groupLabel(label, `${block.heading ?? ''}-${level}`, index, drawing)
        : columnLabel(label, column, block, drawing)
    })
  })
}

function groupLabel(label: LabelCell, id: string, index: number, {table}: FormDrawing): DrawnLabel {
  return {...label, anchor: labelAnchor(table.form.id, 'group', `${id}-${index}`), written: null, findings: []}
}

function rowLabel(label: LabelCell, form: RowForm, {table, marks}: FormDrawing): DrawnLabel {
  const found = table.rows.find(row => row.form.id === form.id)
  return withWritten(label, labelAnchor(table.form.id, 'row', form.id), found, marks)
}

function columnLabel(label: LabelCell, form: ColumnForm, block: BlockForm, {table, marks}: FormDrawing): DrawnLabel {
  const found = table.columns.find(column => column.form.id === form.id && column.block === block)
  return withWritten(label, labelAnchor(table.form.id, 'column', form.id), found, marks)
}

/** A label is shown as the form has it; what the report has instead stands beside it, and at a finding whatever it has. */
function withWritten(
  label: LabelCell,
  anchor: string,
  found: StatutoryTable['rows'][number] | StatutoryTable['columns'][number] | undefined,
  marks: readonly Mark[]
): DrawnLabel {
  const own = found?.label ?? null
  const free = marks.filter(({location}) => location.figure === undefined)
  const findings = own === null ? [] : numbersAt(own.span, free)
  const isOther = found?.match === 'different' || (findings.length > 0 && own?.text !== label.text)
  return {...label, anchor, written: own !== null && isOther ? own.text : null, findings}
}

function drawCell(path: string, {report, marks, notes}: FormDrawing): DrawnCell {
  const figure: Figure | undefined = report.figures.get(path)
  const state = figure?.state ?? 'absent'
  return {
    path,
    anchor: cellAnchor(path),
    place: figure?.place ?? '',
    text: (figure?.raw ?? '').trim().replace(/\s+/g, ' '),
    state,
    findings: marks.filter(({location}) => location.figure === path).map(({number}) => number),
    shouldBe: notes.shouldBe.get(path) ?? null,
    isPart: notes.parts.has(path),
    isUndetermined: state === 'unread' || notes.undetermined.has(path)
  }
}
