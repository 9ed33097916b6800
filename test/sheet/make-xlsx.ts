/** An invented report as a workbook. */

import {strToU8, zipSync} from 'fflate'
import {columnName} from '../../src/parse/sheet/cells.ts'
import {standardById} from '../../src/standard/index.ts'
import {type FormTable, fillTable} from '../invented/form-table.ts'
import type {Truth} from '../invented/truth.ts'
import {plainTypography} from '../invented/typography.ts'
import {escapeXml} from '../word/make-docx.ts'

export interface SheetFile {
  readonly name: string
  readonly rows: readonly string[]
  readonly merges?: readonly string[]
  readonly hidden?: boolean
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

/** @param rows the XML of each `row` */
export function makeXlsx(sheets: readonly SheetFile[], strings: readonly string[] = [], styles = ''): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  const relations = (content: string): Uint8Array =>
    strToU8(
      `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
    )
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const list = sheets.map(
    ({name, hidden}, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${hidden ? ' state="hidden"' : ''}/>`
  )
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/></Types>`
    ),
    '_rels/.rels': relations(relation('r', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`
    ),
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`)).join('') +
        relation('st', 'styles', 'styles.xml') +
        relation('ss', 'sharedStrings', 'sharedStrings.xml')
    ),
    'xl/styles.xml': strToU8(`${DECLARATION}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`),
    'xl/sharedStrings.xml': strToU8(
      `${DECLARATION}<sst xmlns="${MAIN}">${strings.map(text => `<si><t>${escapeXml(text)}</t></si>`).join('')}</sst>`
    )
  }
  for (const [index, {rows, merges = []}] of sheets.entries()) {
    const merged =
      merges.length > 0 ? `<mergeCells>${merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
    files[`xl/worksheets/sheet${index}.xml`] = strToU8(
      `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`
    )
  }
  return zipSync(files)
}

export interface WorkbookShape {
  readonly oneSheet?: boolean
  /** Rows and columns before the first cell. */
  readonly top?: number
  readonly left?: number
  /** What the sheets of tables are named, by section; the heading of the section where it is left out. */
  readonly names?: Readonly<Record<number, string>>
  /** Changes a table before it is written. */
  readonly mutate?: (table: FormTable) => FormTable
  /** Whether the headings of the sections stand in the sheets. */
  readonly headings?: boolean
}

/** All in one sheet, or each table in one of its own; prose as lines between. */
export function renderXlsx(
  truth: Truth,
  {oneSheet = true, top = 0, left = 0, names = {}, headings = true, mutate = table => table}: WorkbookShape = {}
): Uint8Array {
  const strings: string[] = []
  const sheets: {name: string; rows: string[]; merges: string[]; next: number}[] = []
  const newSheet = (name: string): (typeof sheets)[number] => {
    const sheet: (typeof sheets)[number] = {name, rows: [], merges: [], next: top + 1}
    sheets.push(sheet)
    return sheet
  }
  let sheet = newSheet('年报')
  const text = (value: string): string => `t="s"><v>${strings.push(value) - 1}</v>`
  const line = (value: string): void => {
    sheet.rows.push(`<row r="${sheet.next}"><c r="A${sheet.next}" ${text(value)}</c></row>`)
    sheet.next++
  }
  line(truth.title)
  for (const section of truth.sections) {
    const form = standardById(truth.standard).tables.find(table => table.section === section.number)
    if (form && !oneSheet) sheet = newSheet(names[section.number] ?? section.heading)
    if (headings) line(section.heading)
    for (const block of section.blocks) line(block.text)
    if (!form) continue
    const table = mutate(fillTable(form, {truth, standard: standardById(truth.standard), typography: plainTypography}))
    for (const row of table.rows) {
      const cells = row.slots.flatMap(({cell, covered}, column): string[] => {
        if (covered !== 'no' || cell.text === '') return []
        const name = `${columnName(column + left)}${sheet.next}`
        if (cell.columnSpan * cell.rowSpan > 1)
          sheet.merges.push(
            `${name}:${columnName(column + left + cell.columnSpan - 1)}${sheet.next + cell.rowSpan - 1}`
          )
        return [`<c r="${name}" ${cell.figure === null ? text(cell.text) : `><v>${cell.text}</v>`}</c>`]
      })
      sheet.rows.push(`<row r="${sheet.next}">${cells.join('')}</row>`)
      sheet.next++
    }
    sheet.next++
  }
  return makeXlsx(sheets, strings)
}
