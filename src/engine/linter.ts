/** From a text to a result: reads it as a report and runs the enabled rules. Pure: no files, no clock, no network. */

import type {Diagnostic, Outcome, Severity, Unjudged} from '../diagnostic.ts'
import {compareDiagnostics} from '../diagnostic.ts'
import type {Notice} from '../parse/notice.ts'
import type {ParsedDocument} from '../parse/parse.ts'
import type {Report} from '../report/model.ts'
import type {Rule} from '../rule/define.ts'
import type {Locale, Words} from '../rule/words.ts'
import {render} from '../rule/words.ts'
import type {StandardId} from '../standard/standard.ts'
import type {CorpusRulings} from './corpus.ts'
import {runCorpusRules} from './corpus.ts'
import {applyFixes} from './fix.ts'
import {engineLimits} from './limits.ts'
import {locate} from './locate.ts'
import type {PreviousInput} from './previous.ts'
import {toPrevious} from './previous.ts'
import type {Reading, ReadOptions} from './read.ts'
import {readBytes, readDocument, readText, refused} from './read.ts'
import type {Result, ResultNotice, Unreadable} from './result.ts'
import type {Ruling, Subject} from './run.ts'
import {collect, runDigest, runRule, toDiagnostics} from './run.ts'
import type {EnabledRule, Presets, RuleSettings} from './settings.ts'
import {enableRules, presetLayers} from './settings.ts'
import type {SuppressionPolicy} from './suppression.ts'
import {suppress, suppressionRule} from './suppression.ts'
import type {Waiver} from './waivers.ts'
import {engineWords} from './words.ts'

export interface LinterConfig {
  /** Presets, each laid over the one before. Default: `recommended`, where there is one. */
  readonly extends?: string | readonly string[]
  /** By rule or `rule/message`; laid over the presets. */
  readonly rules?: RuleSettings
  /** Rules besides the linter's own, run after them, and presets that name them. */
  readonly plugins?: readonly Plugin[]
  /** The form that applies, where it should not be told from the report. */
  readonly standard?: StandardId
  /** The language of the messages. Default: Chinese. */
  readonly locale?: Locale
  /** Findings that someone has looked at and accepted. */
  readonly waivers?: readonly Waiver[]
  /** The day on which waivers are judged, as `2025-01-31`. Default: the day on which the linter is made. */
  readonly today?: string
  /** Whether comments in a report can silence rules. Default: yes. */
  readonly inline?: boolean
}

/** Rules of one's own. */
export interface Plugin {
  readonly name: string
  readonly rules: readonly Rule[]
  readonly presets?: Presets
}

/** What there is to choose from. The engine knows no rule by itself. */
export interface Registry {
  readonly rules: readonly Rule[]
  readonly presets: Presets
}

export interface LintOptions extends ReadOptions {
  /** The agency's report of the year before: its text, its text with a name, or what a lint of it gave. */
  readonly previous?: string | {readonly text: string; readonly path?: string} | Result | null | undefined
  readonly locale?: Locale | undefined
  /** See {@link Result.inFolder}. */
  readonly inFolder?: boolean | undefined
}

export interface Linter {
  /** The rules that run, in order. */
  readonly rules: readonly EnabledRule[]
  /** Checks one report. Never throws: what cannot be read is said in the result. */
  lint(text: string, options?: LintOptions): Result
  /** Checks the bytes of a file: text in any usual encoding, a Word document, a sheet. Never rejects. */
  lintBytes(bytes: Uint8Array, options: LintOptions & {readonly path: string}): Promise<Result>
  /** Checks one report that has been parsed from bytes. */
  lintDocument(document: ParsedDocument, options?: LintOptions): Result
  /** Applies the safe fixes to a text, again and again until nothing is left to fix. */
  fix(text: string, options?: LintOptions): Fixed
  /** The result of a file that the caller could not read: why, and what to do. */
  refuse(reason: Unreadable, options: LintOptions, words: Words): Result
  /** Runs the rules over all reports of a run; gives the results back, in the same order, with what was found. */
  lintCorpus(results: readonly Result[], options?: Pick<LintOptions, 'locale'>): readonly Result[]
}

export interface Fixed {
  /** With the byte order mark and line ends of the text that was given. */
  readonly text: string
  /** Of the text as it is now. */
  readonly result: Result
  /** The findings that were fixed. */
  readonly fixed: readonly Diagnostic[]
}

const DEFAULT_PRESET = 'recommended'
const FIRST_YEAR_OF_A_FORM = 2019
const UNNAMED = '<text>'

/**
 * @param registry the rules and presets to choose from
 * @throws ConfigError where the configuration names a preset, rule, message or option that does not exist
 */
export function createLinter(config: LinterConfig, registry: Registry): Linter {
  const setup = setUp(config, registry)
  const complete = (options: LintOptions): Complete => ({
    ...options,
    standard: options.standard ?? config.standard,
    locale: options.locale ?? config.locale ?? 'zh'
  })
  const lint = (text: string, given: LintOptions = {}) => {
    const options = complete(given)
    return toResult(setup, readText(text, options), options)
  }
  return {
    rules: setup.rules,
    lint,
    lintBytes: async (bytes, given) => {
      const options = complete(given)
      return toResult(setup, await readBytes(bytes, options), options)
    },
    lintDocument: (document, given = {}) => {
      const options = complete(given)
      return toResult(setup, readDocument(document, options), options)
    },
    fix: (text, options) => fixUntilRest(text, current => lint(current, options)),
    refuse: (reason, options, words) => toResult(setup, refused(reason, words), complete(options)),
    lintCorpus: (results, options = {}) => addCorpus(setup, results, complete(options).locale)
  }
}

/** Options with what the configuration adds. */
type Complete = LintOptions & {readonly locale: Locale}

/** What a linter is made of. */
interface Setup {
  readonly rules: readonly EnabledRule[]
  /** The engine's own rule; null where it is off. */
  readonly suppression: EnabledRule | null
  readonly policy: Pick<SuppressionPolicy, 'waivers' | 'today' | 'rules'> & {readonly inline: boolean}
}

function setUp(config: LinterConfig, registry: Registry): Setup {
  const {plugins = [], extends: names, rules = {}, waivers = [], today = dayOf(new Date()), inline = true} = config
  const presets: Presets = Object.assign({}, registry.presets, ...plugins.map(plugin => plugin.presets ?? {}))
  const all = [...registry.rules, ...plugins.flatMap(plugin => plugin.rules)]
  const enabled = enableRules([...all, suppressionRule], [...presetLayers(presets, presetNames(names, presets)), rules])
  return {
    rules: enabled.filter(({rule}) => rule !== suppressionRule),
    suppression: enabled.find(({rule}) => rule === suppressionRule) ?? null,
    policy: {waivers, today, inline, rules: all}
  }
}

/** In the time zone of the machine: a waiver until the 31st holds until midnight there. */
function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0'))
  return `${date.getFullYear()}-${month}-${day}`
}

function presetNames(names: LinterConfig['extends'], presets: Presets): readonly string[] {
  if (names === undefined) return Object.hasOwn(presets, DEFAULT_PRESET) ? [DEFAULT_PRESET] : []
  return typeof names === 'string' ? [names] : names
}

function toResult(setup: Setup, reading: Reading, options: Complete): Result {
  const {rules} = setup
  const {path = UNNAMED, inFolder = false, locale} = options
  const {report, unreadable} = reading
  const base = {path, inFolder, report, unreadable, gravest: gravestOf(rules), suppressed: []}
  if (reading.report === null) return {...base, ...judgeNone(rules, 'not-judged', reading.words[locale]), notices: []}
  const notices = reading.notices.map(notice => toNotice(notice, reading.report, locale))
  const result = {...base, ...runAll(rules, reading.report, options), notices}
  return silence(setup, result, result.diagnostics, {locale, checkComments: true})
}

function toNotice({words, span, origin}: Notice, report: Report, locale: Locale): ResultNotice {
  if (span === null) return {message: words[locale]}
  const spot = {...report.spot(span), ...(origin !== undefined && {origin})}
  return {message: words[locale], location: locate(report.source, spot)}
}

/** Parts the findings of a result that are new to it into those that stand and those that are silenced. */
function silence(
  {policy, suppression}: Setup,
  result: Result,
  found: readonly Diagnostic[],
  {locale, checkComments}: {locale: Locale; checkComments: boolean}
): Result {
  const {path, report, outcomes} = result
  const source = policy.inline && report !== null ? report.source : null
  const {diagnostics, suppressed, yields} = suppress(found, {...policy, path, source, checkComments, outcomes})
  const own = suppression === null ? [] : toDiagnostics(collect(suppression, locale, () => yields).drafts)
  const others = result.diagnostics.filter(diagnostic => !found.includes(diagnostic))
  return {
    ...result,
    diagnostics: [...others, ...diagnostics, ...own].sort(compareDiagnostics),
    suppressed: [...result.suppressed, ...suppressed]
  }
}

/** What running the rules contributes to a result. */
type Judged = Pick<Result, 'outcomes' | 'digests' | 'unjudged' | 'diagnostics'>

function runAll(rules: readonly EnabledRule[], report: Report, options: Complete): Judged {
  const {locale} = options
  if (isBeforeForms(report)) {
    // Rules that all do not apply would make it a report that passed without having been checked.
    const message = render(engineWords.beforeForms, {year: String(report.year)}, locale)
    return judgeNone(rules, 'not-applicable', message)
  }
  if (rules.length === 0) return judgeNone(rules, 'not-judged', engineWords.noRules[locale])
  const subject = {report, previous: toPrevious(report, previousInput(options))}
  const runs = rules.map(enabled => ({id: enabled.rule.id, ...runOne(enabled, subject, locale)}))
  return {
    outcomes: Object.fromEntries(runs.map(({id, ruling}) => [id, ruling.outcome])),
    digests: Object.fromEntries(runs.filter(({digest}) => digest !== null).map(({id, digest}) => [id, digest])),
    unjudged: runs.flatMap(({ruling}) => ruling.unjudged),
    diagnostics: toDiagnostics(runs.flatMap(({ruling}) => ruling.drafts))
  }
}

function runOne(enabled: EnabledRule, subject: Subject, locale: Locale): {digest: unknown; ruling: Ruling} {
  return enabled.rule.scope === 'corpus'
    ? runDigest(enabled, subject.report, locale)
    : {digest: null, ruling: runRule(enabled, subject, locale)}
}

/** Nothing was checked, for a reason that concerns the whole file. */
function judgeNone(rules: readonly EnabledRule[], outcome: Outcome, message: string): Judged {
  return {
    outcomes: Object.fromEntries(rules.map(({rule}) => [rule.id, outcome])),
    digests: {},
    unjudged: [{rule: null, message}],
    diagnostics: []
  }
}

/** There was no national form before; what such a report must hold is not what the rules know. */
function isBeforeForms({standard, year}: Report): boolean {
  return standard === null && year !== null && year < FIRST_YEAR_OF_A_FORM
}

function gravestOf(rules: readonly EnabledRule[]): Record<string, Severity> {
  return Object.fromEntries(rules.flatMap(({rule, gravest}) => (gravest === null ? [] : [[rule.id, gravest]])))
}

function previousInput({previous}: LintOptions): PreviousInput | null {
  if (previous === undefined || previous === null) return null
  if (typeof previous === 'object' && 'outcomes' in previous) return previous
  const {text, path = UNNAMED} = typeof previous === 'string' ? {text: previous} : previous
  return {path, report: readText(text, {path}).report}
}

function addCorpus(setup: Setup, results: readonly Result[], locale: Locale): readonly Result[] {
  const corpusRules = setup.rules.filter(({rule}) => rule.scope === 'corpus')
  const rulings = runCorpusRules(corpusRules, results, locale)
  return results.map((result, index) => withRulings(setup, result, rulings[index] ?? new Map(), locale))
}

function withRulings(setup: Setup, result: Result, rulings: CorpusRulings, locale: Locale): Result {
  if (rulings.size === 0) return result
  const unjudged: Unjudged[] = [...result.unjudged]
  const outcomes: Record<string, Outcome> = {...result.outcomes}
  for (const [id, ruling] of rulings) {
    outcomes[id] = ruling.outcome
    unjudged.push(...ruling.unjudged)
  }
  const found = toDiagnostics([...rulings.values()].flatMap(({drafts}) => drafts))
  const diagnostics = [...result.diagnostics, ...found]
  return silence(setup, {...result, outcomes, unjudged, diagnostics}, found, {locale, checkComments: false})
}

/** A text that does not come to rest is given back as it was: two fixes that undo each other must not be left half done. */
function fixUntilRest(text: string, lint: (text: string) => Result): Fixed {
  const first = lint(text)
  const fixed: Diagnostic[] = []
  let current = {text, result: first}
  for (let round = 0; round < engineLimits.fixRounds; round++) {
    const {report, diagnostics} = current.result
    const once = report === null ? null : applyFixes(report, diagnostics)
    if (once === null || once.applied.length === 0) return {...current, fixed}
    fixed.push(...once.applied)
    current = {text: once.text, result: lint(once.text)}
  }
  return {text, result: first, fixed: []}
}
