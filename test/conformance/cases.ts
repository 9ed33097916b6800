/** The reports of the conformance set: who they are by, in which format, and what is planted in them. */

import type {Expected} from '../../examples/conformance/score.ts'
import type {InventedKind} from '../invented/agency.ts'
import {type Defect, defects} from '../invented/defects.ts'
import type {FormTable} from '../invented/form-table.ts'
import {type Layout, layoutNamed} from '../invented/layouts/index.ts'
import {type RenderOptions, render} from '../invented/render.ts'
import {fourDecimalsFeeHeading, inventTruth, type Truth} from '../invented/truth.ts'
import {type PageStyle, renderPage} from '../parse-html/pages.ts'
import {renderXlsx} from '../sheet/make-xlsx.ts'
import {type DocxStyle, renderDocx} from '../word/make-docx.ts'
import {archiveOf} from './archive.ts'
import {rangeOfSpan, rangeOfText, sectionRange} from './places.ts'

export interface WrittenReport {
  readonly bytes: Uint8Array
  /** Null in a format without lines. */
  readonly text: string | null
  /** Where figures stand; empty where that is not known. */
  readonly figures: ReadonlyMap<string, {readonly span: {readonly start: number; readonly end: number}}>
}

/** A way to write a report into a file. */
export interface Format {
  /** As the manifest names it. */
  readonly name: string
  readonly variant: string
  readonly extension: string
  /** Whether a mistake can be seen in it. */
  readonly shows: (defect: Defect) => boolean
  /** What may be said of any report in it. */
  readonly consequences: readonly string[]
  readonly write: (truth: Truth, options?: RenderOptions) => WrittenReport
}

function textFormat(name: string, layout: Layout): Format {
  return {
    name,
    variant: layout.name,
    extension: layout.extension,
    shows: defect => defect.expressible?.(layout) ?? true,
    consequences: [],
    write: (truth, options) => {
      const {text, figures} = render(truth, layout, options)
      return {bytes: new TextEncoder().encode(text), text, figures}
    }
  }
}

/** A true grid without marks of Markdown: what such a layout shows, these show. */
const gridLayout = layoutNamed('html-page')

function otherFormat(
  name: string,
  variant: string,
  extension: string,
  write: (truth: Truth, mutate: (table: FormTable) => FormTable) => Uint8Array,
  shows: (defect: Defect) => boolean = () => true
): Format {
  return {
    name,
    variant,
    extension,
    shows: defect =>
      (defect.expressible?.(gridLayout) ?? true) && defect.render?.typography === undefined && shows(defect),
    // A number in a plain cell of a sheet shows no zeros at its end, where four decimals are asked for.
    consequences: extension === 'xlsx' ? ['fee-unit'] : [],
    write: (truth, {mutate = (table: FormTable) => table} = {}) => ({
      bytes: write(truth, mutate),
      text: null,
      figures: new Map()
    })
  }
}

function wordFormat(style: DocxStyle): Format {
  return otherFormat('word', style, 'docx', (truth, mutate) => archiveOf(renderDocx(truth, style, mutate)))
}

const plain = inventTruth(1, {standard: '2021'})

/** A workbook has no paragraph before its sections. */
const sheet = otherFormat(
  'excel',
  'sheet',
  'xlsx',
  (truth, mutate) => archiveOf(renderXlsx(truth, {mutate})),
  defect => defect.plant(plain).introduction === plain.introduction
)

function pageFormat(style: PageStyle): Format {
  const encoder = new TextEncoder()
  return otherFormat(
    'html',
    style,
    'html',
    truth => encoder.encode(renderPage(truth, style)),
    defect => !defect.render
  )
}

/** By name, the variants that take turns. */
export const formats: readonly (readonly Format[])[] = [
  ['gfm-aligned', 'gfm-ragged', 'html-in-markdown', 'pipes-collapsed'].map(name =>
    textFormat('markdown', layoutNamed(name))
  ),
  ['tabs-packed', 'tabs-aligned', 'tabs-packed-split'].map(name => textFormat('tab-separated', layoutNamed(name))),
  ['pdf-rows', 'pdf-columns', 'pdf-columns-pages'].map(name => textFormat('pdf-text', layoutNamed(name))),
  ['lines-piped', 'lines-blank-between', 'lines-row-pipe'].map(name => textFormat('cell-a-line', layoutNamed(name))),
  [
    textFormat('html', layoutNamed('html-page')),
    pageFormat('word-paste'),
    textFormat('html', layoutNamed('html-page-minified')),
    pageFormat('nested')
  ],
  (['plain', 'numbered', 'tracked', 'controls'] as const).map(wordFormat),
  [sheet]
]

/** The same mistake seen elsewhere: a number that is wrong in a row is wrong in the total of its column too. */
const further: Readonly<Record<string, readonly Expected[]>> = {
  '一＋二 of a column': [{rule: 'cross-sum', severity: 'error', figure: 'requests.received.total'}],
  '四 of a column': [{rule: 'cross-sum', severity: 'error', figure: 'requests.carriedOut.total'}],
  'a leaf row': [{rule: 'results-sum', severity: 'error', figure: 'requests.results.denied.inquiry.total'}],
  'the total of a row': [{rule: 'results-sum', severity: 'error', figure: 'requests.results.other.other.total'}],
  'the total of row 四': [{rule: 'cross-sum', severity: 'error', figure: 'requests.carriedOut.total'}]
}

/** What follows from a mistake besides itself: other rules that rightly speak of the same figure or words. */
const consequences: Readonly<Record<string, readonly string[]>> = {
  '一＋二 of a column': ['prose-requests'],
  '四 of a column': ['prose-requests'],
  'a leaf row': ['prose-requests'],
  'the total of row 四': ['prose-requests'],
  'the total of 复议': ['prose-disputes'],
  'an outcome of 复议后起诉': ['prose-disputes'],
  'fewer in force than made': ['prose-disclosure'],
  '规章 of a street': ['prose-disclosure'],
  'a negative count': ['prose-disclosure'],
  'a fraction in a count': ['prose-disclosure'],
  'five decimals': ['prose-disclosure'],
  'the form of 2019 for 2022': ['fee-note'],
  '六 is missing': ['fee-note'],
  'no 政府信息管理': ['numbering'],
  'another number of requests': ['prose-sum'],
  'parts that do not add up': ['prose-requests']
}

const kinds: readonly InventedKind[] = ['street', 'township', 'bureau']

export interface Case {
  readonly file: string
  readonly format: string
  readonly planted: string | null
  readonly previous?: string
  readonly together?: readonly string[]
  readonly bytes: Uint8Array
  readonly expected: readonly Expected[]
  readonly consequences: readonly string[]
}

/** Two reports for each mistake, three for those in tables: every format has some of every kind. */
export function badCases(): Case[] {
  return defects.flatMap((defect, index) => {
    const turns = 'figure' in defect.at || defect.render?.mutate !== undefined ? 3 : 2
    const families = Array.from(formats, (_, at) => formats[(index + at * 3) % formats.length] ?? [])
    const chosen = families.flatMap(family => pickVariant(family, index, defect)).slice(0, turns)
    return chosen.map(format => badCase(defect, index, format))
  })
}

function pickVariant(family: readonly Format[], turn: number, defect: Defect): Format[] {
  const shown = family.filter(format => format.shows(defect))
  return shown.slice(turn % Math.max(1, shown.length)).slice(0, 1)
}

function badCase(defect: Defect, index: number, format: Format): Case {
  const kind = kinds[index % kinds.length] ?? 'street'
  const truth = defect.plant(invent(300 + index, kind))
  const written = format.write(truth, defect.render)
  return {
    file: `reports/${String(index + 1).padStart(2, '0')}-${defect.rule}-${format.variant}.${format.extension}`,
    format: format.name,
    planted: defect.what,
    bytes: written.bytes,
    expected: [
      {rule: defect.rule, severity: defect.severity, ...placeOf(defect.at, truth, written)},
      ...(further[defect.what] ?? []).map(({rule, severity, figure = ''}) => ({
        rule,
        severity,
        ...placeOf({figure}, truth, written)
      }))
    ],
    consequences: [...(consequences[defect.what] ?? []), ...format.consequences]
  }
}

/** A report with numbers everywhere; four decimals, so that nothing is to be said of the heading of the fee. */
function invent(seed: number, kind: InventedKind): Truth {
  return {...inventTruth(seed, {standard: '2021', size: 'many', kind}), feeHeading: fourDecimalsFeeHeading}
}

function placeOf(at: Defect['at'], truth: Truth, {text, figures}: WrittenReport): Omit<Expected, 'rule' | 'severity'> {
  if ('figure' in at) {
    const span = figures.get(at.figure)?.span
    return {figure: at.figure, ...(text !== null && span && {range: rangeOfSpan(text, span)})}
  }
  if ('place' in at) return text === null || at.place === '' ? {} : sectionRange(text, truth, at.place)
  if (at.text === '') return {}
  return {text: at.text, ...(text !== null && rangeOfText(text, at.text))}
}

/** Reports without a mistake: every variant of every format, by agencies of every kind, large and small. */
export function goodCases(): Case[] {
  const all: readonly InventedKind[] = [
    'city',
    'county',
    'office',
    'bureau',
    'commission',
    'township',
    'street',
    'committee'
  ]
  return formats.flat().map((format, index) => {
    const kind = all[index % all.length] ?? 'bureau'
    const standard = index % 6 === 5 ? '2019' : '2021'
    const size = (['few', 'many', 'nothing'] as const)[index % 3] ?? 'few'
    const truth = {...inventTruth(700 + index, {standard, kind, size}), feeHeading: fourDecimalsFeeHeading}
    return {
      file: `reports/good-${String(index + 1).padStart(2, '0')}-${format.variant}.${format.extension}`,
      format: format.name,
      planted: null,
      bytes: format.write(truth).bytes,
      expected: [],
      consequences: format.consequences
    }
  })
}
