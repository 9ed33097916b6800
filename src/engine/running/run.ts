/**
 * Runs rules over one report, each on its own: what one yields becomes diagnostics, and one that throws harms no other.
 *
 * The outcome of a rule follows from what it yielded, in this order of precedence: `crashed`, `failed` (any finding,
 * whatever else it could not determine), `not-judged`, `passed`. What a rule yielded before it crashed is kept.
 */

import type {Diagnostic, Fix, Location, Outcome, RelatedLocation, Severity} from '../../diagnostic.ts'
import {compareDiagnostics} from '../../diagnostic.ts'
import type {Report} from '../../report/model.ts'
import type {
  DigestContext,
  Message,
  PreviousReport,
  ProposedFix,
  Related,
  ReportContext,
  Rule,
  Yielded
} from '../../rule/define.ts'
import {meets, type Standard} from '../../standard/index.ts'
import {citedFor} from '../../standard/law/citing.ts'
import type {Provision} from '../../standard/law/provisions.ts'
import {thrownText} from '../../thrown.ts'
import type {Data, Locale, Words} from '../../words.ts'
import {render} from '../../words.ts'
import {fingerprints} from '../findings/fingerprint.ts'
import {locate} from '../findings/locate.ts'
import {engineLimits} from '../limits.ts'
import {engineWords} from '../reasons.ts'
import type {Digest} from '../result.ts'
import type {EnabledRule} from '../settings/settings.ts'
import {type Surplus, TooManyYields, type YieldBudget} from './bounds.ts'
import {KnownFigures} from './known-figures.ts'
import {checkYielded, RuleMistake, yieldedBy} from './rule-mistake.ts'
import type {UnjudgedDraft} from './unjudged.ts'

/** Last year's report, or why there is none to compare with. */
export type Previous =
  | {readonly state: 'none'}
  | {readonly state: 'unusable'; readonly reason: Words}
  | {readonly state: 'read'; readonly previous: PreviousReport}

/** What the rules are run on. */
export interface Subject {
  readonly report: Report
  readonly previous: Previous
}

/** A diagnostic that has no fingerprint yet, and the data from which it will get one. */
export interface DraftDiagnostic extends Omit<Diagnostic, 'fingerprint'> {
  readonly data: Data
}

/** The result of running one rule. */
export interface Ruling {
  readonly outcome: Outcome
  readonly drafts: readonly DraftDiagnostic[]
  readonly unjudged: readonly UnjudgedDraft[]
  /** Findings beyond `engineLimits.drafts`. */
  readonly surplus?: readonly Surplus[]
}

/** A yield with its place final: what report rules and corpus rules have in common. */
export interface LocatedYield {
  readonly kind: 'finding' | 'unjudged'
  /** The form of the report, whose provisions are cited. */
  readonly standard: Standard | null
  /** Its own provisions. */
  readonly basis?: readonly Provision[] | undefined
  readonly messageId: string
  readonly data: Data
  readonly location: Location | null
  readonly related: readonly RelatedLocation[]
  readonly fixes: readonly Fix[]
}

const notApplicable: Ruling = {outcome: 'not-applicable', drafts: [], unjudged: []}

/**
 * Runs one rule of scope `report` or `years`. A corpus rule is not applicable to a single report.
 * @throws TooManyYields
 */
export function runRule(enabled: EnabledRule, subject: Subject, locale: Locale, budget: YieldBudget): Ruling {
  const {rule} = enabled
  if (rule.scope === 'corpus' || !isForForm(rule, subject.report)) return notApplicable
  if (subject.report.tablesOnly && rule.needs === undefined) return notApplicable
  if (rule.scope === 'years' && subject.previous.state === 'unusable')
    return notJudged(rule, subject.previous.reason[locale])
  const ruling = collectYields(enabled, locale, () => located(enabled, subject, locale), budget)
  return renamed(subject) && rule.scope === 'years' ? asAdvice(ruling) : ruling
}

/** Runs the digest of a corpus rule. */
export function runDigest({rule, ...enabled}: EnabledRule, report: Report): Digest {
  if (rule.scope !== 'corpus' || !isForForm(rule, report)) return null
  try {
    const context: DigestContext = {
      ...reportContext({rule, ...enabled}, report),
      locate: spot => locate(report, spot)
    }
    const digest = rule.digest(context) ?? null
    return digest === null ? null : {state: 'made', digest}
  } catch (error) {
    return {state: 'crashed', message: thrownText(error)}
  }
}

/** Sorts the findings of all rules by their place in the text and gives them their fingerprints. */
export function toDiagnostics(drafts: readonly DraftDiagnostic[]): Diagnostic[] {
  // The order needs no fingerprint, and the fingerprints need the order.
  const ordered = drafts
    .map(({data, ...draft}) => ({data, diagnostic: {...draft, fingerprint: ''}}))
    .sort((left, right) => compareDiagnostics(left.diagnostic, right.diagnostic))
  const identities = ordered.map(({data, diagnostic: {rule, messageId, location}}) => ({
    rule,
    messageId,
    place: location.place,
    data
  }))
  const names = fingerprints(identities)
  return ordered.map(({diagnostic}, index) => ({...diagnostic, fingerprint: names[index] ?? ''}))
}

/**
 * Turns yields into findings and things not judged, until the rule ends or throws.
 * @param yields made again, so that what is thrown before the first yield is caught too
 * @param budget of the report, where the rule is run on one
 * @throws TooManyYields
 */
export function collectYields(
  enabled: EnabledRule,
  locale: Locale,
  yields: () => Iterable<LocatedYield> | null,
  budget?: YieldBudget
): Ruling {
  const {rule} = enabled
  const drafts: DraftDiagnostic[] = []
  const unjudged: UnjudgedDraft[] = []
  const beyond = new Map<Severity, Surplus>()
  try {
    const iterable = yields()
    if (iterable === null) return notApplicable
    for (const item of iterable) {
      budget?.spend()
      const message = messageOf(rule, item)
      if (message.severity === 'unjudged') unjudged.push(toUnjudgedDraft(rule, message, item, locale))
      else {
        const severity = enabled.severities.get(item.messageId) ?? null
        if (severity === null) continue
        if (drafts.length < engineLimits.drafts) drafts.push(toDraft(rule, message, severity, item, locale))
        else {
          const {first, count} = beyond.get(severity) ?? {
            first: toDraft(rule, message, severity, item, locale),
            count: 0
          }
          beyond.set(severity, {first, count: count + 1})
        }
      }
    }
  } catch (error) {
    if (error instanceof TooManyYields) throw error
    const crash = crashed(rule, error, locale)
    return {...crash, drafts, unjudged: [...unjudged, ...crash.unjudged]}
  }
  const outcome = drafts.length > 0 ? 'failed' : unjudged.length > 0 ? 'not-judged' : 'passed'
  if (beyond.size === 0) return {outcome, drafts, unjudged}
  return {outcome, drafts, unjudged, surplus: [...beyond.values()]}
}

export function crashed(rule: Rule, error: unknown, locale: Locale): Ruling {
  const [words, text] =
    error instanceof RuleMistake ? [engineWords.mistaken, error.words] : [engineWords.crashed, thrownText(error)]
  const message = render(words, {rule: rule.id, error: text}, locale)
  return {outcome: 'crashed', drafts: [], unjudged: [{rule: rule.id, message, cause: null}]}
}

function notJudged(rule: Rule, message: string): Ruling {
  return {outcome: 'not-judged', drafts: [], unjudged: [{rule: rule.id, message, cause: null}]}
}

/** A rule has no subject in a report whose form lacks what it reads. */
function isForForm({needs}: Rule, {standard}: Report): boolean {
  return needs === undefined || (standard !== null && meets(standard, needs))
}

/** Whether last year's report bears another name: then it may be another agency's, and nothing that follows from it is sure. */
function renamed({previous}: Subject): boolean {
  return previous.state === 'read' && !previous.previous.sameName
}

function asAdvice(ruling: Ruling): Ruling {
  return {...ruling, drafts: ruling.drafts.map(draft => ({...draft, severity: 'info'}))}
}

function reportContext({options}: EnabledRule, report: Report): ReportContext {
  return {report, figures: new KnownFigures(report.figures), standard: report.standard, options}
}

/** What the rule yields, or null where it does not apply. */
function checkYields(enabled: EnabledRule, {report, previous}: Subject): Iterable<Yielded> | null {
  const {rule} = enabled
  const context = reportContext(enabled, report)
  if (rule.scope === 'report') return rule.applies?.(context) === false ? null : rule.check(context)
  if (rule.scope !== 'years' || previous.state !== 'read') return null
  const yearsContext = {...context, previous: previous.previous}
  return rule.applies?.(yearsContext) === false ? null : rule.check(yearsContext)
}

function located(enabled: EnabledRule, subject: Subject, locale: Locale): Iterable<LocatedYield> | null {
  const yields = checkYields(enabled, subject)
  return yields === null ? null : locateAll(enabled.rule, yields, subject.report, locale)
}

function* locateAll(rule: Rule, yields: Iterable<Yielded>, report: Report, locale: Locale): Iterable<LocatedYield> {
  for (const item of yieldedBy(yields)) {
    checkYielded(rule, item)
    yield new YieldInReport(item, report, locale)
  }
}

/** Its places are worked out when they are asked for: of very many findings only the first are looked at. */
class YieldInReport implements LocatedYield {
  readonly kind: LocatedYield['kind']
  readonly standard: Standard | null
  readonly basis: LocatedYield['basis']
  readonly messageId: string
  readonly data: Data
  readonly #item: Yielded
  readonly #report: Report
  readonly #locale: Locale

  constructor(item: Yielded, report: Report, locale: Locale) {
    this.kind = item.kind
    this.standard = report.standard
    this.basis = item.kind === 'finding' ? item.basis : undefined
    this.messageId = item.messageId
    this.data = item.data
    this.#item = item
    this.#report = report
    this.#locale = locale
  }

  get location(): Location | null {
    return this.#item.at === null ? null : locate(this.#report, this.#item.at)
  }

  get related(): readonly RelatedLocation[] {
    return this.#item.kind === 'finding'
      ? this.#item.related.map(related => toRelated(related, this.#report, this.#locale))
      : []
  }

  get fixes(): readonly Fix[] {
    return this.#item.kind === 'finding' ? this.#item.fixes.map(fix => toFix(fix, this.#report, this.#locale)) : []
  }
}

function toRelated({at, note}: Related, report: Report, locale: Locale): RelatedLocation {
  return {message: note[locale], location: locate(report, at)}
}

function toFix({title, safety, edits}: ProposedFix, {source}: Report, locale: Locale): Fix {
  return {title: title[locale], safety, edits: edits.map(({span, text}) => ({range: source.range(span), text}))}
}

/** It is one of the rule's: {@link checkYielded}. */
function messageOf({id, messages}: Rule, {messageId}: LocatedYield): Message {
  const message = messages[messageId]
  if (message === undefined) throw new TypeError(`${id} has no message “${messageId}”`)
  return message
}

function toUnjudgedDraft(
  rule: Rule,
  message: Message,
  {messageId, data, location}: LocatedYield,
  locale: Locale
): UnjudgedDraft {
  const cause = {messageId, data}
  const text = render(message, data, locale)
  return {rule: rule.id, messageId, message: text, ...(location !== null && {location}), cause}
}

function toDraft(
  rule: Rule,
  message: Message,
  severity: Severity,
  item: LocatedYield,
  locale: Locale
): DraftDiagnostic {
  const {location} = item
  if (location === null) throw new TypeError(`${rule.id}/${item.messageId} has no place`)
  return {
    rule: rule.id,
    messageId: item.messageId,
    severity,
    message: render(message, item.data, locale),
    location,
    related: item.related,
    basis: citedFor(item.basis ?? message.basis ?? rule.basis, item.standard),
    fixes: item.fixes,
    data: item.data
  }
}
