/**
 * nianbao-lint as a library. No input or output, no `node:` module: it runs in a browser and in a worker.
 * The one place that brings the engine and the rules together.
 */

import {rules} from '../rules/index.ts'
import {presets} from '../rules/presets/index.ts'
import type {Linter, LinterConfig, LintOptions} from './engine/linter.ts'
import {createLinter as createLinterWith} from './engine/linter.ts'
import type {Result} from './engine/result.ts'

export type {
  ComparedFigure,
  ComparedSide,
  FigureDifference,
  ReportComparison,
  ReportDifference,
  TextDifference
} from './compare/compare.ts'
export {compareReports} from './compare/compare.ts'
export type {Config, ConfigEntry} from './config/config.ts'
export {defineConfig} from './config/config.ts'
export type {
  Basis,
  Confidence,
  Diagnostic,
  Edit,
  Fix,
  Location,
  Origin,
  Outcome,
  RelatedLocation,
  Repair,
  RepairedCell,
  RepairKind,
  Severity,
  Unjudged
} from './diagnostic.ts'
export type {
  CorpusOptions,
  FileInput,
  Fixed,
  FixedFile,
  Linter,
  LinterConfig,
  LintOptions,
  Plugin
} from './engine/linter.ts'
export type {
  PlainResult,
  ReportHead,
  Result,
  ResultNotice,
  SuppressedDiagnostic,
  Unreadable
} from './engine/result.ts'
export type {ConfigProblem, ConfigProblemKind} from './engine/settings/config-problems.ts'
export {ConfigError} from './engine/settings/config-problems.ts'
export type {Counts, FileVerdict, JudgeOptions, Verdict} from './engine/verdict.ts'
export {judge, judgeReport} from './engine/verdict.ts'
export type {Waiver} from './engine/waivers/waivers.ts'
export {unusedWaivers} from './engine/waivers/waivers.ts'
export {providePdfEngine} from './parse/pdf/engine.ts'
export type {Witness} from './repair/evidence.ts'
export {repairsOf as repairs} from './repair/repair.ts'
export type {ReportRepair} from './repair/report-repair.ts'
export type {CellRepair} from './repair/slips.ts'
export type {Figure, Figures, Report} from './report/model.ts'
export {ReadingMemory} from './report/prose/memory.ts'
export type {Rule} from './rule/define.ts'
export {defineRule, finding, unjudged} from './rule/define.ts'
export type {Preset, RuleLevel, RuleSetting, RuleSettings} from './rule/preset.ts'
export type {Point, Range} from './source.ts'
export type {StandardId} from './standard/index.ts'
export type {Locale, Words} from './words.ts'
export {presets, rules}

/**
 * A linter with the rules of this package, and with those of the configuration.
 * @throws ConfigError where the configuration names a preset, rule, message or option that does not exist
 */
export function createLinter(config: LinterConfig = {}): Linter {
  return createLinterWith(config, {rules, presets})
}

let usual: Linter | undefined

/**
 * Checks one report with the recommended rules.
 * @param text plain text, Markdown or HTML; which of them is determined by the extension of `options.path`, else by the text
 * @returns what was found; text that is no report gives a result that says so
 * @throws TypeError naming an argument of the wrong kind, and nothing else
 */
export function lint(text: string, options: LintOptions = {}): Result {
  usual ??= createLinter()
  return usual.lint(text, options)
}
