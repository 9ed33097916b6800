/**
 * 核查意见单: for each report of a run a Word document that can go back to the office that wrote it, with what is wrong,
 * where, by which provision, what to write, and room for the reply, signatures and seal. An office of which there is no
 * report gets a 催报函 instead.
 */

import type {Paragraph, Table} from 'docx'
import type {Diagnostic, Fix, Unjudged} from '../../../diagnostic.ts'
import {isAtLeast} from '../../../engine/verdict.ts'
import {findingLines} from '../../advice.ts'
import {NamedInstruments} from '../../bases.ts'
import {causesOf} from '../../causes.ts'
import {type Entry, entriesOf, shownFindings} from '../../entry.ts'
import {safeName, UniqueNames} from '../../file-names.ts'
import type {FormatOptions} from '../../options.ts'
import {type FormatWords, formatWords} from '../../output-words.ts'
import {relaxedText} from '../../relaxed.ts'
import type {Run} from '../../run.ts'
import type {PastFinding} from '../../since/past-run.ts'
import {alikeUnjudged, othersText} from '../../unjudged.ts'
import {Discretion} from '../discreet.ts'
import {quotation} from '../quotation.ts'
import {LetterBuilder} from './builder.ts'
import {type LetterWords, letterWords} from './words.ts'

/** A file that a format writes into the folder that it is given. */
export interface NamedFile {
  /** Without a folder. */
  readonly name: string
  readonly content: Uint8Array
}

interface Layout extends Pick<FormatOptions, 'locale' | 'quiet' | 'date' | 'letter'> {
  readonly words: FormatWords
  readonly labels: LetterWords
  readonly failing: (diagnostic: Diagnostic) => boolean
  readonly build: LetterBuilder
  readonly discretion: Discretion
}

/** One document for each report of which there is anything to say, in the order of the run. One is made at a time. */
export async function* letters(
  run: Run,
  options: Pick<FormatOptions, 'locale' | 'quiet' | 'date' | 'letter'>
): AsyncGenerator<NamedFile> {
  const failOn = run.judging?.failOn ?? 'error'
  const layout: Layout = {
    ...options,
    words: formatWords[options.locale],
    labels: letterWords[options.locale],
    failing: ({severity}) => isAtLeast(severity, failOn),
    build: new LetterBuilder(await import('docx')),
    discretion: new Discretion(run.rules, options.locale)
  }
  const names = new UniqueNames()
  for (const entry of entriesOf(run)) {
    if (!isForLetter(entry, layout)) continue
    const {labels, build} = layout
    const content =
      entry.verdict === 'missing'
        ? await build.document(labels.reminder.title, reminderBody(entry, layout))
        : await build.document(labels.title, letterBody(entry, layout))
    yield {name: `${names.take(fileName(entry, layout))}.docx`, content}
  }
}

function isForLetter(entry: Entry, {quiet}: Layout): boolean {
  if (entry.verdict === 'skipped' || entry.verdict === 'missing') return entry.verdict === 'missing'
  return shownFindings(entry, quiet).length + entry.unjudged.length + entry.result.suppressed.length > 0
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
    [labels.causes, causeParagraphs(entry, layout)],
    [labels.required, findingTable(required, entry, layout, named)],
    [labels.advised, findingTable(advised, entry, layout, named)],
    [labels.unjudged, unjudgedTable(unjudged, entry.agency, layout)],
    [words.since.fixed, pastTable(entry.since?.fixed, entry.agency, layout)],
    [words.since.unsettled, pastTable(entry.since?.unsettled, entry.agency, layout)],
    [labels.suppressed, suppressedTable(entry, layout)]
  ]
  const shown = parts.filter(([, blocks]) => blocks.length > 0)
  return [
    build.title(labels.title),
    ...(addressee(entry, layout) === '' ? [] : [build.paragraph(labels.addressed(addressee(entry, layout)))]),
    build.paragraph(labels.opening(entry.year, lastPart(entry.path))),
    ...conclusion(entry, unjudged.length, layout),
    ...shown.flatMap(([heading, blocks], index) => [build.heading(labels.numeral(index) + heading), ...blocks]),
    signing(layout, [labels.checkedBy, labels.reviewedBy]),
    ...reply(layout, labels.replyNote)
  ]
}

/** 主送: who was named, else the office itself; empty where the report does not say whose it is. */
function addressee({agency}: Entry, {letter}: Layout): string {
  return letter?.to ?? agency ?? ''
}

/** Who checked, and 落款: the office, where one is named, and the day. */
function signing({build, labels, letter, date}: Layout, checkers: readonly string[]): Block {
  return build.signing(checkers, [...(letter?.from === undefined ? [] : [letter.from]), labels.day(date)])
}

/** 催报函: that nothing came, and what to do. Whom to call is a note of whoever sends it and does not stand in it. */
function reminderBody(entry: Entry, layout: Layout): Block[] {
  const {build, labels, date} = layout
  const {title, text} = labels.reminder
  return [
    build.title(title),
    build.paragraph(labels.addressed(addressee(entry, layout))),
    ...text(entry.year, date).map(line => build.paragraph(line)),
    signing(layout, []),
    ...reply(layout, labels.reminder.replyNote)
  ]
}

function conclusion({verdict, counts, result}: Entry, unjudged: number, {build, labels, locale}: Layout): Block[] {
  const relaxed = relaxedText(result, locale)
  const [verdictText, rest] = labels.conclude(verdict, counts, unjudged)
  return [
    build.paragraph(rest, `${labels.indent}${verdictText}`),
    ...(relaxed === null ? [] : [build.paragraph(relaxed)])
  ]
}

function splitFindings(entry: Entry, {quiet, failing}: Layout): Record<'required' | 'advised', Diagnostic[]> {
  const findings = shownFindings(entry, quiet)
  return {required: findings.filter(failing), advised: findings.filter(one => !failing(one))}
}

function causeParagraphs(entry: Entry, {build, labels, quiet}: Layout): Block[] {
  const causes = causesOf(shownFindings(entry, quiet), entry.result.repairs)
  return causes.flatMap(({repairs}) => repairs.map(({message}) => build.paragraph(labels.indent + message)))
}

function findingTable(
  findings: readonly Diagnostic[],
  entry: Entry,
  {build, labels, words, discretion}: Layout,
  named: NamedInstruments
): Block[] {
  if (findings.length === 0) return []
  const rows = findings.map((diagnostic, index) => {
    const {location, severity} = diagnostic
    const told = withoutRepetition({...diagnostic, message: discretion.message(diagnostic, entry.agency)})
    const [problem = '', ...more] = findingLines(told, entry, words, named)
    return [
      [String(index + 1)],
      [words.severity[severity]],
      [location.place],
      [problem, ...quoteLines(told, entry, labels), ...more]
    ]
  })
  const head = [labels.number, labels.severity, labels.place, labels.problem]
  return [build.table(head, [7, 7, 19, 67], rows)]
}

/** Without the fixes that the message has said in full. */
function withoutRepetition(diagnostic: Diagnostic): Diagnostic {
  const {message, fixes} = diagnostic
  const isTold = ({edits}: Fix) => edits.every(({text}) => text !== '' && message.includes(text))
  return {...diagnostic, fixes: fixes.filter(fix => !isTold(fix))}
}

/** Of so few characters, the words around them are needed to find them. */
const FEW_CHARACTERS = 3

/** The words that are meant, where the message and the place do not say them. */
function quoteLines({message, location}: Diagnostic, {result}: Entry, labels: LetterWords): readonly string[] {
  const quoted = quotation(location, result.report)
  if (quoted === null || quoted.marked === location.place) return []
  const {before, marked, after} = quoted
  const isTold = location.figure === undefined ? quotes(message, marked) : message.includes(marked)
  return isTold ? [] : [labels.quote(before + marked + after)]
}

/** Whether what a message has in quotation marks leads to the words that are meant. */
function quotes(message: string, marked: string): boolean {
  return message
    .split('“')
    .slice(1)
    .map(part => part.split('”', 1)[0] ?? '')
    .some(words => words.length > FEW_CHARACTERS && (marked.includes(words) || words.includes(marked)))
}

function unjudgedTable(
  unjudged: readonly Unjudged[],
  agency: string | null,
  {build, labels, words, discretion}: Layout
): Block[] {
  if (unjudged.length === 0) return []
  const cells = alikeUnjudged(unjudged).map((group, index) => {
    const {location} = group.first
    const message = discretion.message(group.first, agency)
    const others = othersText(group, words)
    return [[String(index + 1)], [location?.place ?? ''], [message, ...(others === '' ? [] : [others])]]
  })
  return [build.table([labels.number, labels.place, labels.unjudged], [8, 28, 64], cells)]
}

function pastTable(
  findings: readonly PastFinding[] = [],
  agency: string | null,
  {build, labels, discretion}: Layout
): Block[] {
  if (findings.length === 0) return []
  const cells = findings.map((finding, index) => [
    [String(index + 1)],
    [finding.place],
    [discretion.message(finding, agency)]
  ])
  return [build.table([labels.number, labels.place, labels.problem], [8, 28, 64], cells)]
}

function suppressedTable({result, agency}: Entry, {build, labels, discretion}: Layout): Block[] {
  if (result.suppressed.length === 0) return []
  const cells = result.suppressed.map((finding, index) => [
    [String(index + 1)],
    [finding.location.place],
    [discretion.message(finding, agency)],
    [finding.reason]
  ])
  return [build.table([labels.number, labels.place, labels.problem, labels.reason], [8, 22, 40, 30], cells)]
}

const REPLY_LINES = 2

function reply({build, labels, letter}: Layout, note: string): Block[] {
  const room = Array.from({length: REPLY_LINES}, () => '')
  const due = letter?.due === undefined ? '' : labels.due(letter.due)
  return [build.heading(labels.reply), build.box([due + note, ...room, labels.seal])]
}
