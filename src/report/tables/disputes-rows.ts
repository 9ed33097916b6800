/** Table four laid out in three rows of five, one for each group, in the place of the form's one row of fifteen. */

import {labelKey} from '../../standard/labels.ts'
import type {BlockForm} from '../../standard/standard.ts'
import type {MatchedRow} from './match.ts'
import {type FoundRow, keyOf} from './rows.ts'
import {isFilled} from './values.ts'

/**
 * Puts the three rows together into one of fifteen values.
 * @param rows what stands under the header of table four, in order
 * @param heads the rows without values, which may name the groups
 * @returns null where they are not three rows of as many values as a group has, each of another group
 */
export function joinGroupRows(
  block: BlockForm,
  rows: readonly MatchedRow[],
  heads: readonly FoundRow[]
): MatchedRow | null {
  const groups = [...new Set(block.columns.map(column => labelKey(column.under.at(-1) ?? '')))]
  const [first] = rows
  if (first === undefined || rows.length !== groups.length) return null
  const byGroup = new Map(rows.map(row => [groupOf(row, groups, heads), row]))
  const slots = groups.flatMap(group => byGroup.get(group)?.slots.filter(isFilled) ?? [])
  return slots.length === block.columns.length ? {...first, slots} : null
}

/** The group that the row itself names, or the words right above it. */
function groupOf({found}: MatchedRow, groups: readonly string[], heads: readonly FoundRow[]): string | undefined {
  const own = found.texts.map(({cell}) => keyOf(cell)).find(key => groups.includes(key))
  if (own !== undefined) return own
  const above = heads.filter(head => head.index < found.index).flatMap(head => head.texts.map(({cell}) => keyOf(cell)))
  return above.findLast(key => groups.includes(key))
}
