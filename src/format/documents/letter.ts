/**
 * 核查意见单: for each report of a run a Word document that can go back to the office that wrote it, with what is wrong,
 * where, by which provision, what to write, and room for the reply, signatures and seal. An office of which there is no
 * report gets a 催报函 instead.
 */

import type {Paragraph, Table} from 'docx'
import type {Diagnostic, Unjudged} from '../../diagnostic.ts'
import {isAtLeast} from '../../engine/verdict.ts'
import {plainFinding} from '../advice.ts'
import {NamedInstruments} from '../bases.ts'
import {causesOf} from '../causes.ts'
import {type Entry, entriesOf, shownFindings} from '../entry.ts'
import {safeName, UniqueNames} from '../file-names.ts'
import type {FormatOptions} from '../options.ts'
import {type FormatWords, formatWords} from '../output-words.ts'
import type {PastFinding} from '../past-run.ts'
import {relaxedText} from '../relaxed.ts'
import type {Run} from '../run.ts'
import {alikeUnjudged, othersText} from '../unjudged.ts'
import {LetterBuilder} from './letter-builder.ts'
import {type LetterWords, letterWords} from './letter-words.ts'
import {quotation} from './quotation.ts'

/** A file that a format writes into the folder that it is given. */
export interface NamedFile {
  /** Without a folder. */
  readonly name: string
  readonly content: Uint8Array
}

interface Layout extends Pick<FormatOptions, 'locale' | 'quiet' | 'date'> {
  readonly words: FormatWords
  readonly labels: LetterWords
  readonly version: string
  readonly failing: (diagnostic: Diagnostic) => boolean
  readonly build: LetterBuilder
}

/** One document for each report, in the order of the run; none for what is no report. One is made at a time. */
export async function* letters(
  run: Run,
  options: Pick<FormatOptions, 'locale' | 'quiet' | 'date'>
): AsyncGenerator<NamedFile> {
  const failOn = run.judging?.failOn ?? 'error'
  const layout: Layout = {
    ...options,
    words: formatWords[options.locale],
    labels: letterWords[options.locale],
    version: run.version,
    failing: ({severity}) => isAtLeast(severity, failOn),
    build: new LetterBuilder(await import('docx'))
  }
  const names = new UniqueNames()
  for (const entry of entriesOf(run)) {
    if (entry.verdict === 'skipped') continue
    const {labels, build} = layout
    const content =
      entry.verdict === 'missing'
        ? await build.document(labels.reminder.title, reminderBody(entry, layout))
        : await build.document(labels.title, letterBody(entry, layout))
    yield {name: `${names.take(fileName(entry, layout))}.docx`, content}
  }
}

/** 甲县人民政府2024年核查意见单; where the report does not say whose it is, the name of its file. */
function fileName({agency, year, path, verdict}: Entry, {labels}: Layout): string {
  const base = lastPart(path)
  const dot = base.lastIndexOf('.')
  const subject = agency === null ? base.slice(0, dot > 0 ? dot : undefined) : `${agency}${year ?? ''}`
  return `${safeName(subject)}-${verdict === 'missing' ? labels.reminder.fileName : labels.fileName}`
}

/** The folders of whoever checks are no concern of the office. */
function lastPart(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}

type Block = Paragraph | Table

function letterBody(entry: Entry, layout: Layout): Block[] {
  const named = new NamedInstruments()
  const {build, labels, words} = layout
  const {required, advised} = splitFindings(entry, layout)
  const unjudged = entry.unjudged.flatMap(({parts}) => parts)
  const parts: [string, Block[]][] = [
    [labels.conclusion, conclusion(entry, unjudged.length, layout)],
    [labels.causes, causeParagraphs(entry, layout)],
    [labels.required, findingTable(required, entry, layout, named)],
    [labels.advised, findingTable(advised, entry, layout, named)],
    [labels.unjudged, unjudgedTable(unjudged, layout)],
    [words.since.fixed, pastTable(entry.since?.fixed, layout)],
    [words.since.unsettled, pastTable(entry.since?.unsettled, layout)],
    [labels.suppressed, suppressedTable(entry, layout)],
    [labels.reply, replyBlocks(layout, labels.replyNote)]
  ]
  const shown = parts.filter(([, blocks]) => blocks.length > 0)
  return [
    build.title(labels.title),
    factsTable(entry, layout),
    ...shown.flatMap(([heading, blocks], index) => [build.heading(labels.numeral(index) + heading), ...blocks])
  ]
}

/** 催报函: that nothing came, and what to do. Whom to call is a note of whoever sends it and does not stand in it. */
function reminderBody({agency, year}: Entry, layout: Layout): Block[] {
  const {build, labels, date} = layout
  const {title, addressed, text} = labels.reminder
  return [
    build.title(title),
    build.paragraph(addressed(agency ?? '')),
    ...text(year, date).map(line => build.paragraph(line)),
    build.heading(labels.reply),
    ...replyBlocks(layout, labels.reminder.replyNote)
  ]
}

function conclusion({verdict, counts, result}: Entry, unjudged: number, {build, labels, locale}: Layout): Block[] {
  const relaxed = relaxedText(result, locale)
  return [
    build.paragraph(labels.conclude(verdict, counts, unjudged)),
    ...(relaxed === null ? [] : [build.paragraph(relaxed)])
  ]
}

function splitFindings(entry: Entry, {quiet, failing}: Layout): Record<'required' | 'advised', Diagnostic[]> {
  const findings = shownFindings(entry, quiet)
  return {required: findings.filter(failing), advised: findings.filter(one => !failing(one))}
}

function factsTable({agency, year, path}: Entry, {build, labels, version, date}: Layout): Table {
  return build.facts([
    [labels.agency, agency ?? ''],
    [labels.year, year?.toString() ?? ''],
    [labels.file, lastPart(path)],
    [labels.date, date],
    [labels.tool, `nianbao-lint ${version}`]
  ])
}

function causeParagraphs(entry: Entry, {build, quiet}: Layout): Block[] {
  const causes = causesOf(shownFindings(entry, quiet), entry.result.repairs)
  return causes.flatMap(({repairs}) => repairs.map(({message}) => build.paragraph(message)))
}

function findingTable(
  findings: readonly Diagnostic[],
  entry: Entry,
  {build, labels, words}: Layout,
  named: NamedInstruments
): Block[] {
  if (findings.length === 0) return []
  const rows = findings.map((diagnostic, index) => {
    const {location, severity} = diagnostic
    const quoted = quotation(location, entry.result.report)
    return [
      [String(index + 1)],
      [words.severity[severity]],
      [location.place],
      [quoted === null ? '' : quoted.before + quoted.marked + quoted.after],
      plainFinding(diagnostic, entry, words, named).split('\n')
    ]
  })
  const head = [labels.number, labels.severity, labels.place, labels.quote, labels.problem]
  return [build.table(head, [8, 8, 18, 18, 48], rows)]
}

function unjudgedTable(unjudged: readonly Unjudged[], {build, labels, words}: Layout): Block[] {
  if (unjudged.length === 0) return []
  const cells = alikeUnjudged(unjudged).map((group, index) => {
    const {message, location} = group.first
    const others = othersText(group, words)
    return [[String(index + 1)], [location?.place ?? ''], [message, ...(others === '' ? [] : [others])]]
  })
  return [build.table([labels.number, labels.place, labels.unjudged], [8, 28, 64], cells)]
}

function pastTable(findings: readonly PastFinding[] = [], {build, labels}: Layout): Block[] {
  if (findings.length === 0) return []
  const cells = findings.map(({place, message}, index) => [[String(index + 1)], [place], [message]])
  return [build.table([labels.number, labels.place, labels.problem], [8, 28, 64], cells)]
}

function suppressedTable({result}: Entry, {build, labels}: Layout): Block[] {
  if (result.suppressed.length === 0) return []
  const cells = result.suppressed.map(({location, message, reason}, index) => [
    [String(index + 1)],
    [location.place],
    [message],
    [reason]
  ])
  return [build.table([labels.number, labels.place, labels.problem, labels.reason], [8, 22, 40, 30], cells)]
}

const REPLY_LINES = 6

function replyBlocks({build, labels}: Layout, note: string): Block[] {
  const room = Array.from({length: REPLY_LINES}, () => '')
  return [build.box([note, ...room, labels.seal]), build.signatures([labels.checkedBy, labels.reviewedBy])]
}
