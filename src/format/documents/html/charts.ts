/** Charts on the web page: the picture, its text alternative, and the table beside it. */

import {type Chart, chartText, MOST_DRAWN} from '../../charts/chart.ts'
import type {ChartWords} from '../../charts/chart-words.ts'
import {attributes, escapeMarkup} from '../../markup.ts'
import type {FormatOptions} from '../../options.ts'

type DrawChart = NonNullable<FormatOptions['drawChart']>

/** Some charts side by side, where there is room; empty for none. */
export function chartFigures(charts: readonly Chart[], draw: DrawChart, words: ChartWords): string {
  if (charts.length === 0) return ''
  return `<div class="charts">\n${charts.map(chart => chartFigure(chart, draw, words)).join('\n')}\n</div>`
}

function chartFigure(chart: Chart, draw: DrawChart, words: ChartWords): string {
  const all = chart.categories.length
  const note = all > MOST_DRAWN ? `<p class="soft">${escapeMarkup(words.drawn(MOST_DRAWN, all))}</p>\n` : ''
  const picture = attributes({class: 'picture', role: 'img', 'aria-label': chartText(chart, words)})
  return (
    `<figure${attributes({class: `chart ${chart.layout}`})}>\n<figcaption>${escapeMarkup(chart.title)}</figcaption>\n` +
    `<div${picture}>${draw(chart)}</div>\n${note}` +
    `<details><summary>${escapeMarkup(words.data)}</summary>\n${chartTable(chart, words)}</details>\n</figure>`
  )
}

function chartTable({title, heading, unit, categories, series}: Chart, words: ChartWords): string {
  const head = [heading, ...series.map(({name}) => (name === unit ? name : `${name}（${unit}）`))]
  const heads = head.map(text => `<th scope="col">${escapeMarkup(text)}</th>`).join('')
  const rows = categories.map((category, index) => {
    const cells = series.map(({values}) => `<td>${values[index] ?? escapeMarkup(words.unknown)}</td>`)
    return `<tr><th scope="row">${escapeMarkup(category)}</th>${cells.join('')}</tr>`
  })
  const region = attributes({class: 'scroll', role: 'group', 'aria-label': title, tabindex: 0})
  return (
    `<div${region}><table>\n<thead><tr>${heads}</tr></thead>\n` +
    `<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>\n`
  )
}
