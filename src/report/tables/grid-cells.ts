/** What stands in a cell of a grid: the words of a label, or a value. */

import {isValueToken} from '../../parse/cells.ts'
import type {GridCell} from '../../parse/grid.ts'
import {labelKey} from '../../standard/labels.ts'

/** The form's longest label with its note has 46 characters; what is much longer is a paragraph in a cell. */
export const LONGEST_LABEL = 200

/** The words of a cell's label, typography and number aside. */
export function keyOf({text}: GridCell): string {
  return text.length > LONGEST_LABEL ? '' : labelKey(text)
}

/** Whether a cell holds a number, what stands in for one, or what may be one and could not be read. */
export function isValue({text, unread}: GridCell): boolean {
  return unread !== undefined || isValueToken(text)
}
