import aggregateTotal from "./corpus/aggregate-total.js";
import textShared from "./corpus/text-shared.js";
import versionConflict from "./corpus/version-conflict.js";
import feeAmount from "./fees/fee-amount.js";
import feeCitation from "./fees/fee-citation.js";
import feeNote from "./fees/fee-note.js";
import feeThreeFigures from "./fees/fee-three-figures.js";
import feeUnit from "./fees/fee-unit.js";
import numberMissing from "./prose/number-missing.js";
import proseDisclosure from "./prose/prose-disclosure.js";
import proseDisputes from "./prose/prose-disputes.js";
import proseRequests from "./prose/prose-requests.js";
import proseSum from "./prose/prose-sum.js";
import headingLevel from "./structure/heading-level.js";
import measuresMissing from "./structure/measures-missing.js";
import numbering from "./structure/numbering.js";
import overviewLength from "./structure/overview-length.js";
import overviewTopicMissing from "./structure/overview-topic-missing.js";
import publicationDate from "./structure/publication-date.js";
import sectionEmpty from "./structure/section-empty.js";
import sectionHeading from "./structure/section-heading.js";
import sectionMissing from "./structure/section-missing.js";
import sectionOrder from "./structure/section-order.js";
import templateRemnant from "./structure/template-remnant.js";
import title from "./structure/title.js";
import allZero from "./tables/all-zero.js";
import applicantSum from "./tables/applicant-sum.js";
import cellBlank from "./tables/cell-blank.js";
import cellValue from "./tables/cell-value.js";
import crossSum from "./tables/cross-sum.js";
import directLitigation from "./tables/direct-litigation.js";
import disputeSum from "./tables/dispute-sum.js";
import formOutdated from "./tables/form-outdated.js";
import inForceCount from "./tables/in-force-count.js";
import relationsNote from "./tables/relations-note.js";
import resultsSum from "./tables/results-sum.js";
import rulemakingPower from "./tables/rulemaking-power.js";
import tableLabel from "./tables/table-label.js";
import tableMissing from "./tables/table-missing.js";
import tableShape from "./tables/table-shape.js";
import tableUnreadable from "./tables/table-unreadable.js";
import agencyName from "./wording/agency-name.js";
import bookTitleMarks from "./wording/book-title-marks.js";
import confusableWords from "./wording/confusable-words.js";
import documentNumber from "./wording/document-number.js";
import halfwidthPunctuation from "./wording/halfwidth-punctuation.js";
import personalData from "./wording/personal-data.js";
import reportYear from "./wording/report-year.js";
import carryOver from "./years/carry-over.js";
import figuresRepeated from "./years/figures-repeated.js";
import inForceCarryOver from "./years/in-force-carry-over.js";
import proseGrowth from "./years/prose-growth.js";
import textRepeated from "./years/text-repeated.js";
const rules = [
  sectionMissing,
  sectionOrder,
  sectionHeading,
  sectionEmpty,
  headingLevel,
  numbering,
  overviewTopicMissing,
  measuresMissing,
  templateRemnant,
  title,
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
  proseRequests,
  proseDisputes,
  proseDisclosure,
  proseSum,
  numberMissing,
  reportYear,
  agencyName,
  documentNumber,
  bookTitleMarks,
  confusableWords,
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
  publicationDate,
  overviewLength,
  allZero,
  directLitigation,
  feeThreeFigures
];
export {
  rules
};
