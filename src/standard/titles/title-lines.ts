/** Which lines of a document are its title: it may run over several, and stand behind a first heading. */

import {compactTitle, isTitleText, readTitleWords} from './title.ts'

/** The title stands among the first lines; behind them are sentences that speak of the report. */
const LINES_SEARCHED = 60
const MOST_LINES = 4
const MAX_LINE = 60

/** Of a line only its text matters. */
interface Line {
  readonly text: string
}

export interface LineRange {
  readonly from: number
  /** Not included. */
  readonly to: number
}

/**
 * The lines of the title.
 * @returns indexes of `lines`; null where no line is a title
 */
export function findTitle(lines: readonly Line[]): LineRange | null {
  let withoutYear: LineRange | null = null
  for (let last = 0; last < Math.min(lines.length, LINES_SEARCHED); last++) {
    const found = titleEndingAt(lines, last)
    if (found === null) continue
    // One with a year is surely it; one without may be the name of a column of the site.
    if (readTitleWords(joined(lines, found)).year !== null) return found
    withoutYear ??= found
  }
  return withoutYear
}

function titleEndingAt(lines: readonly Line[], last: number): LineRange | null {
  for (let from = last; from > last - MOST_LINES && from >= 0; from--) {
    if ((lines[from]?.text.length ?? 0) > MAX_LINE) return null
    const range = {from, to: last + 1}
    if (isTitleText(joined(lines, range))) return withAgencyLine(lines, range)
  }
  return null
}

/** Takes in the line before, where the title names no agency and that line is nothing but a name. */
function withAgencyLine(lines: readonly Line[], range: LineRange): LineRange {
  const before = lines[range.from - 1]
  if (before === undefined || readTitleWords(joined(lines, range)).agency !== null) return range
  return isName(compactTitle(before.text)) ? {from: range.from - 1, to: range.to} : range
}

function isName(text: string): boolean {
  return text.length <= 40 && NAME_END.test(text) && !/[，。：；、]/.test(text)
}

const NAME_END = /(?:政府|局|委|厅|办|室|会|院|部|处|队|中心|街道|[省市县区旗州盟镇乡])$/

/** The title that the lines of a range make. */
export function joined(lines: readonly Line[], {from, to}: LineRange): string {
  return compactTitle(
    lines
      .slice(from, to)
      .map(line => line.text)
      .join('')
  )
}
