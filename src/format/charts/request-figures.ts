/** What charts take from table three: its results by kind, and its columns. A number that is not known stays unknown. */

import {grouped} from '../../grouping.ts'
import type {Figures} from '../../report/model.ts'
import type {Standard} from '../../standard/index.ts'
import {withoutNote} from '../../standard/labels/notes.ts'
import type {RowForm, TableForm} from '../../standard/standard.ts'
import type {Locale} from '../../words.ts'

/** A kind of result: one row of the form, or all rows under one heading. */
export interface ResultKind {
  /** As the form prints it, without its number and what is in brackets: 予以公开. */
  readonly name: string
  /** The sum of its rows; null where any of them is not a number. */
  readonly of: (figures: Figures) => number | null
}

const RESULTS = 'results.'

/** The kinds of results of a form, in its order, without the total. */
export function resultKinds(standard: Standard, locale: Locale): readonly ResultKind[] {
  const table = requestsTable(standard)
  const rows = table?.blocks.flatMap(block => block.rows) ?? []
  const results = rows.filter(({id, role}) => id.startsWith(RESULTS) && role !== 'total')
  const kinds = grouped(results, ({under, label}) => under[1] ?? label)
  return Array.from(kinds, ([label, own]) => ({
    name: locale === 'zh' ? withoutBrackets(label) : (englishName(label, own, table) ?? withoutBrackets(label)),
    of: figures => kindTotal(own, table, figures)
  }))
}

function requestsTable({tables}: Standard): TableForm | undefined {
  return tables.find(({id}) => id === 'requests')
}

function englishName(label: string, [row]: readonly RowForm[], table: TableForm | undefined): string | undefined {
  return table?.groups?.find(group => group.label === label)?.en ?? row?.en
}

/** （二）部分公开（区分处理的……） without what is in brackets. */
function withoutBrackets(label: string): string {
  return withoutNote(label.slice(label.startsWith('（') ? label.indexOf('）') + 1 : 0))
}

/** A report may have put the rows of a kind together in one. */
function kindTotal(rows: readonly RowForm[], table: TableForm | undefined, figures: Figures): number | null {
  const together = (table?.blocks ?? [])
    .flatMap(block => block.collapsed ?? [])
    .find(({replaces}) => rows.every(({id}) => replaces.includes(id)))
  const whole = together === undefined ? null : numberAt(figures, `requests.${together.row.id}.total`)
  return whole ?? sumOf(rows.map(({id}) => numberAt(figures, `requests.${id}.total`)))
}

function sumOf(values: readonly (number | null)[]): number | null {
  let sum = 0
  for (const value of values) {
    if (value === null) return null
    sum += value
  }
  return sum
}

export interface Applicant {
  readonly name: string
  readonly of: (figures: Figures) => number | null
}

/** Who asked: the columns of the row of requests received, without the total. */
export function applicants(standard: Standard, locale: Locale): readonly Applicant[] {
  const columns = requestsTable(standard)?.blocks.at(0)?.columns ?? []
  return columns
    .filter(({role}) => role !== 'total')
    .map(({id, label, en}) => ({
      name: locale === 'zh' ? label : (en ?? id),
      of: figures => numberAt(figures, `requests.received.${id}`)
    }))
}

export function received(figures: Figures): number | null {
  return numberAt(figures, 'requests.received.total')
}

export function handled(figures: Figures): number | null {
  return numberAt(figures, 'requests.results.total.total')
}

export function carriedOut(figures: Figures): number | null {
  return numberAt(figures, 'requests.carriedOut.total')
}

function numberAt(figures: Figures, path: string): number | null {
  return figures.get(path)?.value ?? null
}
