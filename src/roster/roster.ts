/** A list of who is to report: agency, year, superior and whom to call, as a reviewer keeps it in a spreadsheet. */

import type {RosterRecord} from '../engine/result.ts'
import type {Words} from '../words.ts'
import type {CsvRow} from './csv.ts'
import {readListTables} from './list-rows.ts'

export interface RosterEntry extends RosterRecord {
  /** Whose report sums up this one's figures; null where the list does not say. */
  readonly superior: string | null
}

export interface Roster {
  /** As the user wrote it. */
  readonly path: string
  readonly entries: readonly RosterEntry[]
}

/** The headings that a column goes by. */
const headings = {
  agency: ['机关', '机关名称', '单位', '单位名称', '行政机关', '报送单位', 'agency'],
  year: ['年度', '年份', '报告年度', 'year'],
  superior: ['上级', '上级机关', '上级单位', '汇总机关', 'superior'],
  /** Of the line, and nothing about the office. */
  number: ['序号', 'no', 'no.']
} as const

type Column = keyof typeof headings

/** A workbook may have a title above its headings. */
const MOST_ROWS_ABOVE = 5

/** Twice as many as there are townships in the country. Each without a report becomes a result of the run. */
const MOST_ENTRIES = 100_000

/** What the last row of a list, or of one of its parts, begins with where it counts the offices above. */
const SUMS: ReadonlySet<string> = new Set(['合计', '总计', '小计', '共计'])

/** What a list says; or what is wrong with it, and where. */
export type ReadRoster =
  | {readonly kind: 'roster'; readonly roster: Roster}
  | {readonly kind: 'refused'; readonly place: string; readonly words: Words}

/**
 * Reads a list: a workbook, or comma-separated values in UTF-8 or as Chinese spreadsheets save them. Refused where it cannot be read, has
 * no column of agencies, or a year that cannot be read.
 * @param path as the user wrote it
 */
export function readRoster(bytes: Uint8Array, path: string): ReadRoster {
  const list = readListTables(bytes)
  if (list.kind === 'refused') return refused('', list.words)
  const table = list.tables.map(withHeadings).find(found => found !== null) ?? null
  if (table === null) return refused('', noAgencies)
  const {columns, head, rows} = table
  const entries: RosterEntry[] = []
  for (const {line, fields} of rows) {
    if (isSum(fields)) continue
    const cell = (column: Column) => (columns[column] < 0 ? '' : (fields[columns[column]] ?? ''))
    const [agency, superior, given] = [cell('agency'), cell('superior'), cell('year')]
    if (agency === '') continue
    const year = yearIn(given)
    if (given !== '' && year === null) return refused(`第 ${line} 行`, noYear(given))
    const details = detailsOf(fields, head, columns)
    entries.push({line, agency, year, superior: superior === '' ? null : superior, details})
  }
  if (entries.length > MOST_ENTRIES) return refused('', tooMany)
  return entries.length === 0 ? refused('', noEntries) : {kind: 'roster', roster: {path, entries}}
}

function refused(place: string, words: Words): ReadRoster {
  return {kind: 'refused', place, words}
}

interface ListTable {
  readonly columns: Readonly<Record<Column, number>>
  readonly head: readonly string[]
  readonly rows: readonly CsvRow[]
}

/** Null where no row near the top has a heading of agencies. */
function withHeadings(rows: readonly CsvRow[]): ListTable | null {
  for (const [index, {fields}] of rows.slice(0, MOST_ROWS_ABOVE + 1).entries()) {
    const columns = columnsOf(fields)
    if (columns.agency >= 0) return {columns, head: fields, rows: rows.slice(index + 1)}
  }
  return null
}

function columnsOf(fields: readonly string[]): Record<Column, number> {
  const find = (column: Column) =>
    fields.findIndex(field => headings[column].some(name => name === field.replace(/\s/g, '').toLowerCase()))
  return {agency: find('agency'), year: find('year'), superior: find('superior'), number: find('number')}
}

/** Whether a row counts the offices of the list: it begins with 合计, before or in the column of agencies. */
function isSum(fields: readonly string[]): boolean {
  const first = fields.find(field => field !== '') ?? ''
  return SUMS.has(first.replace(/\s/g, ''))
}

/** What the list says besides, under headings of its own. */
function detailsOf(
  fields: readonly string[],
  head: readonly string[],
  columns: Readonly<Record<Column, number>>
): RosterRecord['details'] {
  const known = new Set(Object.values(columns))
  return fields.flatMap((value, index) => {
    const name = head[index] ?? ''
    return known.has(index) || name === '' || value === '' ? [] : [{name, value}]
  })
}

/** Null for what is no year. */
function yearIn(text: string): number | null {
  const match = /^(\d{4})\s?年?度?$/.exec(text)
  return match === null ? null : Number(match[1])
}

function noYear(text: string): Words {
  return {
    zh: `“${text}”不是年度，应写成 2024 这样。`,
    en: `“${text}” is no year; write it like 2024.`
  }
}

const noAgencies: Words = {
  zh: '名单的第一行应为栏名，其中要有“机关”（或“单位”）一栏，可以有“年度”“上级”和联系人、电话等其他各栏。',
  en: 'The first line should hold the headings: agency, and as wanted year, superior, and whom to call.'
}
const tooMany: Words = {
  zh: `名单里的机关超过 ${MOST_ENTRIES} 个，请分成几份。`,
  en: `There are more than ${MOST_ENTRIES} agencies in the list; divide it.`
}
const noEntries: Words = {zh: '名单里没有机关。', en: 'There is no agency in the list.'}
