/** The charts of a run: verdicts, findings by rule, requests by agency, results by kind, the years of an agency. */

import {severities} from '../../diagnostic.ts'
import {grouped} from '../../grouping.ts'
import {printable} from '../../printable.ts'
import {standards} from '../../standard/index.ts'
import type {Locale} from '../../words.ts'
import {documentWords} from '../documents/document-words.ts'
import type {Entry} from '../entry.ts'
import {formatWords} from '../output-words.ts'
import {ruleTallies} from '../rule-tallies.ts'
import type {Run} from '../run.ts'
import {type Chart, isTelling} from './chart.ts'
import {chartWords} from './chart-words.ts'
import {carriedOut, handled, received, resultKinds} from './request-figures.ts'

/** Above this, reading every report once more for its figures would take longer than the check. */
const MOST_READ = 1000
/** Agencies of which a run has several years. */
const MOST_HISTORIES = 6

/**
 * The charts that have anything to show.
 * @param entries of the run; those with a report are asked for its figures one after the other
 */
export function runCharts(run: Run, entries: readonly Entry[], locale: Locale): readonly Chart[] {
  const requests = entries.length > MOST_READ ? [] : requestsOf(entries, locale)
  const charts = [
    verdictChart(run, locale),
    ruleChart(run, locale),
    ...agencyCharts(requests, locale),
    ...historyCharts(requests, locale)
  ]
  return charts.filter(isTelling)
}

function verdictChart({verdict: {counts}}: Run, locale: Locale): Chart {
  const words = chartWords[locale]
  const labels = documentWords[locale]
  const {verdict} = formatWords[locale]
  const rows = [
    {name: verdict.failed, tone: 'error', count: counts.failed},
    {name: labels.passedWithWarnings, tone: 'warning', count: counts.passedWithWarnings},
    {name: verdict.passed, tone: 'passed', count: counts.passed - counts.passedWithWarnings},
    {name: verdict['not-judged'], tone: 'undetermined', count: counts.notJudged},
    {name: verdict.missing, tone: 'soft', count: counts.missing}
  ] as const
  return {
    id: 'verdicts',
    title: words.verdicts,
    unit: words.reports,
    heading: words.verdict,
    layout: 'rows',
    stacked: true,
    categories: rows.map(({name}) => name),
    series: [{name: words.reports, tone: rows.map(({tone}) => tone), values: rows.map(({count}) => count)}]
  }
}

/** The rules that found most stand first. */
function ruleChart(run: Run, locale: Locale): Chart {
  const words = chartWords[locale]
  const tallies = ruleTallies(run).filter(({sum}) => sum > 0)
  return {
    id: 'rules',
    title: words.rules,
    unit: words.findings,
    heading: words.rule,
    layout: 'rows',
    stacked: true,
    categories: tallies.map(({rule, title}) => printable(title?.[locale] ?? rule)),
    series: severities.map(severity => ({
      name: formatWords[locale].severity[severity],
      tone: severity,
      values: tallies.map(({found}) => found[severity])
    }))
  }
}

// ---- Requests ------------------------------------------------------------------------------------------------------

/** What charts need of one report, so that none has to be kept. */
interface Requests {
  readonly agency: string
  readonly year: number
  readonly received: number | null
  readonly handled: number | null
  readonly carriedOver: number | null
  /** By the name of the kind, in the order of the form. */
  readonly results: ReadonlyMap<string, number | null>
}

/** Of one agency and year the first report that tells any number counts. */
function requestsOf(entries: readonly Entry[], locale: Locale): readonly Requests[] {
  const kinds = new Map(standards.map(standard => [standard, resultKinds(standard, locale)]))
  const found = new Map<string, Requests>()
  for (const {agency, year, standard, result, verdict} of entries) {
    if (agency === null || year === null || standard === null || verdict === 'missing') continue
    const name = printable(agency)
    const key = `${year} ${name}`
    const figures = found.has(key) ? undefined : result.report?.figures
    if (figures === undefined) continue
    const results = new Map(kinds.get(standard)?.map(kind => [kind.name, kind.of(figures)]))
    const one = {received: received(figures), handled: handled(figures), carriedOver: carriedOut(figures)}
    const isTold = [...Object.values(one), ...results.values()].some(value => value !== null)
    if (isTold) found.set(key, {agency: name, year, ...one, results})
  }
  return [...found.values()]
}

/** The latest year of each agency, those with most requests first. */
function agencyCharts(all: readonly Requests[], locale: Locale): readonly Chart[] {
  const words = chartWords[locale]
  const latest = new Map<string, Requests>()
  for (const one of all) {
    const known = latest.get(one.agency)
    if (known === undefined || known.year < one.year) latest.set(one.agency, one)
  }
  if (latest.size < 2) return []
  const agencies = [...latest.values()].sort((left, right) => (right.received ?? -1) - (left.received ?? -1))
  const years = new Set(agencies.map(({year}) => year))
  const names = agencies.map(({agency, year}) => (years.size > 1 ? `${agency} ${year}` : agency))
  const common = {
    unit: words.cases,
    heading: words.agency,
    layout: 'rows',
    stacked: true,
    categories: names
  } as const
  const kinds = [...new Set(agencies.flatMap(({results}) => [...results.keys()]))]
  return [
    {
      ...common,
      id: 'requests',
      title: words.requests,
      series: [{name: words.received, tone: 0, values: agencies.map(one => one.received)}]
    },
    {
      ...common,
      id: 'results',
      title: words.results,
      series: kinds.map((name, tone) => ({
        name,
        tone,
        values: agencies.map(({results}) => results.get(name) ?? null)
      }))
    }
  ]
}

function historyCharts(all: readonly Requests[], locale: Locale): readonly Chart[] {
  const words = chartWords[locale]
  const byAgency = grouped(all, ({agency}) => agency)
  const several = [...byAgency].filter(([, years]) => years.length > 1).slice(0, MOST_HISTORIES)
  return several.map(([agency, reports], index): Chart => {
    const years = [...reports].sort((left, right) => left.year - right.year)
    return {
      id: `years-${index + 1}`,
      title: words.years(agency),
      unit: words.cases,
      heading: words.year,
      layout: 'columns',
      stacked: false,
      categories: years.map(({year}) => String(year)),
      series: [
        {name: words.received, tone: 0, values: years.map(one => one.received)},
        {name: words.handled, tone: 1, values: years.map(one => one.handled)},
        {name: words.carriedOver, tone: 2, values: years.map(one => one.carriedOver)}
      ]
    }
  })
}
