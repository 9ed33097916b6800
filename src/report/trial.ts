/** A report as it would be with other figures: what a correction would settle, before it is made. */

import {parseExact} from '../exact.ts'
import {FigureMap, ReadFigure} from './figures.ts'
import type {Figure, Report, StatutoryTable} from './model.ts'

/**
 * The report with some of its figures changed; its prose stays.
 * @param values what is to stand in the cells, by the path of the figure; a path that the report does not have counts for nothing
 */
export function withFigures(report: Report, values: ReadonlyMap<string, string>): Report {
  const changed = new Map<string, Figure>()
  for (const [path, text] of values) {
    const figure = report.figures.get(path)
    if (figure !== undefined) changed.set(path, withText(report, figure, text))
  }
  const latest = (figure: Figure): Figure => changed.get(figure.figure) ?? figure
  const all = Array.from(report.figures, figure => [figure.figure, latest(figure)] as const)
  const extra = [...changed].filter(([path]) => !all.some(([own]) => own === path))
  const tables = report.tables.map((table): StatutoryTable => {
    const rows = table.rows.map(row => ({...row, figures: row.figures.map(latest)}))
    return {...table, rows}
  })
  return {
    ...report,
    prose: report.prose,
    tables,
    figures: new FigureMap(new Map(all), new Map(extra)),
    table: id => tables.find(({form}) => form.id === id) ?? report.table(id)
  }
}

/** Typed into a drawn cell, a value stands in its column beyond doubt. */
function withText({source}: Report, {form, span, origin}: Figure, typed: string): Figure {
  const text = typed.trim()
  const exact = text === '' ? null : parseExact(text)
  const state = text === '' ? 'blank' : exact === null ? 'not-a-number' : 'number'
  return new ReadFigure(source, form, {state, span, text, exact, ground: 'grid', origin})
}
