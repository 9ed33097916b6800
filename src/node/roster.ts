/** A list of who is to report: agency, year, superior and whom to call, as a reviewer keeps it in a spreadsheet. */

import {ConfigFileError} from '../config/load.ts'
import type {RosterRecord} from '../engine/result.ts'
import type {Words} from '../words.ts'
import type {CsvRow} from './csv.ts'
import {readListTables} from './list-rows.ts'
import {readPipedBytes} from './read.ts'

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
  superior: ['上级', '上级机关', '上级单位', '汇总机关', 'superior']
} as const

type Column = keyof typeof headings

/** A workbook may have a title above its headings. */
const MOST_ROWS_ABOVE = 5

/**
 * Reads a list: a workbook, or comma-separated values in UTF-8 or as Chinese spreadsheets save them.
 * @param path as the user wrote it, for messages
 * @throws ConfigFileError where it cannot be read, has no column of agencies, or a year that is none
 */
export async function loadRoster(path: string, absolute: string): Promise<Roster> {
  const read = await readPipedBytes(absolute)
  if (read.kind === 'refused') throw problem(path, '', read.refusal.message)
  const list = readListTables(read.bytes)
  if (list.kind === 'refused') throw problem(path, '', list.words)
  const table = list.tables.map(withHeadings).find(found => found !== null) ?? null
  if (table === null) throw problem(path, '', noAgencies)
  const {columns, head, rows} = table
  const entries = rows.flatMap(({line, fields}): RosterEntry[] => {
    const cell = (column: Column) => (columns[column] < 0 ? '' : (fields[columns[column]] ?? ''))
    const agency = cell('agency')
    const superior = cell('superior')
    if (agency === '') return []
    const year = readYear(cell('year'), line, path)
    return [
      {line, agency, year, superior: superior === '' ? null : superior, details: detailsOf(fields, head, columns)}
    ]
  })
  if (entries.length === 0) throw problem(path, '', noEntries)
  return {path, entries}
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
  return {agency: find('agency'), year: find('year'), superior: find('superior')}
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

function readYear(text: string, line: number, path: string): number | null {
  if (text === '') return null
  const match = /^(\d{4})\s?年?度?$/.exec(text)
  if (match !== null) return Number(match[1])
  throw problem(path, `第 ${line} 行`, {
    zh: `“${text}”不是年度，应写成 2024 这样。`,
    en: `“${text}” is no year; write it like 2024.`
  })
}

function problem(path: string, key: string, words: Words): ConfigFileError {
  return new ConfigFileError([{path, key, words}])
}

const noAgencies: Words = {
  zh: '名单的第一行应为栏名，其中要有“机关”（或“单位”）一栏，可以有“年度”“上级”和联系人、电话等其他各栏。',
  en: 'The first line should hold the headings: agency, and as wanted year, superior, and whom to call.'
}
const noEntries: Words = {zh: '名单里没有机关。', en: 'There is no agency in the list.'}

/** Who sums up whom, as the option `members` of the rule `aggregate-total` takes it; null where the list does not say. */
export function membersText({entries}: Roster): string | null {
  const bySuperior = new Map<string, Set<string>>()
  for (const {agency, superior} of entries) {
    if (superior === null) continue
    const members = bySuperior.get(superior) ?? new Set()
    bySuperior.set(superior, members.add(agency))
  }
  const lines = Array.from(bySuperior, ([superior, members]) => `${superior}=${[...members].join('、')}`)
  return lines.length === 0 ? null : lines.join('；')
}
