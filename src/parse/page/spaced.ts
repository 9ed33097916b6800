/** Tables without ruling lines and without tags: their lines, with the words kept in their places by blanks. */

import {Source} from '../../source.ts'
import {isWideDigit} from '../../text.ts'
import type {DraftLine, DraftRun} from '../projection.ts'
import {findFreeTextTables} from '../text/free-text/index.ts'
import {type PageLine, runsOf} from './lines.ts'
import type {PlacedGlyph} from './page.ts'

/** Lines of a table: from, up to. */
export interface SpacedTable {
  readonly from: number
  readonly to: number
  readonly lines: readonly DraftLine[]
}

/** The tables that lines in reading order hold, by the words of the form. */
export function findSpacedTables(lines: readonly PageLine[]): SpacedTable[] {
  const unit = unitOf(lines)
  const spaced = lines.map(line => spacedLine(line, unit))
  const source = new Source(spaced.map(line => line.map(run => run.value).join('')).join('\n'))
  const spans = lines.map((_, index) => source.lineSpan(index))
  return findFreeTextTables(source, spans, () => false).map(({span}) => {
    const from = source.lineIndexAt(span.start)
    const to = source.lineIndexAt(span.end) + 1
    return {from, to, lines: spaced.slice(from, to)}
  })
}

/** Half of a Chinese character of the common size: so wide is one column of the text. */
function unitOf(lines: readonly PageLine[]): number {
  const sizes = lines.map(({size}) => size).sort((left, right) => left - right)
  return Math.max(1, (sizes[sizes.length >> 1] ?? 0) / 2)
}

function spacedLine(line: PageLine, unit: number): DraftLine {
  let column = 0
  return runsOf(line).map((run): DraftRun => {
    let value = ''
    const glyphs: PlacedGlyph[] = []
    for (const [index, placed] of (run.glyphs ?? []).entries()) {
      const letter = run.value.charAt(index)
      const place = Math.round(placed.glyph.box[0] / unit)
      const blanks = letter === ' ' ? Math.max(1, place - column) : column === 0 ? Math.max(0, place) : 0
      const piece = ' '.repeat(blanks) + (letter === ' ' ? '' : letter)
      value += piece
      for (let unitIndex = 0; unitIndex < piece.length; unitIndex++) glyphs.push(placed)
      column += blanks + (letter === ' ' ? 0 : columnsOf(letter))
    }
    return {...run, value, glyphs}
  })
}

/** Chinese characters take two columns, as do forms of full width. */
function columnsOf(letter: string): number {
  const code = letter.charCodeAt(0)
  return code >= 0x2e80 || (isWideDigit(code) && code > 0xff) ? 2 : 1
}
