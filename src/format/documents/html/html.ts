/**
 * One web page that stands by itself, to be opened and printed by whoever has to fix a report: nothing is loaded from
 * elsewhere. Everything that comes from a report or a path is escaped, and a policy in the page forbids every script but its own.
 */

import {productName} from '../../../product.ts'
import {chartWords} from '../../charts/chart-words.ts'
import {runCharts} from '../../charts/run-charts.ts'
import {type Entry, entriesOf, nameOf} from '../../entry.ts'
import {attributes, escapeMarkup} from '../../markup.ts'
import type {FormatOptions} from '../../options.ts'
import {formatWords} from '../../output-words.ts'
import type {Run} from '../../run.ts'
import {mostSevereReportsFirst, type Numbered} from '../../severe-first.ts'
import {documentWords} from '../document-words.ts'
import {chartFigures} from './charts.ts'
import {type PageLink, pageHeader} from './header.ts'
import {BY_RULE, OVERVIEW, overview, rulesTable} from './overview.ts'
import {hasSection, type PageLayout, reportAnchor, reportSection} from './report.ts'
import {script, scriptHash} from './script.ts'
import {stylesheet} from './style.ts'

const POLICY = `default-src 'none'; script-src '${scriptHash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`

/** In a larger run the reports have no charts of their own: the page would be mostly charts. */
const MOST_WITH_CHARTS = 30

const CHARTS = 'charts'

type HtmlOptions = Pick<FormatOptions, 'locale' | 'quiet' | 'date' | 'drawChart'>

export function* html(run: Run, options: HtmlOptions): Generator<string> {
  const {locale} = options
  const labels = documentWords[locale]
  const several = run.results.length > 1
  const layout: PageLayout = {
    ...options,
    labels,
    words: formatWords[locale],
    drawAll: !several,
    drawChart: run.results.length > MOST_WITH_CHARTS ? undefined : options.drawChart
  }
  const entries = entriesOf(run)
  const ordered = mostSevereReportsFirst(entries)
  const charts = several ? chartsPart(run, entries, options) : ''
  const rules = several ? rulesTable(run, layout) : ''
  yield `<!DOCTYPE html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${productName} ${escapeMarkup(run.version)}">
<title>${escapeMarkup(pageTitle(entries, layout))}</title>
<style>${stylesheet}</style>
${several ? `<script>${script}</script>\n` : ''}</head>
<body>
<main${attributes({class: several ? 'several' : undefined})}>
${pageHeader(run, several ? pageLinks(ordered, {rules, charts}, layout) : [], layout)}
`
  if (several) yield `${overview(ordered, run, layout)}\n${rules}\n${charts}\n`
  const sections = ordered.filter(({entry}) => hasSection(entry, layout))
  for (const [position, {entry, index}] of sections.entries()) {
    const next = sections.slice(position + 1).find(isFailed)
    yield `${reportSection(entry, index, next === undefined ? null : reportAnchor(next.index), layout)}\n`
  }
  yield `<footer class="soft"><p>${escapeMarkup(labels.tool(run.version))}${layout.words.colon}${escapeMarkup(options.date)}</p></footer>
</main>
</body>
</html>
`
}

function isFailed({entry}: Numbered): boolean {
  return entry.verdict === 'failed'
}

function pageTitle(entries: readonly Entry[], {labels}: PageLayout): string {
  const [only] = entries
  return entries.length === 1 && only !== undefined ? `${nameOf(only, labels)} ${labels.title}` : labels.title
}

function pageLinks(
  entries: readonly Numbered[],
  {rules, charts}: {readonly rules: string; readonly charts: string},
  {labels}: PageLayout
): readonly PageLink[] {
  const failed = entries.find(isFailed)
  return [
    {anchor: OVERVIEW, text: labels.summary},
    ...(rules === '' ? [] : [{anchor: BY_RULE, text: labels.byRule}]),
    ...(charts === '' ? [] : [{anchor: CHARTS, text: labels.charts}]),
    ...(failed === undefined ? [] : [{anchor: reportAnchor(failed.index), text: labels.firstFailed}])
  ]
}

/** Empty where nothing draws charts, or none has anything to show. */
function chartsPart(run: Run, entries: readonly Entry[], {locale, drawChart}: HtmlOptions): string {
  if (drawChart === undefined) return ''
  const figures = chartFigures(runCharts(run, entries, locale), drawChart, chartWords[locale])
  if (figures === '') return ''
  return `<section id="${CHARTS}"><h2>${escapeMarkup(documentWords[locale].charts)}</h2>\n${figures}</section>`
}
