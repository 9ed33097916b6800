/** The heading over the fee amount of table two, also where it names another unit than the form or is fused with other words. */

import type {Grid} from '../../parse/table/grid.ts'
import type {Source} from '../../source.ts'
import type {ColumnReading, StatutoryTable} from '../model.ts'
import type {Spot} from '../spot.ts'

/**
 * The column's label as the reader of tables recognised it; failing that the words of the table from 收费金额 to the end of their row.
 */
export function readFeeHeading(
  source: Source,
  columns: readonly ColumnReading[],
  grids: readonly Grid[]
): StatutoryTable['feeHeading'] {
  const known = columns.find(column => column.form.kind === 'money')?.label
  if (known !== undefined && known !== null) return withUnitBelow(source, known)
  for (const row of grids.flatMap(grid => grid.rows)) {
    const cells = row.slots.filter(({covered, cell}) => !covered && cell.text !== '').map(({cell}) => cell)
    const first = cells.find(cell => WORDS.test(cell.text))
    const last = cells.at(-1)
    if (first === undefined || last === undefined) continue
    const span = {start: first.span.start + Math.max(0, source.slice(first.span).search(WORDS)), end: last.span.end}
    const text = source.slice(span).replace(/\s+/g, ' ')
    return {span, text, place: '表二 · 本年收费金额', ...(first.origin !== undefined && {origin: first.origin})}
  }
  return null
}

/** In running text the unit may stand on the next line: 本年收费金额 over （单位：万元）. */
function withUnitBelow<Label extends Spot & {readonly text: string}>(source: Source, label: Label): Label {
  const open = Math.max(label.text.lastIndexOf('（'), label.text.lastIndexOf('('))
  if (/[）)]/.test(label.text.slice(open + 1))) return label
  const rest = (open === -1 ? WHOLE_NOTE : END_OF_NOTE).exec(
    source.text.slice(label.span.end, label.span.end + LONGEST)
  )
  if (rest === null || !/单位|元|小数/.test(label.text.slice(open + 1) + rest[0])) return label
  return {
    ...label,
    span: {start: label.span.start, end: label.span.end + rest[0].length},
    text: label.text + rest[0].replace(/\s+/g, '')
  }
}

const LONGEST = 40
const WHOLE_NOTE = /^\s{0,4}[（(][^（()）|<]{1,30}[）)]/
const END_OF_NOTE = /^[^（()）|<]{1,30}[）)]/
const WORDS = /(?:本年度?)?收费金额/
