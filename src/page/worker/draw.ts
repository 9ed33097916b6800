/** From a report and its findings to what is drawn of them. */

import type {Location} from '../../diagnostic.ts'
import type {Grid} from '../../parse/table/grid.ts'
import type {Report, StatutoryTable} from '../../report/model.ts'
import {offsetsOf, type Span} from '../../source.ts'
import type {DrawnBlock, DrawnGrid, DrawnParagraph, DrawnPart, DrawnReport} from '../drawing.ts'
import {cellAnchor, labelAnchor} from './anchors.ts'
import {type CellNotes, drawForm} from './draw-form.ts'
import {type Mark, numbersAt, touches} from './marks.ts'
import {segmentsOf} from './segments.ts'

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
