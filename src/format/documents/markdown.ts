/**
 * Markdown for a merge request: the counts, a line for each report, and the findings in tables. Hosts refuse a comment
 * beyond some 65,000 characters, so what does not fit is counted instead.
 */

import type {Severity} from '../../diagnostic.ts'
import {printable} from '../../printable.ts'
import {fixText, stateMark} from '../advice.ts'
import {NamedInstruments} from '../bases.ts'
import {causesOf} from '../causes.ts'
import {contactText, type Entry, entriesOf, nameOf, shownFindings, type UnjudgedGroup} from '../entry.ts'
import type {FormatOptions} from '../options.ts'
import {type FormatWords, formatWords, position} from '../output-words.ts'
import {slashed} from '../path.ts'
import {relaxedTexts} from '../relaxed.ts'
import type {Run} from '../run.ts'
import {runSummary} from '../run-summary.ts'
import type {PastFinding} from '../since/past-run.ts'
import {runStanding, standingText} from '../standing.ts'
import {alikeUnjudged, othersText} from '../unjudged.ts'
import {type DocumentWords, documentWords} from './document-words.ts'

/** Under the limit of GitHub (65,536), with room for what a CI job puts around it. */
const LONGEST = 60_000
/** Reports beyond these have no line of their own in the overview. */
const MOST_REPORTS = 200

interface Layout extends Pick<FormatOptions, 'locale' | 'quiet'> {
  readonly words: FormatWords
  readonly labels: DocumentWords
  /** Instruments that were named in full further up. */
  readonly named: NamedInstruments
}

const signs: Readonly<Record<Severity, string>> = {error: '🔴', warning: '🟡', info: '🔵'}

export function markdown(run: Run, options: Pick<FormatOptions, 'locale' | 'quiet'>): Iterable<string> {
  const layout: Layout = {
    ...options,
    words: formatWords[options.locale],
    labels: documentWords[options.locale],
    named: new NamedInstruments()
  }
  const {labels, words} = layout
  const entries = entriesOf(run)
  const head = [
    `## ${labels.title}${words.colon}${labels.runVerdict[runStanding(run.verdict)]}`,
    [
      ...runSummary(run, options.locale).map(escapeMarkdown),
      ...relaxedTexts(run.results, options.locale).map(escapeMarkdown)
    ].join('  \n'),
    overview(entries, layout)
  ]
  const sections = entries.map(entry => section(entry, layout)).filter(text => text !== '')
  const foot = `<sub>${escapeMarkdown(labels.tool(run.version))}</sub>`
  return [`${[...fitting([...head, ...sections], labels), foot].join('\n\n')}\n`]
}

/** As many whole parts as there is room for; the number of those left out is said. */
function fitting(parts: readonly string[], labels: DocumentWords): string[] {
  let length = 0
  const kept = parts.filter(part => {
    length += part.length + 2
    return length <= LONGEST
  })
  return kept.length === parts.length ? kept : [...kept, labels.more(parts.length - kept.length)]
}

function overview(entries: readonly Entry[], {labels, words}: Layout): string {
  const {severity} = words
  const shown = entries.filter(entry => entry.verdict !== 'skipped').slice(0, MOST_REPORTS)
  const hasContacts = shown.some(({result}) => contactText(result, words) !== '')
  const rows = shown.map(entry => [
    escapeMarkdown(nameOf(entry, labels)),
    standingText(entry.standing, entry.counts.warning, words),
    ...[entry.counts.error, entry.counts.warning, entry.counts.info, entry.unjudged.length].map(count =>
      entry.verdict === 'missing' ? '' : String(count)
    ),
    ...(hasContacts ? [escapeMarkdown(contactText(entry.result, words))] : [])
  ])
  const heads = [labels.reports, labels.verdict, severity.error, severity.warning, severity.info, words.notJudged]
  return table(hasContacts ? [...heads, labels.contact] : heads, rows)
}

function section(entry: Entry, layout: Layout): string {
  const findings = shownFindings(entry, layout.quiet)
  const past = pastLists(entry, layout)
  const told = findings.length + entry.unjudged.length + past.length
  if (entry.verdict === 'skipped' || entry.verdict === 'missing' || told === 0) return ''
  const {words, labels} = layout
  const heading = `### ${escapeMarkdown(nameOf(entry, labels))}${words.colon}${standingText(entry.standing, entry.counts.warning, words)}`
  const path = nameOf(entry, labels) === entry.path ? [] : [`\`${code(slashed(entry.path))}\``]
  const rows = findings.map(diagnostic => {
    const {severity, location, message, rule, fixes, basis} = diagnostic
    const advice = fixes.map(fix => `${words.suggestion}${words.colon}${fixText(fix, entry, words)}`)
    const grounds = layout.named.lines(basis).map(line => `${words.basis}${words.colon}${line}`)
    return [
      `${signs[severity]} ${words.severity[severity]}`,
      escapeMarkdown(`${location.place} (${position(location, layout.locale)})`),
      [stateMark(diagnostic, entry.since, words) + message, ...advice, ...grounds].map(escapeMarkdown).join('<br>'),
      `\`${code(rule)}\``
    ]
  })
  const tables = rows.length === 0 ? [] : [table([labels.severity, labels.place, labels.problem, words.rule], rows)]
  const causes = causesOf(findings, entry.result.repairs).flatMap(({repairs}) =>
    repairs.map(({message}) => `- ${escapeMarkdown(message)}`)
  )
  const first = causes.length === 0 ? [] : [`**${labels.causes}**\n\n${causes.join('\n')}`]
  const unjudged = entry.unjudged.length === 0 ? [] : [unjudgedList(entry.unjudged, layout)]
  return [heading, ...path, ...first, ...tables, ...unjudged, ...past].join('\n\n')
}

/** What an earlier run found: what was corrected since, and what nobody can tell of now. */
function pastLists({since}: Entry, {words, quiet}: Layout): string[] {
  if (since === null) return []
  const list = (label: string, findings: readonly PastFinding[]) => {
    const items = findings.map(
      ({place, message, rule}) => `- \`${code(rule)}\` ${escapeMarkdown(`${place} ${message}`)}`
    )
    return items.length === 0 ? [] : [`**${label}**\n\n${items.join('\n')}`]
  }
  return [...(quiet ? [] : list(words.since.fixed, since.fixed)), ...list(words.since.unsettled, since.unsettled)]
}

function unjudgedList(groups: readonly UnjudgedGroup[], {labels, words, locale}: Layout): string {
  const items = groups.flatMap(({rule, parts}) =>
    alikeUnjudged(parts).map(group => {
      const {location, message} = group.first
      const where = location === undefined ? '' : ` (${position(location, locale)})`
      const name = rule === null ? '' : `\`${code(rule)}\`${words.colon}`
      return `- ${name}${escapeMarkdown(`${message}${where} ${othersText(group, words)}`.trimEnd())}`
    })
  )
  return `**${labels.unjudged}** ${labels.unjudgedNote}\n\n${items.join('\n')}`
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** What could be markup is escaped; `@` calls nobody, and no address becomes a link by itself. */
function escapeMarkdown(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]{}()#+\-!|~>$]/g, '\\$&')
    .replaceAll('@', '@\u2060')
    .replace(/(?:https?|ftp|www)(?=[:.])/gi, '$&\u2060')
}

/** Within backticks nothing can be escaped. */
function code(text: string): string {
  return printable(text).replaceAll('`', "'").replaceAll('|', '¦')
}
