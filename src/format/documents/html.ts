/**
 * One web page that stands by itself, to be opened and printed by whoever has to fix a report: no script, nothing loaded
 * from elsewhere. Everything that comes from a report or a path is escaped, and a policy in the page forbids scripts.
 */

import type {Severity} from '../../diagnostic.ts'
import {severities} from '../../diagnostic.ts'
import {handedIn} from '../../engine/verdict.ts'
import {contactText, type Entry, entriesOf, nameOf} from '../entry.ts'
import {attributes, escapeMarkup} from '../markup.ts'
import type {FormatOptions} from '../options.ts'
import {formatWords} from '../output-words.ts'
import {relaxedTexts} from '../relaxed.ts'
import type {Run} from '../run.ts'
import {sinceLines} from '../since-words.ts'
import {runStanding, standingOf, standingText} from '../standing.ts'
import {documentWords} from './document-words.ts'
import {hasSection, type PageLayout, reportAnchor, reportSection} from './html-report.ts'
import {stylesheet} from './html-style.ts'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

export function* html(run: Run, options: Pick<FormatOptions, 'locale' | 'quiet' | 'date'>): Generator<string> {
  const labels = documentWords[options.locale]
  const layout: PageLayout = {...options, labels, words: formatWords[options.locale], drawAll: run.results.length === 1}
  const entries = entriesOf(run)
  const several = entries.length > 1
  yield `<!DOCTYPE html>
<html lang="${options.locale === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="nianbao-lint ${escapeMarkup(run.version)}">
<title>${escapeMarkup(pageTitle(entries, layout))}</title>
<style>${stylesheet}</style>
</head>
<body>
<main${attributes({class: several ? 'several' : undefined})}>
${header(run, layout)}
`
  if (several) yield `${overview(entries, layout)}\n`
  for (const [index, entry] of entries.entries()) {
    if (hasSection(entry, layout)) yield `${reportSection(entry, index, layout)}\n`
  }
  yield `<footer class="soft"><p>${escapeMarkup(labels.tool(run.version))}${layout.words.colon}${escapeMarkup(options.date)}</p></footer>
</main>
</body>
</html>
`
}

function pageTitle(entries: readonly Entry[], {labels}: PageLayout): string {
  const [only] = entries
  return entries.length === 1 && only !== undefined ? `${nameOf(only, labels)} ${labels.title}` : labels.title
}

function header(run: Run, layout: PageLayout): string {
  const {labels, words} = layout
  const {counts, files} = run.verdict
  const [only] = files
  const single = files.length === 1 && only !== undefined
  const standing = single ? standingOf(only, counts.warning) : runStanding(run.verdict)
  const verdict = single ? standingText(standing, counts.warning, words) : labels.runVerdict[runStanding(run.verdict)]
  const lines = [
    ...(run.since === undefined ? [] : sinceLines(run.since, words.since)),
    ...relaxedTexts(run.results, layout.locale)
  ].map(text => `<p>${escapeMarkup(text)}</p>\n`)
  return (
    `<header>\n<h1>${escapeMarkup(labels.title)}</h1>\n` +
    `<p><span class="verdict ${standing}">${escapeMarkup(verdict)}</span></p>\n` +
    `${totals(run, single, layout).map(tiles).join('')}${lines.join('')}</header>`
  )
}

interface Tile {
  readonly label: string
  readonly count: number
  readonly kind?: Severity | 'passed' | 'undetermined'
}

/** Groups of counts, each of which adds up: what was to come, what came, what was found. */
function totals({verdict: {counts}, expected}: Run, single: boolean, {labels, words}: PageLayout): Tile[][] {
  const {severity, verdict} = words
  const called: Tile[] = [
    {label: labels.expected, count: expected ?? 0},
    {label: labels.reported, count: (expected ?? 0) - counts.missing},
    {label: verdict.missing, count: counts.missing, kind: 'undetermined'}
  ]
  const handed: Tile[] = [
    {label: labels.files, count: handedIn(counts)},
    {label: verdict.failed, count: counts.failed, kind: 'error'},
    {label: labels.passedWithWarnings, count: counts.passedWithWarnings, kind: 'warning'},
    {label: verdict.passed, count: counts.passed - counts.passedWithWarnings, kind: 'passed'},
    {label: verdict['not-judged'], count: counts.notJudged, kind: 'undetermined'},
    {label: labels.skipped, count: counts.skipped}
  ]
  const found: Tile[] = [
    ...severities.map(kind => ({label: severity[kind], count: counts[kind], kind})),
    {label: labels.suppressed, count: counts.suppressed}
  ]
  return [...(expected === undefined ? [] : [called]), ...(single ? [] : [handed]), found]
}

function tiles(group: readonly Tile[]): string {
  const items = group.map(({label, count, kind}) => {
    const style = attributes({class: count === 0 ? 'none' : kind})
    return `<div${style}><dt>${escapeMarkup(label)}</dt><dd>${count}</dd></div>`
  })
  return `<dl class="totals">${items.join('\n')}</dl>\n`
}

/** A line for each report. A report of which there is nothing to say has no section to jump to. */
function overview(entries: readonly Entry[], layout: PageLayout): string {
  const {labels, words} = layout
  const {severity} = words
  const counted = [severity.error, severity.warning, severity.info, words.notJudged]
  const hasContacts = entries.some(({result}) => contactText(result, words) !== '')
  const heads = [labels.reports, labels.verdict, ...counted, ...(hasContacts ? [labels.contact] : [])]
  const rows = entries.map((entry, index) => {
    const name = escapeMarkup(nameOf(entry, labels))
    const link = hasSection(entry, layout) ? `<a href="#${reportAnchor(index)}">${name}</a>` : name
    const path = nameOf(entry, labels) === entry.path ? '' : `<br><span class="soft">${escapeMarkup(entry.path)}</span>`
    const {error, warning, info} = entry.counts
    const counts =
      entry.verdict === 'skipped' || entry.verdict === 'missing'
        ? ['', '', '', '']
        : [error, warning, info, entry.unjudged.length]
    const verdict = `<span class="verdict ${entry.standing}">${escapeMarkup(standingText(entry.standing, warning, words))}</span>`
    const contact = hasContacts ? `<td class="left">${escapeMarkup(contactText(entry.result, words))}</td>` : ''
    return `<tr><td>${link}${path}</td><td>${verdict}</td>${counts.map(count => `<td>${count}</td>`).join('')}${contact}</tr>`
  })
  const head = heads.map(text => `<th scope="col">${escapeMarkup(text)}</th>`).join('')
  const region = attributes({class: 'scroll overview', role: 'group', 'aria-label': labels.summary, tabindex: 0})
  return (
    `<div${region}><table>\n<thead><tr>${head}</tr></thead>\n` + `<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>`
  )
}
