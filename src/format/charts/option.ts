/** A chart as an option of Apache ECharts: plain data, so that nothing here depends on what draws it. */

import {displayWidth} from '../terminal/width.ts'
import {type Chart, type ChartSeries, drawnPart, type Tone} from './chart.ts'

/** As `setOption` takes it. */
export type ChartOption = Readonly<Record<string, unknown>>

export interface ChartLook {
  /** Whether there is a pointer, under which values are shown that have no room beside their bars. */
  readonly interactive: boolean
  /** In pixels, where it is not that of a picture. */
  readonly width?: number
  /** Colours of text and lines. */
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly font: string
}

export const printedLook: ChartLook = {
  interactive: false,
  ink: '#22262b',
  soft: '#59626d',
  line: '#dfe2e6',
  // Without double quotes, which would end the attribute that the font is written into.
  font: "'Source Han Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"
}

const meanings: Readonly<Record<Exclude<Tone, number>, string>> = {
  error: '#c0392b',
  warning: '#d9a02b',
  info: '#7ea3c7',
  passed: '#3c8a5f',
  undetermined: '#8a7cb8',
  soft: '#b9c0c8'
}
/** Told apart also by those who do not tell red from green: Okabe and Ito's, toned down. */
const palette = ['#2f6ea5', '#e0a33a', '#3c8a5f', '#c2643c', '#8a7cb8', '#6bb0d6', '#9a9a9a'] as const

function colourOf(tone: Tone): string {
  return typeof tone === 'number' ? (palette[tone % palette.length] ?? palette[0]) : meanings[tone]
}

const pale: readonly Tone[] = ['warning', 'info', 'soft', 1, 5, 6]

/** Of a number that stands on a bar. */
function inkOn(tone: Tone): string {
  return pale.includes(tone) ? '#22262b' : '#ffffff'
}

/** Columns stand two side by side. */
const widths = {rows: 880, columns: 420} as const
const ROW = 26
const LEGEND = 34
const COLUMNS_HEIGHT = 260

/** How large a chart is drawn, in pixels. */
export function chartSize(
  chart: Chart,
  width: number = widths[chart.layout]
): {readonly width: number; readonly height: number} {
  const {categories, layout, series} = drawnPart(chart)
  const legend = legendHeight(series, width)
  if (layout === 'columns') return {width, height: COLUMNS_HEIGHT + legend}
  return {width, height: categories.length * ROW * (chart.stacked ? 1 : series.length) + 40 + legend}
}

/** In pixels: of the mark and the space of an entry, of a display column of its text, of a further line. */
const ENTRY = 30
const LETTER = 6
const LINE = 22

/** Entries that have no room side by side go on in a line below. */
function legendHeight(series: readonly ChartSeries[], width: number): number {
  if (series.length < 2) return 0
  let [lines, used] = [1, 0]
  for (const {name} of series) {
    const entry = ENTRY + displayWidth(name) * LETTER
    if (used > 0 && used + entry > width) [lines, used] = [lines + 1, 0]
    used += entry
  }
  return LEGEND + (lines - 1) * LINE
}

export function chartOption(given: Chart, look: ChartLook = printedLook): ChartOption {
  const chart = drawnPart(given)
  const {layout, categories, series} = chart
  const names = categoryAxis(categories, layout, look)
  const numbers = valueAxis(look)
  return {
    // Nothing moves that does not have to.
    animation: false,
    textStyle: {fontFamily: look.font, color: look.ink},
    grid: {
      left: 8,
      right: 48,
      top: legendHeight(series, look.width ?? widths[layout]) || 8,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel'
    },
    ...(series.length > 1 && {
      legend: {top: 0, left: 'left', itemWidth: 14, selectedMode: look.interactive, textStyle: {color: look.soft}}
    }),
    // As text, never as markup: names come from reports.
    ...(look.interactive && {
      tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, renderMode: 'richText', confine: true}
    }),
    xAxis: layout === 'rows' ? numbers : names,
    yAxis: layout === 'rows' ? names : numbers,
    series: series.map(one => seriesOption(one, chart, look))
  }
}

function categoryAxis(categories: readonly string[], layout: Chart['layout'], look: ChartLook): object {
  const {soft, line} = look
  // On a narrow screen columns stand closer than in a picture.
  const width = look.interactive ? 44 : 56
  return {
    type: 'category',
    data: categories,
    // The first category stands at the top.
    inverse: layout === 'rows',
    axisTick: {show: false},
    axisLine: {lineStyle: {color: line}},
    axisLabel: {
      color: soft,
      interval: 0,
      ...(layout === 'rows' ? {width: 190, overflow: 'truncate'} : {width, overflow: 'break', fontSize: 11})
    }
  }
}

function valueAxis({soft, line}: ChartLook): object {
  return {
    type: 'value',
    minInterval: 1,
    axisLabel: {color: soft, hideOverlap: true},
    splitLine: {lineStyle: {color: line}}
  }
}

/** Beyond these, numbers in a picture would cover each other. */
const MOST_LABELS = 24

function seriesOption(one: ChartSeries, {series, stacked, layout, categories}: Chart, look: ChartLook): object {
  const {name, tone, values} = one
  const isWhole = series.length === 1
  const isInside = stacked && !isWhole
  const isLabelled = isWhole || categories.length * series.length <= MOST_LABELS
  return {
    type: 'bar',
    name,
    ...(isInside && {stack: 'all'}),
    ...(isTone(tone) && {itemStyle: {color: colourOf(tone)}}),
    barMaxWidth: 28,
    // A picture does not answer to the pointer.
    ...(!look.interactive && {silent: true, emphasis: {disabled: true}, clip: false}),
    data: values.map((value, index) => {
      // A zero in a stack has no room of its own.
      const shown = isInside && value === 0 ? null : value
      return isTone(tone) ? shown : {value: shown, itemStyle: {color: colourOf(tone[index] ?? 'soft')}}
    }),
    ...(isLabelled && {
      label: {
        show: true,
        position: isInside ? 'inside' : layout === 'rows' ? 'right' : 'top',
        color: isInside && isTone(tone) ? inkOn(tone) : look.soft,
        fontSize: 11
      },
      labelLayout: {hideOverlap: true}
    })
  }
}

function isTone(tone: ChartSeries['tone']): tone is Tone {
  return typeof tone === 'string' || typeof tone === 'number'
}
