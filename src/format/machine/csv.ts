/** One row for each finding, and for each thing not judged; a report with neither has one row that says its verdict. */

import type {Diagnostic, Location} from '../../diagnostic.ts'
import {basisText, fixText} from '../advice.ts'
import {contactText, type Entry, entriesOf, hasLines} from '../entry.ts'
import type {FormatOptions} from '../options.ts'
import {formatWords, position} from '../output-words.ts'
import {relaxedText} from '../relaxed.ts'
import type {Run} from '../run.ts'
import {harmless, separatedValues} from './separated.ts'

const HEADER = [
  'file',
  'agency',
  'year',
  'verdict',
  'severity',
  'rule',
  'message_id',
  'line',
  'column',
  'origin',
  'place',
  'figure',
  'quote',
  'message',
  'suggestion',
  'basis',
  'suppressed_by',
  'reason',
  'fingerprint',
  'contact'
] as const

type Row = Partial<Record<(typeof HEADER)[number], string>>
type Layout = Pick<FormatOptions, 'locale'>

export function* csv(run: Run, layout: Layout): Generator<string> {
  yield separatedValues([HEADER])
  for (const entry of entriesOf(run)) {
    yield separatedValues(entryRows(entry, layout).map(row => HEADER.map(name => harmless(row[name] ?? ''))))
  }
}

function entryRows(entry: Entry, layout: Layout): Row[] {
  const {result, verdict, path, agency, year} = entry
  const contact = contactText(result, formatWords[layout.locale])
  const base: Row = {file: path, agency: agency ?? '', year: year?.toString() ?? '', verdict, contact}
  const rows: Row[] = [
    ...result.diagnostics.map(diagnostic => findingRow(diagnostic, entry, layout)),
    ...result.suppressed.map(silenced => ({
      ...findingRow(silenced, entry, layout),
      suppressed_by: silenced.by,
      reason: silenced.reason
    })),
    ...(verdict === 'skipped' ? [] : result.unjudged).map(({rule, message, location}) => ({
      severity: verdict === 'missing' ? verdict : 'not-judged',
      rule: rule ?? '',
      message,
      ...locationFields(location, layout)
    }))
  ]
  const relaxed = verdict === 'skipped' ? null : relaxedText(result, layout.locale)
  if (relaxed !== null) rows.push({severity: 'relaxed', message: relaxed})
  return rows.length === 0 ? [base] : rows.map(row => ({...base, ...row}))
}

function findingRow(diagnostic: Diagnostic, entry: Entry, layout: Layout): Row {
  const {severity, rule, messageId, location, message, fixes, basis, fingerprint} = diagnostic
  return {
    severity,
    rule,
    message_id: messageId,
    ...locationFields(location, layout),
    message,
    suggestion: fixes.map(fix => fixText(fix, entry, formatWords[layout.locale])).join('\n'),
    basis: basis.map(basisText).join('\n'),
    fingerprint
  }
}

function locationFields(location: Location | undefined, {locale}: Layout): Row {
  if (location === undefined) return {}
  const {place, figure = '', quote = '', range} = location
  const where = hasLines({location})
    ? {line: String(range.start.line), column: String(range.start.column)}
    : {origin: position(location, locale)}
  return {...where, place, figure, quote}
}
