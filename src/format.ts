/**
 * The writers: `nianbao-lint/format`. The outputs of the command line from results of the library, and reports on a statutory
 * form. No `node:` module: it runs in a browser.
 *
 * @example
 * const linter = createLinter()
 * const results = [await linter.lintBytes(bytes, {path: '年报.docx'})]
 * const page = await writeResults(results, 'html', {rules})
 */

import {concatenate} from './binary.ts'
import {dayOf} from './calendar.ts'
import type {Result} from './engine/result.ts'
import {aDay, aFlag, aWholeNumber, checkOptions, type OptionKind, oneOf} from './engine/settings/arguments.ts'
import {type JudgeOptions, judge, judgeOptions, type Verdict} from './engine/verdict.ts'
import {type FormatName, formats, type NamedFile} from './format/index.ts'
import {plain} from './format/terminal/style.ts'
import {isObject, isRecord} from './json.ts'
import {version} from './product.ts'
import type {Rule} from './rule/define.ts'
import {type Locale, locales} from './words.ts'

export type {Result} from './engine/result.ts'
export {carriedOver} from './format/form/carry-over.ts'
export type {FormContent, FormProse, FormRemark} from './format/form/content.ts'
export {type FormFormat, formFormats, writeForm} from './format/form/write.ts'
export type {NamedFile} from './format/index.ts'
export {verdictLines} from './format/verdict-lines.ts'

/** The outputs by name, as `--format` has them. */
export type OutputName = FormatName
/** The outputs that are one text. */
export type TextOutput = {
  [Name in OutputName]: (typeof formats)[Name]['kind'] extends 'text' ? Name : never
}[OutputName]

export interface OutputOptions extends JudgeOptions {
  /** The language of the labels; the messages come as they are. Default: Chinese. */
  readonly locale?: Locale
  /** Outputs for people show errors and what was not judged only. Default: no. */
  readonly quiet?: boolean
  /** The day that a document bears, as `2025-01-31`. Default: today. */
  readonly date?: string
  /** The verdict over the results. Default: that of `judge` by the options that are given here. */
  readonly verdict?: Verdict
  /** The rules, for outputs that name or describe them: `rules` of `nianbao-lint`. Default: they go by their ids. */
  readonly rules?: readonly Rule[]
  /** Display columns of `pretty` and `compact`. Default: 100. */
  readonly width?: number
}

const outputOptions: Readonly<Record<keyof OutputOptions, OptionKind>> = {
  ...judgeOptions,
  locale: oneOf(locales),
  quiet: aFlag,
  date: aDay,
  verdict: {words: {zh: 'judge 的结果', en: 'what judge gave'}, takes: isRecord},
  rules: {words: {zh: '规则的列表', en: 'a list of rules'}, takes: Array.isArray},
  width: aWholeNumber
}

const WIDTH = 100

/**
 * Writes the results of a run in one of the outputs of the command line.
 * @param results of `lint`, `lintBytes` or `lintCorpus`
 * @param name `json`, `html`, `markdown`, `csv` and the like give a text, `xlsx` the bytes of a workbook, `letter` a Word file
 * for each report
 * @throws TypeError, RangeError naming the argument that is wrong
 */
export function writeResults(results: readonly Result[], name: TextOutput, options?: OutputOptions): Promise<string>
export function writeResults(results: readonly Result[], name: 'xlsx', options?: OutputOptions): Promise<Uint8Array>
export function writeResults(
  results: readonly Result[],
  name: 'letter',
  options?: OutputOptions
): Promise<readonly NamedFile[]>
export async function writeResults(
  results: readonly Result[],
  name: OutputName,
  options: OutputOptions = {}
): Promise<string | Uint8Array | readonly NamedFile[]> {
  if (!Array.isArray(results) || !results.every(isResult))
    throw new TypeError('results: a list of what lint or lintBytes gave is wanted')
  if (!Object.hasOwn(formats, name))
    throw new RangeError(`name: one of ${Object.keys(formats).join(', ')} is wanted, not “${String(name)}”`)
  checkOptions(options, outputOptions)
  const {locale = 'zh', quiet = false, date = dayOf(new Date()), rules, width = WIDTH, verdict, ...judging} = options
  const run = {
    results,
    verdict: verdict ?? judge(results, judging),
    version,
    judging,
    ...(rules !== undefined && {rules})
  }
  const layout = {locale, quiet, date, width, style: plain}
  const format = formats[name]
  if (format.kind === 'text') return [...(await format.load())(run, layout)].join('')
  if (format.kind === 'bytes') return concatenate([...(await format.load())(run, layout)])
  const files: NamedFile[] = []
  for await (const file of (await format.load())(run, layout)) files.push(file)
  return files
}

function isResult(value: unknown): value is Result {
  return isObject(value) && 'diagnostics' in value && 'outcomes' in value
}
