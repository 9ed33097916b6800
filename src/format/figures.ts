/** The figures of the tables as data. A figure that is blank, a stand-in or unread is null, never 0. */

import type {Result} from '../engine/result.ts'
import type {Figure} from '../report/model.ts'
import {formatExact} from '../report/numbers.ts'
import type {StandardId} from '../standard/standard.ts'
import {FORMAT_VERSION} from './json.ts'

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

/** One row for each figure, RFC 4180, UTF-8 without a byte order mark. A value that is not known is an empty field. */
export function figuresCsv(results: readonly Result[]): string {
  const rows = results.flatMap(result => Array.from(result.report?.figures ?? [], figure => csvRow(result, figure)))
  return [HEADER, ...rows].map(fields => `${fields.map(quote).join(',')}\r\n`).join('')
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

/** A text that a spreadsheet would run as a formula is given the apostrophe that makes it text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
