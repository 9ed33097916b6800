/** One invented report in each format of offices, whole and without a mistake. */

import {standardById} from '../../src/standard/index.ts'
import type {Input} from '../fuzz/input.ts'
import {type FormSlot, fillTable} from '../invented/form-table.ts'
import {inventTruth, type Truth} from '../invented/truth.ts'
import {plainTypography} from '../invented/typography.ts'
import {writeMht} from '../looks/write-office.ts'
import {MadeOfd} from '../ofd/made.ts'
import {renderPage} from '../parse-html/pages.ts'
import {MadePdf} from '../pdf/made.ts'
import {docReport, odtReport, rtfReport, xlsReport} from './reports.ts'

export function oneOfEach(): Input[] {
  const truth = inventTruth(11, {standard: '2021', kind: 'county'})
  return [
    {path: 'report.doc', bytes: docReport(truth)},
    {path: 'report.xls', bytes: xlsReport(truth)},
    {path: 'report.rtf', bytes: rtfReport(truth)},
    {path: 'report.odt', bytes: odtReport(truth)},
    {path: 'report.mht', bytes: writeMht(renderPage(truth, 'plain'))},
    {path: 'report.pdf', bytes: printed(truth, new MadePdf(), 1).bytes()},
    {path: 'report.ofd', bytes: printed(truth, new MadeOfd(), 25.4 / 72).bytes()}
  ]
}

/** What both writers of pages can do. */
interface Printer {
  page(): unknown
  text(x: number, y: number, value: string): unknown
  line(x0: number, y0: number, x1: number, y1: number): unknown
}

const LEFT = 40
const WIDTH = 515
const LINE = 13
const PER_LINE = 48
const BOTTOM = 790

/** A report with its tables, in points; @param scale to the lengths of the writer */
function printed<Made extends Printer>(truth: Truth, to: Made, scale: number): Made {
  let y = BOTTOM
  const next = (height: number): number => {
    if (y + height > BOTTOM) {
      to.page()
      y = 60
    }
    y += height
    return y - height
  }
  const write = (text: string): void => {
    for (let at = 0; at < text.length; at += PER_LINE)
      to.text(LEFT * scale, (next(LINE) + 10) * scale, text.slice(at, at + PER_LINE))
  }
  write(truth.title)
  for (const {number, heading, blocks} of truth.sections) {
    for (const text of [heading, ...blocks.map(block => block.text)]) write(text)
    const standard = standardById(truth.standard)
    const form = standard.tables.find(({section}) => section === number)
    if (form === undefined) continue
    const table = fillTable(form, {truth, standard, typography: plainTypography})
    const column = WIDTH / table.width
    for (const {slots} of table.rows) {
      const height = LINE * Math.max(1, ...slots.map(slot => linesOf(slot, column).length)) + 4
      printRow({to, scale, column, height, top: next(height)}, slots)
    }
    y += LINE
  }
  return to
}

interface RowPlace {
  readonly to: Printer
  readonly scale: number
  readonly column: number
  readonly height: number
  readonly top: number
}

function printRow({to, scale, column, height, top}: RowPlace, slots: readonly FormSlot[]): void {
  const line = (x0: number, y0: number, x1: number, y1: number): unknown =>
    to.line(x0 * scale, y0 * scale, x1 * scale, y1 * scale)
  for (const [index, slot] of slots.entries()) {
    const [left, right] = [LEFT + index * column, LEFT + (index + 1) * column]
    if (slot.covered !== 'above') line(left, top, right, top)
    if (slots[index - 1]?.cell !== slot.cell) line(left, top, left, top + height)
    line(left, top + height, right, top + height)
    if (slot.covered !== 'no') continue
    for (const [at, text] of linesOf(slot, column).entries())
      to.text((left + 2) * scale, (top + 11 + at * LINE) * scale, text)
  }
  line(LEFT + slots.length * column, top, LEFT + slots.length * column, top + height)
}

function linesOf({cell, covered}: FormSlot, column: number): string[] {
  if (covered !== 'no' || cell.text === '') return []
  const most = Math.max(1, Math.floor((cell.columnSpan * column - 6) / (/^[\d.]+$/.test(cell.text) ? 5 : 10)))
  return Array.from({length: Math.ceil(cell.text.length / most)}, (_, at) =>
    cell.text.slice(at * most, (at + 1) * most)
  )
}
