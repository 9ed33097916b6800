/** Checks files: what is named, by its own config, with last year's reports where they are given. */

import {resolve} from 'node:path'
import {keyOfReport, keyOfYearBefore} from '../engine/report-key.ts'
import type {Result} from '../engine/result.ts'
import {aFlag, aText, aTextOrNull, checkOptions, type OptionKind} from '../engine/settings/arguments.ts'
import {linterOptions} from '../engine/settings/linter-config.ts'
import {isRecord} from '../json.ts'
import type {Report} from '../report/model.ts'
import {PackedResult} from './batch/packed-result.ts'
import {type FoundFile, findFiles} from './files.ts'
import {type Given, Session, type SessionOptions} from './session.ts'

export interface LintFilesOptions extends SessionOptions {
  /** Last year's report, or a folder in which each report finds that of its agency for the year before. */
  readonly previous?: string | undefined
}

const lintFilesOptions: Readonly<Record<keyof LintFilesOptions, OptionKind>> = {
  cwd: aText,
  config: aTextOrNull,
  trustConfigs: aFlag,
  runsCode: aFlag,
  overrides: {
    words: {zh: '一项配置 {rules, standard, …}', en: 'an entry of a config, {rules, standard, …}'},
    takes: isRecord
  },
  selection: linterOptions.selection,
  locale: linterOptions.locale,
  inline: aFlag,
  waivers: aTextOrNull,
  previous: aText
}

/**
 * Checks files, folders and glob patterns.
 * @param patterns as a user names them, relative to `cwd`
 * @returns one result for each file, in a stable order. What is named and leads to no file gives a result too, which is
 * not judged, so that nothing named is passed over in silence
 * @throws TypeError for an option that it does not take; ConfigFileError or ConfigError where a configuration is wrong
 */
export async function lintFiles(patterns: readonly string[], options: LintFilesOptions = {}): Promise<Result[]> {
  checkOptions(options, lintFilesOptions)
  const session = new Session(options)
  const previous = await loadPrevious(session, options.previous)
  const checked = await lintPatterns(session, patterns, previous)
  return await lintTogether(
    session,
    checked.map(({result}) => result)
  )
}

/** A result, and how it came about, so that the file can be checked again. */
export interface Checked {
  readonly result: Result
  /** Null for standard input, and for what leads to no file. */
  readonly file: FoundFile | null
  readonly given: Given
}

/** Checks what the patterns lead to, without the rules that look at all reports of a run. */
export async function lintPatterns(
  session: Session,
  patterns: readonly string[],
  previous: PreviousReports
): Promise<Checked[]> {
  const {files, missed} = await findFiles(patterns, {cwd: session.cwd, ignores: absolute => session.ignores(absolute)})
  const checked: Checked[] = []
  for (const file of files) {
    checked.push({file, ...(await lintWithPrevious(previous, given => session.lintFile(file, given)))})
  }
  for (const {path, words} of missed) {
    const result = await session.refuse(resolve(session.cwd, path), {reason: 'inaccessible', message: words}, {path})
    checked.push({result, file: null, given: {}})
  }
  return checked
}

/** Which of several reports is last year's is determined by agency and year, so the report has to be read first. */
export async function lintWithPrevious(
  previous: PreviousReports,
  lint: (given: Given) => Promise<Result>
): Promise<Pick<Checked, 'result' | 'given'>> {
  const first: Given = previous.kind === 'report' ? {previous: previous.result} : {}
  const result = await lint(first)
  const match = previous.kind === 'reports' ? matching(result.report, previous.results) : null
  if (match === null) return {result, given: first}
  const given = {previous: match}
  return {result: await lint(given), given}
}

/** Adds what the rules over all reports of a run find. They follow the config of the working folder. */
export async function lintTogether(session: Session, results: readonly Result[]): Promise<Result[]> {
  const linter = await session.linterFor(session.workingFile)
  return [...linter.lintCorpus(results, {keep: PackedResult.takeOver})]
}

/** Last year's reports as the user gives them. */
export type PreviousReports =
  | {readonly kind: 'none'}
  | {readonly kind: 'report'; readonly result: Result}
  | {readonly kind: 'reports'; readonly results: readonly Result[]}

/** Reads last year's report, or a folder of them. What cannot be read is determined by the rules that need it. */
export async function loadPrevious(session: Session, path: string | undefined): Promise<PreviousReports> {
  if (path === undefined) return {kind: 'none'}
  const checked = await lintPatterns(session, [path], {kind: 'none'})
  const results = checked.map(({result}) => result)
  const [only] = results
  const isFile = only !== undefined && results.length === 1 && !only.inFolder
  return isFile ? {kind: 'report', result: only} : {kind: 'reports', results}
}

/** The first report of the same agency for the year before; null where agency or year are not known, or there is none. */
function matching(report: Report | null, candidates: readonly Result[]): Result | null {
  const key = report === null ? null : keyOfYearBefore(report)
  return key === null ? null : (candidates.find(({head}) => head !== null && keyOfReport(head) === key) ?? null)
}
