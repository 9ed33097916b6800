/** The head of the web page: the verdict, the counts in groups that add up, what has changed, where to go. */

import type {Severity} from '../../../diagnostic.ts'
import {severities} from '../../../diagnostic.ts'
import {handedIn} from '../../../engine/verdict.ts'
import {attributes, escapeMarkup} from '../../markup.ts'
import {relaxedTexts} from '../../relaxed.ts'
import type {Run} from '../../run.ts'
import {sinceLines} from '../../since/words.ts'
import {runStanding, standingOf, standingText} from '../../standing.ts'
import type {PageLayout} from './report.ts'

/** A part of the page that can be gone to. */
export interface PageLink {
  readonly anchor: string
  readonly text: string
}

export function pageHeader(run: Run, links: readonly PageLink[], layout: PageLayout): string {
  const {labels, words} = layout
  const {counts, files} = run.verdict
  const [only] = files
  const single = files.length === 1 && only !== undefined
  const standing = single ? standingOf(only, counts.warning) : runStanding(run.verdict)
  const verdict = single ? standingText(standing, counts.warning, words) : labels.runVerdict[runStanding(run.verdict)]
  const lines = [
    // The counts are among the tiles.
    ...(run.since === undefined ? [] : sinceLines(run.since, words.since).slice(1)),
    ...relaxedTexts(run.results, layout.locale)
  ].map(text => `<p>${escapeMarkup(text)}</p>\n`)
  return (
    `<header>\n<h1>${escapeMarkup(labels.title)}</h1>\n` +
    `<p><span class="verdict ${standing}">${escapeMarkup(verdict)}</span></p>\n` +
    `<div class="groups">${totals(run, single, layout).map(tiles).join('')}</div>\n${lines.join('')}${navigation(links, layout)}</header>`
  )
}

function navigation(links: readonly PageLink[], {labels}: PageLayout): string {
  if (links.length === 0) return ''
  const items = links.map(({anchor, text}) => `<a href="#${escapeMarkup(anchor)}">${escapeMarkup(text)}</a>`)
  return `<nav${attributes({'aria-label': labels.contents})}>${items.join(' ')}</nav>\n`
}

interface Tile {
  readonly label: string
  readonly count: number
  readonly kind?: Severity | 'passed' | 'undetermined'
}

/** Groups of counts, each of which adds up: what was to come, what came, what was found, what has changed. */
function totals({verdict: {counts}, expected, since}: Run, single: boolean, {labels, words}: PageLayout): Tile[][] {
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
  return [...(expected === undefined ? [] : [called]), ...(single ? [] : [handed]), found, ...changes(since, words)]
}

function changes(since: Run['since'], {since: {fate}}: PageLayout['words']): Tile[][] {
  if (since === undefined) return []
  const {counts} = since
  return [
    [
      {label: fate.new, count: counts.new, kind: 'error'},
      {label: fate.open, count: counts.open, kind: 'warning'},
      {label: fate.fixed, count: counts.fixed, kind: 'passed'},
      {label: fate.unsettled, count: counts.unsettled, kind: 'undetermined'}
    ]
  ]
}

function tiles(group: readonly Tile[]): string {
  const items = group.map(({label, count, kind}) => {
    const style = attributes({class: count === 0 ? 'none' : kind})
    return `<div${style}><dt>${escapeMarkup(label)}</dt><dd>${count}</dd></div>`
  })
  return `<dl class="totals">${items.join('\n')}</dl>\n`
}
