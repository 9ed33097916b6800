/** The heading over the fee amount of table two. */

import type {Report, Spot} from '../../src/report/model.ts'

type Heading = Spot & {readonly text: string}

/**
 * The heading as the reader of tables recognised it; failing that (it may name another unit than the form's), the words of
 * table two from 收费金额 to the end of their row.
 */
export function feeHeading(report: Report): Heading | null {
  const table = report.table('proactive')
  if (table.feeHeading !== null) return table.feeHeading
  for (const row of table.grids.flatMap(grid => grid.rows)) {
    const cells = row.slots.filter(({covered, cell}) => !covered && cell.text !== '').map(({cell}) => cell)
    const first = cells.find(cell => WORDS.test(cell.text))
    const last = cells.at(-1)
    if (first === undefined || last === undefined) continue
    const skipped = offsetOfWords(report.source.slice(first.span))
    const span = {start: first.span.start + skipped, end: last.span.end}
    const text = report.source.slice(span).replace(/\s+/g, ' ')
    return {
      span,
      text,
      place: `${table.form.name} · 本年收费金额`,
      ...(first.origin !== undefined && {origin: first.origin})
    }
  }
  return null
}

const WORDS = /(?:本年度?)?收费金额/

/** In fused text other words stand right before. */
function offsetOfWords(text: string): number {
  return Math.max(0, text.search(WORDS))
}
