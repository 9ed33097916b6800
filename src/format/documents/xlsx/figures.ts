/** 数据: the figures of each report, with the wrong ones coloured. */

import type {Entry} from '../../entry.ts'
import {type WideColumn, wideColumns, wideContents} from '../../figures/wide-table.ts'
import {cellMarks} from '../cell-marks.ts'
import type {DocumentWords} from '../document-words.ts'
import {type Cell, type Layout, rowsOf, type Sheet} from './cells.ts'

/** Agency, year and file. */
const NAMING_COLUMNS = 3

/** A column for each figure of the forms in use; a figure that is blank, a stand-in or unread is an empty cell, never 0. */
export function figuresSheet(entries: readonly Entry[], {labels, locale}: Layout): Sheet {
  const wide = wideColumns(entries.flatMap(({standard}) => standard ?? []))
  return {
    name: labels.figures,
    columns: [
      {head: labels.agency, width: 26},
      {head: labels.year, width: 8},
      {head: labels.file, width: 30},
      ...wide.map(({head}) => ({head: head[locale], width: 12}))
    ],
    rows: rowsOf(entries, entry =>
      entry.head === null || entry.verdict === 'missing' ? [] : [figuresRow(entry, wide, labels)]
    ),
    stickyColumns: 2,
    // Two hundred columns are read on a screen; on paper they took three pages of four.
    printedColumns: NAMING_COLUMNS
  }
}

function figuresRow({result, agency, year, path}: Entry, wide: readonly WideColumn[], labels: DocumentWords): Cell[] {
  const marks = cellMarks(result.diagnostics)
  const contents = wideContents(wide, result.report)
  const cells = wide.map(({figure, shows}, index): Cell => {
    const content = contents[index] ?? null
    const mark = shows === 'value' ? marks.get(figure)?.severity : undefined
    return mark === undefined ? content : {value: content, style: mark}
  })
  return [agency ?? labels.unknownAgency, year, path, ...cells]
}
