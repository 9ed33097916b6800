/** What the sheets of the workbook share: how cells look, and what is filled in by hand. */

import type {Severity} from '../../../diagnostic.ts'
import type {Locale} from '../../../words.ts'
import type {NamedInstruments} from '../../bases.ts'
import type {Entry} from '../../entry.ts'
import type {FormatWords} from '../../output-words.ts'
import {slashed} from '../../path.ts'
import type {Run} from '../../run.ts'
import type {Tick} from '../../ticks.ts'
import type {DocumentWords} from '../document-words.ts'
import type {CellStyle, SheetColumn, WorkbookCell, WorkbookSheet} from '../workbook.ts'

export interface Layout {
  readonly locale: Locale
  readonly labels: DocumentWords
  readonly words: FormatWords
  readonly titleOf: (rule: string) => string
  /** Instruments that were named in full in a row further up. */
  readonly named: NamedInstruments
  /** What was filled in by hand in an earlier workbook. */
  readonly ticks: Run['ticks']
}

export type StyleName =
  | Severity
  | 'undetermined'
  | 'head'
  | 'top'
  | 'count'
  | 'long'
  | 'total'
  | 'totalCount'
  | 'totalLong'
  | 'hand'
export type Cell = WorkbookCell<StyleName>
export type Sheet = WorkbookSheet<StyleName>

export const styles: Readonly<Record<StyleName, CellStyle>> = {
  head: {bold: true, wrap: true, fill: 'EEF0F2'},
  top: {top: true},
  count: {top: true, center: true},
  long: {top: true, wrap: true},
  total: {bold: true, top: true, fill: 'EEF0F2'},
  totalCount: {bold: true, top: true, center: true, fill: 'EEF0F2'},
  totalLong: {bold: true, top: true, wrap: true, fill: 'EEF0F2'},
  hand: {top: true, wrap: true, fill: 'FFFEF2'},
  error: {top: true, fill: 'F6D5D0'},
  warning: {top: true, fill: 'FBE8C0'},
  info: {top: true, fill: 'DCE8F4'},
  undetermined: {top: true, fill: 'E4DFF0'}
}

/** Numbers stand in the middle of their column: at its right they would touch the text of the next. */
export function top(value: string | number | null | undefined, style: StyleName = 'top'): Cell {
  if (value === undefined || value === null || value === '') return null
  return {value, style: typeof value === 'number' ? (ofNumbers[style] ?? style) : style}
}

const ofNumbers: Readonly<Partial<Record<StyleName, StyleName>>> = {top: 'count', total: 'totalCount'}

export function long(value: string): Cell {
  return top(value, 'long')
}

/** Whose it is; where that is not known, what the file is called: on paper the column of files is not there. */
export function agencyCell({agency, path, verdict}: Entry, {labels, words}: Layout): Cell {
  if (agency !== null || verdict === 'skipped') return top(agency)
  return long(labels.unknownAgency + words.colon + (slashed(path).split('/').at(-1) ?? path))
}

export function* rowsOf<Made>(entries: readonly Entry[], make: (entry: Entry) => Iterable<Made>): Generator<Made> {
  for (const entry of entries) yield* make(entry)
}

// ---- What is filled in by hand -------------------------------------------------------------------------------------

export function handColumns({ticks}: DocumentWords): readonly SheetColumn[] {
  return [
    {head: ticks.notified, width: 8},
    {head: ticks.corrected, width: 8},
    {head: ticks.remark, width: 18}
  ]
}

/** Also a blank one is to be written into, so it is coloured. */
export function handCells(tick: Tick | null): readonly Cell[] {
  const {notified = '', corrected = '', remark = ''} = tick ?? {}
  return [notified, corrected, remark].map(value => ({value, style: 'hand' as const}))
}
