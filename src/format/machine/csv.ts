/** One row for each finding, and for each thing not judged; a report with neither has one row that says its verdict. */

import type {Diagnostic, Location} from '../../diagnostic.ts'
import {basisText} from '../../finding-words.ts'
import {lookup} from '../../lookup.ts'
import {fixText} from '../advice.ts'
import {documentWords} from '../documents/document-words.ts'
import {contactText, type Entry, entriesOf, hasLines} from '../entry.ts'
import type {FormatOptions} from '../options.ts'
import {formatWords, position} from '../output-words.ts'
import {relaxedText} from '../relaxed.ts'
import type {Run} from '../run.ts'
import type {PastFinding} from '../since/past-run.ts'
import {harmless, headRow, separatedValues} from './separated.ts'

/** The columns, by the names that programs know, with those that readers of Chinese are given. */
const columns = {
  file: '文件',
  agency: '单位',
  year: '年度',
  verdict: '结论',
  severity: '级别',
  rule: '规则',
  message_id: '信息',
  line: '行',
  column: '列',
  origin: '原件位置',
  place: '位置',
  figure: '指标',
  quote: '原文',
  message: '问题',
  suggestion: '建议',
  basis: '依据',
  suppressed_by: '豁免方式',
  reason: '豁免理由',
  fingerprint: '指纹',
  contact: '联系方式',
  title: '规则名称',
  since: '与上次相比'
} as const

type Column = keyof typeof columns

const HEADER = Object.keys(columns) as readonly Column[]

type Row = Partial<Record<Column, string>>

interface Layout extends Pick<FormatOptions, 'locale'> {
  readonly titleOf: (rule: string) => string
}

export function* csv(run: Run, {locale}: Pick<FormatOptions, 'locale'>): Generator<string> {
  const titles = new Map(run.rules?.map(({id, title}) => [id, title[locale]]))
  const layout: Layout = {locale, titleOf: rule => titles.get(rule) ?? ''}
  yield headRow(columns, locale)
  for (const entry of entriesOf(run)) {
    yield separatedValues(
      entryRows(entry, layout)
        .map(row => named(row, layout))
        .map(row => HEADER.map(name => harmless(row[name] ?? '')))
    )
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
  rows.push(...pastRows('fixed', entry.since?.fixed), ...pastRows('unsettled', entry.since?.unsettled))
  if (relaxed !== null) rows.push({severity: 'relaxed', message: relaxed})
  return rows.length === 0 ? [base] : rows.map(row => ({...base, ...row}))
}

/** What an earlier run found is no finding of this one, so it has no severity of one. */
function pastRows(fate: 'fixed' | 'unsettled', findings: readonly PastFinding[] = []): Row[] {
  return findings.map(({rule, messageId, message, place, fingerprint}) => ({
    severity: fate,
    rule,
    message_id: messageId,
    message,
    place,
    fingerprint,
    since: fate
  }))
}

/** With the title of the rule; for readers of Chinese, what are words of programs otherwise is Chinese too. */
function named(row: Row, {locale, titleOf}: Layout): Row {
  const {rule = '', verdict = '', severity = '', suppressed_by = '', since = ''} = row
  const titled = {...row, title: titleOf(rule)}
  if (locale === 'en') return titled
  return {
    ...titled,
    verdict: chinese.get(verdict) ?? verdict,
    severity: chinese.get(severity) ?? severity,
    suppressed_by: chinese.get(suppressed_by) ?? suppressed_by,
    since: chinese.get(since) ?? since
  }
}

const chinese = lookup<string>({
  ...formatWords.zh.verdict,
  ...formatWords.zh.severity,
  ...documentWords.zh.silencedBy,
  ...formatWords.zh.since.fate,
  relaxed: '已关闭或降级'
})

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
    fingerprint,
    since: entry.since?.states.get(fingerprint) ?? ''
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
