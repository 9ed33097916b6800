/** The reports of a run in a table, a line each, and the findings by rule; what the script filters them by. */

import {severities} from '../../../diagnostic.ts'
import {contactLines, contactText, type Entry, nameOf} from '../../entry.ts'
import {attributes, escapeMarkup} from '../../markup.ts'
import {type RuleTally, ruleTallies} from '../../rule-tallies.ts'
import type {Run} from '../../run.ts'
import type {Numbered} from '../../severe-first.ts'
import {standings, standingText} from '../../standing.ts'
import {hasSection, type PageLayout, reportAnchor} from './report.ts'

export const OVERVIEW = 'overview'

/** A report of which there is nothing to say has no section to jump to. */
export function overview(entries: readonly Numbered[], run: Run, layout: PageLayout): string {
  const {labels, words} = layout
  const {severity} = words
  const hasContacts = entries.some(({entry}) => contactText(entry.result, words) !== '')
  const counted = [severity.error, severity.warning, severity.info, words.notJudged]
  const heads = [
    labels.reports,
    labels.verdict,
    ...counted,
    ...(run.since === undefined ? [] : [words.since.before]),
    ...(hasContacts ? [labels.contact] : [])
  ]
  const rows = entries.map(({entry, index}) => overviewRow(entry, index, {hasContacts}, layout))
  const head = heads.map(text => `<th scope="col">${escapeMarkup(text)}</th>`).join('')
  const region = attributes({
    class: 'scroll overview',
    role: 'group',
    'aria-label': labels.summary,
    tabindex: 0
  })
  return (
    `<div id="${OVERVIEW}">${filters(entries, run, layout)}<div${region}><table>\n<thead><tr>${head}</tr></thead>\n` +
    `<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div></div>`
  )
}

function overviewRow(entry: Entry, index: number, {hasContacts}: {hasContacts: boolean}, layout: PageLayout): string {
  const {labels, words} = layout
  const {standing, counts, verdict, path, since, result} = entry
  const name = nameOf(entry, labels)
  const link = hasSection(entry, layout)
    ? `<a href="#${reportAnchor(index)}">${escapeMarkup(name)}</a>`
    : escapeMarkup(name)
  const file = name === path ? '' : `<br><span class="soft">${escapeMarkup(path)}</span>`
  const uncounted = verdict === 'skipped' || verdict === 'missing'
  const numbers = [counts.error, counts.warning, counts.info, entry.unjudged.length].map(count =>
    uncounted ? '<td></td>' : `<td>${count}</td>`
  )
  const told = escapeMarkup(standingText(standing, counts.warning, words))
  const before = since === null ? '' : `<td>${escapeMarkup(verdictBefore(entry, layout))}</td>`
  const contact = hasContacts ? `<td class="left">${contactMarkup(entry, layout)}</td>` : ''
  const row = attributes({
    'data-report': reportAnchor(index),
    'data-standing': standing,
    'data-rules': [...new Set(result.diagnostics.map(({rule}) => rule))].join(' '),
    'data-states': since === null ? undefined : [...new Set(since.states.values())].join(' ')
  })
  const rank = attributes({'data-key': standings.indexOf(standing)})
  return `<tr${row}><td>${link}${file}</td><td${rank}><span class="verdict ${standing}">${told}</span></td>${numbers.join('')}${before}${contact}</tr>`
}

/** A line for each; a telephone number is not parted. */
function contactMarkup({result}: Entry, {words}: PageLayout): string {
  return contactLines(result, words)
    .map(part => `<span class="contact">${escapeMarkup(part)}</span>`)
    .join(`<span class="hidden">${escapeMarkup(words.separator)}</span>`)
}

function verdictBefore({since}: Entry, {words}: PageLayout): string {
  const before = since?.before ?? null
  return before === null ? words.since.unknownBefore : words.verdict[before.verdict]
}

// ---- Filters -------------------------------------------------------------------------------------------------------

interface Choice {
  readonly value: string
  readonly text: string
}

/** Shown by the script, without which they would do nothing. */
function filters(entries: readonly Numbered[], run: Run, {labels, words, locale}: PageLayout): string {
  const all = {value: '', text: labels.filterAll}
  const choices = standings.flatMap((value): Choice[] => {
    const count = entries.filter(({entry}) => entry.standing === value).length
    const name = value === 'passed-with-warnings' ? labels.passedWithWarnings : words.verdict[value]
    return count === 0 ? [] : [{value, text: `${name} (${count})`}]
  })
  const rules = ruleTallies(run)
    .filter(({sum}) => sum > 0)
    .map(tally => ({value: tally.rule, text: `${titleOf(tally, locale)} (${tally.sum})`}))
  const states = (['new', 'open'] as const).map(value => ({value, text: words.since.fate[value]}))
  const search = attributes({id: 'filter-text', type: 'search'})
  return (
    `<form id="filters" class="filters" hidden><label>${escapeMarkup(labels.filterText)} <input${search}></label>\n` +
    select('filter-standing', labels.verdict, [all, ...choices]) +
    select('filter-rule', words.rule, [all, ...rules]) +
    (run.since === undefined ? '' : select('filter-state', words.since.heading, [all, ...states])) +
    '<output id="filter-count" class="soft"></output></form>\n'
  )
}

function select(id: string, label: string, choices: readonly Choice[]): string {
  const items = choices.map(({value, text}) => `<option${attributes({value})}>${escapeMarkup(text)}</option>`)
  return `<label>${escapeMarkup(label)} <select${attributes({id})}>${items.join('')}</select></label>\n`
}

// ---- Rules ---------------------------------------------------------------------------------------------------------

export const BY_RULE = 'by-rule'

/** Empty where nothing was found. */
export function rulesTable(run: Run, {labels, words, locale}: PageLayout): string {
  const tallies = ruleTallies(run)
  if (tallies.length === 0) return ''
  const heads = [
    words.rule,
    ...severities.map(severity => words.severity[severity]),
    labels.inReports,
    labels.notJudgedIn
  ].map(text => `<th scope="col">${escapeMarkup(text)}</th>`)
  const rows = tallies.map(tally => {
    const numbers = [...severities.map(severity => tally.found[severity]), tally.files, tally.unjudged]
    const name = `${escapeMarkup(titleOf(tally, locale))} <code>${escapeMarkup(tally.rule)}</code>`
    return `<tr><th scope="row">${name}</th>${numbers.map(number => `<td>${number}</td>`).join('')}</tr>`
  })
  const region = attributes({class: 'scroll rules', role: 'group', 'aria-label': labels.byRule, tabindex: 0})
  return (
    `<section id="${BY_RULE}"><h2>${escapeMarkup(labels.byRule)}</h2>\n<div${region}><table>\n` +
    `<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div></section>`
  )
}

function titleOf({title, rule}: RuleTally, locale: PageLayout['locale']): string {
  return title?.[locale] ?? rule
}
