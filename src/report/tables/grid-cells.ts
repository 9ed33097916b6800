/** What stands in a cell of a grid: the words of a label, or a value. */

import {isValueToken} from '../../parse/table/cells.ts'
import type {GridCell} from '../../parse/table/grid.ts'

/** Whether a cell holds a number, what stands in for one, or what may be one and could not be read. */
export function isValue({text, unread}: GridCell): boolean {
  return unread !== undefined || isValueToken(text)
}
