/** A row of a table that is known to be a row of the form. */

import type {GridCell} from '../../parse/table/grid.ts'
import type {LabelMatch} from '../../standard/labels/labels.ts'
import type {BlockForm, RowForm, TableForm} from '../../standard/standard.ts'
import type {FoundRow, PlacedCell} from './rows.ts'

export interface MatchedRow {
  readonly found: FoundRow
  readonly table: TableForm
  readonly block: BlockForm
  readonly row: RowForm
  readonly match: LabelMatch | 'different'
  /** The cells whose texts make up the label; more than one where it is broken over rows. None for the row of table four. */
  readonly label: readonly GridCell[]
  /** The cells behind the label, blank ones too. */
  readonly slots: readonly PlacedCell[]
}
