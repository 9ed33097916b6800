/** One line for each finding, for grep and for editors that read `path:line:column`. */

import type {Location, Repair} from '../../diagnostic.ts'
import type {Result} from '../../engine/result.ts'
import type {FileVerdict} from '../../engine/verdict.ts'
import {printable} from '../../printable.ts'
import {causesOf} from '../causes.ts'
import type {FormatOptions} from '../options.ts'
import {relaxedTexts} from '../relaxed.ts'
import type {Run} from '../run.ts'

export type CompactOptions = Pick<FormatOptions, 'quiet' | 'locale'>

/**
 * Lays out a run as lines of `path:line:column: severity rule/messageId: message [place]`. What was not judged has the
 * word `not-judged` for its severity, an office that has not reported `missing`, a skipped file `skipped`; a file that passed has no line of its own. A cell to correct,
 * for the sake of which there are several findings, stands before all of them, as `cause` and the kind of mistake. What a
 * configuration has relaxed is said at the end.
 */
export function* compact({results, verdict}: Run, options: CompactOptions): Generator<string> {
  const {locale} = options
  for (const [index, result] of results.entries()) {
    for (const line of fileLines(result, verdict.files[index] ?? 'not-judged', options)) yield `${line}\n`
  }
  for (const text of relaxedTexts(results, locale)) yield `nianbao-lint: relaxed: ${text}\n`
}

function fileLines(result: Result, verdict: FileVerdict, {quiet}: CompactOptions): string[] {
  const path = printable(result.path)
  if (verdict === 'skipped') return quiet ? [] : [`${path}: skipped`]
  const diagnostics = result.diagnostics.filter(({severity}) => !quiet || severity === 'error')
  return [
    ...causesOf(diagnostics, result.repairs).flatMap(({repairs}) => repairs.map(repair => causeLine(path, repair))),
    ...diagnostics.map(({severity, rule, messageId, message, location}) =>
      line(path, location, `${severity} ${rule}/${messageId}`, message)
    ),
    ...result.unjudged.map(({rule, message, location}) =>
      line(path, location, verdict === 'missing' ? verdict : `not-judged${rule === null ? '' : ` ${rule}`}`, message)
    )
  ]
}

function causeLine(path: string, {cells: [first], kind, message}: Repair): string {
  return line(path, first?.location, `cause ${kind}`, message)
}

function line(path: string, location: Location | undefined, label: string, message: string): string {
  if (location === undefined) return `${path}: ${label}: ${printable(message)}`
  const {line, column} = location.range.start
  const place = location.place === '' ? '' : ` [${printable(location.place)}]`
  return `${path}:${line}:${column}: ${label}: ${printable(message)}${place}`
}
