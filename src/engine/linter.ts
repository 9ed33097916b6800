/** A linter: a configuration laid over a set of rules. It reads no files and reaches no network. */

import {dayOf} from '../calendar.ts'
import {isRecord} from '../json.ts'
import type {ParsedDocument} from '../parse/document.ts'
import {rememberedFor} from '../remembered.ts'
import type {Report} from '../report/model.ts'
import type {Rule} from '../rule/define.ts'
import type {Presets} from '../rule/preset.ts'
import type {Words} from '../words.ts'
import type {CheckedFile, Fixed, FixedFile} from './findings/fix.ts'
import {fixFileUntilRest, fixUntilRest, withWritableFixes} from './findings/fix.ts'
import {readBytes, readDocument, readText, refused} from './read.ts'
import type {PlainResult, ReportHead, Result, Unreadable} from './result.ts'
import type {CompleteOptions, CorpusOptions, LintOptions, Setup} from './running/conclude.ts'
import {addCorpus, reportHeadOf, toResult} from './running/conclude.ts'
import {aFunction, checkOptions, checkPath, checkText, type FileInput, fileBytes, named} from './settings/arguments.ts'
import {ConfigError, linterProblems} from './settings/config-problems.ts'
import {lintOptions} from './settings/lint-options.ts'
import {type LinterConfig, linterOptions} from './settings/linter-config.ts'
import {relaxationsOf} from './settings/relaxed.ts'
import {checkRules} from './settings/rule-problems.ts'
import {selectionLayer} from './settings/selection.ts'
import type {EnabledRule} from './settings/settings.ts'
import {enableRules, presetLayers} from './settings/settings.ts'
import {suppressionRule} from './waivers/suppression.ts'

export type {Fixed, FixedFile} from './findings/fix.ts'
export type {CorpusOptions, LintOptions} from './running/conclude.ts'
export type {FileInput} from './settings/arguments.ts'
export type {LinterConfig, Plugin} from './settings/linter-config.ts'

/** What there is to choose from. The engine knows no rule by itself. */
export interface Registry {
  readonly rules: readonly Rule[]
  readonly presets: Presets
}

export interface Linter {
  /** The rules that run, in order. */
  readonly rules: readonly EnabledRule[]
  /**
   * Checks one report. What cannot be read is said in the result.
   * @throws TypeError naming an argument of the wrong kind or an option that there is not, and nothing else
   */
  lint(text: string, options?: LintOptions): Result
  /**
   * Checks the bytes of a file: text in any usual encoding, a Word document, a sheet and others. What cannot be read is said in
   * the result.
   * @param bytes what a program has of the file: its bytes, or in a browser the file itself
   * @returns a promise, rejected with a TypeError that names an argument of the wrong kind or an option that there is not
   */
  lintBytes(bytes: FileInput, options: LintOptions & {readonly path: string}): Promise<Result>
  /** What the bytes of a file say that they are; null where they are no report. Nothing is checked. Never rejects. */
  readHead(bytes: FileInput, options: LintOptions & {readonly path: string}): Promise<ReportHead | null>
  /** Checks one report that has been parsed from bytes. */
  lintDocument(document: ParsedDocument, options?: LintOptions): Result
  /** Checks a report as it is read already, or as it would be with other figures. */
  lintReport(report: Report, options?: LintOptions): Result
  /** Applies the safe fixes to a text, again and again until nothing is left to fix. */
  fix(text: string, options?: LintOptions): Fixed
  /**
   * Applies the safe fixes to the bytes of a file: of a Word document (.docx) or of a text in UTF-8, GB18030 or UTF-16. Runs and
   * formatting, the encoding, and all other parts stay as they are.
   * @returns null where the file is no report, or changes cannot be written back to its format
   */
  fixBytes(bytes: FileInput, options: LintOptions & {readonly path: string}): Promise<FixedFile | null>
  /** The result of a file that the caller could not read: why, and what to do. */
  refuse(reason: Unreadable, options: LintOptions, words: Words): Result
  /** Runs the rules over all reports of a run; gives the results back, in the same order, with what was found. */
  lintCorpus<Some extends PlainResult>(results: readonly Some[], options?: CorpusOptions<Some>): readonly Some[]
}

const DEFAULT_PRESET = 'recommended'

/**
 * @param registry the rules and presets to choose from
 * @throws ConfigError where the configuration names a preset, rule, message or option that does not exist, or a wrong value
 */
export function createLinter(config: LinterConfig, registry: Registry): Linter {
  const setup = setUp(config, registry)
  const complete = (options: LintOptions): CompleteOptions => {
    checkOptions(options, lintOptions)
    return {
      ...options,
      standard: options.standard ?? config.standard,
      locale: options.locale ?? config.locale ?? 'zh'
    }
  }
  const lint = (text: string, given: LintOptions = {}) => {
    checkText(text)
    const options = complete(given)
    return toResult(setup, readText(text, options), options)
  }
  const checkFile = async (bytes: Uint8Array, given: LintOptions): Promise<CheckedFile> => {
    const {outcome, writer} = await readBytes(bytes, complete(given))
    const result = toResult(setup, outcome, {...complete(given), fixable: writer !== null})
    if (writer === null) return {result, writer}
    return {result: {...result, diagnostics: withWritableFixes(result.diagnostics, writer)}, writer}
  }
  return {
    rules: setup.rules,
    lint,
    lintBytes: async (input, given) => (await checkFile(await bytesOf(input, given), given)).result,
    fixBytes: async (input, given) => {
      const bytes = await bytesOf(input, given)
      return await fixFileUntilRest(bytes, current => checkFile(current, given))
    },
    readHead: async (input, given) => {
      const {outcome} = await readBytes(await bytesOf(input, given), complete(given))
      return reportHeadOf(outcome.report)
    },
    lintDocument: (document, given = {}) => {
      const options = complete(given)
      return toResult(setup, readDocument(document, options), options)
    },
    lintReport: (report, given = {}) => toResult(setup, {report, unreadable: null, notices: []}, complete(given)),
    fix: (text, options) => fixUntilRest(text, current => lint(current, options)),
    refuse: (reason, options, words) => toResult(setup, refused(reason, words), complete(options)),
    lintCorpus: (results, options = {}) => {
      const {keep, ...others} = options
      checkOptions(options, {locale: lintOptions.locale, keep: aFunction})
      return addCorpus(setup, results, {locale: complete(others).locale, ...(keep !== undefined && {keep})})
    }
  }
}

/** @throws TypeError for what is no object; ConfigError for an option that there is not, and for a wrong value */
function checkConfig(config: LinterConfig): void {
  if (!isRecord(config)) throw new TypeError(`config: an object is wanted, not ${named(config)}`)
  const problems = linterProblems(config, linterOptions)
  if (problems.length > 0) throw new ConfigError(problems)
}

function bytesOf(input: FileInput, options: LintOptions): Promise<Uint8Array> {
  checkPath(options)
  return fileBytes(input)
}

function setUp(config: LinterConfig, registry: Registry): Setup {
  checkConfig(config)
  const {
    plugins = [],
    extends: names,
    rules = {},
    waivers = [],
    today = dayOf(new Date()),
    inline = true,
    selection
  } = config
  const presets: Presets = Object.assign({}, registry.presets, ...plugins.map(plugin => plugin.presets ?? {}))
  for (const plugin of plugins) checkRules(plugin.rules)
  const all = [...registry.rules, ...plugins.flatMap(plugin => plugin.rules)]
  const layers = [...presetLayers(presets, presetNames(names, presets)), rules]
  const known = [...all, suppressionRule]
  const configured = enableRules(known, layers)
  const enabled =
    selection === undefined ? configured : enableRules(known, [...layers, selectionLayer(selection, known, configured)])
  const running = enabled.filter(({rule}) => rule !== suppressionRule)
  return {
    rules: running,
    relaxed: relaxationsOf(running, usualRules(registry)),
    suppression: enabled.find(({rule}) => rule === suppressionRule) ?? null,
    policy: {waivers, today, inline, rules: all}
  }
}

/** The rules that run where nobody configures anything. */
const usualRules = rememberedFor(({rules, presets}: Registry) =>
  enableRules(rules, presetLayers(presets, presetNames(undefined, presets)))
)

function presetNames(names: LinterConfig['extends'], presets: Presets): readonly string[] {
  if (names === undefined) return Object.hasOwn(presets, DEFAULT_PRESET) ? [DEFAULT_PRESET] : []
  return typeof names === 'string' ? [names] : names
}
