/** The output for a person at a terminal: file by file, what is wrong, where, by which provision, and what to write. */

import type {Diagnostic, Repair, Unjudged} from '../../diagnostic.ts'
import {countOf, tellingRelated} from '../../diagnostic.ts'
import type {Result, ResultNotice} from '../../engine/result.ts'
import type {FileVerdict} from '../../engine/verdict.ts'
import {relatedText} from '../../finding-words.ts'
import {printable, printableStart} from '../../printable.ts'
import type {Source} from '../../source.ts'
import {fixText, stateMark} from '../advice.ts'
import {NamedInstruments} from '../bases.ts'
import {besides, type Cause, causesOf} from '../causes.ts'
import {documentWords} from '../documents/document-words.ts'
import {contactText} from '../entry.ts'
import {nextSteps} from '../next-step.ts'
import type {FormatOptions} from '../options.ts'
import {type FormatWords, formatWords, position} from '../output-words.ts'
import {relaxedTexts} from '../relaxed.ts'
import type {Run} from '../run.ts'
import type {PastFinding} from '../since/past-run.ts'
import type {ReportSince} from '../since/since.ts'
import {sinceLines} from '../since/words.ts'
import {runStanding, standingOf, standingText} from '../standing.ts'
import {type AlikeUnjudged, alikeUnjudged, othersText} from '../unjudged.ts'
import {codeFrame} from './frame.ts'

export type PrettyOptions = Pick<FormatOptions, 'locale' | 'style' | 'width' | 'quiet' | 'written'>

interface Layout extends PrettyOptions {
  readonly words: FormatWords
  /** The titles of the rules that are known, by name. */
  readonly titles: ReadonlyMap<string, string>
  /** Instruments that were named in full further up. */
  readonly named: NamedInstruments
}

const INDENT = '  '
/** More places, or more that a rule could not determine, are only counted: the other outputs have them all. */
const MOST_SHOWN = 8

/** Lays out a run for a terminal. */
export function* pretty(run: Run, options: PrettyOptions): Generator<string> {
  const titles = new Map((run.rules ?? []).map(({id, title}) => [id, title[options.locale]]))
  const layout: Layout = {...options, words: formatWords[options.locale], titles, named: new NamedInstruments()}
  for (const [index, result] of run.results.entries()) {
    const since = run.since?.reports[index] ?? null
    const block = fileBlock(result, {verdict: run.verdict.files[index] ?? 'not-judged', since}, layout)
    if (block !== '') yield `${block}\n`
  }
  yield `${summaryBlock(run, layout)}\n`
}

interface Judged {
  readonly verdict: FileVerdict
  readonly since: ReportSince | null
}

function fileBlock(result: Result, {verdict, since}: Judged, layout: Layout): string {
  const {style, words, quiet} = layout
  const diagnostics = result.diagnostics.filter(({severity}) => !quiet || severity === 'error')
  const causes = causesOf(diagnostics, result.repairs)
  const unjudged = verdict === 'skipped' ? [] : result.unjudged
  if (quiet && diagnostics.length === 0 && (verdict === 'passed' || verdict === 'skipped')) return ''
  const warnings = countOf(result.diagnostics, 'warning')
  const standing = standingOf(verdict, warnings)
  const head = `${style('path', nameOfFile(result, layout))}${words.colon}${style(standing, standingText(standing, warnings, words))}`
  const source = diagnostics.length === 0 ? null : (result.report?.source ?? null)
  const blocks = [
    ...contactBlocks(result, verdict, layout),
    ...causes.map(cause => causeBlock(cause, {source, since}, layout)),
    ...besides(diagnostics, causes).map(diagnostic =>
      diagnosticBlock(diagnostic, {source, fixable: result.fixable, since}, layout)
    ),
    ...(verdict === 'missing' ? unjudged.map(({message}) => [printable(message)]) : unjudgedBlocks(unjudged, layout)),
    ...pastBlocks(since, layout),
    ...(quiet ? [] : result.notices.map(notice => noticeBlock(notice, layout)))
  ]
  return [head, ...blocks.flatMap(block => [...block.map(line => INDENT + line), ''])].join('\n')
}

/** The path, and whose report it is where only the list says so; an office without a report has its name alone. */
function nameOfFile({path, head, unreadable, roster}: Result, {locale}: Layout): string {
  if (roster === undefined || (head?.agency != null && unreadable !== 'missing')) return printableStart(path)
  const {agency, year} = roster
  const name = printableStart(year === null ? agency : `${agency} ${documentWords[locale].ofYear(year)}`)
  if (unreadable === 'missing') return name
  return locale === 'zh' ? `${printableStart(path)}（${name}）` : `${printableStart(path)} (${name})`
}

/** Whom to call, where there is a reason to. */
function contactBlocks(result: Result, verdict: FileVerdict, {words, style}: Layout): string[][] {
  const contact = contactText(result, words)
  return contact === '' || verdict === 'passed' ? [] : [[style('dim', contact)]]
}

/** One thing to correct; under it, in short, the findings that it causes. */
function causeBlock(
  {repairs, findings}: Cause,
  {source, since}: {readonly source: Source | null; readonly since: ReportSince | null},
  layout: Layout
): string[] {
  const {style, words, locale} = layout
  return [
    ...repairs.flatMap(repair => repairLines(repair, source, layout)),
    INDENT + style('dim', `${words.explained(findings.length)}${words.colon}`.trimEnd()),
    ...findings.flatMap(finding => {
      const {severity, location, message, rule} = finding
      return [
        `${INDENT.repeat(2)}${style(severity, words.severity[severity])}  ${style('dim', `${position(location, locale)}  ${printable(location.place)}  ${rule}`)}`,
        `${INDENT.repeat(3)}${stateMark(finding, since, words)}${printable(message)}`
      ]
    }),
    ...layout.named
      .lines(findings.flatMap(({basis}) => basis))
      .map(line => INDENT + labelled(words.basis, line, layout))
  ]
}

function repairLines({cells, message, alternatives}: Repair, source: Source | null, layout: Layout): string[] {
  const {style, words, locale} = layout
  const [first] = cells
  const where = first === undefined ? '' : `${position(first.location, locale)}  ${printable(first.location.place)}`
  const frames = source === null ? [] : cells.flatMap(cell => frame(source, cell, layout))
  return [
    `${style('cause', alternatives > 0 ? words.possibleCause : words.cause)}  ${style('dim', where)}`,
    ...[printable(message), ...frames].map(line => INDENT + line)
  ]
}

function diagnosticBlock(
  diagnostic: Diagnostic,
  {
    source,
    fixable,
    since
  }: {readonly source: Source | null; readonly fixable: boolean; readonly since: ReportSince | null},
  layout: Layout
): string[] {
  const {style, words, locale} = layout
  const {severity, location, message, rule} = diagnostic
  const where = `${position(location, locale)}  ${printable(location.place)}`
  const lines = [
    ...(source === null ? [] : frame(source, diagnostic, layout)),
    ...layout.named.lines(diagnostic.basis).map(line => labelled(words.basis, line, layout)),
    ...diagnostic.fixes.map(fix =>
      labelled(
        words.suggestion,
        fixText(fix, {source}, words) + (fixable && fix.safety === 'safe' ? words.safe : ''),
        layout
      )
    ),
    ...firstOf(
      tellingRelated(diagnostic).map(related =>
        labelled(words.related, `${position(related.location, locale)}  ${relatedText(related, words)}`, layout)
      ),
      layout
    ),
    labelled(words.rule, rule, layout)
  ]
  return [
    `${style(severity, words.severity[severity])}  ${style('dim', where)}`,
    ...[stateMark(diagnostic, since, words) + printable(message), ...lines].map(line => INDENT + line)
  ]
}

/** None where there is nothing to show: a row of a Word table that is blank throughout. */
function frame(source: Source, {location}: Pick<Diagnostic, 'location'>, {style, width}: Layout): string[] {
  const {start, end} = location.range
  const {start: from, end: to} = source.lineSpan(start.line - 1)
  if (start.line === end.line && source.text.slice(from, to).trim() === '') return []
  const numbers = location.origin === undefined
  return codeFrame(source, location.range, {style, numbers, width: width - 2 * INDENT.length})
}

function firstOf(lines: readonly string[], {words, style}: Layout): readonly string[] {
  if (lines.length <= MOST_SHOWN) return lines
  return [...lines.slice(0, MOST_SHOWN), style('dim', words.more(lines.length - MOST_SHOWN))]
}

function labelled(label: string, text: string, {style, words}: Layout): string {
  return `${style('dim', label + words.colon)}${text}`
}

/** What one rule could not determine, in one block: a table that cannot be read leaves many cells undetermined. */
function unjudgedBlocks(entries: readonly Unjudged[], layout: Layout): string[][] {
  const {style, words} = layout
  const rules = [...new Set(entries.map(({rule}) => rule))]
  return rules.map(rule => [
    `${style('not-judged', words.notJudged)}${rule === null ? '' : `  ${ruleName(rule, layout)}`}`,
    ...firstOf(
      alikeUnjudged(entries.filter(entry => entry.rule === rule)).flatMap(group => unjudgedLines(group, layout)),
      layout
    ).map(line => INDENT + line)
  ])
}

/** In quotation marks the title is what was looked for, not what was found: “缺少勾稽关系说明”（relations-note）. */
function ruleName(rule: string, {titles, words}: Layout): string {
  const title = titles.get(rule)
  return title === undefined ? rule : words.named(rule, title)
}

function unjudgedLines(group: AlikeUnjudged, {style, words, locale}: Layout): string[] {
  const {message, location} = group.first
  const where = location === undefined ? '' : `${style('dim', position(location, locale))}  `
  const others = othersText(group, words)
  return [where + printable(message), ...(others === '' ? [] : [style('dim', others)])]
}

/** What an earlier run found: what was corrected since, and what nobody can tell of now. */
function pastBlocks(since: ReportSince | null, layout: Layout): string[][] {
  if (since === null) return []
  const {style, words, quiet} = layout
  const block = (label: string, note: string, findings: readonly PastFinding[]) =>
    findings.length === 0
      ? []
      : [
          [
            label + note,
            ...firstOf(
              findings.map(one => INDENT + pastLine(one, layout)),
              layout
            )
          ]
        ]
  return [
    ...(quiet ? [] : block(style('passed', words.since.fixed), '', since.fixed)),
    ...block(style('not-judged', words.since.unsettled), `${words.colon}${words.since.unsettledNote}`, since.unsettled)
  ]
}

function pastLine({place, message, rule}: PastFinding, {style}: Layout): string {
  return `${style('dim', printable(`${place}  ${rule}`.trimStart()))}  ${printable(message)}`
}

function noticeBlock({message, location}: ResultNotice, {style, words, locale}: Layout): string[] {
  const where = location === undefined ? '' : `  ${position(location, locale)}  ${printable(location.place)}`.trimEnd()
  return [style('dim', words.notice + where), INDENT + printable(message)]
}

/** The counts stand last, where the eye is when the run has ended. */
function summaryBlock(run: Run, layout: Layout): string {
  const {style, words, quiet, titles, locale} = layout
  const {results, verdict, since} = run
  const lines = words.summary(verdict.counts, run.expected ?? null)
  const known = results.flatMap(({diagnostics}) => diagnostics.map(({rule}) => rule)).find(rule => titles.has(rule))
  const isUnsettled = verdict.counts.notJudged > 0
  return [
    ...(known === undefined || quiet ? [] : [style('dim', words.explain(known))]),
    ...relaxedTexts(results, locale).map(text => style('dim', text)),
    ...(isUnsettled ? [style('not-judged', words.notPassed)] : []),
    ...lines.slice(0, -1).map(line => style(runStanding(verdict), line)),
    ...lines.slice(-1),
    ...(since === undefined ? [] : sinceLines(since, words.since)),
    ...(quiet ? [] : nextSteps(run, layout).map(step => style('dim', step)))
  ].join('\n')
}
