/** From a reading to its result: runs the rules, silences what is to be silenced, and puts everything together. */

import type {Diagnostic, Outcome, Severity} from '../../diagnostic.ts'
import {compareDiagnostics} from '../../diagnostic.ts'
import type {Notice} from '../../parse/notice.ts'
import {hadOrMade, rememberedFor} from '../../remembered.ts'
import type {Report} from '../../report/model.ts'
import type {Rule} from '../../rule/define.ts'
import {standards} from '../../standard/index.ts'
import type {Need} from '../../standard/standard.ts'
import type {Locale} from '../../words.ts'
import {render} from '../../words.ts'
import {repairsBehind} from '../findings/causes.ts'
import {locate} from '../findings/locate.ts'
import type {PreviousInput} from '../previous.ts'
import {previousNotice, toPrevious} from '../previous.ts'
import type {ReadOptions, ReadOutcome} from '../read.ts'
import {readText, refused} from '../read.ts'
import {engineWords} from '../reasons.ts'
import type {PlainResult, ReportHead, Result, ResultNotice} from '../result.ts'
import type {Relaxation} from '../settings/relaxed.ts'
import type {EnabledRule} from '../settings/settings.ts'
import type {Comments, SuppressionPolicy} from '../waivers/suppression.ts'
import {readComments, suppress} from '../waivers/suppression.ts'
import {bounded, type Surplus, TooManyYields, YieldBudget} from './bounds.ts'
import type {CorpusRulings} from './corpus.ts'
import {runCorpusRules} from './corpus.ts'
import {Digests} from './digests.ts'
import {collectYields, type Ruling, runRule, type Subject, toDiagnostics} from './run.ts'
import type {UnjudgedDraft} from './unjudged.ts'
import {toUnjudged} from './unjudged.ts'

export interface LintOptions extends ReadOptions {
  /**
   * The agency's report of the year before: its text, its text with a name, or what a lint of it gave; or a function that
   * looks for it among several, by agency and year.
   */
  readonly previous?:
    | string
    | {readonly text: string; readonly path?: string}
    | Result
    | ((report: Report) => PreviousInput | null)
    | null
    | undefined
  readonly locale?: Locale | undefined
  /** See {@link Result.inFolder}. */
  readonly inFolder?: boolean | undefined
}

/** Options with what the configuration adds. */
export type CompleteOptions = LintOptions & {readonly locale: Locale; readonly fixable?: boolean}

/** What a linter is made of. */
export interface Setup {
  readonly rules: readonly EnabledRule[]
  readonly relaxed: readonly Relaxation[]
  /** The engine's own rule; null where it is off. */
  readonly suppression: EnabledRule | null
  readonly policy: Pick<SuppressionPolicy, 'waivers' | 'today' | 'rules'> & {readonly inline: boolean}
}

const FIRST_YEAR_OF_A_FORM = Math.min(...standards.map(({inForce}) => inForce.from))
const UNNAMED = '<text>'

/** The result of a reading: what the rules found in the report, or why there is none. */
export function toResult(setup: Setup, reading: ReadOutcome, options: CompleteOptions): Result {
  try {
    return conclude(setup, reading, options)
  } catch (error) {
    if (!(error instanceof TooManyYields)) throw error
    return conclude(setup, refused('too-large', engineWords.tooManyYields), options)
  }
}

/** @throws TooManyYields */
function conclude(setup: Setup, reading: ReadOutcome, options: CompleteOptions): Result {
  const {rules} = setup
  const {path = UNNAMED, inFolder = false, fixable = true, locale} = options
  const {report, unreadable} = reading
  const known = {path, inFolder, fixable, report, unreadable}
  const base = {
    ...known,
    head: reportHeadOf(report),
    highest: highestOf(rules),
    relaxed: setup.relaxed,
    ...nothingFound
  }
  if (reading.report === null) {
    const {unjudged, ...judged} = judgeNone(rules, 'not-judged', reading.words[locale])
    const policy = {...setup.policy, path, locale}
    return {...base, ...judged, unjudged: toUnjudged(unjudged, policy), notices: [], silences: []}
  }
  const comments = setup.policy.inline ? readComments(reading.report.source, setup.policy.rules) : null
  const silences = comments?.silences ?? []
  const previous = toPrevious(reading.report, previousInput(options, reading.report))
  const another = previousNotice(reading.report, previous)
  const notices = [
    ...reading.notices.map(notice => toNotice(notice, reading.report, locale)),
    ...(another === null ? [] : [{message: another[locale]}])
  ]
  const {surplus, unjudged: undetermined, ...judged} = runAll(rules, {report: reading.report, previous}, options)
  const unjudged = toUnjudged(undetermined, {...setup.policy, path, locale})
  const result = {...base, ...judged, unjudged, notices, silences}
  const silenced = silence(setup, result, result.diagnostics, {locale, comments})
  const before = previous.state === 'read' ? previous.previous.report : null
  const repairs = repairsBehind(reading.report, before, silenced, locale)
  return {...silenced, repairs, diagnostics: bounded(silenced.diagnostics, surplus, locale)}
}

const nothingFound: Pick<Result, 'suppressed' | 'repairs'> = {suppressed: [], repairs: []}

export function reportHeadOf(report: Report | null): ReportHead | null {
  if (report === null) return null
  const {title, agency, year, standard} = report
  return {title: title?.text ?? null, agency, year, standard: standard?.id ?? null}
}

function toNotice({words, span, origin}: Notice, report: Report, locale: Locale): ResultNotice {
  if (span === null) return {message: words[locale]}
  const spot = {...report.spot(span), ...(origin !== undefined && {origin})}
  return {message: words[locale], location: locate(report, spot)}
}

/** Parts the findings of a result that are new to it into those that stand and those that are silenced. */
function silence<Some extends PlainResult>(
  {policy, suppression}: Setup,
  result: Some,
  found: readonly Diagnostic[],
  {locale, comments}: {locale: Locale; comments: Comments | null}
): Some {
  const {path, silences, outcomes} = result
  const {diagnostics, suppressed, yields} = suppress(found, {...policy, path, silences, comments, outcomes})
  const own = suppression === null ? [] : toDiagnostics(collectYields(suppression, locale, () => yields).drafts)
  const isNew = new Set(found)
  const others = result.diagnostics.filter(diagnostic => !isNew.has(diagnostic))
  return {
    ...result,
    diagnostics: [...others, ...diagnostics, ...own].sort(compareDiagnostics),
    suppressed: [...result.suppressed, ...suppressed]
  }
}

/** What running the rules contributes to a result. */
type Judged = Pick<Result, 'outcomes' | 'digests' | 'diagnostics'> & {readonly unjudged: readonly UnjudgedDraft[]}

function runAll(
  rules: readonly EnabledRule[],
  subject: Subject,
  {locale}: CompleteOptions
): Judged & {readonly surplus: readonly Surplus[]} {
  const {report} = subject
  if (isBeforeForms(report)) {
    // Rules that all do not apply would make it a report that passed without having been checked.
    const message = render(engineWords.beforeForms, {year: String(report.year), first: FIRST_YEAR_OF_A_FORM}, locale)
    return {...judgeNone(rules, 'not-applicable', message), surplus: []}
  }
  if (rules.length === 0) return {...judgeNone(rules, 'not-judged', engineWords.noRules[locale]), surplus: []}
  const budget = new YieldBudget()
  const runs = rules.map(enabled => ({rule: enabled.rule, ruling: runRule(enabled, subject, locale, budget)}))
  return {
    outcomes: Object.fromEntries(runs.map(({rule, ruling}) => [rule.id, ruling.outcome])),
    digests: new Digests(rules, report),
    unjudged: [...runs.flatMap(({ruling}) => ruling.unjudged), ...untouchedTables(report, runs, locale)],
    diagnostics: toDiagnostics(runs.flatMap(({ruling}) => ruling.drafts)),
    surplus: runs.flatMap(({ruling}) => ruling.surplus ?? [])
  }
}

/**
 * On a known form, a report none of whose tables any of the rules on tables could judge has not passed, though others judged
 * it. Where none judged anything the verdict says so without a word from here.
 */
function untouchedTables(
  report: Report,
  runs: readonly {rule: Rule; ruling: Ruling}[],
  locale: Locale
): UnjudgedDraft[] {
  const onTables = runs.filter(({rule: {needs, scope}}) => scope === 'report' && isOfTables(needs))
  const decided = runs.filter(({ruling: {outcome}}) => outcome === 'passed' || outcome === 'failed')
  if (report.standard === null || onTables.length === 0 || decided.length === 0) return []
  if (decided.some(run => onTables.includes(run))) return []
  return [{rule: null, message: engineWords.tablesUnjudged[locale], cause: null}]
}

/** Whether a rule reads tables as a whole: one on a single figure may well have no subject in a report. */
function isOfTables(needs: Need | undefined): boolean {
  return needs === 'tables' || (needs !== undefined && ('table' in needs || 'identity' in needs))
}

/** Nothing was checked, for a reason that concerns the whole file. */
function judgeNone(rules: readonly EnabledRule[], outcome: Outcome, message: string): Judged {
  return {
    outcomes: Object.fromEntries(rules.map(({rule}) => [rule.id, outcome])),
    digests: {},
    unjudged: [{rule: null, message, cause: null}],
    diagnostics: []
  }
}

/** There was no national form before; what such a report must hold is not what the rules know. */
function isBeforeForms({standard, year}: Report): boolean {
  return standard === null && year !== null && year < FIRST_YEAR_OF_A_FORM
}

/** The most severe severity of each rule: the same for all reports of a linter. */
const highestOf = rememberedFor(
  (rules: readonly EnabledRule[]): Readonly<Record<string, Severity>> =>
    Object.fromEntries(rules.flatMap(rule => (rule.highest === null ? [] : [[rule.rule.id, rule.highest]])))
)

function previousInput({previous}: LintOptions, report: Report): PreviousInput | null {
  if (previous === undefined || previous === null) return null
  if (typeof previous === 'function') return previous(report)
  if (typeof previous === 'object' && 'outcomes' in previous) return previous
  const {text, path = UNNAMED} = typeof previous === 'string' ? {text: previous} : previous
  return {path, report: readText(text, {path}).report}
}

export interface CorpusOptions<Some extends PlainResult> extends Pick<LintOptions, 'locale'> {
  /**
   * What to hold of each result as soon as it is made, so that very many need not lie there as they are at one time; the result
   * itself where it is left out.
   */
  readonly keep?: (made: Some, of: Some) => Some
}

/** Adds to the results of a run what the rules over all its reports found. */
export function addCorpus<Some extends PlainResult>(
  setup: Setup,
  results: readonly Some[],
  {locale, keep = made => made}: CorpusOptions<Some> & {readonly locale: Locale}
): readonly Some[] {
  const corpusRules = setup.rules.filter(({rule}) => rule.scope === 'corpus')
  const rulingsOf = runCorpusRules(corpusRules, results, locale)
  const shared = new Map<string, PlainResult['outcomes']>()
  return results.map((result, index) => {
    const judged = withRulings(setup, result, rulingsOf(index), locale)
    // Most results of a run have the same outcomes: these are held once.
    return keep(
      {...judged, outcomes: hadOrMade(shared, JSON.stringify(judged.outcomes), () => judged.outcomes)},
      result
    )
  })
}

function withRulings<Some extends PlainResult>(
  setup: Setup,
  result: Some,
  rulings: CorpusRulings,
  locale: Locale
): Some {
  if (rulings.size === 0) return result
  const outcomes: Record<string, Outcome> = {...result.outcomes}
  for (const [id, ruling] of rulings) outcomes[id] = ruling.outcome
  const undetermined = [...rulings.values()].flatMap(ruling => ruling.unjudged)
  const found = toDiagnostics([...rulings.values()].flatMap(({drafts}) => drafts))
  if (undetermined.length === 0 && found.length === 0) return {...result, outcomes}
  const policy = {...setup.policy, path: result.path, locale}
  const unjudged = [...result.unjudged, ...toUnjudged(undetermined, policy)]
  const diagnostics = [...result.diagnostics, ...found]
  return silence(setup, {...result, outcomes, unjudged, diagnostics}, found, {locale, comments: null})
}
