/**
 * A workbook for a reviewer: 汇总 has a row for each report, 问题 one for each finding and for each thing not judged, 数据
 * the figures, with the wrong ones coloured. Texts are written as texts, so that none is run as a formula.
 */

import type {CellObject, Feature, Sheet} from 'write-excel-file/universal'
import type {Diagnostic, Severity} from '../diagnostic.ts'
import type {Figure} from '../report/model.ts'
import {formatExact} from '../report/numbers.ts'
import type {Locale} from '../rule/words.ts'
import {basisText, fixText} from './advice.ts'
import {cellMarks} from './cell-marks.ts'
import {type DocumentWords, documentWords} from './document-words.ts'
import {type Entry, entriesOf, hasLines} from './entry.ts'
import {allowed} from './markup.ts'
import type {FormatOptions} from './options.ts'
import type {Run} from './run.ts'
import {type FormatWords, formatWords, position} from './words.ts'

interface Layout {
  readonly locale: Locale
  readonly labels: DocumentWords
  readonly words: FormatWords
  readonly titleOf: (rule: string) => string
}

type SheetOf = Sheet<Blob>

/** @returns the bytes of the `.xlsx` file */
export async function xlsx(run: Run, {locale}: Pick<FormatOptions, 'locale'>): Promise<Uint8Array> {
  const {default: writeWorkbook} = await import('write-excel-file/universal')
  const titles = new Map(run.rules?.map(({id, title}) => [id, title[locale]]))
  const layout = {
    locale,
    labels: documentWords[locale],
    words: formatWords[locale],
    titleOf: (rule: string) => titles.get(rule) ?? rule
  }
  const entries = entriesOf(run)
  const sheets = [reportsSheet(entries, layout), findingsSheet(entries, layout), figuresSheet(entries, layout)]
  const blob = await writeWorkbook(sheets, {fontFamily: 'SimSun', fontSize: 10.5, features: [filters(sheets)]}).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

// ---- Cells ---------------------------------------------------------------------------------------------------------

/** What a cell of a sheet may hold. */
const LONGEST_TEXT = 32_000

const tints: Readonly<Record<Severity | 'head', string>> = {
  error: '#F6D5D0',
  warning: '#FBE8C0',
  info: '#DCE8F4',
  head: '#EEF0F2'
}

function text(value: string | null | undefined, style: Partial<CellObject> = {}): CellObject {
  const content = allowed(value ?? '').slice(0, LONGEST_TEXT)
  return content === '' ? {...style} : {value: content, type: String, alignVertical: 'top', ...style}
}

function long(value: string): CellObject {
  return text(value, {wrap: true})
}

function number(value: number | null, style: Partial<CellObject> = {}): CellObject {
  return value === null ? {...style} : {value, type: Number, alignVertical: 'top', ...style}
}

interface Column {
  readonly head: string
  readonly width: number
}

interface SheetContent {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly CellObject[])[]
  readonly stickyColumns: number
}

function sheet({name, columns, rows, stickyColumns}: SheetContent): SheetOf {
  const head = columns.map(column =>
    text(column.head, {fontWeight: 'bold', wrap: true, backgroundColor: tints.head, alignVertical: 'center'})
  )
  return {
    sheet: name,
    data: [head, ...rows.map(row => [...row])],
    columns: columns.map(({width}) => ({width})),
    stickyRowsCount: 1,
    stickyColumnsCount: stickyColumns
  }
}

/**
 * Lets a reviewer filter every sheet by its columns; the library has no option for it. The hidden name repeats the range,
 * as Excel writes it and LibreOffice needs it.
 */
function filters(sheets: readonly SheetOf[]): Feature<Blob> {
  const ranges = new Map(sheets.map(({sheet, data}) => [sheet, {width: data[0]?.length ?? 1, height: data.length}]))
  const names = Array.from(ranges, ([sheet, {width, height}], index) => {
    const range = `'${sheet}'!$A$1:$${columnName(width)}$${height}`
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`
  })
  const filterOf = (sheet: string | undefined) => {
    const {width = 1, height = 1} = ranges.get(sheet) ?? {}
    return `<autoFilter ref="A1:${columnName(width)}${height}"/>`
  }
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {insert: ({sheet}) => filterOf(sheet)},
        'xl/workbook.xml': {
          transform: content =>
            content.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`)
        }
      }
    }
  }
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26))
}

// ---- 汇总 ----------------------------------------------------------------------------------------------------------

const MOST_PROBLEMS = 5

function reportsSheet(entries: readonly Entry[], layout: Layout): SheetOf {
  const {labels, words} = layout
  const {severity} = words
  return sheet({
    name: labels.summary,
    columns: [
      {head: labels.agency, width: 30},
      {head: labels.year, width: 8},
      {head: labels.verdict, width: 12},
      {head: severity.error, width: 8},
      {head: severity.warning, width: 8},
      {head: severity.info, width: 8},
      {head: words.notJudged, width: 10},
      {head: labels.suppressed, width: 10},
      {head: labels.problem, width: 60},
      {head: labels.form, width: 10},
      {head: labels.file, width: 50}
    ],
    rows: entries.map(entry => reportRow(entry, layout)),
    stickyColumns: 1
  })
}

function reportRow(entry: Entry, {words, labels, titleOf}: Layout): CellObject[] {
  const {result, verdict, agency, year, standard, path, counts} = entry
  const graver = [...result.diagnostics].sort((left, right) => rank(left) - rank(right))
  const problems = [...new Set(graver.map(({rule}) => titleOf(rule)))]
  const others = problems.length - MOST_PROBLEMS
  const whole = result.unjudged.filter(({rule}) => rule === null).map(({message}) => message)
  const summary = [...whole, ...problems.slice(0, MOST_PROBLEMS), ...(others > 0 ? [labels.more(others)] : [])]
  const tint = verdict === 'failed' ? {backgroundColor: tints.error} : {}
  return [
    text(agency ?? labels.unknownAgency),
    number(year),
    text(words.verdict[verdict], tint),
    number(counts.error),
    number(counts.warning),
    number(counts.info),
    number(entry.unjudged.length),
    number(result.suppressed.length),
    long(summary.join('；')),
    text(standard?.id),
    text(path)
  ]
}

function rank({severity}: Diagnostic): number {
  return ['error', 'warning', 'info'].indexOf(severity)
}

// ---- 问题 ----------------------------------------------------------------------------------------------------------

function findingsSheet(entries: readonly Entry[], layout: Layout): SheetOf {
  const {labels, words} = layout
  return sheet({
    name: labels.problem,
    columns: [
      {head: labels.agency, width: 26},
      {head: labels.year, width: 8},
      {head: labels.severity, width: 10},
      {head: labels.place, width: 30},
      {head: labels.quote, width: 26},
      {head: labels.problem, width: 60},
      {head: words.suggestion, width: 40},
      {head: words.basis, width: 40},
      {head: words.rule, width: 20},
      {head: labels.position, width: 16},
      {head: labels.suppressed, width: 26},
      {head: labels.file, width: 40},
      {head: labels.fingerprint, width: 18}
    ],
    rows: entries.filter(({verdict}) => verdict !== 'skipped').flatMap(entry => findingRows(entry, layout)),
    stickyColumns: 1
  })
}

function findingRows(entry: Entry, layout: Layout): CellObject[][] {
  const {result, agency, year, path} = entry
  const {labels, words} = layout
  const head = [text(agency ?? labels.unknownAgency), number(year)]
  return [
    ...result.diagnostics.map(one => [...head, ...findingCells(one, '', entry, layout)]),
    ...result.suppressed.map(one => {
      const reason = `${labels.silencedBy[one.by]}${words.colon}${one.reason}`
      return [...head, ...findingCells(one, reason, entry, layout)]
    }),
    ...result.unjudged.map(({rule, message, location}) => [
      ...head,
      text(words.notJudged),
      long(location?.place ?? ''),
      long(location?.quote ?? ''),
      long(message),
      text(''),
      text(''),
      text(rule),
      text(location === undefined ? '' : positionText(location, layout)),
      text(''),
      text(path)
    ])
  ]
}

function findingCells(diagnostic: Diagnostic, silenced: string, entry: Entry, layout: Layout): CellObject[] {
  const {severity, rule, location, message, fixes, basis, fingerprint} = diagnostic
  const {words} = layout
  return [
    text(words.severity[severity], {backgroundColor: tints[severity]}),
    long(location.place),
    long(location.quote ?? ''),
    long(message),
    long(fixes.map(fix => fixText(fix, entry, words)).join('\n')),
    long(basis.map(basisText).join('\n')),
    text(rule),
    text(positionText(location, layout)),
    long(silenced),
    text(entry.path),
    text(fingerprint)
  ]
}

function positionText(location: Diagnostic['location'], {labels, locale}: Layout): string {
  const {line, column} = location.range.start
  return hasLines({location}) ? labels.line(line, column) : position(location, locale)
}

// ---- 数据 ----------------------------------------------------------------------------------------------------------

/** A column for each figure of the forms in use; a figure that is blank, a stand-in or unread is an empty cell, never 0. */
function figuresSheet(entries: readonly Entry[], {labels}: Layout): SheetOf {
  const places = new Map<string, string>()
  const read = entries.filter(({head}) => head !== null).map(entry => ({entry, cells: figureCells(entry, places)}))
  return sheet({
    name: labels.figures,
    columns: [
      {head: labels.agency, width: 26},
      {head: labels.year, width: 8},
      {head: labels.file, width: 30},
      ...Array.from(places.values(), head => ({head, width: 12}))
    ],
    rows: read.map(({entry: {agency, year, path}, cells}) => [
      text(agency ?? labels.unknownAgency),
      number(year),
      text(path),
      ...Array.from(places.keys(), figure => cells.get(figure) ?? {})
    ]),
    stickyColumns: 2
  })
}

/** The cells of one report by the path of the figure. The places of figures that are new are added to those known. */
function figureCells({result}: Entry, places: Map<string, string>): ReadonlyMap<string, CellObject> {
  const marks = cellMarks(result.diagnostics)
  const cells = new Map<string, CellObject>()
  for (const figure of result.report?.figures ?? []) {
    const mark = marks.get(figure.figure)
    if (!places.has(figure.figure)) places.set(figure.figure, figure.place)
    cells.set(figure.figure, figureCell(figure, mark === undefined ? {} : {backgroundColor: tints[mark.severity]}))
  }
  return cells
}

/** A number that a sheet would round is written as text. */
function figureCell({exact, value}: Figure, style: Partial<CellObject>): CellObject {
  if (exact === null) return {...style}
  const digits = formatExact(exact)
  return String(value) === digits ? number(value, style) : text(digits, style)
}
