/** What is written beside the findings, whatever the format of the file. */

import type {Diagnostic, Location, Repair} from '../diagnostic.ts'
import {aFlag, aText, type OptionKind, oneOf, texts} from '../engine/settings/arguments.ts'
import type {Source} from '../source.ts'
import {type Locale, locales} from '../words.ts'
import {causeLines, findingLines} from './comment.ts'

export interface AnnotateOptions {
  /** The causes of the findings: a comment stands at each cell to correct. Default: none. */
  readonly repairs?: readonly Repair[]
  /** What a first comment says of the whole, at its title: a line each. Default: there is none. */
  readonly summary?: readonly string[]
  /** The language of the labels in a comment; the messages come as they are. Default: Chinese. */
  readonly locale?: Locale
  /** When the comments were made, as `2025-01-31T09:00:00Z`. Default: it is not said. */
  readonly date?: string
  /** Whether a signed PDF may be changed: its signatures do not hold for the copy. Default: it is refused. */
  readonly breakSignatures?: boolean
}

export const annotateOptions: Readonly<Record<keyof AnnotateOptions, OptionKind>> = {
  repairs: {words: {zh: '核对结果里的 repairs', en: 'the repairs of a result'}, takes: value => Array.isArray(value)},
  summary: texts,
  locale: oneOf(locales),
  date: aText,
  breakSignatures: aFlag
}

export interface Remark {
  readonly location: Location
  readonly lines: readonly string[]
}

/**
 * What the comments say, and where: first what is said of the whole, then which cells to correct.
 * @param start where the text begins
 */
export function remarksOf(
  diagnostics: readonly Diagnostic[],
  {repairs = [], summary = [], locale = 'zh'}: AnnotateOptions,
  start: Location
): readonly Remark[] {
  const whole = summary.length === 0 ? [] : [{location: start, lines: summary}]
  const causes = repairs.flatMap(repair =>
    repair.cells.map(({location}) => ({location, lines: causeLines(repair, locale)}))
  )
  const findings = diagnostics.map(diagnostic => ({
    location: diagnostic.location,
    lines: findingLines(diagnostic, locale)
  }))
  return [...whole, ...causes, ...findings]
}

/** The first line with words: mostly the title. */
export function startOf(source: Source): Location {
  const start = source.text.search(/\S/)
  const end = source.text.indexOf('\n', start)
  return {range: source.range({start: Math.max(0, start), end: end < 0 ? source.text.length : end}), place: ''}
}
