/** Completion: the headings that are missing, a blank table where one is, and instruments in their right citation. */

import type {CompletionItem, Position, Range} from 'vscode-languageserver'
import {tableSkeleton} from '../../format/form/markdown.ts'
import type {Report} from '../../report/model.ts'
import {instruments, noticeDue, standards} from '../../standard/index.ts'
import type {Instrument} from '../../standard/law/instruments.ts'
import type {SectionForm} from '../../standard/standard.ts'
import {markupOf} from '../documents/markup.ts'
import type {OpenReport} from '../documents/subject.ts'
import {formFor, headingLine} from './insertions.ts'

/** Kinds of item as the protocol numbers them. */
const kinds = {heading: 9, table: 22, citation: 18} as const

export function completion(subject: OpenReport, at: Position): CompletionItem[] {
  const {positions} = subject
  const {source} = positions
  const offset = positions.offset(at)
  const line = source.lineSpanAt(offset)
  const before = source.text.slice(line.start, offset)
  const replaced = (length: number): Range => positions.range({start: offset - length, end: offset})
  // A heading or a table is a line of its own: nothing may stand behind the cursor.
  const isLineEnd = source.text.slice(offset, line.end).trim() === ''
  // What is no report is somebody else's document: its headings are not ours.
  const {report} = subject
  if (report === null) return []
  return [
    ...(isLineEnd ? headingItems(subject, report, before, offset, replaced(before.length)) : []),
    ...(before.trim() === '' && isLineEnd ? tableItems(subject, report, offset, replaced(before.length)) : []),
    ...citationItems(before, report, replaced)
  ]
}

// ---- Headings ------------------------------------------------------------------------------------------------------

function headingItems(
  {file}: OpenReport,
  report: Report,
  before: string,
  offset: number,
  range: Range
): CompletionItem[] {
  const typed = before.replace(/^\s*#*\s*/, '')
  const markup = markupOf(file)
  return missingSections(report)
    .filter(({heading, name}) => heading.startsWith(typed) || name.startsWith(typed))
    .map((form, index) => ({
      label: form.heading,
      kind: kinds.heading,
      filterText: headingLine(form, report, markup),
      sortText: `${isAfter(form, report, offset) ? 0 : 1}${index}`,
      textEdit: {range, newText: headingLine(form, report, markup)}
    }))
}

function missingSections(report: Report): readonly SectionForm[] {
  return report.sections.filter(({heading}) => heading === null).map(({form}) => form)
}

/** Whether a section belongs after the last heading that stands before the cursor. */
function isAfter({number}: SectionForm, report: Report, offset: number): boolean {
  const above = report.sections.filter(({heading}) => heading !== null && heading.span.start < offset)
  return above.every(section => section.number < number)
}

// ---- Tables --------------------------------------------------------------------------------------------------------

/** A blank table, in the section that lacks it. Pipes are read in text too; in a page they would be none. */
function tableItems({file, locale}: OpenReport, report: Report, offset: number, range: Range): CompletionItem[] {
  if (markupOf(file) === 'html') return []
  const section = report.sections.findLast(({heading}) => heading !== null && heading.span.end <= offset)
  const table = section === undefined ? undefined : report.tables.find(({form}) => form.section === section.number)
  if (table === undefined || table.state !== 'absent') return []
  const standard = formFor(report)
  const form = standard.tables.find(({id}) => id === table.form.id)
  if (form === undefined) return []
  return [
    {
      label: {zh: `${form.name}（空白表）`, en: `${form.name} (blank)`}[locale],
      kind: kinds.table,
      detail: section?.form.heading ?? '',
      sortText: '00',
      textEdit: {range, newText: `${tableSkeleton(form, standard)}\n`}
    }
  ]
}

// ---- Citations -----------------------------------------------------------------------------------------------------

/** The instruments whose citation, number or name begins with what stands before the cursor; of the notices on the form the one that is due. */
function citationItems(before: string, report: Report, replaced: (length: number) => Range): CompletionItem[] {
  const due = noticeDue(report)
  const others = standards.map(({notice}) => notice).filter(notice => notice !== due)
  return instruments.flatMap(instrument => {
    if (others.includes(instrument)) return []
    const length = Math.max(0, ...startsOf(instrument).map(start => overlap(before, start)))
    if (length === 0) return []
    const typed = before.slice(before.length - length)
    return [
      {
        label: instrument.citation,
        kind: kinds.citation,
        detail: instrument.number,
        filterText: typed,
        textEdit: {range: replaced(length), newText: instrument.citation}
      }
    ]
  })
}

function startsOf({citation, name, number, shortNames, shortNumbers}: Instrument): readonly string[] {
  // 信息处理费管理办法: what every such name begins with is left out as easily as typed.
  const names = shortNames.flatMap(short => [short, short.replace(/^政府信息公开(?=.{3})/, '')])
  return [citation, name, number, ...shortNumbers, ...names, ...names.map(short => `《${short}`)]
}

/** The length of the longest end of `text` that `start` begins with; one common character says too little. */
function overlap(text: string, start: string): number {
  for (let length = Math.min(text.length, start.length); length > 0; length--) {
    const end = text.slice(text.length - length)
    if (start.startsWith(end)) return length > 1 || end === '《' ? length : 0
  }
  return 0
}
