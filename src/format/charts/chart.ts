/** What a chart shows, as data: the option that draws it, the table beside it and its text alternative are made from this. */

import {printable} from '../../printable.ts'
import type {ChartWords} from './chart-words.ts'

/** What a series stands for; how it looks is decided by what draws it. */
export type Tone =
  | 'error'
  | 'warning'
  | 'info'
  | 'passed'
  | 'undetermined'
  | 'soft'
  /** The members of a series without a meaning of their own, in their order. */
  | number

export interface ChartSeries {
  readonly name: string
  /** Of all its values, or of each. */
  readonly tone: Tone | readonly Tone[]
  /** One for each category; null where it is not known, which is not 0. */
  readonly values: readonly (number | null)[]
}

export interface Chart {
  /** Of its own among the charts of a run or of a report. */
  readonly id: string
  readonly title: string
  /** What is counted: 份, 处, 件. */
  readonly unit: string
  /** Over the categories, in the table. */
  readonly heading: string
  /** `rows`: long names, one below the other. `columns`: short ones side by side. */
  readonly layout: 'rows' | 'columns'
  /** Whether the series add up to a whole. */
  readonly stacked: boolean
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
}

/** More categories than these are in the table only. */
export const MOST_DRAWN = 20

/** The chart as far as it is drawn. */
export function drawnPart(chart: Chart): Chart {
  if (chart.categories.length <= MOST_DRAWN) return chart
  return {
    ...chart,
    categories: chart.categories.slice(0, MOST_DRAWN),
    series: chart.series.map(one => ({...one, values: one.values.slice(0, MOST_DRAWN)}))
  }
}

/** Whether there is anything to see. */
export function isTelling({series}: Chart): boolean {
  return series.some(({values}) => values.some(value => value !== null && value !== 0))
}

/** More categories are left to the table. */
const MOST_TOLD = 6

/** The chart in a sentence, for those who do not see it. */
export function chartText(chart: Chart, words: ChartWords): string {
  const {title, categories, series, unit} = chart
  const told = categories.slice(0, MOST_TOLD).map((category, index) => {
    const parts = series.map(({name, values}) => {
      const value = values[index] ?? null
      return `${series.length > 1 ? `${name} ` : ''}${value === null ? words.unknown : `${value} ${unit}`}`
    })
    return `${category} ${parts.join(words.comma)}`
  })
  const rest = categories.length > MOST_TOLD ? words.andMore(categories.length - MOST_TOLD) : ''
  return printable(`${title}${words.colon}${told.join(words.semicolon)}${rest}`)
}
