/**
 * One web page that stands by itself, to be opened and printed by whoever has to fix a report: no script, nothing loaded
 * from elsewhere. Everything that comes from a report or a path is escaped, and a policy in the page forbids scripts.
 */

import {type Entry, entriesOf, nameOf} from '../entry.ts'
import {attributes, escapeMarkup} from '../markup.ts'
import type {FormatOptions} from '../options.ts'
import {formatWords} from '../output-words.ts'
import {relaxedTexts} from '../relaxed.ts'
import type {Run} from '../run.ts'
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
  const {counts, status, files} = run.verdict
  const {severity} = words
  const [only] = files
  const single = files.length === 1 && only !== undefined
  const verdict = single ? words.verdict[only] : labels.runVerdict[status]
  const totals = [
    ...(single
      ? []
      : ([
          ['', labels.reports, counts.files],
          ['passed', words.verdict.passed, counts.passed],
          ['error', words.verdict.failed, counts.failed],
          ['undetermined', words.verdict['not-judged'], counts.notJudged]
        ] as const)),
    ['error', severity.error, counts.error],
    ['warning', severity.warning, counts.warning],
    ['info', severity.info, counts.info],
    ['', labels.suppressed, counts.suppressed]
  ] as const
  const relaxed = relaxedTexts(run.results, layout.locale).map(text => `<p>${escapeMarkup(text)}</p>\n`)
  const items = totals.map(([kind, label, count]) => {
    const style = attributes({class: count === 0 ? 'none' : kind === '' ? undefined : kind})
    return `<div${style}><dt>${escapeMarkup(label)}</dt><dd>${count}</dd></div>`
  })
  return (
    `<header>\n<h1>${escapeMarkup(labels.title)}</h1>\n` +
    `<p><span class="verdict ${single ? only : status}">${escapeMarkup(verdict)}</span></p>\n` +
    `<dl class="totals">${items.join('\n')}</dl>\n${relaxed.join('')}</header>`
  )
}

/** A line for each report. A report of which there is nothing to say has no section to jump to. */
function overview(entries: readonly Entry[], layout: PageLayout): string {
  const {labels, words} = layout
  const {severity} = words
  const heads = [labels.reports, labels.verdict, severity.error, severity.warning, severity.info, words.notJudged]
  const rows = entries.map((entry, index) => {
    const name = escapeMarkup(nameOf(entry, labels))
    const link = hasSection(entry, layout) ? `<a href="#${reportAnchor(index)}">${name}</a>` : name
    const path = nameOf(entry, labels) === entry.path ? '' : `<br><span class="soft">${escapeMarkup(entry.path)}</span>`
    const {error, warning, info} = entry.counts
    const counts = entry.verdict === 'skipped' ? ['', '', '', ''] : [error, warning, info, entry.unjudged.length]
    const verdict = `<span class="verdict ${entry.verdict}">${escapeMarkup(words.verdict[entry.verdict])}</span>`
    return `<tr><td>${link}${path}</td><td>${verdict}</td>${counts.map(count => `<td>${count}</td>`).join('')}</tr>`
  })
  const head = heads.map(text => `<th scope="col">${escapeMarkup(text)}</th>`).join('')
  const region = attributes({class: 'scroll overview', role: 'group', 'aria-label': labels.summary, tabindex: 0})
  return (
    `<div${region}><table>\n<thead><tr>${head}</tr></thead>\n` + `<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>`
  )
}
