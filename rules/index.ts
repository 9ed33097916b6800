/** Every rule, in the order of the catalogue: the one registry. */

import type {Rule} from '../src/rule/define.ts'
import feeAmount from './fees/fee-amount.ts'
import feeCitation from './fees/fee-citation.ts'
import feeNote from './fees/fee-note.ts'
import feeUnit from './fees/fee-unit.ts'
import applicantSum from './tables/applicant-sum.ts'
import cellBlank from './tables/cell-blank.ts'
import cellValue from './tables/cell-value.ts'
import crossSum from './tables/cross-sum.ts'
import disputeSum from './tables/dispute-sum.ts'
import formOutdated from './tables/form-outdated.ts'
import inForceCount from './tables/in-force-count.ts'
import relationsNote from './tables/relations-note.ts'
import resultsSum from './tables/results-sum.ts'
import rulemakingPower from './tables/rulemaking-power.ts'
import tableLabel from './tables/table-label.ts'
import tableMissing from './tables/table-missing.ts'
import tableShape from './tables/table-shape.ts'
import tableUnreadable from './tables/table-unreadable.ts'

export const rules: readonly Rule[] = [
  tableMissing,
  tableUnreadable,
  tableLabel,
  tableShape,
  relationsNote,
  formOutdated,
  cellValue,
  cellBlank,
  crossSum,
  resultsSum,
  applicantSum,
  disputeSum,
  inForceCount,
  rulemakingPower,
  feeUnit,
  feeNote,
  feeCitation,
  feeAmount
]
