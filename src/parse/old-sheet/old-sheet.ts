/** A binary workbook of Excel or WPS (.xls, .et) to the same text and tree as an .xlsx. */

import {CompoundFile} from '../containers/compound.ts'
import type {XmlElement} from '../containers/xml.ts'
import type {Projected} from '../projection.ts'
import {Refused, unsupported} from '../refusal.ts'
import {projectSheets, type SheetPart, type SheetTree} from '../sheet/sheet.ts'
import {CellFormats} from './formats.ts'
import {contentOf, record, recordsFrom, type SheetRecord, wrong} from './records.ts'
import {readStrings, readText} from './strings.ts'
import {readWorksheet} from './worksheet.ts'

const STREAM = 'Workbook'
/** The name of its stream before Excel 97. */
const OLD_STREAM = 'Book'
const VERSION = 0x0600

/**
 * Reads a binary workbook. Hidden sheets, rows and columns are left out, which is noted.
 * @throws Refused where it is damaged, encrypted or older than Excel 97; LimitExceeded where it goes beyond the limits
 */
export function parseOldSheet(bytes: Uint8Array): Projected {
  return projectSheets(treeOfOldSheet(bytes))
}

/** @throws as {@link parseOldSheet} */
export function treeOfOldSheet(bytes: Uint8Array): SheetTree {
  const file = new CompoundFile(bytes)
  const stream = file.read(STREAM)
  if (stream === null) throw file.has(OLD_STREAM) ? new Refused(unsupported('tooOldSheet')) : wrong()
  const formats = new CellFormats()
  const sheets: SheetPart[] = []
  let strings: SheetRecord | null = null
  for (const one of recordsFrom(stream, 0)) {
    if (one.kind === record.password) throw new Refused(unsupported('encrypted'))
    if (one.kind === record.begin && contentOf(one, 4).getUint16(0, true) < VERSION)
      throw new Refused(unsupported('tooOldSheet'))
    if (one.kind === record.sheet) sheets.push(...sheetOf(one, stream))
    else if (one.kind === record.strings) strings = one
    else formats.read(one)
  }
  if (sheets.length === 0) throw wrong()
  const texts: readonly XmlElement[] = strings === null ? [] : readStrings(strings.parts, index => formats.font(index))
  return {part: STREAM, sheets, strings: texts, styles: formats.styles}
}

/** A sheet of cells; those of charts and macros hold none of a report. */
function sheetOf(one: SheetRecord, stream: Uint8Array): SheetPart[] {
  const view = contentOf(one, 8)
  if (view.getUint8(5) !== 0) return []
  const start = view.getUint32(0, true)
  const visible = (view.getUint8(4) & 3) === 0
  return [{name: readText(one.parts, 6, 1), visible, read: () => readWorksheet(stream, start)}]
}
