/** For authors of rules: `nianbao-lint/rule`. */

export type {Basis, Confidence, Location, Severity} from './diagnostic.ts'
export type {ExactNumber} from './exact.ts'
export {compareExact, exact, formatExact, isInteger, parseExact, subtract, sum} from './exact.ts'
export type {
  Citation,
  ColumnReading,
  Figure,
  FigureState,
  Figures,
  Paragraph,
  Report,
  RowReading,
  Section,
  SectionHeading,
  StatutoryTable,
  TableIssue,
  Title
} from './report/model.ts'
export type {Spot} from './report/spot.ts'
export type {
  CorpusContext,
  CorpusEntry,
  CorpusRule,
  DigestContext,
  Finding,
  Message,
  NotJudged,
  PreviousReport,
  ProposedFix,
  Related,
  ReportContext,
  ReportRule,
  Rule,
  RuleGroup,
  SpotEdit,
  YearsContext,
  YearsRule
} from './rule/define.ts'
export {defineRule, finding, findingIn, unjudged, unjudgedIn} from './rule/define.ts'
export type {OptionForm, OptionForms, Options} from './rule/options.ts'
export {type Excerpt, editAt, proseOf, replaced, sentences} from './rule/text.ts'
export type {Span} from './source.ts'
export {evaluate} from './standard/identity.ts'
export type {Standard, StandardId} from './standard/index.ts'
export {identities, standardFor} from './standard/index.ts'
export type {FormProvision, Provision} from './standard/law/provisions.ts'
export {form} from './standard/law/provisions.ts'
export type {Identity, SectionNumber, TableId} from './standard/standard.ts'
export type {Data, Value, Words} from './words.ts'
