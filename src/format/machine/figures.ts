/** The figures of the tables as data. A figure that is blank, a stand-in or unread is null, never 0. */

import type {Result} from '../../engine/result.ts'
import {formatExact} from '../../exact.ts'
import type {Figure} from '../../report/model.ts'
import type {StandardId} from '../../standard/index.ts'
import {jsonPieces, LazyList} from './json-pieces.ts'
import {harmless, separatedValues} from './separated.ts'

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

const HEADER = ['file', 'agency', 'year', 'standard', 'path', 'label', 'value', 'state', 'raw']

/** One row for each figure. A value that is not known is an empty field. */
export function* figuresCsv(results: readonly Result[]): Generator<string> {
  yield separatedValues([HEADER])
  for (const result of results) {
    yield separatedValues(Array.from(result.report?.figures ?? [], figure => csvRow(result, figure)))
  }
}

function csvRow({path, report}: Result, {figure, form, exact, state, raw}: Figure): string[] {
  return [
    harmless(path),
    harmless(report?.agency ?? ''),
    report?.year?.toString() ?? '',
    report?.standard?.id ?? '',
    figure,
    harmless(form.place),
    exact === null ? '' : formatExact(exact),
    state,
    exact === null ? harmless(raw) : raw
  ]
}
