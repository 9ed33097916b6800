/** Every rule, in the order of the catalogue: the one registry. */

import type {Rule} from '../src/rule/define.ts'
import aggregateTotal from './corpus/aggregate-total.ts'
import feesAlike from './corpus/fees-alike.ts'
import textShared from './corpus/text-shared.ts'
import versionConflict from './corpus/version-conflict.ts'
import feeAmount from './fees/fee-amount.ts'
import feeCitation from './fees/fee-citation.ts'
import feeNote from './fees/fee-note.ts'
import feeNoticeTable from './fees/fee-notice-table.ts'
import feeThreeFigures from './fees/fee-three-figures.ts'
import feeUnit from './fees/fee-unit.ts'
import disclosureBreakdown from './prose/disclosure-breakdown.ts'
import numberMissing from './prose/number-missing.ts'
import outcomeWords from './prose/outcome-words.ts'
import proseComplete from './prose/prose-complete.ts'
import proseDisclosure from './prose/prose-disclosure.ts'
import proseDisputes from './prose/prose-disputes.ts'
import proseRequests from './prose/prose-requests.ts'
import proseSum from './prose/prose-sum.ts'
import unitMissing from './prose/unit-missing.ts'
import contentCounts from './structure/content-counts.ts'
import headingLevel from './structure/heading-level.ts'
import measuresMissing from './structure/measures-missing.ts'
import numbering from './structure/numbering.ts'
import overviewLength from './structure/overview-length.ts'
import overviewTopicMissing from './structure/overview-topic-missing.ts'
import partsAnnounced from './structure/parts-announced.ts'
import publicationDate from './structure/publication-date.ts'
import sectionEmpty from './structure/section-empty.ts'
import sectionHeading from './structure/section-heading.ts'
import sectionMissing from './structure/section-missing.ts'
import sectionOrder from './structure/section-order.ts'
import signatureDate from './structure/signature-date.ts'
import templateRemnant from './structure/template-remnant.ts'
import title from './structure/title.ts'
import allZero from './tables/all-zero.ts'
import applicantSum from './tables/applicant-sum.ts'
import cellBlank from './tables/cell-blank.ts'
import cellValue from './tables/cell-value.ts'
import crossSum from './tables/cross-sum.ts'
import directLitigation from './tables/direct-litigation.ts'
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
import agencyName from './wording/agency-name.ts'
import bookTitleMarks from './wording/book-title-marks.ts'
import confusableWords from './wording/confusable-words.ts'
import documentNumber from './wording/document-number.ts'
import doubledWords from './wording/doubled-words.ts'
import halfwidthPunctuation from './wording/halfwidth-punctuation.ts'
import impossibleDate from './wording/impossible-date.ts'
import instrumentName from './wording/instrument-name.ts'
import personalData from './wording/personal-data.ts'
import reportYear from './wording/report-year.ts'
import carryOver from './years/carry-over.ts'
import figuresRepeated from './years/figures-repeated.ts'
import inForceCarryOver from './years/in-force-carry-over.ts'
import proseGrowth from './years/prose-growth.ts'
import textRepeated from './years/text-repeated.ts'

/** The sums within and between the tables: what nobody publishes a report without. */
export const sumRules: readonly Rule[] = [crossSum, resultsSum, applicantSum, disputeSum]

export const rules: readonly Rule[] = [
  sectionMissing,
  sectionOrder,
  sectionHeading,
  sectionEmpty,
  headingLevel,
  numbering,
  partsAnnounced,
  overviewTopicMissing,
  measuresMissing,
  templateRemnant,
  title,
  signatureDate,
  publicationDate,
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
  feeAmount,
  feeNoticeTable,
  proseRequests,
  proseDisputes,
  proseDisclosure,
  proseSum,
  disclosureBreakdown,
  outcomeWords,
  proseComplete,
  numberMissing,
  unitMissing,
  reportYear,
  impossibleDate,
  agencyName,
  documentNumber,
  instrumentName,
  bookTitleMarks,
  confusableWords,
  doubledWords,
  halfwidthPunctuation,
  personalData,
  carryOver,
  inForceCarryOver,
  proseGrowth,
  textRepeated,
  figuresRepeated,
  textShared,
  aggregateTotal,
  versionConflict,
  feesAlike,
  overviewLength,
  contentCounts,
  allZero,
  directLitigation,
  feeThreeFigures
]
