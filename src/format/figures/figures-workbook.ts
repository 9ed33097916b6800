/**
 * The figures as a workbook: 一览 has a row for each report, 明细 one for each figure, with what the cell holds where it is
 * no number. A sheet has an end, so 明细 of many reports goes on in 明细2.
 */

import type {Result} from '../../engine/result.ts'
import {toNumber} from '../../exact.ts'
import {standardById} from '../../standard/index.ts'
import type {Locale} from '../../words.ts'
import {type CellStyle, type WorkbookSheet, writeWorkbook} from '../documents/workbook.ts'
import {
  type FigureColumn,
  type FigureRow,
  figureColumnNames,
  figureColumns,
  figureRows,
  figureStates
} from './figure-rows.ts'
import {type Content, numberContent, wideColumns, wideContents} from './wide-table.ts'

/** A sheet of Excel has 1,048,576 rows, a report has about 200 figures. */
const REPORTS_IN_SHEET = 5000

const styles: Readonly<Record<'head', CellStyle>> = {head: {bold: true, wrap: true, fill: 'EEF0F2'}}

const names = {zh: {wide: '一览', long: '明细'}, en: {wide: 'Reports', long: 'Figures'}} as const

type Sheet = WorkbookSheet<'head'>

/** @returns the bytes of the `.xlsx` file, in pieces */
export function figuresWorkbook(results: readonly Result[], locale: Locale): Iterable<Uint8Array> {
  const parts = Array.from({length: Math.ceil(results.length / REPORTS_IN_SHEET)}, (_, index) =>
    results.slice(index * REPORTS_IN_SHEET, (index + 1) * REPORTS_IN_SHEET)
  )
  return writeWorkbook({
    font: {name: 'SimSun', size: 10.5},
    styles,
    headStyle: 'head',
    sheets: [wideSheet(results, locale), ...parts.map((part, index) => longSheet(part, index, locale))]
  })
}

function wideSheet(results: readonly Result[], locale: Locale): Sheet {
  const wide = wideColumns(results.flatMap(({head}) => (head?.standard == null ? [] : [standardById(head.standard)])))
  const first = (['agency', 'year', 'form', 'path'] as const).map(name => column(name, locale))
  return {
    name: names[locale].wide,
    columns: [...first, ...wide.map(({head}) => ({head: head[locale], width: 12}))],
    rows: wideRows(),
    stickyColumns: 2
  }

  function* wideRows(): Generator<readonly Content[]> {
    for (const {report, path} of results) {
      if (report === null) continue
      const {agency, year, standard} = report
      yield [agency, year, standard?.id ?? null, path, ...wideContents(wide, report)]
    }
  }
}

function longSheet(results: readonly Result[], index: number, locale: Locale): Sheet {
  return {
    name: `${names[locale].long}${index === 0 ? '' : index + 1}`,
    columns: figureColumnNames.map(name => column(name, locale)),
    rows: longRows(results, locale),
    stickyColumns: 2
  }
}

function* longRows(results: readonly Result[], locale: Locale): Generator<readonly Content[]> {
  for (const row of figureRows(results)) yield figureColumnNames.map(name => contentOf(row, name, locale))
}

function contentOf(row: FigureRow, name: FigureColumn, locale: Locale): Content {
  if (name === 'value') return numberContent({exact: row.value, value: row.value === null ? null : toNumber(row.value)})
  if (name === 'state') return locale === 'zh' ? figureStates[row.state] : row.state
  return row[name]
}

const widths: Readonly<Record<FigureColumn, number>> = {
  agency: 26,
  year: 8,
  form: 10,
  figure: 34,
  label: 44,
  value: 14,
  unit: 10,
  state: 12,
  raw: 14,
  path: 30
}

function column(name: FigureColumn, locale: Locale) {
  return {head: locale === 'zh' ? figureColumns[name].head : name, width: widths[name]}
}
