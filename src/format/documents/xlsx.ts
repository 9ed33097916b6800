/**
 * A workbook for a reviewer: 汇总 has a row for each report, 问题 one for each finding and for each thing not judged, 数据
 * the figures, with the wrong ones coloured. Texts are written as texts, so that none is run as a formula.
 */

import type {Diagnostic, Severity} from '../../diagnostic.ts'
import type {Result, RosterRecord} from '../../engine/result.ts'
import {formatExact} from '../../exact.ts'
import type {Figure} from '../../report/model.ts'
import {figureForms} from '../../standard/index.ts'
import type {Locale} from '../../words.ts'
import {fixText} from '../advice.ts'
import {NamedInstruments} from '../bases.ts'
import {fixesOf} from '../causes.ts'
import {type Entry, entriesOf, hasLines} from '../entry.ts'
import type {FormatOptions} from '../options.ts'
import {type FormatWords, formatWords, position} from '../output-words.ts'
import type {PastFinding} from '../past-run.ts'
import {relaxedText} from '../relaxed.ts'
import type {Run} from '../run.ts'
import type {FindingState} from '../since.ts'
import {type Standing, standingText} from '../standing.ts'
import {cellMarks} from './cell-marks.ts'
import {type DocumentWords, documentWords} from './document-words.ts'
import {type WorkbookCell as CellOf, type CellStyle, type WorkbookSheet, writeWorkbook} from './workbook.ts'

interface Layout {
  readonly locale: Locale
  readonly labels: DocumentWords
  readonly words: FormatWords
  readonly titleOf: (rule: string) => string
  /** Instruments that were named in full in a row further up. */
  readonly named: NamedInstruments
}

/** @returns the bytes of the `.xlsx` file, in pieces */
export function xlsx(run: Run, {locale}: Pick<FormatOptions, 'locale'>): Iterable<Uint8Array> {
  const titles = new Map(run.rules?.map(({id, title}) => [id, title[locale]]))
  const layout = {
    locale,
    labels: documentWords[locale],
    words: formatWords[locale],
    titleOf: (rule: string) => titles.get(rule) ?? rule,
    named: new NamedInstruments()
  }
  const entries = entriesOf(run)
  return writeWorkbook({
    font: {name: 'SimSun', size: 10.5},
    styles,
    headStyle: 'head',
    sheets: [reportsSheet(entries, layout), findingsSheet(entries, layout), figuresSheet(entries, layout)]
  })
}

// ---- Cells ---------------------------------------------------------------------------------------------------------

type StyleName = Severity | 'undetermined' | 'head' | 'top' | 'long'
type Cell = CellOf<StyleName>
type Sheet = WorkbookSheet<StyleName>

const styles: Readonly<Record<StyleName, CellStyle>> = {
  head: {bold: true, wrap: true, fill: 'EEF0F2'},
  top: {top: true},
  long: {top: true, wrap: true},
  error: {top: true, fill: 'F6D5D0'},
  warning: {top: true, fill: 'FBE8C0'},
  info: {top: true, fill: 'DCE8F4'},
  undetermined: {top: true, fill: 'E4DFF0'}
}

function top(value: string | number | null | undefined, style: StyleName = 'top'): Cell {
  return value === undefined || value === null || value === '' ? null : {value, style}
}

function long(value: string): Cell {
  return top(value, 'long')
}

function* rowsOf<Made>(entries: readonly Entry[], make: (entry: Entry) => Iterable<Made>): Generator<Made> {
  for (const entry of entries) yield* make(entry)
}

// ---- 汇总 ----------------------------------------------------------------------------------------------------------

const MOST_PROBLEMS = 5

function reportsSheet(entries: readonly Entry[], layout: Layout): Sheet {
  const {labels, words} = layout
  const {severity} = words
  const isCompared = entries.some(({since}) => since !== null)
  const contacts = [...new Set(entries.flatMap(({result}) => detailsOf(result).map(({name}) => name)))]
  return {
    name: labels.summary,
    columns: [
      {head: labels.agency, width: 30},
      {head: labels.year, width: 8},
      {head: labels.verdict, width: 20},
      {head: severity.error, width: 8},
      {head: severity.warning, width: 8},
      {head: severity.info, width: 8},
      {head: words.notJudged, width: 10},
      {head: labels.suppressed, width: 10},
      ...(isCompared ? sinceColumns(words).map(head => ({head, width: 12})) : []),
      {head: labels.problem, width: 60},
      {head: labels.form, width: 10},
      {head: labels.file, width: 50},
      ...contacts.map(head => ({head, width: 16}))
    ],
    rows: rowsOf(entries, entry => [[...reportRow(entry, layout), ...contactCells(entry, contacts)]]),
    stickyColumns: 1
  }
}

function reportRow(entry: Entry, {words, labels, titleOf, locale}: Layout): Cell[] {
  const {result, verdict, agency, year, standard, path, counts} = entry
  const bySeverity = [...result.diagnostics].sort((left, right) => rank(left) - rank(right))
  const problems = [...new Set(bySeverity.map(({rule}) => titleOf(rule)))]
  const others = problems.length - MOST_PROBLEMS
  const whole = result.unjudged.filter(({rule}) => rule === null).map(({message}) => message)
  const relaxed = verdict === 'skipped' ? null : relaxedText(result, locale)
  const summary = [
    ...(relaxed === null ? [] : [relaxed]),
    ...whole,
    ...problems.slice(0, MOST_PROBLEMS),
    ...(others > 0 ? [labels.more(others)] : [])
  ]
  return [
    top(agency ?? labels.unknownAgency),
    top(year),
    top(standingText(entry.standing, counts.warning, words), standingStyles[entry.standing]),
    ...[counts.error, counts.warning, counts.info, entry.unjudged.length, result.suppressed.length].map(count =>
      top(verdict === 'missing' ? null : count)
    ),
    ...sinceCells(entry, words),
    long(summary.join('；')),
    top(standard?.id),
    top(path)
  ]
}

function sinceColumns({since: {before, fate}}: FormatWords): readonly string[] {
  return [before, fate.new, fate.open, fate.fixed, fate.unsettled]
}

function sinceCells({since, result}: Entry, words: FormatWords): Cell[] {
  if (since === null) return []
  const {before, states, fixed, unsettled} = since
  const ofState = (state: FindingState) =>
    result.diagnostics.filter(({fingerprint}) => states.get(fingerprint) === state).length
  const verdict = before === null ? words.since.unknownBefore : words.verdict[before.verdict]
  return [top(verdict), ...[ofState('new'), ofState('open'), fixed.length, unsettled.length].map(count => top(count))]
}

const standingStyles: Readonly<Record<Standing, StyleName>> = {
  failed: 'error',
  'passed-with-warnings': 'warning',
  passed: 'top',
  'not-judged': 'undetermined',
  missing: 'undetermined',
  skipped: 'top'
}

function detailsOf({roster}: Result): RosterRecord['details'] {
  return roster?.details ?? []
}

function contactCells({result}: Entry, contacts: readonly string[]): Cell[] {
  return contacts.map(head => top(detailsOf(result).find(({name}) => name === head)?.value))
}

function rank({severity}: Diagnostic): number {
  return ['error', 'warning', 'info'].indexOf(severity)
}

// ---- 问题 ----------------------------------------------------------------------------------------------------------

function findingsSheet(entries: readonly Entry[], layout: Layout): Sheet {
  const {labels, words} = layout
  return {
    name: labels.problem,
    columns: [
      {head: labels.agency, width: 26},
      {head: labels.year, width: 8},
      {head: labels.severity, width: 10},
      {head: labels.place, width: 30},
      {head: labels.quote, width: 26},
      {head: labels.problem, width: 60},
      {head: labels.causes, width: 40},
      {head: words.suggestion, width: 40},
      {head: words.basis, width: 40},
      {head: words.rule, width: 20},
      {head: labels.position, width: 16},
      {head: labels.suppressed, width: 26},
      {head: words.since.heading, width: 12},
      {head: labels.file, width: 40},
      {head: labels.fingerprint, width: 18}
    ],
    rows: rowsOf(entries, entry =>
      entry.verdict === 'skipped' || entry.verdict === 'missing' ? [] : findingRows(entry, layout)
    ),
    stickyColumns: 1
  }
}

function findingRows(entry: Entry, layout: Layout): Cell[][] {
  const {result, agency, year, path} = entry
  const {labels, words} = layout
  const head = [top(agency ?? labels.unknownAgency), top(year)]
  return [
    ...result.diagnostics.map(one => [...head, ...findingCells(one, '', entry, layout)]),
    ...result.suppressed.map(one => {
      const reason = `${labels.silencedBy[one.by]}${words.colon}${one.reason}`
      return [...head, ...findingCells(one, reason, entry, layout)]
    }),
    ...result.unjudged.map(({rule, message, location}) => [
      ...head,
      top(words.notJudged),
      long(location?.place ?? ''),
      long(location?.quote ?? ''),
      long(message),
      null,
      null,
      null,
      top(rule),
      top(location === undefined ? null : positionText(location, layout)),
      null,
      null,
      top(path)
    ]),
    ...(['fixed', 'unsettled'] as const).flatMap(fate =>
      (entry.since?.[fate] ?? []).map(one => [...head, ...pastCells(one, fate, entry, layout)])
    )
  ]
}

function pastCells(
  {place, message, rule, fingerprint}: PastFinding,
  fate: 'fixed' | 'unsettled',
  {path}: Entry,
  {words}: Layout
): Cell[] {
  const said = words.since.fate[fate]
  return [
    ...[top(said), long(place), null, long(message), null, null, null],
    ...[top(rule), null, null, top(said), top(path), top(fingerprint)]
  ]
}

function findingCells(diagnostic: Diagnostic, silenced: string, entry: Entry, layout: Layout): Cell[] {
  const {severity, rule, location, message, basis, fingerprint} = diagnostic
  const {words, locale} = layout
  const {repairs} = entry.result
  const causes = repairs.filter(({findings}) => findings.includes(fingerprint))
  const fixes = fixesOf(diagnostic, repairs, locale)
  const state = entry.since?.states.get(fingerprint)
  return [
    top(words.severity[severity], severity),
    long(location.place),
    long(location.quote ?? ''),
    long(message),
    long(causes.map(cause => cause.message).join('\n')),
    long(fixes.map(fix => fixText(fix, entry, words)).join('\n')),
    long(layout.named.lines(basis).join('\n')),
    top(rule),
    top(positionText(location, layout)),
    long(silenced),
    top(state === undefined ? null : words.since.fate[state]),
    top(entry.path),
    top(fingerprint)
  ]
}

function positionText(location: Diagnostic['location'], {labels, locale}: Layout): string {
  const {line, column} = location.range.start
  return hasLines({location}) ? labels.line(line, column) : position(location, locale)
}

// ---- 数据 ----------------------------------------------------------------------------------------------------------

/** A column for each figure of the forms in use; a figure that is blank, a stand-in or unread is an empty cell, never 0. */
function figuresSheet(entries: readonly Entry[], {labels}: Layout): Sheet {
  const forms = new Set(entries.flatMap(({standard}) => standard ?? []))
  const places = new Map(
    Array.from(forms).flatMap(form => Array.from(figureForms(form), ([path, {place}]) => [path, place]))
  )
  return {
    name: labels.figures,
    columns: [
      {head: labels.agency, width: 26},
      {head: labels.year, width: 8},
      {head: labels.file, width: 30},
      ...Array.from(places.values(), head => ({head, width: 12}))
    ],
    rows: rowsOf(entries, entry =>
      entry.head === null || entry.verdict === 'missing' ? [] : [figuresRow(entry, [...places.keys()], labels)]
    ),
    stickyColumns: 2
  }
}

function figuresRow({result, agency, year, path}: Entry, places: readonly string[], labels: DocumentWords): Cell[] {
  const marks = cellMarks(result.diagnostics)
  const figures = result.report?.figures
  const cells = places.map(place => figureCell(figures?.get(place), marks.get(place)?.severity))
  return [agency ?? labels.unknownAgency, year, path, ...cells]
}

/** A number that a sheet would round is written as text. */
function figureCell(figure: Figure | undefined, mark: Severity | undefined): Cell {
  const {exact = null, value = null} = figure ?? {}
  const digits = exact === null ? null : formatExact(exact)
  const content = String(value) === digits ? value : digits
  return mark === undefined ? content : {value: content, style: mark}
}
