/** Table four laid out in several rows or tables, each of one group or more, in the place of the form's one row of fifteen. */

import {labelKey} from '../../standard/labels.ts'
import type {BlockForm} from '../../standard/standard.ts'
import type {MatchedRow} from './matched-row.ts'
import {type FoundRow, keyOf, type PlacedCell} from './rows.ts'
import {isFilled} from './values.ts'

/**
 * Puts the rows together into one of fifteen values.
 * @param rows what stands under the header of table four, in order
 * @param heads the rows without values, which may name the groups
 * @returns null where they do not hold as many values as their groups have columns, or not each group once
 */
export function joinGroupRows(
  block: BlockForm,
  rows: readonly MatchedRow[],
  heads: readonly FoundRow[]
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
        ? [groupOf(row, groups, heads)]
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
  const keys = between.flatMap(head => head.texts.map(({cell}) => keyOf(cell)))
  return [...new Set(keys.filter(key => groups.includes(key)))]
}

/** The group that the row itself names, or the words right above it. */
function groupOf({found}: MatchedRow, groups: readonly string[], heads: readonly FoundRow[]): string | undefined {
  const own = found.texts.map(({cell}) => keyOf(cell)).find(key => groups.includes(key))
  if (own !== undefined) return own
  const above = heads.filter(head => head.index < found.index).flatMap(head => head.texts.map(({cell}) => keyOf(cell)))
  return above.findLast(key => groups.includes(key))
}
