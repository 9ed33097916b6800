/** The figures of reports as a table with a row for each report and a column for each figure. */

import {formatExact} from '../../exact.ts'
import type {Figure, Report} from '../../report/model.ts'
import {moneyUnit} from '../../report/money.ts'
import {figureForms, type Standard} from '../../standard/index.ts'
import type {Words} from '../../words.ts'
import {figureColumns} from './figure-rows.ts'

/** An amount of money has two columns: what it is, and in which unit. */
export interface WideColumn {
  /** Its path. */
  readonly figure: string
  readonly shows: 'value' | 'unit'
  readonly head: Words
}

/** Those of the forms in use, each figure once. */
export function wideColumns(forms: Iterable<Standard>): readonly WideColumn[] {
  const all = Array.from(new Set(forms)).flatMap(form => Array.from(figureForms(form)))
  return Array.from(new Map(all)).flatMap(([figure, {place, column}]) => {
    const value: WideColumn = {figure, shows: 'value', head: {zh: place, en: place}}
    const unit = {zh: `${place} · ${figureColumns.unit.head}`, en: `${place} · unit`}
    return column.kind === 'money' ? [value, {figure, shows: 'unit', head: unit}] : [value]
  })
}

/** Null for a figure that is blank, a stand-in or unread, and for one of another form. */
export function wideContents(columns: readonly WideColumn[], report: Report | null): readonly Content[] {
  return columns.map(({figure: path, shows}) => {
    const figure = report?.figures.get(path)
    if (report === null || figure === undefined) return null
    return shows === 'unit' ? moneyUnit(figure, report) : numberContent(figure)
  })
}

export type Content = string | number | null

/** A number that a sheet would round is written as text. */
export function numberContent({exact, value}: Pick<Figure, 'exact' | 'value'>): Content {
  const digits = exact === null ? null : formatExact(exact)
  return String(value) === digits ? value : digits
}
