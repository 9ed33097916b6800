/** Draws charts as SVG. The one place that loads Apache ECharts, and only the parts that are used. */

import {BarChart} from 'echarts/charts'
import {GridComponent, LegendComponent} from 'echarts/components'
import {type EChartsType, init, use} from 'echarts/core'
import {LabelLayout} from 'echarts/features'
import {SVGRenderer} from 'echarts/renderers'
import type {Chart} from './chart.ts'
import {chartOption, chartSize} from './option.ts'

use([BarChart, GridComponent, LegendComponent, LabelLayout, SVGRenderer])

/** The picture as an `<svg>` element: the same for the same chart, however many were drawn before. */
export function chartSvg(chart: Chart): string {
  const {width, height} = chartSize(chart)
  const drawing = init(null, null, {renderer: 'svg', ssr: true, width, height})
  drawing.setOption({...chartOption(chart)})
  const svg = drawing.renderToSVGString()
  drawing.dispose()
  return withoutPointer(svg)
}

/** A chart on a screen: it is given an option, resized with its frame, and disposed of. */
export function chartOn(frame: HTMLElement): EChartsType {
  return init(frame, null, {renderer: 'svg'})
}

/**
 * What answers to a pointer is of no use in a picture, and names itself by a number that grows with each drawing. Text of a chart
 * is escaped, so no attribute begins within it.
 */
function withoutPointer(svg: string): string {
  const style = svg.indexOf('<style ')
  const end = svg.indexOf('</style>', style)
  const bare = style < 0 ? svg : svg.slice(0, style) + svg.slice(end + '</style>'.length)
  return bare.replaceAll(/ (?:class|ecmeta_[a-z_]+|pointer-events)="[^"]*"/g, '')
}
