/**
 * Lays the tables of Markdown out in columns, a Chinese character counting two: blanks change, and nothing else. Where a table would be
 * wider than a screen, its wide columns are left as they are: their blanks would push the numbers out of sight.
 */

import type {TextEdit} from 'vscode-languageserver'
import {displayWidth} from '../../format/terminal/width.ts'
import {markupOf} from '../documents/markup.ts'
import type {OpenReport} from '../documents/subject.ts'
import {cellsOf} from './pipes.ts'

interface Line {
  readonly index: number
  readonly text: string
  readonly cells: readonly string[]
}

export function alignTables({file, positions}: OpenReport): TextEdit[] {
  if (markupOf(file) !== 'markdown') return []
  const {source} = positions
  return tablesOf(source.lineStarts.map((_, index) => source.slice(source.lineSpan(index)))).flatMap(table => {
    const widths = widthsOf(table)
    return table.flatMap(({index, text, cells}): TextEdit[] => {
      const newText = `| ${cells.map((cell, column) => padded(cell, widths[column] ?? 0)).join(' | ')} |`
      return newText === text ? [] : [{range: positions.range(source.lineSpan(index)), newText}]
    })
  })
}

/** Lines that begin and end with a pipe, the second of them rules alone. */
function tablesOf(lines: readonly string[]): Line[][] {
  const tables: Line[][] = []
  let table: Line[] = []
  const close = () => {
    const [, rules] = table
    if (rules?.cells.every(isRule) === true) tables.push(table)
    table = []
  }
  for (const [index, text] of lines.entries()) {
    const cells = cellsOf(text)
    if (cells === null) close()
    else table.push({index, text, cells})
  }
  close()
  return tables
}

function isRule(cell: string): boolean {
  const dashes = cell.slice(cell.startsWith(':') ? 1 : 0, cell.endsWith(':') ? -1 : undefined)
  return dashes !== '' && Array.from(dashes).every(letter => letter === '-')
}

function widthsOf(table: readonly Line[]): number[] {
  const widths: number[] = []
  for (const {cells} of table)
    for (const [column, cell] of cells.entries())
      widths[column] = Math.max(widths[column] ?? 3, isRule(cell) ? 3 : displayWidth(cell))
  const whole = widths.reduce((sum, width) => sum + width + BETWEEN, 0)
  return whole <= SCREEN ? widths : widths.map(width => (width <= NARROW ? width : 3))
}

/** Blanks and the pipe between two columns. */
const BETWEEN = 3
const SCREEN = 160
const NARROW = 24

function padded(cell: string, width: number): string {
  if (!isRule(cell)) return cell + ' '.repeat(Math.max(0, width - displayWidth(cell)))
  const [left, right] = [cell.startsWith(':') ? ':' : '', cell.length > 1 && cell.endsWith(':') ? ':' : '']
  return left + '-'.repeat(Math.max(1, width - left.length - right.length)) + right
}
