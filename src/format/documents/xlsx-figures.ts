/** 数据: the figures of each report, with the wrong ones coloured. */

import type {Severity} from '../../diagnostic.ts'
import {formatExact} from '../../exact.ts'
import type {Figure} from '../../report/model.ts'
import {figureForms} from '../../standard/index.ts'
import type {Entry} from '../entry.ts'
import {cellMarks} from './cell-marks.ts'
import type {DocumentWords} from './document-words.ts'
import {type Cell, type Layout, rowsOf, type Sheet} from './xlsx-cells.ts'

/** A column for each figure of the forms in use; a figure that is blank, a stand-in or unread is an empty cell, never 0. */
export function figuresSheet(entries: readonly Entry[], {labels}: Layout): Sheet {
  const forms = new Set(entries.flatMap(({standard}) => standard ?? []))
  const places = new Map(
    Array.from(forms).flatMap(form => Array.from(figureForms(form), ([path, {place}]) => [path, place]))
  )
  return {
    name: labels.figures,
    columns: [
      {head: labels.agency, width: 26},
      {head: labels.year, width: 8},
      {head: labels.file, width: 30},
      ...Array.from(places.values(), head => ({head, width: 12}))
    ],
    rows: rowsOf(entries, entry =>
      entry.head === null || entry.verdict === 'missing' ? [] : [figuresRow(entry, [...places.keys()], labels)]
    ),
    stickyColumns: 2
  }
}

function figuresRow({result, agency, year, path}: Entry, places: readonly string[], labels: DocumentWords): Cell[] {
  const marks = cellMarks(result.diagnostics)
  const figures = result.report?.figures
  const cells = places.map(place => figureCell(figures?.get(place), marks.get(place)?.severity))
  return [agency ?? labels.unknownAgency, year, path, ...cells]
}

/** A number that a sheet would round is written as text. */
function figureCell(figure: Figure | undefined, mark: Severity | undefined): Cell {
  const {exact = null, value = null} = figure ?? {}
  const digits = exact === null ? null : formatExact(exact)
  const content = String(value) === digits ? value : digits
  return mark === undefined ? content : {value: content, style: mark}
}
