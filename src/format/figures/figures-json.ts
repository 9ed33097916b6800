/** The figures of the tables as JSON: `schema/figures.schema.json`. */

import type {Result} from '../../engine/result.ts'
import {moneyUnit} from '../../report/money.ts'
import type {StandardId} from '../../standard/index.ts'
import {jsonPieces, LazyList} from '../machine/json-pieces.ts'

interface FiguresFile {
  readonly path: string
  readonly agency: string | null
  readonly year: number | null
  readonly standard: StandardId | null
  /** By path, in the order of the form. Empty where the file could not be read or no form applies. */
  readonly figures: Readonly<Record<string, number | null>>
  /** Of the amounts of money among them. */
  readonly units: Readonly<Record<string, string | null>>
}

/** A file at a time. A figure that is blank, a stand-in or unread is null, never 0. */
export function figuresJson(results: readonly Result[]): Iterable<string> {
  return jsonPieces({formatVersion: 1, files: new LazyList(toFiguresFiles(results))})
}

function* toFiguresFiles(results: readonly Result[]): Generator<FiguresFile> {
  for (const result of results) yield toFiguresFile(result)
}

function toFiguresFile({path, report}: Result): FiguresFile {
  const figures = Array.from(report?.figures ?? [])
  const amounts = figures.filter(({form}) => form.column.kind === 'money')
  return {
    path,
    agency: report?.agency ?? null,
    year: report?.year ?? null,
    standard: report?.standard?.id ?? null,
    figures: Object.fromEntries(figures.map(({figure, value}) => [figure, value])),
    units: Object.fromEntries(
      amounts.map(amount => [amount.figure, report === null ? null : moneyUnit(amount, report)])
    )
  }
}
