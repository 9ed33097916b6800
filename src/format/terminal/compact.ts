/** One line for each finding, for grep and for editors that read `path:line:column`. */

import type {Location, Repair} from '../../diagnostic.ts'
import type {Result} from '../../engine/result.ts'
import type {FileVerdict} from '../../engine/verdict.ts'
import {printable, printableStart} from '../../printable.ts'
import {productName} from '../../product.ts'
import type {Locale} from '../../words.ts'
import {causesOf} from '../causes.ts'
import type {FormatOptions} from '../options.ts'
import {position} from '../output-words.ts'
import {relaxedTexts} from '../relaxed.ts'
import type {Run} from '../run.ts'
import type {PastFinding} from '../since/past-run.ts'
import type {ReportSince} from '../since/since.ts'

export type CompactOptions = Pick<FormatOptions, 'quiet' | 'locale'>

/**
 * Lays out a run as lines of `path:line:column: severity rule/messageId: message [place]`; in a file without lines the place is
 * given in words, `path: page and table: severity …`. What was not judged has the
 * word `not-judged` for its severity, an office that has not reported `missing`, a skipped file `skipped`; a file that passed has no line of its own. A cell to correct
 * that causes several findings stands before all of them, as `cause` and the kind of mistake. Beside an
 * earlier run a finding is `(new)` or `(open)`, and what was found then is `fixed` or, where it was not judged now,
 * `unsettled`. What a configuration has relaxed is said at the end.
 */
export function* compact({results, verdict, since}: Run, options: CompactOptions): Generator<string> {
  const {locale} = options
  for (const [index, result] of results.entries()) {
    const own = verdict.files[index] ?? 'not-judged'
    for (const line of fileLines(result, own, since?.reports[index], options)) yield `${line}\n`
  }
  for (const text of relaxedTexts(results, locale)) yield `${productName}: relaxed: ${text}\n`
}

function fileLines(
  result: Result,
  verdict: FileVerdict,
  since: ReportSince | undefined,
  {quiet, locale}: CompactOptions
): string[] {
  const path = printableStart(result.path)
  if (verdict === 'skipped') return quiet ? [] : [`${path}: skipped`]
  const diagnostics = result.diagnostics.filter(({severity}) => !quiet || severity === 'error')
  return [
    ...causesOf(diagnostics, result.repairs).flatMap(({repairs}) =>
      repairs.map(repair => causeLine(path, repair, locale))
    ),
    ...diagnostics.map(diagnostic => {
      const {severity, rule, messageId, fingerprint} = diagnostic
      const state = since?.states.get(fingerprint)
      const label = `${severity} ${rule}/${messageId}${state === undefined ? '' : ` (${state})`}`
      return line(path, diagnostic, label, locale)
    }),
    ...result.unjudged.map(unjudged => {
      const {rule} = unjudged
      return line(
        path,
        unjudged,
        verdict === 'missing' ? verdict : `not-judged${rule === null ? '' : ` ${rule}`}`,
        locale
      )
    }),
    ...(quiet ? [] : pastLines(path, 'fixed', since?.fixed)),
    ...pastLines(path, 'unsettled', since?.unsettled)
  ]
}

function pastLines(path: string, fate: string, findings: readonly PastFinding[] = []): string[] {
  return findings.map(({rule, messageId, message, place}) => {
    const where = place === '' ? '' : ` [${printable(place)}]`
    return `${path}: ${fate} ${rule}/${messageId}: ${printable(message)}${where}`
  })
}

function causeLine(path: string, {cells: [first], kind, message}: Repair, locale: Locale): string {
  return line(path, {location: first?.location, message}, `cause ${kind}`, locale)
}

function line(
  path: string,
  {location, message}: {readonly location?: Location | undefined; readonly message: string},
  label: string,
  locale: Locale
): string {
  if (location === undefined) return `${path}: ${label}: ${printable(message)}`
  const where = (location.origin === undefined ? ':' : ': ') + printable(position(location, locale))
  const place = location.place === '' ? '' : ` [${printable(location.place)}]`
  return `${path}${where}: ${label}: ${printable(message)}${place}`
}
