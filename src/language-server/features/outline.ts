/** The outline: title, sections, tables and rows; and what of them can be folded. */

import type {DocumentSymbol, FoldingRange, Range} from 'vscode-languageserver'
import type {Report, Section, StatutoryTable, Title} from '../../report/model.ts'
import type {Source, Span} from '../../source.ts'
import {shortLabel} from '../../standard/index.ts'
import {hull} from '../../text.ts'
import type {OpenReport} from '../documents/subject.ts'
import {figureText} from './figures.ts'

/** Kinds of symbol as the protocol numbers them. */
const kinds = {title: 1, section: 3, table: 23, row: 8} as const

/** What an outline is made of. */
type Outlined = Pick<OpenReport, 'report' | 'positions' | 'locale'>

export function symbols(subject: Outlined): DocumentSymbol[] {
  const {report, positions} = subject
  if (report === null) return []
  const sections = report.sections
    .filter(({state}) => state !== 'absent')
    .map(section => sectionSymbol(section, subject, report))
  if (report.title === null) return sections
  const whole = positions.range({start: 0, end: report.source.text.length})
  return [titleSymbol(report.title, report, whole, positions.range(report.title.span), sections)]
}

function titleSymbol(
  title: Title,
  {agency, year, standard}: Report,
  range: Range,
  selectionRange: Range,
  children: DocumentSymbol[]
): DocumentSymbol {
  const detail = [agency, year, standard && `（${standard.notice.number}）`].filter(part => part != null).join(' ')
  return {name: nameOf(title.text), detail, kind: kinds.title, range, selectionRange, children}
}

function sectionSymbol(section: Section, subject: Outlined, report: Report): DocumentSymbol {
  const {positions} = subject
  const {heading, anchor, form} = section
  const head = heading?.span ?? anchor.span
  const tables = report.tables.filter(
    ({form: {section: number}, state}) => number === section.number && state !== 'absent'
  )
  return {
    name: nameOf(heading?.text ?? form.heading),
    kind: kinds.section,
    range: positions.range(hull([head, extent(section, report)])),
    selectionRange: positions.range(head),
    children: tables.map(table => tableSymbol(table, subject))
  }
}

function tableSymbol(table: StatutoryTable, {positions, locale}: Outlined): DocumentSymbol {
  const {form, spot, rows, grids} = table
  const range = positions.range(hull([spot.span, ...grids.map(grid => grid.span)]))
  const told = rows.filter(row => row.figures.some(({state}) => state !== 'absent'))
  return {
    name: form.name,
    detail: stateWords[table.state][locale],
    kind: kinds.table,
    range,
    selectionRange: positions.range(spot.span),
    children: told.map(({form: row, label, figures, spot: {span}}) => ({
      name: nameOf(shortLabel(row.label === '' ? form.name : row.label)),
      detail: figures.map(figure => figureText(figure, locale)).join(' '),
      kind: kinds.row,
      range: positions.range(hull([span, label?.span ?? span])),
      selectionRange: positions.range(label?.span ?? span)
    }))
  }
}

const stateWords = {
  read: {zh: '', en: ''},
  partial: {zh: '部分读出', en: 'read in part'},
  unread: {zh: '未能读出', en: 'not read'},
  replaced: {zh: '图片或附件', en: 'an image or attachment'},
  absent: {zh: '缺', en: 'absent'}
} as const

/** An editor may refuse an outline of which one name is blank. */
function nameOf(text: string): string {
  return text.trim() === '' ? '（空）' : text.trim()
}

export function folding({report}: OpenReport): FoldingRange[] {
  if (report === null) return []
  const spans = [
    ...report.sections.filter(({state}) => state === 'present').map(section => extent(section, report)),
    ...report.parsedTables.map(({grid}) => grid.span)
  ]
  return spans.map(span => toLines(span, report)).filter(({startLine, endLine}) => endLine > startLine)
}

/** From the heading of a section to the next one, their marks of Markdown or HTML included. */
function extent({heading, span}: Section, {source, headings}: Report): Span {
  if (heading === null) return span
  const next = headings.map(one => one.span.start).filter(start => start > heading.span.start)
  const end = next.length === 0 ? source.text.length : startOf(Math.min(...next), source)
  return {start: startOf(heading.span.start, source), end: Math.max(end, heading.span.end)}
}

/** Where the line of a heading begins; in a page that is written in one line, the heading itself. */
function startOf(heading: number, source: Source): number {
  const {start} = source.lineSpanAt(heading)
  return heading - start <= LONGEST_MARKS ? start : heading
}

/** Marks before a heading, tags with their styles among them, are not longer. */
const LONGEST_MARKS = 300

/** Whole lines, without blank ones at the end. */
function toLines({start, end}: Span, {source}: Report): FoldingRange {
  const startLine = source.lineIndexAt(start)
  let endLine = source.lineIndexAt(Math.max(start, end - 1))
  while (endLine > startLine && source.slice(source.lineSpan(endLine)).trim() === '') endLine--
  return {startLine, endLine, kind: 'region'}
}
