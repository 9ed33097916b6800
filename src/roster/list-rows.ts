/** The rows of a list as offices keep them: comma-separated values, or a workbook. */

import {Archive} from '../parse/containers/zip.ts'
import {kindOfArchive, kindOfBytes} from '../parse/kinds/identify.ts'
import {isZip} from '../parse/kinds/identify-text.ts'
import {LimitExceeded} from '../parse/limits.ts'
import {treeOfOldSheet} from '../parse/old-sheet/old-sheet.ts'
import {beyondLimit, isRefusal, Refused} from '../parse/refusal.ts'
import type {SheetCell} from '../parse/sheet/cells.ts'
import {readSheets, type SheetTree, treeOf} from '../parse/sheet/sheet.ts'
import {decodeText} from '../parse/text/encoding.ts'
import {findMainPart} from '../parse/word/package.ts'
import type {Words} from '../words.ts'
import {type CsvRow, listLimits, readCsv} from './csv.ts'

export type ListTable = readonly CsvRow[]

/** A table for each visible sheet, one for a text; or why there is none. */
export type ListTables =
  | {readonly kind: 'tables'; readonly tables: readonly ListTable[]}
  | {readonly kind: 'refused'; readonly words: Words}

/** Reads the tables of a list. Never throws for what is in it. */
export function readListTables(bytes: Uint8Array): ListTables {
  try {
    if (isZip(bytes)) return archiveTables(new Archive(bytes))
    if (kindOfBytes(bytes, '') === 'oldSheet') return workbookTables(treeOfOldSheet(bytes))
    const decoded = decodeText(bytes)
    if (isRefusal(decoded)) return {kind: 'refused', words: noList}
    const rows = readCsv(decoded.text.replace(/^\uFEFF/, ''))
    return rows === null ? {kind: 'refused', words: tooLarge} : {kind: 'tables', tables: [rows]}
  } catch (error) {
    if (error instanceof Refused) return {kind: 'refused', words: error.refusal.message}
    if (error instanceof LimitExceeded) return {kind: 'refused', words: beyondLimit(error.limit).message}
    throw error
  }
}

function archiveTables(archive: Archive): ListTables {
  const part = findMainPart(archive)
  if (kindOfArchive(archive) !== 'sheet' || part === null) return {kind: 'refused', words: noList}
  return workbookTables(treeOf(archive, part))
}

/** Rows that a filter hides are offices all the same: whether they have to report, nobody can tell. */
function workbookTables(tree: SheetTree): ListTables {
  const tables: ListTable[] = []
  for (const sheet of readSheets(tree)) {
    if (sheet.hides === 'sheet') continue
    if (sheet.hides === 'rows') return {kind: 'refused', words: hiddenRows(sheet.name)}
    const rows = [...sheet.rows.values()]
    if (rows.flat().some(({column}) => column >= listLimits.columns)) return {kind: 'refused', words: tooLarge}
    tables.push(Array.from(sheet.rows, ([line, cells]) => ({line, fields: fieldsOf(cells)})).filter(isFilled))
  }
  return {kind: 'tables', tables}
}

function fieldsOf(cells: readonly SheetCell[]): string[] {
  const fields: string[] = []
  for (const {column, text} of cells) fields[column] = text.trim()
  return Array.from(fields, field => field ?? '')
}

function isFilled({fields}: CsvRow): boolean {
  return fields.some(field => field !== '')
}

const noList: Words = {
  zh: '名单应为 .xlsx、.xls 工作簿，或者 UTF-8、GB18030 编码的 .csv 文件。',
  en: 'A list is a workbook (.xlsx, .xls), or comma-separated values in UTF-8 or GB18030.'
}

const tooLarge: Words = {
  zh: `名单太大：最多 ${listLimits.columns} 列、${listLimits.fields} 格。请删去多余的列和行，保存后再用。`,
  en: `The list is too large: at most ${listLimits.columns} columns and ${listLimits.fields} fields. Remove what is not needed, save, and try again.`
}

function hiddenRows(sheet: string): Words {
  return {
    zh: `工作表“${sheet}”里有隐藏或被筛选掉的行，不知道这些单位是否应当报送。请取消隐藏和筛选，保存后再用。`,
    en: `The sheet “${sheet}” has rows that are hidden or filtered out, and whether these offices are to report cannot be told. Show all rows, save, and try again.`
  }
}
