/** A block of the statutory form as a table with spans: what stands over its columns and beside its rows. */

import type {BlockForm, ColumnForm, RowForm} from '../../standard/standard.ts'

export interface LabelCell {
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
  /** Whether it stands over, or beside, more than one column or row. */
  readonly isGroup: boolean
}

export interface FormGrid {
  /** Columns that the labels of rows take; 0 where rows have none. */
  readonly labelWidth: number
  /** The rows of the header, without the corner over the labels. */
  readonly header: readonly (readonly LabelCell[])[]
  readonly rows: readonly {readonly form: RowForm; readonly labels: readonly LabelCell[]}[]
}

/** @param rows of the block, as far as they are to be shown */
export function formGrid({columns}: BlockForm, rows: readonly RowForm[]): FormGrid {
  const labelWidth = Math.max(0, ...rows.map(({label, under}) => (label === '' ? 0 : under.length + 1)))
  return {
    labelWidth,
    header: headerRows(columns),
    rows: rows.map((form, index) => ({form, labels: labelWidth === 0 ? [] : rowLabels(rows, index, labelWidth)}))
  }
}

function headerRows(columns: readonly ColumnForm[]): LabelCell[][] {
  const depth = Math.max(...columns.map(({under}) => under.length)) + 1
  return Array.from({length: depth}, (_, level) =>
    columns.flatMap(({under, label}, index): LabelCell[] => {
      if (level > under.length) return []
      if (level === under.length) {
        return [{text: label, rowSpan: depth - level, columnSpan: 1, isGroup: false}]
      }
      const columnSpan = runLength(columns, index, level)
      return columnSpan === 0 ? [] : [{text: under[level] ?? '', rowSpan: 1, columnSpan, isGroup: true}]
    })
  )
}

function rowLabels(rows: readonly RowForm[], index: number, width: number): LabelCell[] {
  const {under, label} = rows[index] ?? {under: [], label: ''}
  const groups = under.flatMap((text, level) => {
    const rowSpan = runLength(rows, index, level)
    return rowSpan === 0 ? [] : [{text, rowSpan, columnSpan: 1, isGroup: true}]
  })
  return [...groups, {text: label, rowSpan: 1, columnSpan: width - under.length, isGroup: false}]
}

/** How many neighbours from here on stand under the same headings down to a level; 0 where the one before does too. */
function runLength(items: readonly {readonly under: readonly string[]}[], index: number, level: number): number {
  const own = items[index]
  if (own === undefined) return 0
  const shares = (other: {readonly under: readonly string[]} | undefined) =>
    other !== undefined && sharedDepth(own.under, other.under) > level
  if (shares(items[index - 1])) return 0
  let end = index + 1
  while (shares(items[end])) end += 1
  return end - index
}

/** How many headings two rows or columns have in common, from the outermost on. */
export function sharedDepth(left: readonly string[], right: readonly string[]): number {
  const different = left.findIndex((text, index) => text !== right[index])
  return different < 0 ? left.length : different
}
