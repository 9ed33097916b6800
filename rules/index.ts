/** Every rule, in the order of the catalogue: the one registry. */

import type {Rule} from '../src/rule/define.ts'
import tableMissing from './tables/table-missing.ts'
import tableUnreadable from './tables/table-unreadable.ts'
import tableLabel from './tables/table-label.ts'
import tableShape from './tables/table-shape.ts'
import relationsNote from './tables/relations-note.ts'
import formOutdated from './tables/form-outdated.ts'
import cellValue from './tables/cell-value.ts'
import cellBlank from './tables/cell-blank.ts'
import crossSum from './tables/cross-sum.ts'
import resultsSum from './tables/results-sum.ts'
import applicantSum from './tables/applicant-sum.ts'
import disputeSum from './tables/dispute-sum.ts'
import inForceCount from './tables/in-force-count.ts'
import rulemakingPower from './tables/rulemaking-power.ts'
import feeUnit from './fees/fee-unit.ts'
import feeNote from './fees/fee-note.ts'
import feeCitation from './fees/fee-citation.ts'
import feeAmount from './fees/fee-amount.ts'

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
