/** Which value of a row belongs to which column, and on what ground; where it is not certain, none gets one. */

import {type ExactNumber, parseExact} from '../../exact.ts'
import {isStandIn, readWrittenNumber} from '../../parse/table/cells.ts'
import type {CellKind, ColumnForm} from '../../standard/standard.ts'
import type {Words} from '../../words.ts'
import type {FigureReading} from '../figures.ts'
import type {Ground} from '../model.ts'
import type {FoundRow, PlacedCell} from './rows.ts'

/** A cell for each column, or why there is none. */
export type Assignment =
  | {
      readonly state: 'assigned'
      readonly cells: readonly PlacedCell[]
      readonly ground: Ground
      /** Why the row must show by its own sum that it is read rightly; null where nothing speaks against it. */
      readonly doubt: Words | null
    }
  | {readonly state: 'unsure'; readonly reason: Words; readonly found: number}

/** What the other rows of a table tell about where values begin and how long rows are. */
export interface Neighbours {
  /** Where the values of full rows begin, by the shape of the row, with the number of such rows. */
  readonly starts: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** The number of cells that most rows have. */
  readonly usualLength: number
}

/** Tables of this many columns have a total, which shows a shifted row by itself. */
const WIDE = 5

export interface RowSlots {
  /** The cells behind the label. */
  readonly slots: readonly PlacedCell[]
  /** What rows have in common whose values begin in the same column: where their label stands, and how deep it is in the form. */
  readonly shape: string
  /** All cells of the row. */
  readonly length: number
  /** Whether nothing but blanks parts its cells: two of them may be one number. */
  readonly isSpaced: boolean
}

/** The cells from the first filled one to the last, when exactly `arity` of them are filled and none between is blank. */
function fullRun(slots: readonly PlacedCell[], arity: number): readonly PlacedCell[] | null {
  const first = slots.findIndex(isFilled)
  const last = slots.findLastIndex(isFilled)
  if (first < 0 || last - first + 1 !== arity) return null
  const run = slots.slice(first, last + 1)
  return run.every(isFilled) ? run : null
}

/** @param headLengths the numbers of cells of the rows of the header, which tell the usual length too */
export function findNeighbours(rows: readonly RowSlots[], arity: number, headLengths: readonly number[]): Neighbours {
  const starts = new Map<string, Map<number, number>>()
  const lengths = new Map<number, number>()
  for (const length of headLengths) lengths.set(length, (lengths.get(length) ?? 0) + 1)
  for (const row of rows) {
    lengths.set(row.length, (lengths.get(row.length) ?? 0) + 1)
    const start = fullRun(row.slots, arity)?.[0]?.column
    if (start === undefined) continue
    const counts = starts.get(row.shape) ?? new Map<number, number>()
    counts.set(start, (counts.get(start) ?? 0) + 1)
    starts.set(row.shape, counts)
  }
  const usual = [...lengths].sort((left, right) => right[1] - left[1])[0]
  return {starts, usualLength: usual?.[0] ?? 0}
}

/**
 * Assigns the cells of a row of text, in which lost cells move the others.
 * @param arity how many columns the block has
 * @param ground the ground for full rows: what the header tells
 */
export function assignValues(row: RowSlots, arity: number, ground: Ground, neighbours: Neighbours): Assignment {
  const filled = row.slots.filter(isFilled)
  const run = fullRun(row.slots, arity)
  const starts = neighbours.starts.get(row.shape)
  if (run !== null) {
    const start = run[0]?.column ?? 0
    // A row that is longer than the others and begins with a blank may have lost its first value and gained one behind.
    // In tables with a total the sums tell, and blanks in the place of labels are usual there.
    const grown = row.length > neighbours.usualLength && run[0] !== row.slots[0] && arity < WIDE
    const doubt = row.slots.length > arity && (grown || standsApart(start, starts)) ? shifted : null
    return {state: 'assigned', cells: run, ground, doubt}
  }
  if (filled.length > arity)
    return arity === 1 && row.isSpaced ? unsure(halves, filled.length) : manyValues(filled, arity)
  if (row.slots.length < arity) return unsure(fewer(filled.length, arity), filled.length)
  return fitted(row, arity, neighbours)
}

/** Fewer values than columns, blanks among them: where there is but one way to lay the columns over the cells. */
function fitted(row: RowSlots, arity: number, neighbours: Neighbours): Assignment {
  const filled = row.slots.filter(isFilled)
  const last = row.slots.findLastIndex(isFilled)
  const first = row.slots.findIndex(isFilled)
  const windows: number[] = []
  for (let start = 0; start + arity <= row.slots.length; start++)
    if (first < 0 || (start <= first && last < start + arity)) windows.push(start)
  const [only] = windows
  const usual = row.length === neighbours.usualLength
  if (only === undefined) return unsure(filled.length > 0 ? broken : fewer(0, arity), filled.length)
  if (filled.length === 0 || (windows.length === 1 && usual))
    return {state: 'assigned', cells: row.slots.slice(only, only + arity), ground: 'fit', doubt: null}
  const told = [...(neighbours.starts.get(row.shape)?.keys() ?? [])]
  const start = row.slots.findIndex(({column}) => column === told[0])
  if (told.length === 1 && usual && windows.includes(start))
    return {state: 'assigned', cells: row.slots.slice(start, start + arity), ground: 'neighbours', doubt: null}
  return unsure(blankUnknown, filled.length)
}

/** Three rows with the same kind of label begin elsewhere, and none begins here: a value was lost and another came in. */
function standsApart(start: number, starts: ReadonlyMap<number, number> | undefined): boolean {
  if (starts === undefined) return false
  return [...starts].some(([other, count]) => other !== start && count >= 3) && (starts.get(start) ?? 0) < 3
}

const halves: Words = {
  zh: '数之间只有空格，不能确定是一个数还是几个数',
  en: 'only blanks part the numbers, which may be one number or several'
}

function manyValues(filled: readonly PlacedCell[], arity: number): Assignment {
  const [first] = filled
  const same =
    filled.every(({cell}) => cell.text === first?.cell.text) &&
    readWrittenNumber(first?.cell.text ?? '')?.remark === null
  if (same) return {state: 'assigned', cells: filled.slice(0, arity), ground: 'equal-values', doubt: null}
  return unsure(
    {
      zh: `有 ${filled.length} 个数，格式为 ${arity} 列，不能确定各属哪一列`,
      en: `the row has ${filled.length} values for ${arity} columns`
    },
    filled.length
  )
}

/**
 * A merged cell that was written out once for each column that it spans: its value is repeated below a label of the header
 * that is repeated in the same places. Nothing is too many then.
 */
export function asOneCell(
  assignment: Assignment,
  {slots}: Pick<RowSlots, 'slots'>,
  header: readonly FoundRow[]
): Assignment {
  if (assignment.state !== 'assigned' || assignment.ground !== 'equal-values' || assignment.cells.length > 1)
    return assignment
  const columns = slots.filter(isFilled).map(({column}) => column)
  const isRepeated = header.some(({cells}) => {
    const [first, ...others] = columns.map(column => cells.find(cell => cell.column === column))
    return first !== undefined && first.cell.text !== '' && others.every(other => other?.cell.text === first.cell.text)
  })
  return isRepeated ? {...assignment, ground: 'header'} : assignment
}

function fewer(found: number, arity: number): Words {
  return {
    zh: `只有 ${found} 个数，格式为 ${arity} 列，不能确定各属哪一列`,
    en: `the row has only ${found} values for ${arity} columns`
  }
}

const shifted: Words = {
  zh: '数与其他行错开了，不能确定各属哪一列',
  en: 'the values of the row are out of line with those of the other rows'
}

const broken: Words = {
  zh: '数中间夹有空格，又多出数来，不能确定各属哪一列',
  en: 'the row has blanks between its values and values beyond them'
}

const blankUnknown: Words = {
  zh: '有空格，不能确定是哪一列空着',
  en: 'the row has a blank, and it is not certain in which column'
}

function unsure(reason: Words, found: number): Assignment {
  return {state: 'unsure', reason, found}
}

export function isFilled({cell}: PlacedCell): boolean {
  return cell.text !== ''
}

// ---- Cells to readings ---------------------------------------------------------------------------------------------

/** What a cell says, by the kind of its column. */
export function readCell({cell}: PlacedCell, column: ColumnForm, ground: Ground): FigureReading {
  const {span, origin, text, unread} = cell
  if (unread !== undefined) return {state: 'unread', span, text, reason: unread, ground, origin}
  if (text === '') return {state: 'blank', span, ground, origin}
  if (isStandIn(text)) return {state: 'stand-in', span, text, ground, origin}
  const written = readWrittenNumber(text)
  const exact = written === null ? null : signed(parseExact(written.digits), written.direction, column.kind)
  if (written === null || exact === null) return {state: 'not-a-number', span, text, ground, origin}
  return {state: 'number', span, text, exact, remark: written.remark, ground, origin}
}

/** 减3 is -3 in a column of changes; elsewhere a direction makes no number. */
function signed(number: ExactNumber | null, direction: '增' | '减' | null, kind: CellKind): ExactNumber | null {
  if (direction === null || number === null) return number
  if (kind !== 'change') return null
  return direction === '减' ? {units: -number.units, scale: number.scale} : number
}
