/**
 * What a rule is: data (name, titles, provision, messages) and one pure generator over the report.
 *
 * A rule yields `finding(…)` for what is wrong and `unjudged(…)` for what it cannot determine. It neither prints nor reads
 * files nor changes the tree; the engine gives its yields their positions, severities and words.
 */

import type {Location, Severity} from '../diagnostic.ts'
import type {Figures, Report} from '../report/model.ts'
import type {Spot} from '../report/spot.ts'
import type {Span} from '../source.ts'
import type {Standard} from '../standard/index.ts'
import type {Provision} from '../standard/law/provisions.ts'
import type {Need} from '../standard/standard.ts'
import type {Data, Placeholders, Value, Words} from '../words.ts'
import type {OptionForms, Options} from './options.ts'

export type RuleGroup = 'structure' | 'tables' | 'fees' | 'prose' | 'wording' | 'years' | 'corpus' | (string & {})

export interface Message extends Words {
  /** `unjudged`: the message says what could not be determined; it is no finding. */
  readonly severity: Severity | 'unjudged'
  /** The provisions that bear on this message, of those of the rule. Default: all of them. */
  readonly basis?: readonly Provision[]
}

export type Messages = Readonly<Record<string, Message>>

type DataOf<Text extends Message> = {readonly [Name in Placeholders<Text['zh']> | Placeholders<Text['en']>]: Value}

/** A part of the report that took part in what is wrong, with a word on its part. */
export interface Related {
  readonly at: Spot
  readonly note: Words
}

/** A replacement, in offsets of the source. */
export interface SpotEdit {
  readonly span: Span
  readonly text: string
}

export interface ProposedFix {
  readonly title: Words
  readonly safety: 'safe' | 'suggestion'
  readonly edits: readonly SpotEdit[]
}

export interface Finding<Id extends string = string, Payload extends Data = Data> {
  readonly kind: 'finding'
  readonly messageId: Id
  readonly at: Spot
  readonly data: Payload
  readonly related: readonly Related[]
  readonly fixes: readonly ProposedFix[]
  /** The provisions that bear on this finding alone. Default: those of its message. */
  readonly basis?: readonly Provision[]
}

export interface NotJudged<Id extends string = string, Payload extends Data = Data> {
  readonly kind: 'unjudged'
  readonly messageId: Id
  readonly at: Spot | null
  readonly data: Payload
}

export type Yielded = Finding | NotJudged

type YieldOf<Texts extends Messages> = {
  [Id in keyof Texts & string]: Texts[Id]['severity'] extends 'unjudged'
    ? NotJudged<Id, DataOf<Texts[Id]>>
    : Finding<Id, DataOf<Texts[Id]>>
}[keyof Texts & string]

/**
 * Something is wrong at `at`.
 * @param messageId one of the rule's messages with a severity
 * @param parts where; the data for the placeholders; the other places that took part; ways to fix it; its own provisions,
 * where its message has more than bear on it
 */
export function finding<const Id extends string, const Payload extends Data>(
  messageId: Id,
  parts: {
    at: Spot
    data: Payload
    related?: readonly Related[]
    fixes?: readonly ProposedFix[]
    basis?: readonly Provision[]
  }
): Finding<Id, Payload> {
  return {
    kind: 'finding',
    messageId,
    at: parts.at,
    data: parts.data,
    related: parts.related ?? [],
    fixes: parts.fixes ?? [],
    ...(parts.basis !== undefined && {basis: parts.basis})
  }
}

/** The rule cannot determine, and says why. `at` null: of the whole report. */
export function unjudged<const Id extends string, const Payload extends Data>(
  messageId: Id,
  parts: {at: Spot | null; data: Payload}
): NotJudged<Id, Payload> {
  return {kind: 'unjudged', messageId, at: parts.at, data: parts.data}
}

/** What a rule of scope `report` is given. */
export interface ReportContext<Set = Readonly<Record<string, unknown>>> {
  readonly report: Report
  readonly figures: Figures
  /** The form that applies; a rule with `needs` is only run where it meets them. Null where none could be determined. */
  readonly standard: Standard | null
  readonly options: Set
}

/** What a rule of scope `years` is given besides: last year's report of the same agency. */
export interface YearsContext<Set = Readonly<Record<string, unknown>>> extends ReportContext<Set> {
  readonly previous: PreviousReport
}

export interface PreviousReport {
  readonly report: Report
  readonly path: string
  /** False where the agency goes by another name now: findings are lowered to info. */
  readonly sameName: boolean
}

/** What a rule of scope `corpus` is given of one report in order to make its digest. */
export interface DigestContext<Set = Readonly<Record<string, unknown>>> extends ReportContext<Set> {
  /** The final location of a spot: a digest keeps this, so that its findings need the report no more. */
  locate(spot: Spot): Location
}

/** One report as the `check` of a corpus rule sees it. */
export interface CorpusEntry<Digest = unknown> {
  readonly path: string
  readonly agency: string | null
  readonly year: number | null
  /** In a large run read anew each time that it is asked for: to be taken once, and not to be compared by identity. */
  readonly digest: Digest
}

export interface CorpusContext<Digest = unknown, Set = Readonly<Record<string, unknown>>> {
  /** The reports of the run that have a digest, in the order of the run. */
  readonly entries: readonly CorpusEntry<Digest>[]
  readonly options: Set
}

/** What is wrong in one report of a run. It proposes no edits and points at no other file: it has only the digests. */
export interface FindingIn<Id extends string = string, Payload extends Data = Data> {
  readonly kind: 'finding'
  readonly messageId: Id
  readonly entry: CorpusEntry
  readonly at: Location
  readonly data: Payload
}

export interface NotJudgedIn<Id extends string = string, Payload extends Data = Data> {
  readonly kind: 'unjudged'
  readonly messageId: Id
  readonly entry: CorpusEntry
  readonly at: Location | null
  readonly data: Payload
}

export type YieldedIn = FindingIn | NotJudgedIn

type YieldInOf<Texts extends Messages> = {
  [Id in keyof Texts & string]: Texts[Id]['severity'] extends 'unjudged'
    ? NotJudgedIn<Id, DataOf<Texts[Id]>>
    : FindingIn<Id, DataOf<Texts[Id]>>
}[keyof Texts & string]

/** Something is wrong in one report of the run. Name the other report in `data`: a location knows only its own file. */
export function findingIn<const Id extends string, const Payload extends Data>(
  entry: CorpusEntry,
  messageId: Id,
  parts: {at: Location; data: Payload}
): FindingIn<Id, Payload> {
  return {kind: 'finding', entry, messageId, at: parts.at, data: parts.data}
}

/** The rule cannot determine for one report of the run, and says why. */
export function unjudgedIn<const Id extends string, const Payload extends Data>(
  entry: CorpusEntry,
  messageId: Id,
  parts: {at: Location | null; data: Payload}
): NotJudgedIn<Id, Payload> {
  return {kind: 'unjudged', entry, messageId, at: parts.at, data: parts.data}
}

interface RuleData<Texts extends Messages, Forms extends OptionForms> {
  /** kebab-case; what is wrong, so that `off` reads as "allow …". */
  readonly id: string
  readonly title: Words
  readonly group: RuleGroup
  /** The provisions it rests on: those of the form as `form.labels`, which each report's own form resolves. */
  readonly basis: readonly Provision[]
  /**
   * What it reads of the tables. On a form that lacks it, or where no form is known, the rule is not applicable; and only
   * rules with needs are run on a workbook that holds nothing but the tables. Default: nothing.
   */
  readonly needs?: Need
  readonly messages: Texts
  readonly options?: Forms
}

/** Whether the rule has a subject in this report; where it has none it is `not-applicable`. Default: always. */
type Applies<Context> = (context: Context) => boolean

export interface ReportRule<Texts extends Messages, Forms extends OptionForms> extends RuleData<Texts, Forms> {
  readonly scope: 'report'
  readonly applies?: Applies<ReportContext<Options<Forms>>>
  check(context: ReportContext<Options<Forms>>): Iterable<YieldOf<Texts>>
}

export interface YearsRule<Texts extends Messages, Forms extends OptionForms> extends RuleData<Texts, Forms> {
  readonly scope: 'years'
  readonly applies?: Applies<YearsContext<Options<Forms>>>
  check(context: YearsContext<Options<Forms>>): Iterable<YieldOf<Texts>>
}

/** A rule over all reports of a run. It sees only digests, so that a run may be spread over workers or kept in a cache. */
export interface CorpusRule<Texts extends Messages, Forms extends OptionForms, Digest> extends RuleData<Texts, Forms> {
  readonly scope: 'corpus'
  /** Small and plain data (it must survive JSON); null where the rule has no subject in the report. */
  digest(context: DigestContext<Options<Forms>>): Digest | null
  check(context: CorpusContext<Digest, Options<Forms>>): Iterable<YieldInOf<Texts>>
}

/** A rule as the engine holds it, whatever its messages and options. */
export type Rule = RuleData<Messages, OptionForms> &
  (
    | {
        readonly scope: 'report'
        readonly applies?: Applies<ReportContext>
        check(context: ReportContext): Iterable<Yielded>
      }
    | {
        readonly scope: 'years'
        readonly applies?: Applies<YearsContext>
        check(context: YearsContext): Iterable<Yielded>
      }
    | {
        readonly scope: 'corpus'
        digest(context: DigestContext): unknown
        check(context: CorpusContext): Iterable<YieldedIn>
      }
  )

/**
 * Defines a rule. The placeholders of its messages decide at compile time which data each finding needs; the rest is checked
 * when a linter is made, by rule and field, for those who write rules without a check of types.
 */
export function defineRule<const Texts extends Messages, const Forms extends OptionForms = Record<never, never>>(
  rule: ReportRule<Texts, Forms> | YearsRule<Texts, Forms>
): Rule
export function defineRule<
  const Texts extends Messages,
  Digest,
  const Forms extends OptionForms = Record<never, never>
>(rule: CorpusRule<Texts, Forms, Digest>): Rule
export function defineRule(rule: RuleData<Messages, OptionForms>): Rule {
  return rule as unknown as Rule
}
