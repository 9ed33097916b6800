/** One line for each finding, for grep and for editors that read `path:line:column`. */

import type {Location} from '../../diagnostic.ts'
import type {Result} from '../../engine/result.ts'
import type {FileVerdict} from '../../engine/verdict.ts'
import {printable} from '../../printable.ts'
import type {Run} from '../run.ts'

export interface CompactOptions {
  /** Shows errors and what was not judged only. */
  readonly quiet: boolean
}

/**
 * Lays out a run as lines of `path:line:column: severity rule/messageId: message [place]`. What was not judged has the
 * word `not-judged` for its severity, a skipped file `skipped`; a file that passed has no line of its own.
 */
export function* compact({results, verdict}: Run, options: CompactOptions): Generator<string> {
  for (const [index, result] of results.entries()) {
    for (const line of fileLines(result, verdict.files[index] ?? 'not-judged', options)) yield `${line}\n`
  }
}

function fileLines(result: Result, verdict: FileVerdict, {quiet}: CompactOptions): string[] {
  const path = printable(result.path)
  if (verdict === 'skipped') return quiet ? [] : [`${path}: skipped`]
  return [
    ...result.diagnostics
      .filter(({severity}) => !quiet || severity === 'error')
      .map(({severity, rule, messageId, message, location}) =>
        line(path, location, `${severity} ${rule}/${messageId}`, message)
      ),
    ...result.unjudged.map(({rule, message, location}) =>
      line(path, location, `not-judged${rule === null ? '' : ` ${rule}`}`, message)
    )
  ]
}

function line(path: string, location: Location | undefined, label: string, message: string): string {
  if (location === undefined) return `${path}: ${label}: ${printable(message)}`
  const {line, column} = location.range.start
  const place = location.place === '' ? '' : ` [${printable(location.place)}]`
  return `${path}:${line}:${column}: ${label}: ${printable(message)}${place}`
}
