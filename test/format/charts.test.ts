/** Charts: what they show is what the reports say, what is unknown is not 0, and nothing in a picture is markup of a report. */

import {parse} from 'parse5'
import {describe, expect, it} from 'vitest'
import {type Chart, chartText, drawnPart, MOST_DRAWN} from '../../src/format/charts/chart.ts'
import {chartWords} from '../../src/format/charts/chart-words.ts'
import {chartOption, chartSize, printedLook} from '../../src/format/charts/option.ts'
import {figuresOf, reportCharts} from '../../src/format/charts/report-charts.ts'
import {runCharts} from '../../src/format/charts/run-charts.ts'
import {chartSvg} from '../../src/format/charts/svg.ts'
import {entriesOf} from '../../src/format/entry.ts'
import {createLinter, type Result} from '../../src/index.ts'
import {agency, bad, last, reportWith, warned} from '../cli/reports.ts'
import {HOSTILE, runOf} from './sample-run.ts'

const linter = createLinter()
const lint = (text: string, path: string): Result => linter.lint(text, {path})
const of = (name: string) => (text: string) => text.replaceAll(agency, name)

const results = [
  lint(bad, '1.md'),
  lint(of('霁川市司法局')(warned), '2.md'),
  lint(of('霁川市财政局')(reportWith({'requests.received.total': '', 'requests.results.granted.total': ''})), '3.md'),
  lint(last, '4.md')
]
const run = runOf(results)
const charts = runCharts(run, entriesOf(run), 'zh')
const chartNamed = (id: string): Chart => {
  const chart = charts.find(one => one.id === id)
  if (chart === undefined) throw new RangeError(`There is no chart ${id}`)
  return chart
}
const figure = (result: Result | undefined, path: string) => result?.report?.figures.get(path)?.value

describe('the charts of a run', () => {
  it('show the verdicts as the summary counts them', () => {
    const {counts} = run.verdict
    const [{values = []} = {}] = chartNamed('verdicts').series
    const expected = [counts.failed, counts.passedWithWarnings, counts.passed - counts.passedWithWarnings]
    expect(values).toEqual([...expected, counts.notJudged, counts.missing])
    expect(values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(results.length)
  })

  it('show all findings, by rule and severity', () => {
    const {series} = chartNamed('rules')
    const sums = series.map(({values}) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0))
    const {error, warning, info} = run.verdict.counts
    expect(sums).toEqual([error, warning, info])
  })

  it('show requests and results of the latest year of each agency, the most first; what is not known is no 0', () => {
    const {categories, series} = chartNamed('requests')
    expect(categories).toEqual([agency, '霁川市司法局', '霁川市财政局'])
    expect(series[0]?.values).toEqual([987_654, figure(results[1], 'requests.received.total'), null])
    const kinds = chartNamed('results').series
    expect(kinds.map(({name}) => name)).toEqual([
      '予以公开',
      '部分公开',
      '不予公开',
      '无法提供',
      '不予处理',
      '其他处理'
    ])
    expect(kinds[0]?.values[2]).toBeNull()
    const total = kinds.reduce((sum, {values}) => sum + (values[1] ?? 0), 0)
    expect(total).toBe(figure(results[1], 'requests.results.total.total'))
  })

  it('show the years of an agency that has several, in their order', () => {
    const {categories, series, title} = chartNamed('years-1')
    expect(title).toContain(agency)
    expect(categories).toEqual(['2023', '2024'])
    expect(series[0]?.values).toEqual([figure(results[3], 'requests.received.total'), 987_654])
  })

  it('are left out where there is nothing to show', () => {
    const none = runOf([lint('', '空.md')])
    expect(runCharts(none, entriesOf(none), 'zh').map(({id}) => id)).toEqual(['verdicts'])
  })
})

describe('the charts of a report', () => {
  const now = figuresOf(results[1]?.report ?? null)
  const before = figuresOf(results[3]?.report ?? null)
  if (now === null || before === null) throw new RangeError('The reports are not read')

  it('put this year beside last year', () => {
    const [byKind, byApplicant] = reportCharts(now, before, 'zh')
    expect(byKind?.series.map(({name}) => name)).toEqual(['上年', '本年'])
    expect(byApplicant?.categories).toEqual(['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'])
    const values = byApplicant?.series.map(one => one.values[0])
    expect(values).toEqual([results[3], results[1]].map(result => figure(result, 'requests.received.naturalPerson')))
  })

  it('have this year alone where there is no report of last year', () => {
    expect(reportCharts(now, null, 'en').map(({series}) => series.map(({name}) => name))).toEqual([
      ['this year'],
      ['this year']
    ])
  })
})

describe('a chart', () => {
  const many: Chart = {
    ...chartNamed('requests'),
    categories: Array.from({length: 50}, (_, index) => `${HOSTILE}${index}`),
    series: [{name: HOSTILE, tone: 0, values: Array.from({length: 50}, (_, index) => index)}]
  }

  it('is drawn as far as there is room, and is no taller for what it leaves out', () => {
    expect(drawnPart(many).categories).toHaveLength(MOST_DRAWN)
    expect(drawnPart(many).series[0]?.values).toHaveLength(MOST_DRAWN)
    expect(chartSize(many).height).toBeLessThan(700)
  })

  it('makes room for its legend where that has no room in one line', () => {
    const results = chartNamed('results')
    const [wide, narrow] = [chartSize(results), chartSize(results, 240)]
    expect(narrow.height).toBeGreaterThan(wide.height)
    const top = (width?: number) => chartOption(results, {...printedLook, ...(width !== undefined && {width})}).grid
    expect(top(240)).toMatchObject({top: narrow.height - wide.height + 34})
    expect(top()).toMatchObject({top: 34})
  })

  it('has an alternative in words', () => {
    const text = chartText(chartNamed('requests'), chartWords.zh)
    expect(text).toContain(`各单位本年新收申请：${agency} 987654 件`)
    expect(text).toContain('霁川市财政局 没有读出')
    expect(chartText(many, chartWords.zh)).toContain('另有 44 项见表。')
  })

  it('is an option of plain data, with the pointer and without markup where it is interactive', () => {
    const option = chartOption(many, {...printedLook, interactive: true})
    expect(JSON.parse(JSON.stringify(option))).toEqual(option)
    expect(option.tooltip).toMatchObject({renderMode: 'richText'})
    expect(chartOption(many).tooltip).toBeUndefined()
  })

  it('is drawn without a screen, the same each time, and nothing of a report is markup in it', () => {
    for (const chart of [...charts, many]) {
      const svg = chartSvg(chart)
      expect(svg).toBe(chartSvg(chart))
      const names = new Set(Array.from(svg.matchAll(/<(\/?[a-z]+)/gi), ([, name]) => name?.replace('/', '')))
      for (const name of names)
        expect(['svg', 'rect', 'path', 'text', 'g', 'defs', 'clipPath', 'tspan']).toContain(name)
      expect(svg).not.toMatch(/<script|onerror=alert\(2\)>|javascript:/)
      expect(JSON.stringify(parse(svg), (key, value) => (key === 'parentNode' ? undefined : value))).not.toContain(
        '"tagName":"img"'
      )
    }
    expect(chartSvg(chartNamed('verdicts'))).toContain('不通过')
  })
})
