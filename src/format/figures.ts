/** The figures of the tables as data. A figure that is blank, a stand-in or unread is null, never 0. */

import type {Result} from '../engine/result.ts'
import type {Figure} from '../report/model.ts'
import {formatExact} from '../report/numbers.ts'
import type {StandardId} from '../standard/standard.ts'
import {FORMAT_VERSION} from './json.ts'
import {harmless, separatedValues} from './separated.ts'

export interface FiguresOutput {
  readonly formatVersion: typeof FORMAT_VERSION
  readonly files: readonly FiguresFile[]
}

export interface FiguresFile {
  readonly path: string
  readonly agency: string | null
  readonly year: number | null
  readonly standard: StandardId | null
  /** By path, in the order of the form. Empty where the file could not be read or no form applies. */
  readonly figures: Readonly<Record<string, number | null>>
}

/** The figures as the object that {@link figuresJson} prints: `schema/figures.schema.json`. */
export function toFiguresOutput(results: readonly Result[]): FiguresOutput {
  return {formatVersion: FORMAT_VERSION, files: results.map(toFiguresFile)}
}

export function figuresJson(results: readonly Result[]): string {
  return `${JSON.stringify(toFiguresOutput(results), null, 2)}\n`
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
export function figuresCsv(results: readonly Result[]): string {
  const rows = results.flatMap(result => Array.from(result.report?.figures ?? [], figure => csvRow(result, figure)))
  return separatedValues([HEADER, ...rows])
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
