/** The figures as comma-separated values: in Chinese for a spreadsheet, in English for programs. */

import type {Result} from '../../engine/result.ts'
import {formatExact} from '../../exact.ts'
import type {Locale} from '../../words.ts'
import {harmless, headRow, separatedValues} from '../machine/separated.ts'
import {
  type FigureColumn,
  type FigureRow,
  figureColumnNames,
  figureColumns,
  figureRows,
  figureStates
} from './figure-rows.ts'

/** One row for each figure. A value that is not known is an empty field. */
export function* figuresCsv(results: readonly Result[], locale: Locale): Generator<string> {
  yield headRow(Object.fromEntries(figureColumnNames.map(name => [name, figureColumns[name].head])), locale)
  for (const result of results) {
    yield separatedValues(Array.from(figureRows([result]), row => csvFields(row, locale)))
  }
}

function csvFields({value, year, state, raw, ...row}: FigureRow, locale: Locale): string[] {
  const fields: Readonly<Record<FigureColumn, string>> = {
    agency: harmless(row.agency ?? ''),
    year: year?.toString() ?? '',
    form: row.form ?? '',
    figure: row.figure,
    label: harmless(row.label),
    value: value === null ? '' : formatExact(value),
    unit: row.unit ?? '',
    state: locale === 'zh' ? figureStates[state] : state,
    raw: value === null ? harmless(raw) : raw,
    path: harmless(row.path)
  }
  return figureColumnNames.map(name => fields[name])
}
