/** A list of who is to report: agency, year and superior, as a reviewer keeps it in a spreadsheet and saves it as CSV. */

import {ConfigFileError} from '../config/load.ts'
import {closest} from '../engine/closest.ts'
import type {PlainResult} from '../engine/result.ts'
import {isRefusal} from '../parse/refusal.ts'
import {decodeText} from '../parse/text/encoding.ts'
import type {Words} from '../words.ts'
import {readCsv} from './csv.ts'
import {readPipedBytes} from './read.ts'

export interface RosterEntry {
  /** Of the file, from 1. */
  readonly line: number
  readonly agency: string
  /** Null: any year will do. */
  readonly year: number | null
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
  agency: ['机关', '机关名称', '单位', '单位名称', '行政机关', 'agency'],
  year: ['年度', '年份', '报告年度', 'year'],
  superior: ['上级', '上级机关', '上级单位', '汇总机关', 'superior']
} as const

type Column = keyof typeof headings

/**
 * Reads a list, in UTF-8 or as Chinese spreadsheets save it.
 * @param path as the user wrote it, for messages
 * @throws ConfigFileError where it cannot be read, has no column of agencies, or a year that is none
 */
export async function loadRoster(path: string, absolute: string): Promise<Roster> {
  const read = await readPipedBytes(absolute)
  if (read.kind === 'refused') throw problem(path, '', read.refusal.message)
  const decoded = decodeText(read.bytes)
  if (isRefusal(decoded)) throw problem(path, '', decoded.message)
  const [head, ...rows] = readCsv(decoded.text.replace(/^\uFEFF/, ''))
  const columns = columnsOf(head?.fields ?? [])
  if (columns.agency < 0) throw problem(path, '', noAgencies)
  const entries = rows.flatMap(({line, fields}): RosterEntry[] => {
    const cell = (column: Column) => (columns[column] < 0 ? '' : (fields[columns[column]] ?? ''))
    const agency = cell('agency')
    const superior = cell('superior')
    if (agency === '') return []
    return [{line, agency, year: readYear(cell('year'), line, path), superior: superior === '' ? null : superior}]
  })
  if (entries.length === 0) throw problem(path, '', noEntries)
  return {path, entries}
}

function columnsOf(fields: readonly string[]): Record<Column, number> {
  const find = (column: Column) =>
    fields.findIndex(field => headings[column].some(name => name === field.replace(/\s/g, '').toLowerCase()))
  return {agency: find('agency'), year: find('year'), superior: find('superior')}
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
  zh: '名单的第一行应为栏名，其中要有“机关”一栏，可以有“年度”“上级”两栏。',
  en: 'The first line should hold the headings: agency, and as wanted year and superior.'
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

/** What a run lacks of a list, and what it has besides. */
export interface RosterCheck {
  readonly missing: readonly {readonly entry: RosterEntry; readonly words: Words}[]
  /** The agencies of reports that are not on the list, each once. */
  readonly unlisted: readonly string[]
}

/** Above this, looking for a name that is nearly the same would take longer than the check. */
const MOST_NAMES_COMPARED = 500

/** Names are compared without blanks, and otherwise as they are written: nothing is guessed, but a near name is pointed out. */
export function checkRoster({entries}: Roster, results: readonly PlainResult[]): RosterCheck {
  const reported = new Set<string>()
  for (const {head} of results) {
    if (head === null || head.agency === null) continue
    reported.add(keyOf(head.agency, null))
    reported.add(keyOf(head.agency, head.year))
  }
  const listed = new Set(entries.map(({agency}) => keyOf(agency, null)))
  const agencies = results.flatMap(({head}) => (head?.agency == null ? [] : [head.agency]))
  const unlisted = [...new Set(agencies)].filter(agency => !listed.has(keyOf(agency, null)))
  const nameless = results.filter(isNameless).length
  const missing = entries
    .filter(({agency, year}) => !reported.has(keyOf(agency, year)))
    .map(entry => ({entry, words: missingWords(entry, nearest(entry.agency, unlisted), nameless)}))
  return {missing, unlisted}
}

function keyOf(agency: string, year: number | null): string {
  return `${year ?? ''} ${agency.replace(/\s/g, '')}`
}

/** A file that may be anyone's report: it could not be read, or does not say whose it is. */
function isNameless({head, unreadable, inFolder}: PlainResult): boolean {
  if (head === null) return !(unreadable === 'not-a-report' && inFolder)
  return head.agency === null || head.year === null
}

function nearest(agency: string, unlisted: readonly string[]): string | null {
  return unlisted.length > MOST_NAMES_COMPARED ? null : closest(agency, unlisted)
}

function missingWords({line, agency, year}: RosterEntry, near: string | null, nameless: number): Words {
  const hint = {
    zh: near === null ? '' : `名单之外有“${near}”的报告，是不是名称写法不同？`,
    en: near === null ? '' : ` There is a report of “${near}”, which is not on the list: is it the same?`
  }
  const rest = {
    zh: nameless === 0 ? '' : `另有 ${nameless} 份文件没有读出机关和年度，它可能在其中。`,
    en: nameless === 0 ? '' : ` Of ${nameless} files agency or year could not be determined; it may be one of them.`
  }
  return {
    zh: `名单第 ${line} 行：没有“${agency}”${year === null ? '' : ` ${year} 年度`}的报告。${hint.zh}${rest.zh}`,
    en: `Line ${line} of the list: there is no report of “${agency}”${year === null ? '' : ` for ${year}`}.${hint.en}${rest.en}`
  }
}
