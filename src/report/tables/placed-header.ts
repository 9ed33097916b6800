/**
 * The header of a table in text that keeps its columns by blanks: each column's label is put together from the words above its
 * values, however many lines it is broken over.
 */

import {type GridCell, plainCell} from '../../parse/table/grid.ts'
import type {Source, Span} from '../../source.ts'
import {labelKey} from '../../standard/labels/labels.ts'
import type {FoundRow} from './rows.ts'
import {isFilled} from './values.ts'

/** The label that stands over one column of values. */
export interface PlacedLabel {
  readonly key: string
  readonly cell: GridCell
}

/** Where the words of a row stand, in columns of a page: the middle of each. */
type Measure = (span: Span) => number

/**
 * Puts together the labels over the columns of values.
 * @param header the rows of the header, in order
 * @param values the cells of rows that have a value in each column
 * @param isLabel whether a key is that of a column
 * @param isOther whether a key is something else in a header, to be passed over
 * @returns a label for each column from left to right; null where one cannot be put together
 */
export function placedLabels(
  source: Source,
  header: readonly FoundRow[],
  values: readonly (readonly GridCell[])[],
  isLabel: (key: string) => boolean,
  isOther: (key: string) => boolean
): readonly PlacedLabel[] | null {
  const words = header
    .flatMap(row => row.cells.filter(isFilled).map(({cell}) => cell))
    .filter(cell => !isOther(cell.key))
    .flatMap(cell => cell.pieces)
    .sort((left, right) => left.start - right.start)
  // Converters count a Chinese character as one column or as two: whichever makes labels of all words.
  for (const wide of [2, 1]) {
    const measure = measureOf(source, wide)
    const labels = labelsAt(source, centresOf(values, measure), words, measure, isLabel)
    if (labels !== null) return labels
  }
  return null
}

/** The middle of each column of values over all rows. */
function centresOf(values: readonly (readonly GridCell[])[], measure: Measure): number[] {
  const [first = []] = values
  return first.map((_, column) => {
    const middles = values.map(row => row[column]).flatMap(cell => (cell === undefined ? [] : [measure(cell.span)]))
    return middles.reduce((total, middle) => total + middle, 0) / middles.length
  })
}

function labelsAt(
  source: Source,
  centres: readonly number[],
  words: readonly Span[],
  measure: Measure,
  isLabel: (key: string) => boolean
): PlacedLabel[] | null {
  const reach = reachOf(centres)
  const above: Span[][] = centres.map(() => [])
  for (const word of words) {
    const middle = measure(word)
    const distances = centres.map(centre => Math.abs(centre - middle))
    const nearest = distances.indexOf(Math.min(...distances))
    if ((distances[nearest] ?? reach) < reach) above[nearest]?.push(word)
  }
  const labels: PlacedLabel[] = []
  for (const pieces of above) {
    const label = lastLabel(source, pieces, isLabel)
    if (label === null) return null
    labels.push(label)
  }
  return labels
}

/** No word farther from a column than this stands above it. */
function reachOf(centres: readonly number[]): number {
  const gaps = centres.slice(1).map((centre, index) => centre - (centres[index] ?? centre))
  return gaps.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...gaps)
}

/** The label that the lowest words make; what stands above it (the note, 法人或其他组织) is not its own. */
function lastLabel(source: Source, pieces: readonly Span[], isLabel: (key: string) => boolean): PlacedLabel | null {
  for (let from = 0; from < pieces.length; from++) {
    const own = pieces.slice(from)
    const [first] = own
    const text = own.map(piece => source.slice(piece)).join('')
    const key = labelKey(text)
    if (first !== undefined && isLabel(key)) return {key, cell: plainCell({text}, first, own)}
  }
  return null
}

function measureOf(source: Source, wide: number): Measure {
  return span => {
    const {start} = source.lineSpanAt(span.start)
    const before = widthOf(source.text, start, span.start, wide)
    return before + widthOf(source.text, span.start, span.end, wide) / 2
  }
}

function widthOf(text: string, from: number, to: number, wide: number): number {
  let width = 0
  for (let index = from; index < to; index++) width += isWide(text.charCodeAt(index)) ? wide : 1
  return width
}

/** Chinese characters and full-width forms; U+3000 too. */
function isWide(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff01 && code <= 0xff60)
}
