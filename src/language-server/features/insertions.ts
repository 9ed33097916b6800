/**
 * Quick fixes that put in what is missing: a section with its table, a table, rows of one, its note, the sentence on the fee.
 * What to say in it is left to the writer.
 */

import type {Diagnostic} from '../../diagnostic.ts'
import {hasData} from '../../engine/findings/fingerprint.ts'
import {tableSkeleton} from '../../format/form/markdown.ts'
import type {Report} from '../../report/model.ts'
import {currentStandard, type Standard, standardFor} from '../../standard/index.ts'
import type {SectionForm, TableForm} from '../../standard/standard.ts'
import {type Markup, markupOf} from '../documents/markup.ts'
import {type OpenReport, touches} from '../documents/subject.ts'
import {say} from '../words.ts'
import {blankRow, noteCell} from './rows.ts'

export interface Insertion {
  readonly title: string
  readonly offset: number
  readonly text: string
}

type Inserter = (diagnostic: Diagnostic, subject: OpenReport, report: Report) => readonly Insertion[]

/** By the rule, or the rule and its message, whose findings they settle. */
const inserters: Readonly<Record<string, Inserter>> = {
  'section-missing/missing': missingSection,
  'table-missing/absent': missingTable,
  'fee-note/missing': missingFeeNote,
  'table-shape/rowMissing': missingRows,
  'relations-note/missing': missingNote
}

export function insertionsFor(diagnostic: Diagnostic, subject: OpenReport): readonly Insertion[] {
  const insert = inserters[`${diagnostic.rule}/${diagnostic.messageId}`]
  return insert === undefined || subject.report === null ? [] : insert(diagnostic, subject, subject.report)
}

/** The form of a report; where it names none, the one for its year or the present one. */
export function formFor({standard, year}: Report): Standard {
  return standard ?? (year === null ? null : standardFor(year)) ?? currentStandard
}

/** The heading of a section as a line of its own. */
export function headingLine({heading}: SectionForm, report: Report, markup: Markup): string {
  const depth = report.headings.find(one => one.depth !== null)?.depth ?? 2
  if (markup === 'html') return `<h${depth}>${heading}</h${depth}>`
  return markup === 'markdown' ? `${'#'.repeat(depth)} ${heading}` : heading
}

// ---- Sections and tables -------------------------------------------------------------------------------------------

function missingSection(diagnostic: Diagnostic, {file, locale}: OpenReport, report: Report): readonly Insertion[] {
  const missing = report.sections.find(({form: {heading}}) => hasData(diagnostic, {heading}))
  if (missing === undefined) return []
  const markup = markupOf(file)
  const table = formFor(report).tables.find(({section}) => section === missing.number)
  const parts = [
    headingLine(missing.form, report, markup),
    ...(table === undefined || markup === 'html' ? [] : [tableSkeleton(table, formFor(report))])
  ]
  const title = say('insertSection', locale, {heading: missing.form.heading})
  return [{title, ...asBlock(parts.join('\n\n'), sectionStart(missing.number, report), report)}]
}

/** Before the first of the sections that belong behind it; else at the end. */
function sectionStart(number: number, {sections, source}: Report): number {
  const behind = sections.filter(({heading, number: other}) => heading !== null && other > number)
  const starts = behind.flatMap(({heading}) => (heading === null ? [] : [source.lineSpanAt(heading.span.start).start]))
  return Math.min(source.text.length, ...starts)
}

function missingTable({location}: Diagnostic, {file, locale}: OpenReport, report: Report): readonly Insertion[] {
  if (markupOf(file) === 'html') return []
  const {offset} = location.range.start
  const section = report.sections.find(({heading}) => heading !== null && touches(heading.span, offset))
  const form = formFor(report).tables.find((table): table is TableForm => table.section === section?.number)
  if (section?.heading == null || form === undefined) return []
  const {source} = report
  const {end} = source.lineSpanAt(section.heading.span.end)
  const title = say('insertTable', locale, {table: form.name})
  return [{title, offset: end, text: `\n\n${tableSkeleton(form, formFor(report))}`}]
}

/** All rows that the finding names, where each has a neighbour in a table of Markdown. */
function missingRows({location}: Diagnostic, {file, locale}: OpenReport, report: Report): readonly Insertion[] {
  if (markupOf(file) !== 'markdown') return []
  const {offset} = location.range.start
  return report.tables.flatMap(table =>
    table.issues
      .filter(issue => issue.kind === 'row-missing')
      .filter(({at}) => at.span.start === offset)
      .flatMap(({block, row}) => {
        const blank = blankRow(row, block, table, report.source)
        return blank === null ? [] : [{title: say('insertRow', locale, {row: row.label}), ...blank}]
      })
  )
}

function missingNote(_: Diagnostic, {file, locale}: OpenReport, report: Report): readonly Insertion[] {
  const offset = markupOf(file) === 'markdown' ? noteCell(report.table('requests'), report.source) : null
  if (offset === null) return []
  return [{title: say('insertNote', locale), offset, text: formFor(report).relationsNote}]
}

// ---- The sentence on the fee ---------------------------------------------------------------------------------------

/** Blanks that the writer has to fill in; the linter tells of them until then. */
const sentences = ['本年度未收取信息处理费。', '本年度发出收费通知__件，总金额__元，实际收取总金额__元。'] as const

function missingFeeNote(_: Diagnostic, {file, locale}: OpenReport, report: Report): readonly Insertion[] {
  const section = report.section(6)
  if (section.heading === null) return []
  const offset = section.span.start + report.source.slice(section.span).trimEnd().length
  const markup = markupOf(file)
  return sentences.map(sentence => ({
    title: say('insertSentence', locale, {sentence}),
    offset: Math.max(offset, section.heading?.span.end ?? 0),
    text: markup === 'html' ? `\n<p>${sentence}</p>` : `\n\n${sentence}`
  }))
}

// ---- Places --------------------------------------------------------------------------------------------------------

/** A block with a blank line around it, in the line ends of the text. */
function asBlock(block: string, offset: number, {source}: Report): Pick<Insertion, 'offset' | 'text'> {
  const before = source.text.slice(0, offset)
  const breaks = before.slice(before.trimEnd().length).split('\n').length - 1
  const gap = before.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - breaks))
  const end = offset === source.text.length ? '\n' : '\n\n'
  return {offset, text: `${gap}${block}${end}`}
}
