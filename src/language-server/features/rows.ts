/** Where a row that is missing in a table of Markdown, and the note in the corner of table three, are to be put. */

import {labelCells} from '../../format/form/markdown.ts'
import type {RowReading, StatutoryTable} from '../../report/model.ts'
import type {Source} from '../../source.ts'
import type {BlockForm, RowForm} from '../../standard/standard.ts'
import {cellsOf, lineOf} from './pipes.ts'

interface Place {
  readonly offset: number
  readonly text: string
}

/**
 * The row with its labels and blank values, behind the nearest row above it that is there, else before the nearest below.
 * @returns null where neither is a line with pipes, or has no room for the labels
 */
export function blankRow(row: RowForm, block: BlockForm, {rows}: StatutoryTable, source: Source): Place | null {
  const form = block.rows.findIndex(({id}) => id === row.id)
  const there = rows.filter(reading => reading.block === block && lineIndex(reading, source) !== null)
  const order = (reading: RowReading) => block.rows.findIndex(({id}) => id === reading.form.id)
  const above = there.filter(reading => order(reading) < form).sort((left, right) => order(right) - order(left))[0]
  const below = there.filter(reading => order(reading) > form).sort((left, right) => order(left) - order(right))[0]
  const neighbour = above ?? below
  const index = neighbour === undefined ? null : lineIndex(neighbour, source)
  if (index === null) return null
  const line = source.lineSpan(index)
  const cells = cellsOf(source.slice(line)) ?? []
  const room = cells.length - block.columns.length
  const labels = labelCells(row, above?.form, room)
  if (room < 1 || labels.length > room) return null
  const text = lineOf(Array.from({length: cells.length}, (_, at) => labels[at] ?? ''))
  return above === undefined ? {offset: line.start, text: `${text}\n`} : {offset: line.end, text: `\n${text}`}
}

/** Null where the row is no line with pipes. */
function lineIndex({label}: RowReading, source: Source): number | null {
  if (label === null) return null
  const index = source.lineIndexAt(label.span.start)
  return cellsOf(source.slice(source.lineSpan(index))) === null ? null : index
}

/** The start of the blank first cell of the table; null where it is not blank. */
export function noteCell({grids}: StatutoryTable, source: Source): number | null {
  const first = grids[0]?.rows[0]
  if (first === undefined) return null
  const line = source.lineSpanAt(first.span.start)
  const text = source.slice(line)
  return cellsOf(text)?.[0] === '' ? line.start + text.indexOf('|') + 1 : null
}
