/** The statutory tables of a report: matched rows and headers to figures, with every departure from the form noted. */

import type {ParsedDocument} from '../../parse/document.ts'
import type {Source} from '../../source.ts'
import {collapsedFigureForms, figureForms, type Standard} from '../../standard/index.ts'
import {FigureMap, type FigureReading, ReadFigure} from '../figures.ts'
import type {Figure, Section, StatutoryTable} from '../model.ts'
import {readBlock} from './block.ts'
import {matchRows} from './match.ts'
import {noteRows, type TableInput} from './missing.ts'
import type {FoundRow} from './rows.ts'
import {readTable} from './table.ts'

export interface TablesReading {
  readonly tables: readonly StatutoryTable[]
  readonly figures: FigureMap
}

/**
 * @param rows the rows of all grids (`findRows`)
 * @param sections the six sections, where a missing table is reported
 */
export function readTables(
  {source, tree}: ParsedDocument,
  rows: readonly FoundRow[],
  standard: Standard,
  sections: readonly Section[]
): TablesReading {
  const matches = matchRows(rows, standard, sections)
  const readings = new Map<string, FigureReading>()
  const inputs = standard.tables.map((table): TableInput => {
    const blocks = table.blocks.map(block => readBlock({source, table, block, matches, readings}))
    return {
      source,
      tree,
      standard,
      table,
      section: sections.find(section => section.number === table.section),
      matches,
      blocks
    }
  })
  const noted = inputs.map(input => noteRows(input, readings))
  const figures = makeFigures(source, standard, inputs, readings)
  const tables = inputs.map((input, index) => readTable(input, figures, noted[index] ?? []))
  return {tables, figures}
}

function makeFigures(
  source: Source,
  standard: Standard,
  inputs: readonly TableInput[],
  readings: ReadonlyMap<string, FigureReading>
): FigureMap {
  const figures = new Map<string, Figure>()
  const extra = new Map<string, Figure>()
  const anchors = new Map(inputs.map(({table, section}) => [table, section?.anchor.span ?? {start: 0, end: 0}]))
  for (const [path, form] of figureForms(standard)) {
    const absent: FigureReading = {state: 'absent', span: anchors.get(form.table) ?? {start: 0, end: 0}}
    figures.set(path, new ReadFigure(source, form, readings.get(path) ?? absent))
  }
  for (const [path, form] of collapsedFigureForms(standard)) {
    const reading = readings.get(path)
    if (reading !== undefined) extra.set(path, new ReadFigure(source, form, reading))
  }
  return new FigureMap(figures, extra)
}
