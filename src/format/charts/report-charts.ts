/** The charts of one report: results and applicants of table three, beside those of the year before. */

import type {Figures} from '../../report/model.ts'
import {type Standard, standardById} from '../../standard/index.ts'
import type {Locale} from '../../words.ts'
import {type Chart, isTelling} from './chart.ts'
import {chartWords} from './chart-words.ts'
import {applicants, resultKinds} from './request-figures.ts'

/** What a chart is made from: the figures of a report, and the form that it is on. */
export interface ReportFigures {
  readonly figures: Figures
  readonly standard: Standard
}

/**
 * The charts that have anything to show.
 * @param before the report of the year before; null where there is none
 */
export function reportCharts(report: ReportFigures, before: ReportFigures | null, locale: Locale): readonly Chart[] {
  const words = chartWords[locale]
  const years = {report, before, locale}
  return [
    compared({id: 'results', title: words.reportResults, heading: words.result, partsOf: resultKinds}, years),
    compared({id: 'applicants', title: words.reportApplicants, heading: words.applicant, partsOf: applicants}, years)
  ].filter(isTelling)
}

interface Part {
  readonly name: string
  readonly of: (figures: Figures) => number | null
}

/** What a chart shows. */
interface Subject {
  readonly id: string
  readonly title: string
  readonly heading: string
  readonly partsOf: (standard: Standard, locale: Locale) => readonly Part[]
}

interface TwoYears {
  readonly report: ReportFigures
  /** Null where there is no report of the year before. */
  readonly before: ReportFigures | null
  readonly locale: Locale
}

function compared({id, title, heading, partsOf}: Subject, {report, before, locale}: TwoYears): Chart {
  const words = chartWords[locale]
  const parts = partsOf(report.standard, locale)
  const last = before === null ? [] : partsOf(before.standard, locale)
  const thisYear = {name: words.thisYear, tone: 0, values: parts.map(part => part.of(report.figures))}
  // Parts of another form go by the same names; what one form does not have is not known.
  const lastYear = {
    name: words.lastYear,
    tone: 'soft' as const,
    values: parts.map(({name}) =>
      before === null ? null : (last.find(one => one.name === name)?.of(before.figures) ?? null)
    )
  }
  return {
    id,
    title,
    unit: words.cases,
    heading,
    layout: 'columns',
    stacked: false,
    categories: parts.map(({name}) => name),
    series: before === null ? [thisYear] : [lastYear, thisYear]
  }
}

/** The figures of a report; null where it has none that could be read by a form. */
export function figuresOf(
  report: {readonly figures: Figures; readonly standard: {readonly id: Standard['id']} | null} | null
): ReportFigures | null {
  if (report === null || report.standard === null) return null
  return {figures: report.figures, standard: standardById(report.standard.id)}
}
