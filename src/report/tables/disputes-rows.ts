/** Table four laid out in several rows or tables, each of one group or more, in the place of the form's one row of fifteen. */

import type {Grid} from '../../parse/table/grid.ts'
import {labelKey} from '../../standard/labels/labels.ts'
import type {BlockForm} from '../../standard/standard.ts'
import type {MatchedRow} from './matched-row.ts'
import type {FoundRow, PlacedCell} from './rows.ts'
import {isFilled} from './values.ts'

/**
 * Puts the rows together into one of fifteen values.
 * @param rows what stands under the header of table four, in order
 * @param heads the rows without values, which may name the groups
 * @param captionOf what is written above a table, where each group has a table of its own
 * @returns null where they do not hold as many values as their groups have columns, or not each group once
 */
export function joinGroupRows(
  block: BlockForm,
  rows: readonly MatchedRow[],
  heads: readonly FoundRow[],
  captionOf: (grid: Grid) => string | null
): MatchedRow | null {
  const groups = [...new Set(block.columns.map(column => labelKey(column.under.at(-1) ?? '')))]
  const [first] = rows
  if (first === undefined || rows.length < 2) return null
  const size = block.columns.length / groups.length
  const byGroup = new Map<string, readonly PlacedCell[]>()
  for (const [position, row] of rows.entries()) {
    const values = row.slots.filter(isFilled)
    const named =
      values.length === size
        ? [groupOf(row, groups, heads) ?? groupCaptioned(row, block, heads, captionOf(row.found.grid))]
        : groupsAbove(row, rows[position - 1]?.found.index ?? -1, groups, heads)
    if (values.length !== named.length * size) return null
    for (const [index, group] of named.entries()) {
      if (group === undefined || byGroup.has(group)) return null
      byGroup.set(group, values.slice(index * size, (index + 1) * size))
    }
  }
  const slots = groups.flatMap(group => byGroup.get(group) ?? [])
  return slots.length === block.columns.length ? {...first, slots} : null
}

/** The groups that the words between two rows name, each once, in order. */
function groupsAbove(
  {found}: MatchedRow,
  previous: number,
  groups: readonly string[],
  heads: readonly FoundRow[]
): readonly string[] {
  const between = heads.filter(head => head.index > previous && head.index < found.index)
  const keys = between.flatMap(head => head.texts.map(({cell}) => cell.key))
  return [...new Set(keys.filter(key => groups.includes(key)))]
}

/** The group that the row itself names, or the words right above it. */
function groupOf({found}: MatchedRow, groups: readonly string[], heads: readonly FoundRow[]): string | undefined {
  const own = found.texts.map(({cell}) => cell.key).find(key => groups.includes(key))
  if (own !== undefined) return own
  const above = heads.filter(head => head.index < found.index).flatMap(head => head.texts.map(({cell}) => cell.key))
  return above.findLast(key => groups.includes(key))
}

/**
 * The group of a table of its own, by the words above it: （一）行政复议, （二）未经复议直接起诉. Only where its header has the
 * outcomes in the form's order.
 */
function groupCaptioned(
  {found}: MatchedRow,
  block: BlockForm,
  heads: readonly FoundRow[],
  caption: string | null
): string | undefined {
  if (caption === null) return undefined
  const words = labelKey(caption)
  const under = words.includes('未经复议') || words.includes('直接起诉') ? 1 : words.includes('复议后') ? 2 : 0
  if (under === 0 && (!words.includes('复议') || words.includes('诉'))) return undefined
  const columns = block.columns.slice(
    (under * block.columns.length) / GROUPS,
    ((under + 1) * block.columns.length) / GROUPS
  )
  const header = heads.findLast(({grid, index}) => grid === found.grid && index < found.index)
  const cells = header?.cells.filter(({cell}) => cell.text !== '').slice(-columns.length) ?? []
  const inOrder =
    cells.length === columns.length &&
    columns.every(({label, aliases}, index) => {
      const cell = cells[index]?.cell
      return cell !== undefined && [label, ...aliases].some(name => labelKey(name) === cell.key)
    })
  return inOrder ? labelKey(columns[0]?.under.at(-1) ?? '') : undefined
}

/** 行政复议, 未经复议直接起诉, 复议后起诉. */
const GROUPS = 3
