/** What was filled in by hand in an earlier workbook of this program: its sheets of reports and of findings, by their heads. */

import {documentWords} from '../format/documents/document-words.ts'
import {formatWords} from '../format/output-words.ts'
import type {TickedRow} from '../format/ticks.ts'
import {type ListTable, readListTables} from '../roster/list-rows.ts'
import {type Locale, locales, type Words} from '../words.ts'

export type Carried =
  | {readonly kind: 'rows'; readonly rows: readonly TickedRow[]}
  | {readonly kind: 'refused'; readonly words: Words}

/** Reads the rows in which anything is filled in. Never throws for what is in the workbook. */
export function readCarried(bytes: Uint8Array): Carried {
  const list = readListTables(bytes)
  if (list.kind === 'refused') return list
  const tables = list.tables.flatMap(table => locales.map(locale => tickedRows(table, locale)))
  const found = tables.filter(rows => rows !== null)
  return found.length === 0 ? {kind: 'refused', words: noTicks} : {kind: 'rows', rows: found.flat()}
}

/** Null for a table without the heads. */
function tickedRows([heads, ...rows]: ListTable, locale: Locale): readonly TickedRow[] | null {
  const labels = documentWords[locale]
  const at = (head: string) => heads?.fields.indexOf(head) ?? -1
  const {notified, corrected, remark} = labels.ticks
  const needed = [labels.agency, labels.year, labels.file, notified, corrected, remark].map(at)
  if (needed.includes(-1)) return null
  const [agency = -1, year = -1, path = -1, ...ticks] = needed
  const finding = [formatWords[locale].rule, labels.message, labels.place].map(at)
  return rows.flatMap(({fields}): TickedRow[] => {
    const [noted = '', changed = '', said = ''] = ticks.map(column => fields[column] ?? '')
    if (noted + changed + said === '') return []
    const [rule = '', messageId = '', place = ''] = finding.map(column => fields[column] ?? '')
    const name = fields[agency] ?? ''
    return [
      {
        agency: name.startsWith(labels.unknownAgency) ? '' : name,
        year: fields[year] ?? '',
        path: fields[path] ?? '',
        finding: finding.includes(-1) ? null : {rule, messageId, place},
        tick: {notified: noted, corrected: changed, remark: said}
      }
    ]
  })
}

const noTicks: Words = {
  zh: '没有“已通知”“已改”“备注”各栏的表，应为这个程序写出的工作簿（栏名没有改动、没有隐藏）。',
  en: 'It has no sheet with the columns Notified, Corrected and Remark; it should be a workbook that this program wrote.'
}
