/** One report on the web page: its findings, what was not judged, and its tables with the wrong cells marked. */

import type {Diagnostic} from '../../../diagnostic.ts'
import {mostSevereFirst, tellingRelated} from '../../../diagnostic.ts'
import {relatedText} from '../../../finding-words.ts'
import {fixText} from '../../advice.ts'
import {NamedInstruments} from '../../bases.ts'
import {causesOf} from '../../causes.ts'
import {chartWords} from '../../charts/chart-words.ts'
import {figuresOf, reportCharts} from '../../charts/report-charts.ts'
import {contactText, type Entry, hasLines, nameOf, shownFindings} from '../../entry.ts'
import {attributes, escapeMarkup} from '../../markup.ts'
import type {FormatOptions} from '../../options.ts'
import {type FormatWords, position} from '../../output-words.ts'
import type {PastFinding} from '../../since/past-run.ts'
import {standingText} from '../../standing.ts'
import {type AlikeUnjudged, alikeUnjudged, othersText} from '../../unjudged.ts'
import {cellMarks} from '../cell-marks.ts'
import {type DocumentWords, documentWords} from '../document-words.ts'
import {quotation} from '../quotation.ts'
import {chartFigures} from './charts.ts'
import {hasMarks, htmlTable, type TableOptions} from './tables.ts'

export interface PageLayout extends Pick<FormatOptions, 'locale' | 'quiet' | 'date' | 'drawChart'> {
  readonly labels: DocumentWords
  readonly words: FormatWords
  /** Whether tables without a mark are drawn too: of one report, not of hundreds. */
  readonly drawAll: boolean
}

/** Of one report: a reader goes to it and to no other. */
interface ReportLayout extends PageLayout {
  /** Instruments that were named in full further up. */
  readonly named: NamedInstruments
}

export function reportAnchor(index: number): string {
  return `report-${index + 1}`
}

/** Whether there is anything to say of a report beyond its verdict. */
export function hasSection(entry: Entry, {drawAll, quiet}: PageLayout): boolean {
  const {suppressed, notices} = entry.result
  const {fixed = [], unsettled = []} = entry.since ?? {}
  const past = fixed.length + unsettled.length
  const told = shownFindings(entry, quiet).length + entry.unjudged.length + suppressed.length + notices.length + past
  return entry.verdict !== 'skipped' && entry.verdict !== 'missing' && (told > 0 || drawAll)
}

/** @param next the anchor of the next report that failed; null where there is none */
export function reportSection(entry: Entry, index: number, next: string | null, page: PageLayout): string {
  const layout: ReportLayout = {...page, named: new NamedInstruments()}
  const {labels, words, quiet} = layout
  const findings = mostSevereFirst(shownFindings(entry, quiet))
  const standing = standingText(entry.standing, entry.counts.warning, words)
  const parts = [
    `<div class="title"><h2>${escapeMarkup(nameOf(entry, labels))}</h2>` +
      `<span class="verdict ${entry.standing}">${escapeMarkup(standing)}</span></div>`,
    `<p class="soft">${facts(entry, layout)}</p>`,
    next === null ? '' : `<p class="next"><a href="#${next}">${escapeMarkup(labels.nextFailed)}</a></p>`,
    causesPart(findings, entry, index, layout),
    findingsPart(findings, entry, index, layout),
    unjudgedPart(entry, layout),
    pastPart(entry, layout),
    chartsPart(entry, layout),
    tablesPart(findings, entry, index, layout),
    suppressedPart(entry, layout),
    noticesPart(entry, layout)
  ]
  const head = attributes({class: 'report', id: reportAnchor(index)})
  return `<section${head}>\n${parts.filter(part => part !== '').join('\n')}\n</section>`
}

function facts({path, standard, head, result}: Entry, {labels, words}: PageLayout): string {
  const parts = [
    head?.title ?? '',
    `${labels.file}${words.colon}${path}`,
    standard === null ? '' : `${labels.form}${words.colon}${standard.id}`,
    contactText(result, words)
  ]
  return parts
    .filter(part => part !== '')
    .map(part => `<span class="fact">${escapeMarkup(part)}</span>`)
    .join(' ')
}

// ---- Causes -------------------------------------------------------------------------------------------------------

/** What to correct first, with links to the findings that it causes. */
function causesPart(
  findings: readonly Diagnostic[],
  {result}: Entry,
  index: number,
  {labels, words}: PageLayout
): string {
  const causes = causesOf(findings, result.repairs)
  if (causes.length === 0) return ''
  const items = causes.map(cause => {
    const ways = cause.repairs.map(({message}) => `<p class="message">${escapeMarkup(message)}</p>`)
    const numbers = cause.findings.map(finding => findings.indexOf(finding) + 1)
    const links = numbers.map(number => `<a href="#${findingAnchor(index, number)}">${number}</a>`)
    return `<li class="cause">${ways.join('')}<p class="soft">${escapeMarkup(labels.explains + words.colon)}${links.join(' ')}</p></li>`
  })
  return `<h3>${escapeMarkup(labels.causes)}</h3>\n<ul class="causes">\n${items.join('\n')}\n</ul>`
}

// ---- Findings ------------------------------------------------------------------------------------------------------

function findingAnchor(index: number, number: number): string {
  return `${reportAnchor(index)}-${number}`
}

function findingsPart(findings: readonly Diagnostic[], entry: Entry, index: number, layout: ReportLayout): string {
  const {labels} = layout
  const heading = `<h3>${escapeMarkup(labels.findings)}</h3>`
  if (findings.length === 0) {
    // Where nothing could be read, “nothing was found” would be taken for praise.
    return entry.head === null ? '' : `${heading}\n<p>${escapeMarkup(labels.noFindings)}</p>`
  }
  const items = findings.map((diagnostic, order) =>
    findingItem(diagnostic, order + 1, findingAnchor(index, order + 1), entry, layout)
  )
  return `${heading}\n<ol class="findings">\n${items.join('\n')}\n</ol>`
}

function findingItem(
  diagnostic: Diagnostic,
  number: number,
  anchor: string,
  entry: Entry,
  {words, labels, locale, named}: ReportLayout
): string {
  const {severity, location, message, fixes, basis, rule} = diagnostic
  const where = hasLines(diagnostic)
    ? labels.line(location.range.start.line, location.range.start.column)
    : position(location, locale)
  const details = [
    quoteDetail(diagnostic, entry, labels),
    ...fixes.map(fix => detail(words.suggestion, escapeMarkup(fixText(fix, entry, words)))),
    ...relatedDetails(tellingRelated(diagnostic), words),
    ...named.lines(basis).map(line => detail(words.basis, escapeMarkup(line), 'basis')),
    detail(words.rule, `<code>${escapeMarkup(rule)}</code>　${escapeMarkup(where)}`, 'rule')
  ]
  const state = entry.since?.states.get(diagnostic.fingerprint)
  return `<li${attributes({class: `finding ${severity}`, id: anchor, 'data-rule': rule, 'data-state': state})}>
<p class="head"><b>${number}. ${escapeMarkup(words.severity[severity])}</b>${stateChip(diagnostic, entry, words)}${escapeMarkup(location.place)}</p>
<p class="message">${escapeMarkup(message)}</p>
<dl>${details.join('')}</dl>
</li>`
}

function stateChip({fingerprint}: Diagnostic, {since}: Entry, words: FormatWords): string {
  const state = since?.states.get(fingerprint)
  return state === undefined ? '' : `<span class="fate ${state}">${escapeMarkup(words.since.fate[state])}</span>`
}

function quoteDetail({location}: Diagnostic, {result}: Entry, labels: DocumentWords): string {
  const quoted = quotation(location, result.report)
  if (quoted === null) return ''
  const {before, marked, after} = quoted
  const around = (text: string) => (text === '' ? '' : `<span class="around">${escapeMarkup(text)}</span>`)
  return detail(labels.quote, `<q>${around(before)}<mark>${escapeMarkup(marked)}</mark>${around(after)}</q>`)
}

function relatedDetails(related: Diagnostic['related'], words: FormatWords): string[] {
  if (related.length === 0) return []
  const items = related.map(one => {
    const text = relatedText(one, words)
    const {quote = ''} = one.location
    return escapeMarkup(text) + (text.includes(quote) ? '' : ` <q>${escapeMarkup(quote)}</q>`)
  })
  return [detail(words.related, items.join('；'))]
}

function detail(label: string, content: string, kind?: string): string {
  return `<dt>${escapeMarkup(label)}</dt><dd${attributes({class: kind})}>${content}</dd>`
}

// ---- What stands besides -------------------------------------------------------------------------------------------

function unjudgedPart({unjudged, verdict}: Entry, layout: PageLayout): string {
  if (unjudged.length === 0 || verdict === 'skipped') return ''
  const {labels} = layout
  const items = unjudged.flatMap(({rule, parts}) =>
    alikeUnjudged(parts).map(group => unjudgedItem(group, rule, layout))
  )
  return (
    `<h3>${escapeMarkup(labels.unjudged)}</h3>\n` +
    `<div class="note"><p class="soft">${escapeMarkup(labels.unjudgedNote)}</p>\n<ul>\n${items.join('\n')}\n</ul></div>`
  )
}

/** What an earlier run found: what was corrected since, and what nobody can tell of now. */
function pastPart({since}: Entry, {words, quiet}: PageLayout): string {
  if (since === null) return ''
  const list = (heading: string, findings: readonly PastFinding[], note = '') => {
    if (findings.length === 0) return ''
    const items = findings.map(
      ({place, message, rule}) =>
        `<li>${escapeMarkup(message)} <code>${escapeMarkup(rule)}</code><br><span class="soft">${escapeMarkup(place)}</span></li>`
    )
    const said = note === '' ? '' : `<p class="soft">${escapeMarkup(note)}</p>\n`
    return `<h3>${escapeMarkup(heading)}</h3>\n${said}<ul class="past">\n${items.join('\n')}\n</ul>`
  }
  const {fixed, unsettled, unsettledNote} = words.since
  const parts = [quiet ? '' : list(fixed, since.fixed), list(unsettled, since.unsettled, unsettledNote)]
  return parts.filter(part => part !== '').join('\n')
}

function unjudgedItem(group: AlikeUnjudged, rule: string | null, {locale, words}: PageLayout): string {
  const {message, location} = group.first
  const others = othersText(group, words)
  const more = others === '' ? '' : `<br><span class="soft">${escapeMarkup(others)}</span>`
  const place =
    location === undefined || location.place === ''
      ? ''
      : `<br><span class="soft">${escapeMarkup(location.place)}</span>`
  const where = location === undefined ? '' : ` <span class="soft">${escapeMarkup(position(location, locale))}</span>`
  const name = rule === null ? '' : ` <code>${escapeMarkup(rule)}</code>`
  return `<li>${escapeMarkup(message)}${name}${place}${where}${more}</li>`
}

/** The year before from the same run, or from the reports of last year that the run was given. */
function chartsPart({result, before}: Entry, {drawChart, locale}: PageLayout): string {
  const report = drawChart === undefined ? null : figuresOf(result.report)
  if (drawChart === undefined || report === null) return ''
  const words = chartWords[locale]
  const figures = chartFigures(reportCharts(report, figuresOf(before), locale), drawChart, words)
  return figures === '' ? '' : `<h3>${escapeMarkup(documentWords[locale].charts)}</h3>\n${figures}`
}

function tablesPart(findings: readonly Diagnostic[], entry: Entry, index: number, layout: PageLayout): string {
  const report = entry.result.report
  if (report === null || entry.standard === null) return ''
  const {labels, words, drawAll} = layout
  const options: TableOptions = {
    labels,
    words,
    marks: cellMarks(findings),
    related: new Set(findings.flatMap(({related}) => related.flatMap(({location}) => location.figure ?? []))),
    shouldBe: new Map(
      causesOf(findings, entry.result.repairs).flatMap(({repairs: [likeliest]}) =>
        likeliest.cells.map(({figure, to}) => [figure, to])
      )
    ),
    undetermined: new Set(entry.result.unjudged.flatMap(({location}) => location?.figure ?? [])),
    linkTo: number => `#${findingAnchor(index, number)}`
  }
  const shown = entry.standard.tables.filter(table => drawAll || hasMarks(table, options))
  if (shown.length === 0) return ''
  const tables = shown.map(table => htmlTable(table, report.figures, options))
  return `<h3>${escapeMarkup(labels.tables)}</h3>\n<p class="soft">${escapeMarkup(labels.tablesNote)}</p>\n${tables.join('')}`
}

function suppressedPart({result}: Entry, {labels, words}: PageLayout): string {
  if (result.suppressed.length === 0) return ''
  const items = result.suppressed.map(({severity, location, message, by, reason}) => {
    const why = `${labels.silencedBy[by]}${words.colon}${reason}`
    return `<li>${escapeMarkup(words.severity[severity])}　${escapeMarkup(location.place)}　${escapeMarkup(message)}<br><span class="soft">${escapeMarkup(why)}</span></li>`
  })
  return `<h3>${escapeMarkup(labels.suppressed)}</h3>\n<ul>\n${items.join('\n')}\n</ul>`
}

function noticesPart({result}: Entry, {labels, quiet}: PageLayout): string {
  if (result.notices.length === 0 || quiet) return ''
  const items = result.notices.map(({message}) => `<li>${escapeMarkup(message)}</li>`)
  return `<h3>${escapeMarkup(labels.notices)}</h3>\n<ul>\n${items.join('\n')}\n</ul>`
}
