/** The figures of the tables as data. A figure that is blank, a stand-in or unread is null, never 0. */

import type {Result} from '../../engine/result.ts'
import {formatExact} from '../../exact.ts'
import type {Figure, FigureState} from '../../report/model.ts'
import type {StandardId} from '../../standard/index.ts'
import type {Locale} from '../../words.ts'
import {jsonPieces, LazyList} from './json-pieces.ts'
import {harmless, headRow, separatedValues} from './separated.ts'

interface FiguresFile {
  readonly path: string
  readonly agency: string | null
  readonly year: number | null
  readonly standard: StandardId | null
  /** By path, in the order of the form. Empty where the file could not be read or no form applies. */
  readonly figures: Readonly<Record<string, number | null>>
}

/** The figures as the JSON of `schema/figures.schema.json`, a file at a time. */
export function figuresJson(results: readonly Result[]): Iterable<string> {
  return jsonPieces({formatVersion: 1, files: new LazyList(toFiguresFiles(results))})
}

function* toFiguresFiles(results: readonly Result[]): Generator<FiguresFile> {
  for (const result of results) yield toFiguresFile(result)
}

function toFiguresFile({path, report}: Result): FiguresFile {
  return {
    path,
    agency: report?.agency ?? null,
    year: report?.year ?? null,
    standard: report?.standard?.id ?? null,
    figures: Object.fromEntries(Array.from(report?.figures ?? [], ({figure, value}) => [figure, value]))
  }
}

/** The columns, by the names that programs know, with those that readers of Chinese are given. */
const columns = {
  file: '文件',
  agency: '单位',
  year: '年度',
  standard: '格式版本',
  path: '指标',
  label: '栏目',
  value: '数值',
  state: '状态',
  raw: '原文'
} as const

const states: Readonly<Record<FigureState, string>> = {
  number: '数字',
  blank: '空',
  'stand-in': '以符号代替',
  'not-a-number': '不是数字',
  unread: '未读出',
  absent: '缺这一栏'
}

/** One row for each figure. A value that is not known is an empty field. */
export function* figuresCsv(results: readonly Result[], locale: Locale): Generator<string> {
  yield headRow(columns, locale)
  for (const result of results) {
    yield separatedValues(Array.from(result.report?.figures ?? [], figure => csvRow(result, figure, locale)))
  }
}

function csvRow({path, report}: Result, {figure, form, exact, state, raw}: Figure, locale: Locale): string[] {
  return [
    harmless(path),
    harmless(report?.agency ?? ''),
    report?.year?.toString() ?? '',
    report?.standard?.id ?? '',
    figure,
    harmless(form.place),
    exact === null ? '' : formatExact(exact),
    locale === 'zh' ? states[state] : state,
    exact === null ? harmless(raw) : raw
  ]
}
