/** Charts: the picture, drawn by Apache ECharts, a sentence for those who do not see it, and its numbers in a table. */

import {useEffect, useRef, useState} from 'preact/hooks'
import {type Chart, chartText, MOST_DRAWN} from '../../format/charts/chart.ts'
import {chartWords} from '../../format/charts/chart-words.ts'
import {type ChartLook, chartOption, chartSize} from '../../format/charts/option.ts'
import {during} from '../checking.ts'
import {ask} from '../client.ts'
import {summaries} from '../state.ts'
import {Scroll} from './scroll.tsx'

const words = chartWords.zh

/** The charts of what is shown in the list: for their figures every report is read once more. */
export function RunCharts({ids}: {ids: readonly number[]}) {
  const [charts, setCharts] = useState<readonly Chart[]>([])
  const subject = ids.join(' ')
  useEffect(() => {
    let isWanted = true
    void during('正在画图……', async () => {
      const made = await ask('charts', subject === '' ? [] : subject.split(' ').map(Number))
      if (isWanted) setCharts(made)
      return null
    })
    return () => {
      isWanted = false
    }
  }, [subject, summaries.value])
  return (
    <section aria-label="图表">
      <Charts charts={charts} />
    </section>
  )
}

export function Charts({charts}: {charts: readonly Chart[]}) {
  return (
    <div class="charts">
      {charts.map(chart => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
    </div>
  )
}

function ChartFigure({chart}: {chart: Chart}) {
  const all = chart.categories.length
  return (
    <figure class={`chart ${chart.layout}`}>
      <figcaption>
        {chart.title}
        <span class="soft">（{chart.unit}）</span>
      </figcaption>
      <Picture chart={chart} />
      {all > MOST_DRAWN && <p class="soft">{words.drawn(MOST_DRAWN, all)}</p>}
      <details>
        <summary>{words.data}</summary>
        <Scroll label={`${chart.title}${words.data}`}>
          <table class="chart-data">
            <thead>
              <tr>
                <th scope="col">{chart.heading}</th>
                {chart.series.map(({name}) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {chart.categories.map((category, index) => (
                <tr key={category}>
                  <th scope="row">{category}</th>
                  {chart.series.map(({name, values}) => (
                    <td key={name}>{values[index] ?? words.unknown}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </figure>
  )
}

function Picture({chart}: {chart: Chart}) {
  const own = useRef<HTMLDivElement>(null)
  const {height} = chartSize(chart)
  useEffect(() => {
    const frame = own.current
    if (frame === null) return
    let isWanted = true
    let end = () => {}
    void import('../chart-drawing.ts').then(({chartOn}) => {
      if (isWanted) end = drawIn(frame, chart, chartOn)
    })
    return () => {
      isWanted = false
      end()
    }
  }, [chart])
  return (
    <div ref={own} class="picture" role="img" aria-label={chartText(chart, words)} style={{height: `${height}px`}} />
  )
}

/** Draws, and again when the frame or the colours change; gives what ends it. */
function drawIn(
  frame: HTMLElement,
  chart: Chart,
  chartOn: typeof import('../chart-drawing.ts')['chartOn']
): () => void {
  const drawing = chartOn(frame)
  const draw = () => {
    frame.style.height = `${chartSize(chart, frame.clientWidth).height}px`
    drawing.resize()
    drawing.setOption({...chartOption(chart, lookOf(frame))})
    // On paper it is made smaller as a whole.
    const {width, height} = frame.getBoundingClientRect()
    frame.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`)
  }
  draw()
  const resized = new ResizeObserver(draw)
  resized.observe(frame)
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  scheme.addEventListener('change', draw)
  return () => {
    scheme.removeEventListener('change', draw)
    resized.disconnect()
    drawing.dispose()
  }
}

/** The colours of the page as they are now, light or dark. */
function lookOf(element: Element): ChartLook {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  return {
    interactive: true,
    width: element.clientWidth,
    ink: colour('--ink'),
    soft: colour('--soft'),
    line: colour('--line'),
    font: style.fontFamily.replaceAll('"', "'")
  }
}
