/** From a report and its findings to what is drawn of them. */

import type {Location} from '../../diagnostic.ts'
import {type FormGrid, formGrid, type LabelCell} from '../../format/documents/form-grid.ts'
import {shownRows} from '../../format/documents/html-tables.ts'
import type {Grid} from '../../parse/grid.ts'
import type {Figure, Report, StatutoryTable} from '../../report/model.ts'
import {offsetsOf, type Span} from '../../source.ts'
import {figurePath} from '../../standard/index.ts'
import type {BlockForm, ColumnForm, RowForm} from '../../standard/standard.ts'
import type {
  DrawnBlock,
  DrawnCell,
  DrawnForm,
  DrawnGrid,
  DrawnLabel,
  DrawnParagraph,
  DrawnPart,
  DrawnReport
} from '../drawing.ts'
import {cellAnchor, labelAnchor} from './anchors.ts'
import {type Mark, touches} from './marks.ts'
import {segmentsOf} from './segments.ts'

/** What is known of the cells besides the findings at them. */
export interface CellNotes {
  /** Took part in a finding elsewhere. */
  readonly parts: ReadonlySet<string>
  readonly undetermined: ReadonlySet<string>
  readonly shouldBe: ReadonlyMap<string, number>
}

/** A part of the report, and where it lies in the source. */
interface PlacedBlock {
  readonly span: Span
  readonly block: DrawnBlock
}

export interface Drawing {
  readonly drawn: DrawnReport
  /** Where a place of the report is drawn; null for one that is not. */
  readonly anchorOf: (location: Location) => string | null
}

export function draw(report: Report, marks: readonly Mark[], notes: CellNotes): Drawing {
  const forms = report.tables.filter(({form}) => report.standard?.tables.includes(form) === true)
  const taken = new Set(forms.flatMap(({grids}) => grids))
  const isFree = (mark: Mark) => mark.location.figure === undefined
  const placed: PlacedBlock[] = [
    ...report.paragraphs.map((paragraph, index) => ({
      span: paragraph.span,
      block: drawParagraph(report, index, marks.filter(isFree))
    })),
    ...forms.map(table => ({span: spanOf(table), block: drawForm(table, report, marks, notes)})),
    ...report.parsedTables
      .map(({grid}) => grid)
      .filter(grid => !taken.has(grid))
      .map((grid, index) => ({span: grid.span, block: drawGrid(grid, index, report, marks.filter(isFree))}))
  ].sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end)
  const anchorOf = anchorFinder(report, placed)
  const withStrays = addStrays(placed, marks, anchorOf)
  const sections = report.sections.map(({number, form, state, heading}) => ({
    number,
    name: form.name,
    anchor:
      state === 'absent' ? null : heading === null ? null : `paragraph-${report.paragraphs.indexOf(heading.paragraph)}`
  }))
  return {drawn: {blocks: withStrays, sections}, anchorOf}
}

/** Where the table begins; of one that is absent, behind the heading of its section. */
function spanOf({grids, spot}: StatutoryTable): Span {
  const starts = grids.map(({span}) => span)
  const [first] = [...starts].sort((left, right) => left.start - right.start)
  return first ?? {start: spot.span.end, end: spot.span.end}
}

/** A finding that marks no words and no cell concerns the block that it is in, or that stands before it. */
function addStrays(
  placed: readonly PlacedBlock[],
  marks: readonly Mark[],
  anchorOf: (location: Location) => string | null
): readonly DrawnBlock[] {
  const marked = new Set(placed.flatMap(({block}) => markedIn(block)))
  const strays = marks.filter(({number}) => !marked.has(number))
  if (strays.length === 0) return placed.map(({block}) => block)
  const byAnchor = new Map<string, number[]>()
  for (const {number, location} of strays) {
    const anchor = blockAnchor(anchorOf(location) ?? placed[0]?.block.anchor ?? '', placed)
    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), number])
  }
  return placed.map(({block}) => {
    const own = byAnchor.get(block.anchor)
    return own === undefined ? block : {...block, findings: [...block.findings, ...own]}
  })
}

/** The anchor of a block, from that of something within it. */
function blockAnchor(anchor: string, placed: readonly PlacedBlock[]): string {
  const own = placed.find(({block}) => block.anchor === anchor || anchor.startsWith(`${block.anchor}/`))
  return own?.block.anchor ?? anchor
}

function markedIn(block: DrawnBlock): readonly number[] {
  switch (block.kind) {
    case 'paragraph':
      return [...block.findings, ...block.segments.flatMap(({findings}) => findings)]
    case 'grid':
      return [...block.findings, ...block.rows.flatMap(row => row.flatMap(({findings}) => findings))]
    case 'form':
      return [...block.findings, ...block.parts.flatMap(partMarks)]
  }
}

function partMarks({header, rows}: DrawnPart): readonly number[] {
  const labels = [...header.flat(), ...rows.flatMap(row => row.labels)]
  return [...labels, ...rows.flatMap(row => row.cells)].flatMap(({findings}) => findings)
}

// ---- Places --------------------------------------------------------------------------------------------------------

function numbersAt(span: Span, marks: readonly Mark[]): readonly number[] {
  return marks.filter(({location}) => touches(span, offsetsOf(location))).map(({number}) => number)
}

function anchorFinder(report: Report, placed: readonly PlacedBlock[]): Drawing['anchorOf'] {
  const labels = report.tables.flatMap(table => [
    ...table.rows.map(({label, form}) => ({spot: label, anchor: labelAnchor(table.form.id, 'row', form.id)})),
    ...table.columns.map(({label, form}) => ({spot: label, anchor: labelAnchor(table.form.id, 'column', form.id)}))
  ])
  return location => {
    if (location.figure !== undefined) return cellAnchor(location.figure)
    const span = offsetsOf(location)
    const label = labels.find(({spot}) => spot !== null && touches(spot.span, span))
    if (label !== undefined) return label.anchor
    const own = placed.find(({span: other}) => other.start !== other.end && touches(other, span))
    const before = own ?? placed.filter(({span: other}) => other.start <= span.start).at(-1)
    return before?.block.anchor ?? null
  }
}

// ---- Prose ---------------------------------------------------------------------------------------------------------

function drawParagraph(report: Report, index: number, marks: readonly Mark[]): DrawnParagraph {
  const paragraph = report.paragraphs[index]
  if (paragraph === undefined) throw new RangeError(`No paragraph ${index}`)
  const own = marks.filter(({location}) => touches(paragraph.span, offsetsOf(location)))
  return {
    kind: 'paragraph',
    anchor: `paragraph-${index}`,
    role: paragraph.kind,
    section: paragraph.section,
    isSectionHeading: report.headings.some(heading => heading.paragraph === paragraph),
    findings: own.filter(({location}) => isPoint(location)).map(({number}) => number),
    segments: segmentsOf(paragraph, own)
  }
}

function isPoint(location: Location): boolean {
  const {start, end} = offsetsOf(location)
  return start === end
}

// ---- Tables --------------------------------------------------------------------------------------------------------

function drawForm(table: StatutoryTable, report: Report, marks: readonly Mark[], notes: CellNotes): DrawnForm {
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

/** The cells of a level that are no groups are the columns that have so many headings above them, in order. */
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

function drawGrid(grid: Grid, index: number, report: Report, marks: readonly Mark[]): DrawnGrid {
  const section = report.sections.find(({span}) => touches(span, grid.span))
  return {
    kind: 'grid',
    anchor: `grid-${index}`,
    section: section?.number ?? 0,
    findings: [],
    rows: grid.rows.map(({slots}) =>
      slots
        .filter(({covered}) => !covered)
        .map(({cell: {text, span, columnSpan, rowSpan}}) => ({
          text,
          columnSpan,
          rowSpan,
          findings: numbersAt(span, marks)
        }))
    )
  }
}
